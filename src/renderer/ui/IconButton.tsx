import type { Icon as TablerIcon } from '@tabler/icons-react';
import type { Ref } from 'react';
import css from './IconButton.module.css';

interface IconButtonProps {
  Icon: TablerIcon;
  /** What it does, in words. */
  label: string;
  onClick: () => void;
  /** Nothing to do right now; it keeps its place, and the keyboard. */
  disabled?: boolean;
  /** For a toggle: whether it is on. */
  pressed?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** A small button in a row. */
export function IconButton({ Icon, label, onClick, disabled = false, pressed, ref }: IconButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={css['button']}
      aria-label={label}
      aria-disabled={disabled || undefined}
      aria-pressed={pressed}
      title={label}
      onClick={disabled ? undefined : onClick}
    >
      <Icon size={18} stroke={1.6} aria-hidden />
    </button>
  );
}
