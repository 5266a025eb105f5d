import type { ReactNode } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { unsavedCards } from '../../stores/unsaved-cards.ts';
import { SaveFailureBar } from '../../ui/SaveStatus.tsx';
import { StepFrame } from '../../ui/StepFrame.tsx';
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
    <StepFrame
      title={title}
      actions={<p className={css['state']}>{state}</p>}
      leave={{ label: 'Leave the editor', to: '/cards' }}
      problems={
        <>
          <SaveFailureBar work={unsavedCards} what="card" onLeave={() => navigate('/cards')} />
          {problems}
        </>
      }
      back={{ label: back.label, onGo: () => navigate(back.href) }}
      on={{ label: saveLabel, onGo: onSave, busy, quiet }}
      foot={
        <p className={css['hint']} role="status">
          {hint}
        </p>
      }
      wide
    >
      <div className={css['parts']}>{children}</div>
    </StepFrame>
  );
}
