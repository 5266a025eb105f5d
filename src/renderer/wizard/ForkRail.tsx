import { memo } from 'react';
import { STEPS, type Step } from '../../core/assessment/draft.ts';
import { StepRail } from '../ui/StepRail.tsx';
import css from './ForkRail.module.css';
import { stepLabel } from './step-labels.ts';

interface ForkRailProps {
  step: Step;
  /** The furthest step that can be gone to from here. */
  furthest: Step;
  /** The card has rules to ask about. */
  hasRules: boolean;
  onStep: (step: Step) => void;
}

/** The fork as progress: ink up to the furthest step that has answers, hollow stops beyond it; all up to there can be gone to. */
export const ForkRail = memo(function ForkRail({ step, furthest, hasRules, onStep }: ForkRailProps) {
  const end = STEPS.indexOf(furthest);
  return (
    <StepRail
      className={css['rail']}
      now={STEPS.indexOf(step)}
      stops={STEPS.map((each, index) => ({
        label: stepLabel(each, hasRules),
        ahead: index > end,
        onGo: index > end ? undefined : () => onStep(each),
        mark:
          each === 'result' ? (
            <Branch lit={furthest === 'result'} />
          ) : (
            <span className={css['line']} aria-hidden />
          ),
      }))}
    />
  );
});

/** Where the line splits into the two paths; lit in both colours once the result was seen. */
function Branch({ lit }: { lit: boolean }) {
  return (
    <svg className={css['branch']} data-lit={lit} viewBox="0 0 98 28" aria-hidden>
      <path className={css['branchA']} d="M-20 14C20 14 10 4 49 4" />
      <path className={css['branchB']} d="M-20 14C20 14 10 24 49 24" />
      <circle className={css['endA']} cx="49" cy="4" r="4" />
      <path className={css['endB']} d="M49 19l5 5-5 5-5-5z" />
    </svg>
  );
}
