import type { Decision } from '../../core/journal/decision.ts';
import type { ReviewDraft } from '../../core/journal/review.ts';
import { arrangedBy } from '../../core/journal/review-days.ts';
import {
  type FinishedReview,
  finishedAs,
  sameReview,
  withoutOlderAnswers,
} from '../../core/journal/review-draft.ts';
import { titleOf } from '../../core/journal/summary.ts';
import { changedReviewNotice } from '../../words/notices.ts';
import { valueIn } from '../storage/slots.ts';
import type { ServiceEnv } from './env.ts';
import { resolutionsOf } from './review-body.ts';

type SettleEnv = Pick<ServiceEnv, 'storage' | 'now'>;

/**
 * After the review's own revision, which is acknowledged already: the next day is arranged, then what was under way goes. One that says
 * anything else than its revision goes to the trash. What is cut off or fails here is made good at the next start.
 */
export function settleReview(env: SettleEnv, id: string): void {
  const { reviews, journal } = env.storage;
  try {
    const review = valueIn(reviews.read(id));
    if (review === null || !journal.isCommitted(id)) return;
    const decision = journal.read(id);
    const finished = finishedAs(review, decision);
    if (finished !== null) settle(env, withoutOlderAnswers(review, decision), decision, finished);
  } catch {
    // The review is safe and counts as finished.
    env.storage.findings.add(
      'A review is finished and in your journal, but its next day could not be saved yet. Crossroads tries again when it starts next.',
      null,
    );
  }
}

function settle(
  { storage, now }: SettleEnv,
  review: ReviewDraft,
  decision: Decision,
  finished: FinishedReview,
): void {
  const { reviews, journal } = storage;
  const arranged = arrangedBy(review, decision.arrangement);
  if (arranged !== null) journal.arrange(review.id, now().toISOString(), arranged);
  if (sameReview(review, finished.body) && resolutionsOf(review, decision).length === 0) {
    reviews.remove(review.id);
    return;
  }
  reviews.discard(review.id);
  storage.findings.add(changedReviewNotice(titleOf(review.answers)), null);
}

/** Puts each review to an end that is in the journal and still under way too. */
export function settleReviews(env: SettleEnv): void {
  for (const id of env.storage.reviews.ids()) settleReview(env, id);
}
