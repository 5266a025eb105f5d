import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import css from './RangeTrack.module.css';
import { type Ends, endsAfterDrag, valueAt } from './range-drag.ts';
import { valueAfterKey } from './slider-keys.ts';

interface RangeTrackProps {
  /** Read out before "low end" and "high end". */
  label: string;
  describedBy?: string | undefined;
  invalid?: boolean;
  ends: Ends;
  onChange: (ends: Ends) => void;
  tone: 'ink' | 'a' | 'b';
  ticks?: readonly number[];
}

type End = keyof Ends;

/**
 * A track with two grips, 0 to 100. Pressing and pulling on an empty track draws the range; later the nearer grip
 * follows. For the keyboard and the screen reader each grip is a native slider that stops at the other.
 */
export function RangeTrack({
  label,
  describedBy,
  invalid = false,
  ends,
  onChange,
  tone,
  ticks = [],
}: RangeTrackProps) {
  const track = useRef<HTMLDivElement>(null);
  const inputs = { low: useRef<HTMLInputElement>(null), high: useRef<HTMLInputElement>(null) };
  /** The end that stays while the other is pulled. */
  const anchor = useRef<number | null>(null);

  const pointed = (event: PointerEvent) => {
    if (track.current === null) return null;
    const { left, width } = track.current.getBoundingClientRect();
    const rightToLeft = getComputedStyle(track.current).direction === 'rtl';
    return valueAt(event.clientX - left, width, rightToLeft);
  };
  const pull = (to: number, from: number) => {
    const next = endsAfterDrag(from, to);
    inputs[to < from ? 'low' : 'high'].current?.focus();
    if (next.low !== ends.low || next.high !== ends.high) onChange(next);
  };
  const press = (event: PointerEvent<HTMLDivElement>) => {
    const at = pointed(event);
    if (event.button !== 0 || at === null) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const { low, high } = ends;
    const nearLow = low !== null && (high === null || at < (low + high) / 2);
    anchor.current = (nearLow ? high : low) ?? at;
    pull(at, anchor.current);
  };
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const at = pointed(event);
    if (anchor.current !== null && at !== null) pull(at, anchor.current);
  };
  const release = () => {
    anchor.current = null;
  };

  const grip = (end: End) => {
    const value = ends[end];
    const limits = {
      min: end === 'high' ? (ends.low ?? 0) : 0,
      max: end === 'low' ? (ends.high ?? 100) : 100,
    };
    const take = (next: number) => onChange({ ...ends, [end]: next });
    const moveByKey = (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
      const next = valueAfterKey(event, { value, ...limits, rightToLeft });
      if (next === null) return;
      event.preventDefault();
      if (next !== value) take(next);
    };
    return (
      <>
        <input
          ref={inputs[end]}
          type="range"
          className={css['input']}
          aria-label={`${label}, ${end} end`}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          aria-valuetext={value === null ? 'not answered yet' : String(value)}
          {...limits}
          value={value ?? limits.min}
          onChange={(event) => take(Number(event.currentTarget.value))}
          onKeyDown={moveByKey}
        />
        {value !== null && (
          <span
            className={css['grip']}
            data-end={end}
            style={{ insetInlineStart: `${value}%` }}
            aria-hidden
          />
        )}
      </>
    );
  };

  const { low, high } = ends;
  return (
    <div
      className={css['range']}
      data-tone={tone}
      data-empty={(low === null && high === null) || undefined}
      onPointerDown={press}
      onPointerMove={follow}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <div ref={track} className={css['track']} aria-hidden>
        {ticks.map((each) => (
          <span key={each} className={css['tick']} style={{ insetInlineStart: `${each}%` }} />
        ))}
        {low !== null && high !== null && (
          <span className={css['band']} style={{ insetInlineStart: `${low}%`, width: `${high - low}%` }} />
        )}
      </div>
      {grip('low')}
      {grip('high')}
    </div>
  );
}
