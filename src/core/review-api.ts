import './no-eval.ts';
import { z } from 'zod';
import { draftInput } from './assessment/draft-input.ts';
import { coveredRecord } from './journal/covered-record.ts';
import { type Decision, decision } from './journal/decision.ts';
import { openedDecision } from './journal/opened-decision.ts';
import { type ReviewDraft, reviewDraft, reviewStep } from './journal/review.ts';
import { byId, method, nothing } from './method.ts';
import { named } from './named-schema.ts';
import { recordId } from './record-id.ts';
import { momentText } from './time.ts';

const reviewSummary = z.object({
  /** The decision's. */
  id: recordId,
  title: z.string(),
  step: reviewStep,
  startedAt: momentText,
  updatedAt: momentText,
});
export type ReviewSummary = z.infer<typeof reviewSummary>;

/** A review in progress, with what may be seen of its decision. */
export const reviewView = z.object({
  review: named<ReviewDraft>(reviewDraft),
  record: coveredRecord,
  /** The decision itself, once the new answers are in or the user has looked first; null before. */
  decision: named<Decision>(decision).nullable(),
});
export interface ReviewView extends z.infer<typeof reviewView> {}

/** The part of the contract that is about reviews under way. An `id` is the decision's. */
export const reviewMethods = {
  /** The reviews in progress. */
  listReviews: method(nothing, z.array(reviewSummary).max(10_000)),
  /** Starts a review, or goes on with the one under way; from then on the old answers are covered. */
  beginReview: method(byId, reviewView),
  getReview: method(byId, reviewView),
  /** Saves the whole review. `updatedAt` names the stored state that it was made from. */
  saveReview: method(reviewDraft.extend({ answers: draftInput }), reviewDraft),
  /** Fixes the new answers; from then on the old ones may be seen. */
  submitRatings: method(byId.extend({ updatedAt: momentText }), reviewView),
  /** Appends the review to its decision, with the predictions that it resolves and the next review day. */
  finishReview: method(byId.extend({ updatedAt: momentText }), openedDecision),
  /** Moves a review in progress to the trash; undo with restoreReview. */
  discardReview: method(byId, nothing),
  restoreReview: method(byId, reviewView),
  /** Lifts the cover before new ratings are in; the review is recorded as not blind. */
  lookFirst: method(byId, openedDecision),
} as const;
