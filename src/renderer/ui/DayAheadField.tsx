import { Button } from '@mantine/core';
import { addMonths } from '../../core/add-months.ts';
import type { Day } from '../../core/time.ts';
import css from './DayAheadField.module.css';
import { DayField, type DayFieldProps } from './DayField.tsx';
import unseen from './unseen.module.css';

const QUICK = [
  { months: 1, label: 'In a month' },
  { months: 3, label: 'In 3 months' },
  { months: 6, label: 'In 6 months' },
  { months: 12, label: 'In a year' },
] as const;

interface DayAheadFieldProps extends DayFieldProps {
  /** Which day the quick choices are for, read out only. */
  which?: string;
  /** A day of the user's own that fits too. */
  also?: { day: Day; label: string } | null;
  /** Last among the quick choices: that no day is set. */
  none?: string;
}

/** A day of the future: the field, and common days, chosen with one press. None is preselected. */
export function DayAheadField({ which = 'the day', also = null, none, ...field }: DayAheadFieldProps) {
  const { value, onChange, today } = field;
  const months = QUICK.map(({ months: ahead, label }) => ({ day: addMonths(today, ahead), label }));
  const days = also === null ? months : [also, ...months];
  return (
    <div className={css['ahead']}>
      <div className={css['parts']}>
        <DayField {...field} />
        <fieldset className={css['quick']} data-also={also === null ? undefined : true}>
          <legend className={unseen['readOut']}>{`Quick choices for ${which}`}</legend>
          {days.map(({ day, label }) => (
            <Button key={label} variant="default" aria-pressed={value === day} onClick={() => onChange(day)}>
              {label}
            </Button>
          ))}
          {none !== undefined && (
            <Button
              variant="default"
              className={css['none'] ?? ''}
              aria-pressed={value === null}
              onClick={() => onChange(null)}
            >
              {none}
            </Button>
          )}
        </fieldset>
      </div>
    </div>
  );
}

/** What is wrong with a day that must lie ahead. @param missing said where there is none */
export function dayAheadProblem(day: Day | null, today: Day, missing: string): string | undefined {
  if (day === null) return missing;
  return day <= today ? 'This day is not in the future. Choose a later one.' : undefined;
}
