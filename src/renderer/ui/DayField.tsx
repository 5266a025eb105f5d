import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { Day } from '../../core/time.ts';
import { FieldProblem } from './FieldProblem.tsx';
import css from './field.module.css';
import { FIELD_CLASSES } from './field.ts';
import { longDay } from './format.ts';
import { fromToday } from './from-today.ts';
import { useUnfinished } from './unfinished.ts';

/** The days that a decision can be about; with four digits at most, the browser's field takes no fifth. */
const EARLIEST = '1900-01-01';
const LATEST = '2199-12-31';

const INCOMPLETE = 'The date is not complete. Finish it, or clear it.';
const FAR_OFF = 'The year is not between 1900 and 2199. Correct it, or clear the date.';

export interface DayFieldProps {
  label: string;
  /** Shown while there is no day; then how far off the day is. */
  hint?: string;
  /** Said of the day, before how far off it is. */
  note?: string | undefined;
  value: Day | null;
  /** Told a day of the years 1900 to 2199, or null once the field is emptied; nothing of a date that cannot be taken. */
  onChange: (day: Day | null) => void;
  /** The user's calendar day. */
  today: Day;
  problem?: string | undefined;
  /** Its name among the problems, by which it is found to take the focus. */
  field?: string;
}

/** What the field shows and the draft does not hold: half a date (then the text is empty), or a year far off. */
interface Held {
  text: Day | '';
  /** The day that counts meanwhile. */
  kept: Day | null;
}

/** A calendar day, by the browser's own date field. What cannot be taken stays to be seen; Escape brings back what counts meanwhile. */
export function DayField({ label, hint, note, value, onChange, today, problem, field }: DayFieldProps) {
  const [held, setHeld] = useState<Held | null>(null);
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const release = () => {
    setHeld(null);
    setWrong(undefined);
  };
  // A day given elsewhere takes the place of what was typed here.
  if (held !== null && held.kept !== value) release();
  const refusal =
    wrong === undefined || value === null
      ? wrong
      : `${wrong} Until then ${longDay(value)} counts. Escape brings it back.`;
  const message = refusal ?? problem;
  useUnfinished(label, refusal, field);

  const take = ({ value: text, validity }: HTMLInputElement) => {
    const fits = text >= EARLIEST && text <= LATEST && text.length === EARLIEST.length;
    const emptied = text === '' && !validity.badInput;
    release();
    if (fits || emptied) onChange(fits ? text : null);
    else setHeld({ text, kept: value });
  };
  // A half-written date has no value, so it would be lost without a word: by leaving the field, or the screen by its keys.
  const check = ({ value: text, validity }: HTMLInputElement) => {
    if (validity.badInput) {
      setHeld({ text, kept: value });
      setWrong(INCOMPLETE);
    } else if (held !== null && held.text !== '') setWrong(FAR_OFF);
    else release();
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') check(event.currentTarget);
    if (event.key !== 'Escape' || held === null) return;
    event.preventDefault();
    event.stopPropagation();
    // Half a date is no value, so that setting the value alone would leave it.
    event.currentTarget.value = value ?? '';
    release();
  };

  return (
    <TextInput
      type="date"
      label={label}
      description={value === null || held !== null ? hint : [note, fromToday(value, today)].join(' ').trim()}
      min={EARLIEST}
      max={LATEST}
      value={held?.text ?? value ?? ''}
      onChange={({ currentTarget }) => take(currentTarget)}
      onBlur={({ currentTarget }) => check(currentTarget)}
      onKeyDown={press}
      // A dialog around it listens to the key before the field does.
      data-mantine-stop-propagation={held !== null || undefined}
      data-field={field}
      error={message === undefined ? undefined : <FieldProblem message={message} />}
      classNames={{ ...FIELD_CLASSES, input: css['input'] ?? '' }}
    />
  );
}
