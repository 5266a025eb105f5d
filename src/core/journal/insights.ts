import { z } from 'zod';
import { decidedPath } from '../assessment/choice.ts';
import { isTooClose, pathAhead } from '../assessment/earlier-evaluation.ts';
import type { CommonEvaluation } from '../assessment/evaluation.ts';
import { madeDifference } from '../assessment/made-difference.ts';
import { pathKey } from '../card/card.ts';
import { momentText } from '../time.ts';
import type { Decision, Revision } from './decision.ts';
import { predictionStates, scorable } from './predictions.ts';
import { blindness, goodOrBad, type ReviewBody, reviewOutcome } from './review.ts';
import { unchangedMoves } from './steadiness.ts';
import { commitOf, titleOf } from './summary.ts';

/** A criterion's weight as it came out, 0–1. */
const weightOf = z.object({ label: z.string(), weight: z.number().min(0).max(1) });

/** What one review says, as far as it adds up over many. */
const reviewInsight = z.object({
  at: momentText,
  blindness,
  outcome: reviewOutcome.nullable(),
  process: goodOrBad.nullable(),
  again: z.enum(['yes', 'no', 'unsure']).nullable(),
  weights: z.array(weightOf),
  /** How far ratings moved where nothing had changed, in points; empty unless the review was blind. */
  moves: z.array(z.number().min(-100).max(100)),
});
export type ReviewInsight = z.infer<typeof reviewInsight>;

/** The contribution of one decision to the insights. */
const decisionInsight = z.object({
  id: z.uuid(),
  title: z.string(),
  at: momentText,
  /** The path that was chosen; null for a trial, a deferral, or neither. */
  chosen: pathKey.nullable(),
  /** The path that was ahead; null where it was too close to call. */
  ahead: pathKey.nullable(),
  /** The path that the gut expected; null where it was unsure or not asked. */
  gut: pathKey.nullable(),
  stateOfMind: z.string(),
  /** "I would choose this path again", 50–100 %; null where it was not said. */
  confidence: z.number().nullable(),
  weights: z.array(weightOf),
  /** Labels of the criteria that made the difference, as the result says. */
  decisive: z.array(z.string()),
  /** Those that came true or did not. */
  predictions: z.array(z.object({ probability: z.number().min(0).max(1), came: z.boolean() })),
  /** How many are still open. */
  open: z.number().int(),
  /** Oldest first. */
  reviews: z.array(reviewInsight),
});
export type DecisionInsight = z.infer<typeof decisionInsight>;

/** What can be learned over all decisions. */
export const insights = z.object({
  /** Oldest first. */
  decisions: z.array(decisionInsight),
  /** How many are left out because their answers are covered until their review. */
  covered: z.number().int(),
  /** How many are left out because their answers cannot be read. */
  unreadable: z.number().int(),
});
export type Insights = z.infer<typeof insights>;

/** The contribution of a decision to the insights; null if its answers cannot be read. */
export function insightOf({ id, revisions }: Pick<Decision, 'id' | 'revisions'>): DecisionInsight | null {
  const commit = commitOf(revisions);
  if (commit === null) return null;
  const { assessment, evaluation } = commit.body;
  const { choice, confidence } = assessment.commitment;
  const { expects } = assessment.gut;
  const states = predictionStates(revisions);
  const labels = new Map(assessment.criteria.map((criterion) => [criterion.id, criterion.label]));
  return {
    id,
    title: titleOf(assessment),
    at: commit.at,
    chosen: decidedPath(choice),
    ahead: pathAhead(evaluation),
    gut: expects === 'a' || expects === 'b' ? expects : null,
    stateOfMind: assessment.frame.stateOfMind.trim(),
    confidence,
    weights: weightsOf(assessment.criteria, evaluation),
    decisive: isTooClose(evaluation)
      ? []
      : madeDifference(evaluation).flatMap((each) => labels.get(each) ?? []),
    predictions: scorable(states),
    open: states.filter(({ resolution }) => resolution === null).length,
    reviews: revisions.flatMap((revision) => reviewOf(revision, commit.body.assessment)),
  };
}

function reviewOf({ at, body }: Revision, original: ReviewBody['answers']): ReviewInsight[] {
  if (body.kind !== 'review') return [];
  const { blindness: blind, outcome, process, again, answers, evaluation } = body;
  return [
    {
      at,
      blindness: blind,
      outcome,
      process,
      again,
      weights: weightsOf(answers.criteria, evaluation),
      moves: blind === 'blind' ? unchangedMoves(original, answers, body.unchanged) : [],
    },
  ];
}

function weightsOf(
  criteria: readonly { id: string; label: string }[],
  evaluation: CommonEvaluation,
): { label: string; weight: number }[] {
  const labels = new Map(criteria.map(({ id, label }) => [id, label]));
  return evaluation.criteria.flatMap(({ id, weight }) => {
    const label = labels.get(id);
    return label === undefined ? [] : [{ label, weight }];
  });
}
