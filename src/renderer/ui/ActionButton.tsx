import { Button, type ButtonProps, type ElementProps } from '@mantine/core';
import type { Icon as TablerIcon } from '@tabler/icons-react';
import type { Ref } from 'react';

interface ActionButtonProps
  extends Omit<ButtonProps, 'variant' | 'leftSection'>,
    ElementProps<'button', keyof ButtonProps> {
  Icon: TablerIcon;
  ref?: Ref<HTMLButtonElement>;
}

/** A picture and what it does: an action beside the one that leads on. */
export const ActionButton = ({ Icon, ...props }: ActionButtonProps) => (
  <Button variant="default" leftSection={<Icon size={18} stroke={1.6} aria-hidden />} {...props} />
);
