import { NumberInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { plainDigits } from './digits.ts';
import { FieldProblem } from './FieldProblem.tsx';
import field from './field.module.css';
import { FIELD_CLASSES } from './field.ts';
import css from './NumberBox.module.css';
import { type Report, useReport, useUnfinished } from './unfinished.ts';

interface NumberBoxProps {
  label: string;
  /** The label is read out only; there is no room under the box then, so what is around tells what is wrong. */
  hideLabel?: boolean;
  /** Called with why what is typed cannot be taken. */
  onRefusal?: Report;
  hint?: string;
  /** Null = not answered yet. */
  value: number | null;
  /** A whole number from min to max, or null: emptied, or a number that cannot be taken (which stays to be seen). */
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  /** Stands behind the number, or alone while there is none: % of the week. */
  unit?: string;
  /** Inked: this is the one. */
  inked?: boolean;
  problem?: string | undefined;
  /** What is wrong is told elsewhere, by what `describedBy` names. */
  invalid?: boolean;
  describedBy?: string | undefined;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A whole number, small, typed. Nothing outside its range is ever changed into something inside it. */
export function NumberBox(props: NumberBoxProps) {
  const { label, hideLabel = false, value, onChange, min = 0, max = 100 } = props;
  const [refused, setRefused] = useState<number | string | null>(null);
  // An answer given elsewhere, by the slider, takes the place of what could not be taken here.
  const held = value === null ? refused : null;
  const range = `Write a whole number from ${min} to ${max.toLocaleString('en')}.`;
  const refusal = held !== null ? range : undefined;
  const problem = refusal ?? props.problem;
  useUnfinished(label, refusal);
  useReport(props.onRefusal, refusal);

  const take = (typed: number | string) => {
    if (typed === '') {
      setRefused(null);
      onChange(null);
    } else if (typeof typed === 'number' && typed >= min && typed <= max) {
      setRefused(null);
      onChange(typed);
    } else {
      setRefused(typed);
      onChange(null);
    }
  };

  return (
    <NumberInput
      {...(hideLabel ? { 'aria-label': label } : { label })}
      description={props.hint}
      value={held ?? (value === null ? '' : Math.round(value))}
      onChange={take}
      // Before Mantine's input drops every digit that is not one of its ten.
      wrapperProps={{ onChangeCapture: readAnyDigits }}
      min={min}
      max={max}
      clampBehavior="none"
      allowDecimal={false}
      hideControls
      withKeyboardEvents={false}
      suffix={props.unit === undefined ? '' : `\u00a0${props.unit}`}
      placeholder={hideLabel ? undefined : props.unit}
      // Mantine's own names only what it draws itself, and takes the place of one given as a property.
      {...(props.describedBy !== undefined && {
        attributes: { input: { 'aria-describedby': props.describedBy } },
      })}
      onKeyDown={props.onKeyDown}
      error={problem === undefined ? props.invalid : hideLabel || <FieldProblem message={problem} />}
      classNames={{
        ...FIELD_CLASSES,
        root: `${field['root']} ${hideLabel ? css['bare'] : ''}`,
        input: `${field['input']} ${css['number']}`,
      }}
      data-inked={props.inked || undefined}
      autoComplete="off"
    />
  );
}

/** Digits of other scripts are digits: what is typed or pasted in them becomes 0 to 9 in place. */
function readAnyDigits({ target }: FormEvent): void {
  if (!(target instanceof HTMLInputElement)) return;
  const plain = plainDigits(target.value);
  if (plain === target.value) return;
  const { selectionStart, selectionEnd } = target;
  target.value = plain;
  target.setSelectionRange(selectionStart, selectionEnd);
}
