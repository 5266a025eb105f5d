import type { Icon as TablerIcon } from '@tabler/icons-react';
import type { ReactNode, Ref } from 'react';
import css from './QuietButton.module.css';

interface QuietButtonProps {
  Icon?: TablerIcon;
  onClick: () => void;
  /** Nothing to do right now; it keeps its place, and the keyboard. */
  disabled?: boolean;
  /** Read out in place of the words, and beginning with them, where these alone do not say what it is about. */
  label?: string;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

/** Words only: for what one may do, but need not. */
export function QuietButton({ Icon, onClick, disabled = false, label, ref, children }: QuietButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={css['quiet']}
      aria-label={label}
      onClick={disabled ? undefined : onClick}
      aria-disabled={disabled || undefined}
    >
      {Icon !== undefined && <Icon size={18} stroke={1.6} aria-hidden />}
      <span>{children}</span>
    </button>
  );
}
