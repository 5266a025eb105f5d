import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { Logo } from '../../../charts/Logo.tsx';
import { StepButtons } from '../../ui/StepButtons.tsx';
import css from './frame.module.css';

interface EditorFrameProps {
  title: string;
  /** Save status. */
  state: string;
  /** Address and label of the way out. */
  back: { href: string; label: string };
  /** Between the ways back and on. */
  hint: string;
  saveLabel: string;
  busy: boolean;
  /** True if another button is the main one. */
  quiet: boolean;
  onSave: () => void;
  /** Shown above the footer: what must be corrected first. */
  problems: ReactNode;
  children: ReactNode;
}

/** The editor's frame: title and save status above, the card, and the buttons below. */
export function EditorFrame(props: EditorFrameProps) {
  const { title, state, back, hint, saveLabel, busy, quiet, onSave, problems, children } = props;
  return (
    <div className={css['frame']}>
      <header className={css['head']}>
        <p className={css['title']}>
          <Logo />
          <span data-user-text>{title}</span>
        </p>
        <p className={css['state']}>{state}</p>
        <button
          type="button"
          className={css['close']}
          aria-label="Leave the editor"
          onClick={() => navigate('/cards')}
        >
          <IconX size={18} stroke={1.6} aria-hidden />
        </button>
      </header>
      <main className={css['main']}>
        <div className={css['screen']}>{children}</div>
      </main>
      {problems}
      <StepButtons
        back={{ label: back.label, onGo: () => navigate(back.href) }}
        on={{ label: saveLabel, onGo: onSave, busy, quiet }}
      >
        <p className={css['hint']} role="status">
          {hint}
        </p>
      </StepButtons>
    </div>
  );
}
