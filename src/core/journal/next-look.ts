import { addMonths } from '../add-months.ts';
import type { Day } from '../time.ts';
import type { ReviewDraft } from './review.ts';

/** Months after which a decision is looked at again where it is too early to say how it turned out. */
const MONTHS = 3;

/** The day that a review suggests where it is too early to say. @param today the user's own calendar day */
export const suggestedDay = (today: Day): Day => addMonths(today, MONTHS);

type Answer = Pick<ReviewDraft, 'outcome' | 'nextReviewOn'>;

/**
 * How it turned out, as newly answered. Too early to say suggests a day where none is set, so that the question comes back unless the user
 * drops the day; another answer takes the suggestion back.
 *
 * @param today the user's own calendar day
 */
export function withOutcome(
  { outcome: before, nextReviewOn }: Answer,
  outcome: ReviewDraft['outcome'],
  today: Day,
): Answer {
  if (outcome === before) return { outcome, nextReviewOn };
  if (outcome === 'too-early') return { outcome, nextReviewOn: nextReviewOn ?? suggestedDay(today) };
  const isSuggested = before === 'too-early' && nextReviewOn === suggestedDay(today);
  return { outcome, nextReviewOn: isSuggested ? null : nextReviewOn };
}
