import { type ChangeEvent, type KeyboardEvent, useId, useState } from 'react';
import { unwritten, type Writing, written } from '../../sheet/writing.ts';
import { FieldProblem } from './FieldProblem.tsx';
import field from './field.module.css';
import css from './NumberField.module.css';
import { type Report, useReport, useUnfinished } from './unfinished.ts';
import { type Reading, readWholeNumber } from './whole-number.ts';

interface NumberFieldProps {
  label: string;
  /** The label is read out only; there is no room under the field then, so what is around tells what is wrong. */
  hideLabel?: boolean;
  /** Told why what is typed cannot be taken. */
  onRefusal?: Report;
  hint?: string;
  /** Null = not answered yet. */
  value: number | null;
  /**
   * Told a whole number from min to max, null once the field is emptied, and for a text that cannot be taken `before`: the value
   * from which this writing began.
   */
  onChange: (value: number | null, before: number | null) => void;
  min?: number;
  max?: number;
  /** Stands behind the number, and is no part of it: % of the week. */
  unit?: string;
  /** Inked: this is the one. */
  inked?: boolean;
  problem?: string | undefined;
  /** What is wrong is told elsewhere, by what `describedBy` names. */
  invalid?: boolean;
  describedBy?: string | undefined;
  /** Its name among the problems, by which it is found to take the focus. */
  field?: string;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/**
 * A whole number, typed, pasted, dropped or filled in. The text stays as the user gave it: what cannot be taken is said to
 * be so and holds the step, and nothing is ever made into another number. Meanwhile the value that was there before counts;
 * Escape brings it back.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, hideLabel = false, value, onChange, min = 0, max = 100, unit } = props;
  /** The text as it was given, for as long as it is what is meant; null shows the value. */
  const [writing, setWriting] = useState<Writing<number | null> | null>(null);
  const [composing, setComposing] = useState(false);
  const reading = writing === null ? null : readWholeNumber(writing.text, min, max, unit);
  // An answer given elsewhere, by the slider, takes the place of what was typed here.
  const meant =
    composing || (writing !== null && reading !== null && countedValue(reading, writing) === value);
  if (writing !== null && !meant) setWriting(null);
  const shown = writing !== null && meant ? writing.text : value === null ? '' : String(value);
  const refused = reading?.kind === 'refused' && meant && !composing;
  const refusal = refused ? refusalText(min, max, value) : undefined;
  const problem = refusal ?? props.problem;
  useUnfinished(label, refusal, props.field);
  useReport(props.onRefusal, refusal, props.field);

  const write = (text: string) => {
    const next = written(writing ?? unwritten(shown, value), text, value);
    setWriting(next);
    return next;
  };
  const take = (text: string) => {
    const next = write(text);
    onChange(countedValue(readWholeNumber(text, min, max, unit), next), next.before);
  };
  const change = ({ currentTarget, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    // What an input method still works on is nobody's answer yet.
    if ((nativeEvent as InputEvent).isComposing) write(currentTarget.value);
    else take(currentTarget.value);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    // Only what brings something back uses the key up: it also closes what is open.
    if (event.key === 'Escape' && writing !== null && (refused || writing.before !== value)) {
      event.preventDefault();
      event.stopPropagation();
      setWriting(null);
      onChange(writing.before, writing.before);
    } else props.onKeyDown?.(event);
  };

  const id = useId();
  const inner = { hint: `${id}-hint`, unit: `${id}-unit`, problem: `${id}-problem` };
  const describedBy = [
    props.hint !== undefined && inner.hint,
    unit !== undefined && inner.unit,
    problem !== undefined && !hideLabel && inner.problem,
    props.describedBy,
  ].filter((each) => typeof each === 'string');
  return (
    <div className={hideLabel ? css['bare'] : field['root']}>
      {!hideLabel && (
        <label htmlFor={id} className={field['label']}>
          {label}
        </label>
      )}
      {props.hint !== undefined && (
        <p id={inner.hint} className={field['hint']}>
          {props.hint}
        </p>
      )}
      <div className={`${field['wrapper']} ${css['box']}`}>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          className={`${field['input']} ${css['number']}`}
          {...(hideLabel && { 'aria-label': label })}
          aria-invalid={problem !== undefined || props.invalid || undefined}
          aria-describedby={describedBy.join(' ') || undefined}
          data-error={problem !== undefined || props.invalid || undefined}
          data-inked={props.inked || undefined}
          data-field={props.field}
          value={shown}
          onChange={change}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={({ currentTarget }) => {
            setComposing(false);
            take(currentTarget.value);
          }}
          onBlur={() => {
            if (!refused) setWriting(null);
          }}
          onKeyDown={press}
          {...(unit !== undefined && { style: { paddingInlineEnd: `calc(${unit.length}ch + 16px)` } })}
        />
        {unit !== undefined && (
          <span id={inner.unit} className={css['unit']} aria-hidden>
            {unit}
          </span>
        )}
      </div>
      {problem !== undefined && !hideLabel && (
        <div className={field['error']}>
          <FieldProblem id={inner.problem} message={problem} />
        </div>
      )}
    </div>
  );
}

/** What counts while a text stands in the field. */
const countedValue = (reading: Reading, { before }: Pick<Writing<number | null>, 'before'>): number | null =>
  reading.kind === 'number' ? reading.value : reading.kind === 'empty' ? null : before;

/** @param kept what counts meanwhile, if anything */
function refusalText(min: number, max: number, kept: number | null): string {
  const wanted = `Write a whole number from ${min} to ${max.toLocaleString('en')}.`;
  return kept === null ? wanted : `${wanted} Until then ${kept} counts. Escape brings it back.`;
}
