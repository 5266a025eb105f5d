import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Kbd } from './Kbd.tsx';
import css from './StepButtons.module.css';
import { useShortcuts } from './use-shortcuts.ts';

interface StepButtonsProps {
  back: { label: string; onGo: () => void };
  /** Absent where there is only a way back. Busy: it is being done already. */
  on?: {
    label: string | undefined;
    onGo: () => void;
    busy: boolean /** Not what comes first here. */;
    quiet?: boolean;
  };
  /** Between them: a hint or a further action. */
  children?: ReactNode;
}

/** The foot of a screen of its own: the way back and the way on, by button and by key. */
export function StepButtons({ back, on, children }: StepButtonsProps) {
  useShortcuts({ 'mod+enter': () => on?.onGo(), 'alt+arrowleft': back.onGo });
  return (
    <footer className={css['foot']}>
      <button type="button" className={css['back']} onClick={back.onGo}>
        <IconArrowLeft size={18} stroke={1.6} aria-hidden />
        {back.label}
        <Kbd>Alt ←</Kbd>
      </button>
      {children}
      {on !== undefined && (
        <button
          type="button"
          className={on.quiet ? css['quietOn'] : css['on']}
          onClick={on.onGo}
          aria-disabled={on.busy}
        >
          {on.label}
          <Kbd>Ctrl ↵</Kbd>
        </button>
      )}
    </footer>
  );
}
