import type { Spreads } from '../../core/assessment/retest/spreads.ts';
import type { Decision } from '../../core/journal/decision.ts';
import type { ResolutionBody } from '../../core/journal/prediction-bodies.ts';
import { predictionStates } from '../../core/journal/predictions.ts';
import type { ReviewBody, ReviewDraft } from '../../core/journal/review.ts';
import { reviewContent } from '../../core/journal/review-draft.ts';
import { frozenVerdict } from '../../words/frozen-verdict.ts';
import { resultOf } from './readiness.ts';

/** What was answered in the review and is not already stored so, as a try that was cut off may have left it. */
export function resolutionsOf(
  review: ReviewDraft,
  { revisions }: Pick<Decision, 'revisions'>,
): ResolutionBody[] {
  return predictionStates(revisions).flatMap(({ id, resolution }) => {
    const given = review.resolutions[id];
    if (given === undefined || given.outcome === null || given.on === null) return [];
    const { outcome, why, on } = given;
    if (resolution?.outcome === outcome && resolution.why === why && resolution.on === on) return [];
    return [{ kind: 'resolution', predictionId: id, outcome, why, on } as const];
  });
}

/** A review as it is appended. @throws ApiError not-ready while it lacks weights or ratings */
export function reviewBodyOf(review: ReviewDraft, appVersion: string, spreads: Spreads): ReviewBody {
  const evaluation = resultOf(review.answers, spreads);
  const verdict = frozenVerdict(evaluation, review.answers);
  return { kind: 'review', ...reviewContent(review), evaluation, verdict, appVersion };
}
