import type { Draft } from '../assessment/draft.ts';
import { isPickKnown } from '../assessment/known-pick.ts';
import type { Day } from '../time.ts';
import type { Arrangement } from './arrangement.ts';
import {
  type CoveredAnswer,
  type CoveredPrediction,
  type CoveredRecord,
  coveredAnswer,
} from './covered-record.ts';
import type { Decision, DecisionSummary, Revision } from './decision.ts';
import { type PredictionState, predictionStates } from './predictions.ts';
import type { ReviewDraft } from './review.ts';
import { commitOf, titleOf } from './summary.ts';

/**
 * Are the old answers covered? From the day the decision is due, and while a review is under way, until the new ratings are in or the user
 * has chosen to look first.
 *
 * @param review the one under way; null where there is none
 * @param due the last of its days that has come, as `dueSince` gives it
 */
export function isCovered(
  { lookedOn, closed }: Pick<Arrangement, 'lookedOn' | 'closed'>,
  review: Pick<ReviewDraft, 'ratedAt' | 'blindness'> | null,
  due: Day | null,
): boolean {
  if (review !== null) return review.ratedAt === null && review.blindness !== 'looked';
  return !closed && due !== null && lookedOn !== due;
}

/** The visible part of a covered decision; null if its answers cannot be read. */
export function coveredRecordOf(revisions: readonly Revision[]): CoveredRecord | null {
  const commit = commitOf(revisions);
  if (commit === null) return null;
  const { assessment } = commit.body;
  const { card, commitment } = assessment;
  const named = ({ name, shortName }: Draft['card']['paths']['a']) => ({ name, shortName });
  return {
    title: titleOf(assessment),
    committedAt: commit.at,
    cardTitle: card.title,
    paths: { a: named(card.paths.a), b: named(card.paths.b) },
    frame: {
      question: assessment.frame.question,
      whyNow: assessment.frame.whyNow,
      roles: assessment.frame.roles,
      today: assessment.frame.today,
    },
    choice: commitment.choice,
    tryPath: commitment.tryPath,
    until: commitment.until,
    successCriterion: commitment.successCriterion,
    answered: answeredIn(assessment),
    criteria: assessment.criteria
      .filter(({ on }) => on)
      .map(({ id, label, worst, best }) => ({ id, label, worst, best })),
    notes: revisions.flatMap(({ number, at, body }) =>
      body.kind === 'note' ? [{ number, at, text: body.text }] : [],
    ),
    predictions: predictionStates(revisions).map(coverPrediction),
    reviewedAt: revisions.flatMap(({ at, body }) => (body.kind === 'review' ? [at] : [])),
  };
}

function answeredIn(assessment: Draft): CoveredAnswer[] {
  const answered: Record<CoveredAnswer, boolean> = {
    confidence: assessment.commitment.confidence !== null,
    gut: assessment.gut.expects !== null,
    pick: isPickKnown(assessment),
  };
  return coveredAnswer.options.filter((each) => answered[each]);
}

const coverPrediction = ({
  madeAt: _made,
  probability: _probability,
  ...state
}: PredictionState): CoveredPrediction => state;

/** A decision as it may be seen before its review. */
export const coverDecision = (decision: Decision): Decision => ({
  ...decision,
  revisions: [],
  beside: [],
  covered: coveredRecordOf(decision.revisions),
});

/** The journal's line of a covered decision. */
export const coverSummary = <T extends DecisionSummary>(summary: T): T => ({
  ...summary,
  confidence: null,
  leader: null,
  tooClose: false,
  margin: null,
  covered: true,
});
