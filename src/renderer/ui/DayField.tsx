import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../core/time.ts';
import { FieldProblem } from './FieldProblem.tsx';
import css from './field.module.css';
import { FIELD_CLASSES } from './field.ts';
import { fromToday } from './from-today.ts';
import { useUnfinished } from './unfinished.ts';

/** The days that a decision can be about; with four digits at most, the browser's field takes no fifth. */
const EARLIEST = '1900-01-01';
const LATEST = '2199-12-31';

const INCOMPLETE = 'The date is not complete. Finish it, or clear it.';
const FAR_OFF = 'The year is not between 1900 and 2199. Correct it, or clear the date.';

interface DayFieldProps {
  label: string;
  /** Shown while there is no day; then how far off the day is. */
  hint?: string;
  /** Said of the day, before how far off it is. */
  note?: string | undefined;
  value: Day | null;
  /** A day of the years 1900 to 2199, or null: none, or one that cannot be taken (which stays to be seen). */
  onChange: (day: Day | null) => void;
  /** The user's calendar day. */
  today: Day;
  problem?: string | undefined;
  /** Its name among the problems, by which it is found to take the focus. */
  field?: string;
}

/** A calendar day, by the browser's own date field. */
export function DayField({ label, hint, note, value, onChange, today, problem, field }: DayFieldProps) {
  /** A day outside the years allowed, such as one half typed. */
  const [refused, setRefused] = useState<Day | null>(null);
  const [inputProblem, setInputProblem] = useState<string | undefined>(undefined);
  const held = value === null ? refused : null;
  const message = value === null ? (inputProblem ?? problem) : problem;
  useUnfinished(label, value === null ? inputProblem : undefined, field);

  const take = (day: string) => {
    setInputProblem(undefined);
    const fits = day >= EARLIEST && day <= LATEST && day.length === EARLIEST.length;
    setRefused(fits || day === '' ? null : day);
    onChange(fits ? day : null);
  };
  // A half-written date has no value, so it would be lost without a word: by leaving the field, or the screen by its keys.
  const check = ({ validity }: HTMLInputElement) =>
    setInputProblem(validity.badInput ? INCOMPLETE : held === null ? undefined : FAR_OFF);

  return (
    <TextInput
      type="date"
      label={label}
      description={value === null ? hint : [note, fromToday(value, today)].join(' ').trim()}
      min={EARLIEST}
      max={LATEST}
      value={held ?? value ?? ''}
      onChange={({ currentTarget }) => take(currentTarget.value)}
      onBlur={({ currentTarget }) => check(currentTarget)}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') check(currentTarget);
      }}
      data-field={field}
      error={message === undefined ? undefined : <FieldProblem message={message} />}
      classNames={{ ...FIELD_CLASSES, input: css['input'] ?? '' }}
    />
  );
}
