import { Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './list.module.css';

interface MoreFiltersProps {
  /** How many of those in it narrow the list: the button says so while it is closed. */
  on: number;
  children: ReactNode;
}

/** The filters there is no room for, behind one button. It stays open while they are chosen. */
export const MoreFilters = ({ on, children }: MoreFiltersProps) => (
  <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
    <Popover.Target>
      <button type="button" className={css['chip']} data-on={on > 0 || undefined}>
        More filters{on > 0 && ` ${on}`}
        <IconChevronDown size={14} stroke={1.6} aria-hidden />
      </button>
    </Popover.Target>
    <Popover.Dropdown className={css['more'] ?? ''}>{children}</Popover.Dropdown>
  </Popover>
);
