import { Button } from '@mantine/core';
import { changeCommitment } from '../../../core/assessment/edits/commitment.ts';
import { addMonths } from '../../ui/add-months.ts';
import { DayField } from '../../ui/DayField.tsx';
import { problemAt } from '../step-props.ts';
import css from './decide.module.css';
import type { DecidePartProps } from './decide-props.ts';

const QUICK = [
  { months: 3, label: 'In 3 months' },
  { months: 6, label: 'In 6 months' },
  { months: 12, label: 'In a year' },
] as const;

/** The day on which the decision is looked at again. */
export function ReviewDate({ draft, problems, edit, today }: DecidePartProps) {
  const { reviewOn } = draft.commitment;
  const setDay = (day: string | null) => edit((current) => changeCommitment(current, { reviewOn: day }));
  return (
    <div className={css['besides']}>
      <div className={css['day']}>
        <DayField
          label="Look at it again on"
          hint="optional"
          value={reviewOn}
          onChange={setDay}
          today={today}
          problem={problemAt(problems, 'commitment.reviewOn')}
        />
      </div>
      <fieldset className={css['quick']}>
        <legend className={css['hidden']}>Quick choices for the day</legend>
        {QUICK.map(({ months, label }) => (
          <Button
            key={months}
            variant="default"
            aria-pressed={reviewOn === addMonths(today, months)}
            onClick={() => setDay(addMonths(today, months))}
          >
            {label}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
