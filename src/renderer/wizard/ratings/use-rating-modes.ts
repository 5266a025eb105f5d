import { useCallback, useRef, useState } from 'react';
import type { Rating } from '../../../core/assessment/draft.ts';
import type { Ends } from '../../ui/range-drag.ts';

type Single = Extract<Rating, { kind: 'value' }>;
type Range = Extract<Rating, { kind: 'range' }>;

const NO_ENDS: Ends = { low: null, high: null };

/** Ends that are no range: one is missing, or they have crossed. */
interface Unfinished {
  ends: Ends;
  /** The range that counts meanwhile: where an end was taken out there is none. */
  kept: Range | null;
}

const rangeOf = ({ low, high }: Ends): Range | null =>
  low !== null && high !== null && low <= high ? { kind: 'range', low, high } : null;

const hasCrossed = ({ low, high }: Ends): boolean => low !== null && high !== null && low > high;

const isSame = (one: Range | null, other: Range | null): boolean =>
  one?.low === other?.low && one?.high === other?.high;

/**
 * The three ways of rating, and the way back between them: what was said in one is still there when the user returns
 * to it, and nothing is made up where nothing was said.
 */
export function useRatingModes(rating: Rating | null, onRate: (rating: Rating | null) => void) {
  const [wantsRange, setWantsRange] = useState(rating?.kind === 'range');
  const [unfinished, setUnfinished] = useState<Unfinished | null>(null);
  const last = useRef<{ value: Single | null; range: Range | null }>({ value: null, range: null });
  if (rating?.kind === 'value') last.current.value = rating;
  if (rating?.kind === 'range') last.current.range = rating;

  const range = rating?.kind === 'range' ? rating : null;
  const isRange = range !== null || (rating === null && wantsRange);
  const mode = rating?.kind === 'unknown' ? 'unknown' : isRange ? 'range' : 'value';
  // A range given elsewhere takes the place of ends that are none.
  const shown = unfinished !== null && isSame(unfinished.kept, range) ? unfinished : null;

  /** @param before the ends from which this change began; a range of theirs counts while the new ones have crossed */
  const setEnds = (next: Ends, before: Ends = next) => {
    const done = rangeOf(next);
    const kept = done === null && hasCrossed(next) ? (rangeOf(before) ?? shown?.kept ?? null) : null;
    setUnfinished(done === null ? { ends: next, kept } : null);
    onRate(done ?? kept);
  };
  const toRange = useCallback(() => {
    setWantsRange(true);
    const { value, range } = last.current;
    const isOutside =
      value !== null && (range === null || value.value < range.low || value.value > range.high);
    onRate(isOutside ? { kind: 'range', low: value.value, high: value.value } : range);
  }, [onRate]);
  const toValue = useCallback(() => {
    setWantsRange(false);
    setUnfinished(null);
    onRate(last.current.value);
  }, [onRate]);
  const giveRange = useCallback((on: boolean) => (on ? toRange() : toValue()), [toRange, toValue]);
  const dontKnow = useCallback(
    (on: boolean) => (on ? onRate({ kind: 'unknown' }) : wantsRange ? toRange() : toValue()),
    [onRate, wantsRange, toRange, toValue],
  );

  return {
    mode,
    ends: shown?.ends ?? range ?? NO_ENDS,
    /** The range that counts while the ends shown are none. */
    kept: shown?.kept ?? null,
    setEnds,
    giveRange,
    dontKnow,
  } as const;
}
