import type { Draft } from '../../core/assessment/draft.ts';
import { canonicalJson } from '../../core/journal/canonical-json.ts';
import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import { type ReviewDraft, type ReviewStep, reviewDraft as schema } from '../../core/journal/review.ts';
import type { ReviewView } from '../../core/review-api.ts';
import { api } from '../app/client.ts';
import { createEditSession, type EditSession } from './edit-session.ts';

/** The open review, in view of its decision. */
export const reviewSession: EditSession<ReviewView, ReviewDraft> = createEditSession({
  what: 'review',
  schema,
  read: (id) => api.getReview({ id }),
  save: (review) => api.saveReview(review),
  isSame: (one, other) => canonicalJson({ ...other, updatedAt: one.updatedAt }) === canonicalJson(one),
  recordOf: ({ review }) => review,
  withRecord: (view, review) => ({ ...view, review }),
});

export const { edit: editReview, flush: flushReview } = reviewSession;

/** Sets parts of the open review. */
export const changeReview = (to: Partial<ReviewDraft>): void =>
  editReview((review) => ({ ...review, ...to }));

/** Changes the new answers; nothing once they are given. Where their step changes, the review goes there. */
export function editAnswers(change: (answers: Draft) => Draft): void {
  editReview((review) => {
    if (review.ratedAt !== null) return review;
    const answers = change(review.answers);
    return answers === review.answers ? review : { ...review, answers, step: stepOf(answers) ?? review.step };
  });
}

const stepOf = ({ step }: Draft): ReviewStep | null =>
  step === 'criteria' || step === 'weights' || step === 'ratings' ? step : null;

/** Goes to a step. The answers stand at it too, as long as they can change. */
export function goToReviewStep(step: ReviewStep): void {
  if (step === 'criteria' || step === 'weights' || step === 'ratings')
    editAnswers((answers) => ({ ...answers, step }));
  else editReview((review) => ({ ...review, step }));
}

/** Fixes the new answers; from then on the old ones may be seen. @throws ApiError */
export async function submitRatings(): Promise<void> {
  reviewSession.take(await reviewSession.withStored(api.submitRatings));
}

/** Appends the open review to its decision. @throws ApiError, with the review as it was */
export async function finishReview(): Promise<OpenedDecision> {
  const decision = await reviewSession.withStored(api.finishReview);
  reviewSession.close();
  return decision;
}

/** Moves the open review to the trash, with its last words. @throws ApiError */
export async function discardReview(): Promise<void> {
  const { id } = await reviewSession.stored();
  await api.discardReview({ id });
  reviewSession.close();
}
