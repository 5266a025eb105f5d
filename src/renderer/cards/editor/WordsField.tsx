import type { KeyboardEvent } from 'react';
import type { TextKind } from '../../../core/text.ts';
import { FieldProblem } from '../../ui/FieldProblem.tsx';
import { textProblem } from '../../ui/field.ts';
import css from './words.module.css';

interface WordsFieldProps {
  /** Accessible name; its position shows sighted users what it is. */
  label: string;
  /** Its name in the list of problems, by which it is focused. */
  field: string;
  value: string;
  onChange: (value: string) => void;
  kind: TextKind;
  look: 'label' | 'end' | 'statement' | 'boxed';
  /** Only a suggestion so far. */
  suggested?: boolean;
  placeholder?: string;
  problem?: string | undefined;
  /** Shown, but cannot be edited here. */
  readOnly?: boolean;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** Words that are read like text and written in place: as high as they are, so that nothing moves when they are taken up. */
export function WordsField(props: WordsFieldProps) {
  const { label, field, value, onChange, kind, look } = props;
  const problem = props.problem ?? textProblem(kind, value);
  const problemId = `problem-${field}`;
  return (
    <div className={css['field']}>
      <textarea
        className={css['words']}
        data-look={look}
        data-suggested={props.suggested || undefined}
        data-field={field}
        aria-label={label}
        aria-description={props.suggested === true && value !== '' ? 'suggested' : undefined}
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? undefined : problemId}
        rows={1}
        value={value}
        placeholder={props.placeholder}
        readOnly={props.readOnly}
        // Pasted line breaks become spaces.
        onChange={({ currentTarget }) => onChange(currentTarget.value.replace(/\s*[\r\n]+\s*/g, ' '))}
        onKeyDown={props.onKeyDown ?? keepOneLine}
        spellCheck={false}
        dir="auto"
        data-user-text
      />
      {problem !== undefined && <FieldProblem id={problemId} message={problem} />}
    </div>
  );
}

/** Enter adds no line; Ctrl+Enter saves. */
function keepOneLine(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
}
