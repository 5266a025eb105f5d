import { type KeyboardEvent, useId, useRef } from 'react';
import { strengthWord } from '../../../../words/pairs.ts';
import unseen from '../../../ui/unseen.module.css';
import css from './StrengthScale.module.css';
import { STOPS, type Stop, stopAfterKey, strengthAt } from './strength-scale.ts';

interface StrengthScaleProps {
  /** The two criteria. */
  first: string;
  second: string;
  /** Null = not answered. */
  stop: Stop | null;
  onChange: (stop: Stop) => void;
  /** Enter goes on from an answer. */
  onEnter: () => void;
  describedBy: string;
  invalid: boolean;
}

/** From "the first vastly more" over "equally" to "the second vastly more": seventeen radio buttons on a line. */
export function StrengthScale(props: StrengthScaleProps) {
  const { first, second, stop, onChange, onEnter, describedBy, invalid } = props;
  const name = useId();
  const group = useRef<HTMLFieldSetElement>(null);

  const answerByKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && stop !== null) {
      event.preventDefault();
      onEnter();
      return;
    }
    const next = stopAfterKey(event.key, stop);
    if (next === null) return;
    // Native radio buttons would go round from one end to the other.
    event.preventDefault();
    onChange(next);
    group.current?.querySelector<HTMLInputElement>(`input[value="${next}"]`)?.focus();
  };

  return (
    <fieldset
      ref={group}
      className={css['scale']}
      aria-describedby={describedBy}
      data-invalid={invalid || undefined}
      onKeyDown={answerByKey}
    >
      <legend className={unseen['readOut']}>
        {first}, or {second}?
      </legend>
      <Edge label={first} />
      <div className={css['stops']}>
        {STOPS.map((each) => (
          <label
            key={each}
            className={css['stop']}
            data-odd={each % 2 === 0 || undefined}
            data-side={side(each)}
          >
            <input
              type="radio"
              className={unseen['over']}
              name={name}
              value={each}
              checked={each === stop}
              // Where the keyboard starts: at neither side.
              data-start={(stop === null ? each === 0 : each === stop) || undefined}
              aria-label={stopName(each, first, second)}
              onChange={() => onChange(each)}
            />
            <span className={css['dot']} aria-hidden />
            <span className={css['word']} aria-hidden>
              {strengthWord(strengthAt(each))}
            </span>
          </label>
        ))}
      </div>
      <Edge label={second} />
    </fieldset>
  );
}

/** In a narrow window the scale stands upright, and its ends say whose they are. */
function Edge({ label }: { label: string }) {
  return (
    <p className={css['edge']} data-user-text aria-hidden>
      {label}
    </p>
  );
}

const side = (stop: Stop) => (stop === 0 ? 'none' : stop < 0 ? 'first' : 'second');

function stopName(stop: Stop, first: string, second: string): string {
  if (stop === 0) return 'both equally, 1';
  return `${stop < 0 ? first : second} ${strengthWord(strengthAt(stop))} more, ${strengthAt(stop)}`;
}
