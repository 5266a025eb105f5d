import { memo } from 'react';
import { STEPS, type Step } from '../../core/assessment/draft.ts';
import css from './StepRail.module.css';
import { STEP_LABELS } from './step-labels.ts';

interface StepRailProps {
  step: Step;
  /** The furthest step that can be gone to from here. */
  furthest: Step;
  onStep: (step: Step) => void;
}

/** The fork as progress: ink up to the furthest step that has answers, hollow stops beyond it; all up to there can be gone to. */
export const StepRail = memo(function StepRail({ step, furthest, onStep }: StepRailProps) {
  const now = STEPS.indexOf(step);
  const end = STEPS.indexOf(furthest);
  return (
    <nav aria-label={`Step ${now + 1} of ${STEPS.length}, ${STEP_LABELS[step]}`} className={css['rail']}>
      <ol className={css['stops']}>
        {STEPS.map((each, index) => (
          <li
            key={each}
            className={css['stop']}
            data-state={index === now ? 'now' : index <= end ? 'done' : 'ahead'}
            data-inked={index < end || undefined}
          >
            {each === 'result' ? (
              <Branch lit={furthest === 'result'} />
            ) : (
              <span className={css['line']} aria-hidden />
            )}
            {index !== now && index <= end ? (
              <button type="button" className={css['label']} onClick={() => onStep(each)}>
                {STEP_LABELS[each]}
              </button>
            ) : (
              <span className={css['label']} aria-current={index === now ? 'step' : undefined}>
                {STEP_LABELS[each]}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
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
