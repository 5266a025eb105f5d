import type { ReviewBody, ReviewOutcome } from './review.ts';

type Outcome = ReviewBody['outcome'];

/** Turned out well, badly or mixed. Too early to say is no outcome, and neither is what older reviews said of both. */
const isKnown = (outcome: Outcome): boolean => outcome === 'good' || outcome === 'bad' || outcome === 'mixed';

/**
 * How a decision turned out by its reviews: the last outcome that one of them says, since finding it too early later takes none back.
 * Without one the last answer, such as `too-early`; null where there is none.
 *
 * @param reviews oldest first
 */
export function outcomeOf(reviews: readonly { readonly outcome: Outcome }[]): ReviewOutcome | null {
  const outcomes = reviews.map(({ outcome }) => outcome);
  return outcomes.findLast(isKnown) ?? outcomes.findLast((outcome) => outcome !== null) ?? null;
}
