import { IconX } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { Logo } from '../../charts/Logo.tsx';
import type { Draft, Step } from '../../core/assessment/draft.ts';
import type { Problem } from '../../core/assessment/steps.ts';
import { flushDraft, keepMine, loadNewer, useDraft } from '../stores/draft-store.ts';
import { ProblemList } from '../ui/ProblemList.tsx';
import { StepButtons } from '../ui/StepButtons.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';
import { SaveFailureBar, SaveStatus } from './SaveStatus.tsx';
import { StepRail } from './StepRail.tsx';
import { STEP_LABELS } from './step-labels.ts';
import css from './WizardFrame.module.css';

interface WizardFrameProps {
  draft: Draft;
  onStep: (step: Step) => void;
  onBack: () => void;
  backLabel?: string;
  /** Absent where there is only a way back. */
  onNext?: () => void;
  nextLabel?: string;
  nextBusy?: boolean;
  /** Between Back and Next: a hint or a further action. */
  footer?: ReactNode;
  /** Shown above the footer when the user has tried to go on. */
  problems: readonly Problem[];
  headingRef: RefObject<HTMLDivElement | null>;
  children: ReactNode;
}

/** Header with the rail, the screen, and the footer with the way back and on. */
export function WizardFrame(props: WizardFrameProps) {
  const { draft, onStep, onBack, onNext, backLabel = 'Back', nextLabel, nextBusy = false, problems } = props;
  usePageTitle(STEP_LABELS[draft.step]);
  const unsaved = useDraft((state) => state.unsaved);
  // What cannot be saved is not left behind: the bar over the footer says what to do.
  const leave = async () => {
    if (await flushDraft()) navigate('/');
  };
  const title = draft.frame.question.trim() || 'A new decision';
  return (
    <div className={css['wizard']}>
      <header className={css['head']}>
        <p className={css['title']}>
          <Logo />
          <span data-user-text>{title}</span>
        </p>
        <StepRail step={draft.step} onStep={onStep} />
        <div className={css['state']}>
          <DraftSaved />
          <button
            type="button"
            className={css['close']}
            aria-label="Save and leave"
            onClick={() => void leave()}
          >
            <IconX size={18} stroke={1.6} aria-hidden />
          </button>
        </div>
      </header>
      <main className={css['main']}>
        <div ref={props.headingRef} tabIndex={-1} className={css['screen']}>
          {props.children}
        </div>
      </main>
      <SaveFailureBar
        unsaved={unsaved}
        answers={draft}
        retry={flushDraft}
        keepMine={keepMine}
        loadNewer={loadNewer}
      />
      <ProblemList problems={problems} />
      <StepButtons
        back={{ label: backLabel, onGo: onBack }}
        {...(onNext !== undefined && { on: { label: nextLabel, onGo: onNext, busy: nextBusy } })}
      >
        <div className={css['hint']}>{props.footer}</div>
      </StepButtons>
    </div>
  );
}

/** A component of its own, so that saving renders nothing else again. */
function DraftSaved() {
  const save = useDraft((state) => state.save);
  return <SaveStatus save={save} />;
}
