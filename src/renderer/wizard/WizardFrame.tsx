import type { ReactNode, RefObject } from 'react';
import type { Draft, Step } from '../../core/assessment/draft.ts';
import { hasRules } from '../../core/assessment/rule-check.ts';
import { furthestStep, type Problem } from '../../core/assessment/steps.ts';
import { localDay } from '../../core/local-day.ts';
import { draftSession } from '../stores/draft-store.ts';
import { ProblemList } from '../ui/ProblemList.tsx';
import { StepFrame } from '../ui/StepFrame.tsx';
import { usePageTitle } from '../ui/use-page-title.ts';
import { ForkRail } from './ForkRail.tsx';
import { stepLabel } from './step-labels.ts';

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

/** The frame of an assessment's screens. */
export function WizardFrame(props: WizardFrameProps) {
  const { draft, onStep, onBack, onNext, backLabel = 'Back', nextLabel, nextBusy = false, problems } = props;
  usePageTitle(stepLabel(draft.step, hasRules(draft)));
  return (
    <StepFrame
      title={draft.frame.question.trim() || 'A new decision'}
      rail={
        <ForkRail
          step={draft.step}
          furthest={furthestStep(draft, localDay(new Date()))}
          hasRules={hasRules(draft)}
          onStep={onStep}
        />
      }
      work={draftSession}
      leave={{ label: 'Save and leave', to: '/' }}
      problems={<ProblemList problems={problems} />}
      back={{ label: backLabel, onGo: onBack }}
      {...(onNext !== undefined && { on: { label: nextLabel, onGo: onNext, busy: nextBusy } })}
      foot={props.footer}
      headingRef={props.headingRef}
    >
      {props.children}
    </StepFrame>
  );
}
