import { Button } from '@mantine/core';
import type { Day } from '../../../core/time.ts';
import { addMonths } from '../../ui/add-months.ts';
import unseen from '../../ui/unseen.module.css';
import css from './decide.module.css';

const QUICK = [
  { months: 1, label: 'In a month' },
  { months: 3, label: 'In 3 months' },
  { months: 6, label: 'In 6 months' },
  { months: 12, label: 'In a year' },
] as const;

interface QuickDaysProps {
  /** Which day they are for, read out only. */
  label: string;
  value: Day | null;
  onChange: (day: Day) => void;
  today: Day;
  /** A day of the user's own that fits too. */
  also?: { day: Day; label: string } | null;
}

/** Common days, chosen with one press. None is preselected. */
export function QuickDays({ label, value, onChange, today, also = null }: QuickDaysProps) {
  const months = QUICK.map(({ months: ahead, label: words }) => ({
    day: addMonths(today, ahead),
    label: words,
  }));
  const days = also === null ? months : [also, ...months];
  return (
    <fieldset className={css['quick']}>
      <legend className={unseen['readOut']}>{label}</legend>
      {days.map(({ day, label: words }) => (
        <Button key={words} variant="default" aria-pressed={value === day} onClick={() => onChange(day)}>
          {words}
        </Button>
      ))}
    </fieldset>
  );
}
