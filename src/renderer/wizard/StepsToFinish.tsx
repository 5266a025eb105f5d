import { Button } from '@mantine/core';
import { STEPS } from '../../core/assessment/draft.ts';
import type { Problem } from '../../core/assessment/steps.ts';
import { countOf } from '../ui/format.ts';
import css from './StepsToFinish.module.css';
import { stepLabel } from './step-labels.ts';

interface StepsToFinishProps {
  /** The card has rules to ask about. */
  hasRules: boolean;
  problems: readonly Problem[];
  onGo: (problem: Problem) => void;
}

/** What earlier steps still lack, one line per step with a link to it. */
export function StepsToFinish({ hasRules, problems, onGo }: StepsToFinishProps) {
  return (
    <ul className={css['steps']}>
      {STEPS.flatMap((step) => {
        const here = problems.filter((problem) => problem.step === step);
        const [first] = here;
        if (first === undefined) return [];
        return (
          <li key={step} className={css['step']}>
            <p>
              <strong>{stepLabel(step, hasRules)}.</strong> {first.message}
              {here.length > 1 && ` And ${countOf(here.length - 1, 'more answer', 'more answers')}.`}
            </p>
            <Button variant="default" onClick={() => onGo(first)}>
              Go to {stepLabel(step, hasRules)}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
