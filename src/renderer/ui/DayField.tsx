import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../core/time.ts';
import { FieldProblem } from './FieldProblem.tsx';
import css from './field.module.css';
import { FIELD_CLASSES } from './field.ts';
import { fromToday } from './from-today.ts';
import { useUnfinished } from './unfinished.ts';

const INCOMPLETE = 'The date is not complete. Finish it, or clear it.';

interface DayFieldProps {
  label: string;
  /** Shown while there is no day; then how far off the day is. */
  hint?: string;
  value: Day | null;
  onChange: (day: Day | null) => void;
  /** The user's calendar day. */
  today: Day;
  problem?: string | undefined;
}

/** A calendar day, by the browser's own date field. */
export function DayField({ label, hint, value, onChange, today, problem }: DayFieldProps) {
  const [incomplete, setIncomplete] = useState(false);
  const message = incomplete ? INCOMPLETE : problem;
  useUnfinished(label, incomplete ? INCOMPLETE : undefined);
  return (
    <TextInput
      type="date"
      label={label}
      description={value === null ? hint : fromToday(value, today)}
      value={value ?? ''}
      onChange={({ currentTarget }) => {
        setIncomplete(false);
        onChange(currentTarget.value === '' ? null : currentTarget.value);
      }}
      // A half-written date has no value, so it would be lost without a word: by leaving the field, or the screen by its keys.
      onBlur={({ currentTarget }) => setIncomplete(currentTarget.validity.badInput)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') setIncomplete(currentTarget.validity.badInput);
      }}
      error={message === undefined ? undefined : <FieldProblem message={message} />}
      classNames={{ ...FIELD_CLASSES, input: css['input'] ?? '' }}
    />
  );
}
