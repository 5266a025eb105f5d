import { changeCommitment } from '../../../core/assessment/edits/commitment.ts';
import { DayField } from '../../ui/DayField.tsx';
import { problemAt } from '../step-props.ts';
import css from './decide.module.css';
import type { DecidePartProps } from './decide-props.ts';
import { QuickDays } from './QuickDays.tsx';

/** The day on which the decision is looked at again. */
export function ReviewDate({ draft, problems, edit, today }: DecidePartProps) {
  const { choice, reviewOn, until } = draft.commitment;
  const ends = choice === 'try' && until !== null && until > today;
  const setDay = (day: string | null) => edit((current) => changeCommitment(current, { reviewOn: day }));
  return (
    <div className={css['besides']}>
      <DayField
        field="commitment.reviewOn"
        label="Look at it again on"
        hint="optional"
        value={reviewOn}
        onChange={setDay}
        today={today}
        problem={problemAt(problems, 'commitment.reviewOn')}
      />
      <QuickDays
        label="Quick choices for the day"
        value={reviewOn}
        onChange={setDay}
        today={today}
        also={ends ? { day: until, label: 'When the trial ends' } : null}
      />
    </div>
  );
}
