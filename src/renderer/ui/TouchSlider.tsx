import type { KeyboardEvent } from 'react';
import type { PathKey } from '../../core/card/card.ts';
import { valueAfterKey } from './slider-keys.ts';
import css from './TouchSlider.module.css';

interface TouchSliderProps {
  /** Its name for those who do not see what stands beside it. */
  label: string;
  /** Id of what describes it further: its two ends, or what is wrong. */
  describedBy?: string | undefined;
  invalid?: boolean;
  /** Null = not answered yet: there is no thumb to suggest an answer. */
  value: number | null;
  /** A whole number from min to max. */
  onChange: (value: number) => void;
  min?: number;
  max?: number;
  /** Ink, or the colour and shape of a path. */
  tone?: 'ink' | PathKey;
  /** Small marks on the track, as values. */
  ticks?: readonly number[];
  /** Where the answer turns, as a value; marked in the colour of the path that would lead from there. */
  turns?: { at: number; to: PathKey } | undefined;
  /** How a value is read out; the number by default. */
  valueText?: (value: number) => string;
  /** Sees keys first; a key it prevents does not move the slider. */
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/**
 * A native slider without a default: no thumb until the user has answered, and a click or a key anywhere is an answer.
 * A number field stands beside it wherever it is used.
 */
export function TouchSlider(props: TouchSliderProps) {
  const { value, onChange, min = 0, max = 100, tone = 'ink', ticks = [] } = props;
  const share = (each: number) => `${((each - min) / (max - min)) * 100}%`;

  const moveByKey = (event: KeyboardEvent<HTMLInputElement>) => {
    props.onKeyDown?.(event);
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const next = valueAfterKey(event, { value, min, max, rightToLeft });
    if (next === null) return;
    event.preventDefault();
    if (next !== value) onChange(next);
  };

  return (
    <div className={css['slider']} data-tone={tone} data-empty={value === null || undefined}>
      <span className={css['track']} aria-hidden>
        {ticks.map((each) => (
          <span key={each} className={css['tick']} style={{ insetInlineStart: share(each) }} />
        ))}
        {props.turns !== undefined && props.turns.at >= min && props.turns.at <= max && (
          <span
            className={css['turn']}
            data-to={props.turns.to}
            style={{ insetInlineStart: share(props.turns.at) }}
          />
        )}
        {value !== null && <span className={css['fill']} style={{ width: share(value) }} />}
      </span>
      <input
        type="range"
        className={css['input']}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid || undefined}
        aria-valuetext={value === null ? 'not answered yet' : (props.valueText?.(value) ?? String(value))}
        min={min}
        max={max}
        value={value ?? min}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
        // A first click where the unseen thumb happens to lie changes nothing for the browser, but is an answer.
        onPointerUp={({ button, currentTarget }) => {
          if (value === null && button === 0) onChange(Number(currentTarget.value));
        }}
        onKeyDown={moveByKey}
      />
    </div>
  );
}
