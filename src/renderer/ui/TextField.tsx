import { Textarea, TextInput } from '@mantine/core';
import { assignRef } from '@mantine/hooks';
import type { KeyboardEvent, Ref } from 'react';
import type { TextKind } from '../../core/text.ts';
import { FieldProblem } from './FieldProblem.tsx';
import css from './field.module.css';
import { FIELD_CLASSES, textProblem } from './field.ts';

interface TextFieldProps {
  label: string;
  /** The label is read out only: the place says what the field is. */
  hideLabel?: boolean;
  /** A few words at the right of the label. */
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  /** Decides the longest text it may hold. */
  kind: TextKind;
  /** What is wrong with the answer, and what to do. A text too long is told by the field itself. */
  problem?: string | undefined;
  placeholder?: string;
  /** Grows with what is written in it, from so many lines; one line that never wraps by default. */
  lines?: number;
  size?: 'normal' | 'large';
  /** Its name among the problems, by which it is found to take the focus. */
  field?: string;
  /** Where the field itself is kept, to give it the focus. */
  inputRef?: Ref<HTMLElement>;
  onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A field for the user's own words, in any script. */
export function TextField(props: TextFieldProps) {
  const { label, hideLabel = false, hint, value, onChange, kind, lines, size = 'normal', inputRef } = props;
  const problem = props.problem ?? textProblem(kind, value);
  const input = [css['input'], css['words'], size === 'large' ? css['large'] : ''].join(' ');
  const shared = {
    ...(hideLabel ? { 'aria-label': label } : { label }),
    description: hint,
    value,
    placeholder: props.placeholder,
    onKeyDown: props.onKeyDown,
    error: problem === undefined ? undefined : <FieldProblem message={problem} />,
    classNames: { ...FIELD_CLASSES, input },
    dir: 'auto',
    'data-user-text': true,
    'data-field': props.field,
  } as const;
  const keep = (field: HTMLElement | null) => {
    assignRef(inputRef, field);
  };
  if (lines !== undefined) {
    return (
      <Textarea
        {...shared}
        ref={keep}
        rows={lines}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  return (
    <TextInput
      {...shared}
      ref={keep}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
