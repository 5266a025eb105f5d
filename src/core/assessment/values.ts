import type { CriterionRatings, Rating } from './draft.ts';
import type { Span } from './evaluation.ts';

/** The least and the greatest partial value that a rating allows, 0–100, and the middle between them. */
export function ratingSpan(rating: Rating): Span {
  switch (rating.kind) {
    case 'value':
      return { low: rating.value, mid: rating.value, high: rating.value };
    case 'range':
      return { low: rating.low, mid: (rating.low + rating.high) / 2, high: rating.high };
    case 'unknown':
      return { low: 0, mid: 50, high: 100 };
  }
}

/** Left open: a range or "I don't know", which settling may still move. */
export const isOpen = (span: Span): boolean => span.low < span.high;

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
