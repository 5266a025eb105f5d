import { Menu } from '@mantine/core';
import type { Icon as TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface MenuEntryProps {
  Icon: TablerIcon;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** One line of a menu: its picture, and what it does. */
export const MenuEntry = ({ Icon, ...props }: MenuEntryProps) => (
  <Menu.Item leftSection={<Icon size={18} stroke={1.6} aria-hidden />} {...props} />
);
