import { z } from 'zod';
import { draft } from './assessment/draft.ts';
import { draftInput } from './assessment/draft-input.ts';
import { arrangementChange } from './journal/arrangement.ts';
import { coveredRecord } from './journal/covered-record.ts';
import { decision, decisionSummary } from './journal/decision.ts';
import { insights } from './journal/insights.ts';
import { letter } from './journal/letter.ts';
import { predictionBody, resolutionBody } from './journal/prediction-bodies.ts';
import { reviewDraft, reviewStep } from './journal/review.ts';
import { byId, method, nothing } from './method.ts';
import { recordId } from './record-id.ts';
import { requiredText } from './text.ts';
import { dayText, momentText } from './time.ts';

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
  review: reviewDraft,
  record: coveredRecord,
  /** The decision itself, once the new answers are in or the user has looked first; null before. */
  decision: decision.nullable(),
});
export type ReviewView = z.infer<typeof reviewView>;

/** The part of the contract that is about decisions: what is committed, appended, arranged and reviewed. */
export const journalMethods = {
  /**
   * Freezes the stored draft as the first revision. Committing twice is committing once. With `updatedAt`, the state that
   * was reviewed, it is refused as outdated where another window has saved since.
   */
  commitDraft: method(byId.extend({ updatedAt: momentText.optional() }), decision),
  listDecisions: method(nothing, z.array(decisionSummary)),
  getDecision: method(byId, decision),
  addNote: method(z.object({ id: recordId, text: requiredText('note') }), decision),
  /** Starts a draft with a decision's criteria and weights, and nothing else answered. Refused while its answers are covered. */
  followUp: method(byId.extend({ supersedes: z.boolean() }), draft),
  /** Changes what is arranged around a decision, such as its review day or tags; what is not named stays as it is. */
  arrangeDecision: method(z.object({ id: recordId, change: arrangementChange }), decision),
  /** Predicts something more beside a decision. */
  addPrediction: method(
    byId.extend({
      statement: predictionBody.shape.prediction.shape.statement,
      by: dayText,
      probability: predictionBody.shape.prediction.shape.probability,
    }),
    decision,
  ),
  /**
   * Says how a prediction turned out. One that was answered before is corrected only where `correcting` says so; else it is
   * refused as outdated, since another window answered it.
   */
  resolvePrediction: method(
    byId.extend({ ...resolutionBody.omit({ kind: true }).shape, correcting: z.boolean() }),
    decision,
  ),

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
  finishReview: method(byId.extend({ updatedAt: momentText }), decision),
  /** Moves a review in progress to the trash; undo with restoreReview. */
  discardReview: method(byId, nothing),
  restoreReview: method(byId, reviewView),
  /** Lifts the cover before new ratings are in; the review is recorded as not blind. */
  lookFirst: method(byId, decision),

  /** What can be learned over all decisions; those whose answers are covered are left out and counted. */
  getInsights: method(nothing, insights),
  /** What a yearly letter tells of a period: its decisions, what came of them, and what was learned. */
  getLetter: method(z.object({ from: dayText, to: dayText }), letter),

  /** Moves a decision to the trash; undo with restoreDecision. */
  deleteDecision: method(byId, nothing),
  restoreDecision: method(byId, decision),
} as const;
