import type { Icon as TablerIcon } from '@tabler/icons-react';
import type { ReactNode, Ref } from 'react';
import css from './QuietButton.module.css';

interface QuietButtonProps {
  Icon?: TablerIcon;
  onClick: () => void;
  disabled?: boolean;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

/** Words only: for what one may do, but need not. */
export function QuietButton({ Icon, onClick, disabled = false, ref, children }: QuietButtonProps) {
  return (
    <button ref={ref} type="button" className={css['quiet']} onClick={onClick} disabled={disabled}>
      {Icon !== undefined && <Icon size={18} stroke={1.6} aria-hidden />}
      <span>{children}</span>
    </button>
  );
}
