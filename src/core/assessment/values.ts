import type { CriterionRatings, Rating } from './draft.ts';
import type { Span } from './evaluation.ts';

/** Nobody rates so finely; below it a partial value counts as 0, which keeps the arithmetic away from its edges. */
const FINEST = 1e-9;

/** The least and the greatest partial value that a rating allows, 0–100, and the middle between them. */
export function ratingSpan(rating: Rating): Span {
  switch (rating.kind) {
    case 'value':
      return spanOf(rating.value, rating.value);
    case 'range':
      return spanOf(rating.low, rating.high);
    case 'unknown':
      return spanOf(0, 100);
  }
}

function spanOf(least: number, greatest: number): Span {
  const low = least < FINEST ? 0 : least;
  const high = greatest < FINEST ? 0 : greatest;
  return { low, mid: low === high ? low : (low + high) / 2, high };
}

/** Left open: a range or "I don't know", which settling may still move. */
export const isOpen = (span: Span): boolean => span.low < span.high;

/** Without an answer the whole scale is open. */
export const isUnknown = ({ low, high }: Span): boolean => low === 0 && high === 100;

/** Is every rating that weighs anything left wholly open? Then no answer tells the paths apart. */
export const isNothingKnown = (criteria: readonly { weight: number; a: Span; b: Span }[]): boolean =>
  criteria.every(({ weight, a, b }) => weight === 0 || (isUnknown(a) && isUnknown(b)));

/** One span less another: low ends against high ends. */
export const difference = (of: Span, less: Span): Span => ({
  low: of.low - less.high,
  mid: of.mid - less.mid,
  high: of.high - less.low,
});

/** Adding 0 turns −0 into 0, which a file would not keep. */
export const scaled = (span: Span, factor: number): Span => ({
  low: span.low * factor + 0,
  mid: span.mid * factor + 0,
  high: span.high * factor + 0,
});

/** The partial values of one criterion, all answered. */
export interface PartialValues {
  a: Span;
  b: Span;
  today: Span | null;
}

/** Null while a path is not rated yet. */
export function partialValues(ratings: CriterionRatings | undefined): PartialValues | null {
  if (ratings?.a == null || ratings.b == null) return null;
  return {
    a: ratingSpan(ratings.a),
    b: ratingSpan(ratings.b),
    today: ratings.today === null ? null : ratingSpan(ratings.today),
  };
}
