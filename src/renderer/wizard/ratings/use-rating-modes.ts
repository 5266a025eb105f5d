import { useCallback, useRef, useState } from 'react';
import type { Rating } from '../../../core/assessment/draft.ts';
import type { Ends } from '../../ui/range-drag.ts';

type Single = Extract<Rating, { kind: 'value' }>;
type Range = Extract<Rating, { kind: 'range' }>;

const NO_ENDS: Ends = { low: null, high: null };

/**
 * The three ways of rating, and the way back between them: what was said in one is still there when the user returns
 * to it, and nothing is made up where nothing was said.
 */
export function useRatingModes(rating: Rating | null, onRate: (rating: Rating | null) => void) {
  const [wantsRange, setWantsRange] = useState(rating?.kind === 'range');
  /** A range of which only one end is given, or whose ends have crossed: not an answer yet. */
  const [unfinished, setUnfinished] = useState(NO_ENDS);
  const last = useRef<{ value: Single | null; range: Range | null }>({ value: null, range: null });
  if (rating?.kind === 'value') last.current.value = rating;
  if (rating?.kind === 'range') last.current.range = rating;

  const isRange = rating?.kind === 'range' || (rating === null && wantsRange);
  const mode = rating?.kind === 'unknown' ? 'unknown' : isRange ? 'range' : 'value';

  const setEnds = ({ low, high }: Ends) => {
    setUnfinished({ low, high });
    const done = low !== null && high !== null && low <= high;
    onRate(done ? { kind: 'range', low, high } : null);
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
    setUnfinished(NO_ENDS);
    onRate(last.current.value);
  }, [onRate]);
  const giveRange = useCallback((on: boolean) => (on ? toRange() : toValue()), [toRange, toValue]);
  const dontKnow = useCallback(
    (on: boolean) => (on ? onRate({ kind: 'unknown' }) : wantsRange ? toRange() : toValue()),
    [onRate, wantsRange, toRange, toValue],
  );

  return {
    mode,
    ends: rating?.kind === 'range' ? { low: rating.low, high: rating.high } : unfinished,
    setEnds,
    giveRange,
    dontKnow,
  } as const;
}
