import { setUntil } from '../../../core/assessment/edits/commitment.ts';
import { DayField } from '../../ui/DayField.tsx';
import { problemAt } from '../step-props.ts';
import css from './decide.module.css';
import type { DecidePartProps } from './decide-props.ts';

/** Deferring is a decision when it has an end. */
export function Deferral({ draft, problems, edit, today }: DecidePartProps) {
  return (
    <div className={css['besides']}>
      <DayField
        field="commitment.until"
        label="Decide again on"
        value={draft.commitment.until}
        onChange={(until) => edit((current) => setUntil(current, until))}
        today={today}
        problem={problemAt(problems, 'commitment.until')}
      />
    </div>
  );
}
