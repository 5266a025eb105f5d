import { endOf } from '../../../core/assessment/choice.ts';
import { changeCommitment } from '../../../core/assessment/edits/commitment.ts';
import { DayAheadField } from '../../ui/DayAheadField.tsx';
import { longDay } from '../../ui/format.ts';
import look from '../../ui/look.module.css';
import { problemAt } from '../step-props.ts';
import css from './decide.module.css';
import type { DecidePartProps } from './decide-props.ts';

/** The day on which the decision is looked at again. */
export function ReviewDate({ draft, problems, edit, today }: DecidePartProps) {
  const { choice, reviewOn, until } = draft.commitment;
  const isTrial = choice === 'try';
  const ends = endOf(choice) !== null && until !== null && until > today;
  return (
    <div className={css['review']}>
      <DayAheadField
        field="commitment.reviewOn"
        label="Look at it again on"
        hint="optional"
        value={reviewOn}
        onChange={(day) => edit((current) => changeCommitment(current, { reviewOn: day }))}
        today={today}
        problem={problemAt(problems, 'commitment.reviewOn')}
        also={ends ? { day: until, label: isTrial ? 'When the trial ends' : 'When you decide again' } : null}
      />
      {ends && reviewOn !== null && reviewOn !== until && (
        <p className={look['aside']} role="status">
          {isTrial ? `The trial ends on ${longDay(until)}` : `You decide again on ${longDay(until)}`}; this
          review is on another day.
        </p>
      )}
    </div>
  );
}
