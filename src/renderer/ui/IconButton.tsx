import type { Icon as TablerIcon } from '@tabler/icons-react';
import type { Ref } from 'react';
import css from './IconButton.module.css';

interface IconButtonProps {
  Icon: TablerIcon;
  /** What it does, in words. */
  label: string;
  onClick: () => void;
  ref?: Ref<HTMLButtonElement>;
}

/** A small button in a row. */
export function IconButton({ Icon, label, onClick, ref }: IconButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={css['button']}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon size={18} stroke={1.6} aria-hidden />
    </button>
  );
}
