import type { Day } from '../time.ts';
import type { ArrangedChange, Arrangement } from './arrangement.ts';
import type { ReviewDays, ReviewDraft } from './review.ts';

/** The days of a decision that a review changes. */
export const daysOf = ({ reviewOn, snoozedUntil }: Arrangement): ReviewDays => ({ reviewOn, snoozedUntil });

/** The day for which a decision is planned; null where there is none ahead. @param today the user's own calendar day */
export const plannedDay = ({ reviewOn }: Pick<Arrangement, 'reviewOn'>, today: Day): Day | null =>
  reviewOn !== null && reviewOn > today ? reviewOn : null;

/**
 * The review with the day that was set for its decision since it last took note of it: what the decision has is newer. The very same review
 * where none was set.
 */
export function withNewerDay(review: ReviewDraft, arrangement: Arrangement, today: Day): ReviewDraft {
  const { baseDays } = review;
  if (baseDays === undefined) return { ...review, baseDays: daysOf(arrangement) };
  const { reviewOn } = arrangement;
  if (reviewOn === baseDays.reviewOn) return review;
  return { ...review, nextReviewOn: plannedDay(arrangement, today), baseDays: { ...baseDays, reviewOn } };
}

/** What a finished review arranges; null where the user has set another day since. A snooze set since stays too. */
export function arrangedBy(
  { nextReviewOn, baseDays }: ReviewDraft,
  arrangement: Arrangement,
): ArrangedChange | null {
  const base = baseDays ?? daysOf(arrangement);
  if (arrangement.reviewOn !== base.reviewOn) return null;
  const isSameSnooze = arrangement.snoozedUntil === base.snoozedUntil;
  return { reviewOn: nextReviewOn, lookedOn: null, ...(isSameSnooze && { snoozedUntil: null }) };
}
