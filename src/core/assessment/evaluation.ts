import { z } from 'zod';
import { pathKey, perPath } from '../card/card.ts';
import { weighingMethod } from './draft.ts';

/**
 * What the engine says of an assessment. Plain data: kept with the decision, drawn by screen and report alike.
 * Points are on the 0–100 scale of the partial values, shares 0–1. Nothing here is NaN or infinite.
 */

const finite = z.number();
const unit = z.number().min(0).max(1);

/** A figure and how far the open answers leave it open. Where all is settled the three are equal. */
export const span = z.object({ low: finite, mid: finite, high: finite });
export type Span = z.infer<typeof span>;

/** Acceptability: the shares of a weight set for which each path comes out first. Never a chance of being right. */
export const share = z.object({
  /** 0–1; the two add up to 1, except in a tie, where both are 0. */
  a: unit,
  b: unit,
  /** Every weighting in the set gives the same overall value to both. */
  tie: z.boolean(),
  /** Null where the shares are exact; otherwise how they were sampled. */
  sampling: z.object({ draws: z.number().int(), seed: z.number().int(), standardError: finite }).nullable(),
});
export type Share = z.infer<typeof share>;

export const criterionEvaluation = z.object({
  id: z.string(),
  /** Normalised weight, 0–1; all of them add up to 1. */
  weight: unit,
  /** Partial values, 0–100. */
  a: span,
  b: span,
  today: span.nullable(),
  /** Partial value of a less that of b, −100 to 100. */
  difference: span,
  /** Stated weight times difference, in points of the margin. Their mids add up to the margin's mid. */
  contribution: span,
  /** Weight of this criterion at which the margin is 0, the others rescaled in proportion; null = cannot flip. */
  flipWeight: unit.nullable(),
  /** Partial value of each path at which the margin is 0, all else as it is; null = cannot flip. */
  flipRating: perPath(z.number().min(0).max(100).nullable()),
});
export type CriterionEvaluation = z.infer<typeof criterionEvaluation>;

/** An open answer, and what settling it may do to the margin. */
export const openAnswer = z.object({
  criterionId: z.string(),
  path: pathKey,
  /** The margin with this answer at its two ends, the other open answers at their middle. */
  marginAtLow: finite,
  marginAtHigh: finite,
  /** Expected gain of settling it, in points; 0 where it cannot change the winner. */
  gain: finite.min(0),
});
export type OpenAnswer = z.infer<typeof openAnswer>;

export const tooCloseReason = z.enum(['margin', 'share', 'bounds']);
export type TooCloseReason = z.infer<typeof tooCloseReason>;

export const rulePart = z.enum(['met', 'not-met', 'unsure']);
export type RulePart = z.infer<typeof rulePart>;

/** How well pairwise judgements hang together (AHP); the ratio never forces anything. */
export const consistency = z.object({
  /** Saaty's consistency ratio; up to 0.1 is fine. Null = not checkable: too few judgements to contradict. */
  ratio: finite.min(0).nullable(),
  /** The judgement whose removal lowers the ratio most, and what the others imply in its place; null = none. */
  disturbing: z.object({ first: z.string(), second: z.string(), stated: finite, implied: finite }).nullable(),
});
export type Consistency = z.infer<typeof consistency>;

/** Is a "use X if" rule met, as the user says and as their answers imply; null where the card has no such rule. */
export const ruleFinding = z.object({ stated: rulePart, implied: rulePart }).nullable();
export type RuleFinding = z.infer<typeof ruleFinding>;

export const ENGINE_VERSION = 1;

export const evaluation = z.object({
  engineVersion: z.literal(ENGINE_VERSION),
  method: weighingMethod,
  /** Null unless the weights come from pairwise judgements. */
  consistency: consistency.nullable(),
  /** The criteria that are on, in the draft's order. */
  criteria: z.array(criterionEvaluation).min(1),
  /** Today only where every criterion that weighs anything has a marker for it. */
  overall: z.object({ a: span, b: span, today: span.nullable() }),
  /** Overall value of a less that of b; its ends are the bounds over all open answers (and swing ranges). */
  margin: span,
  /** By the margin's mid; null when it is 0. */
  leader: pathKey.nullable(),
  /** The leader leads whatever the open answers are, over the stated weights. */
  settled: z.boolean(),
  /** Why it is too close to call; empty when it is not. */
  tooClose: z.array(tooCloseReason),
  shares: z.object({
    /** Any weights at all. */
    any: share,
    /** Weights that agree with the order of importance. */
    ranking: share,
    /** Weights near the stated ones. */
    near: share,
    /** Weights within the swing ranges; null where there are none. */
    swingRanges: share.nullable(),
    /** The stated weights, over what the open answers may turn out to be; null where all is settled. */
    openAnswers: share.nullable(),
  }),
  /** Ids of the up to three criteria that speak most for the leader, largest first. */
  decisive: z.array(z.string()).max(3),
  /** Open answers, most worth settling first. */
  findOut: z.array(openAnswer),
  joint: z.object({
    /** Factor by which every importance would have to be wrong; null = cannot flip. */
    factor: finite.min(1).nullable(),
    /** Least share of the weight that would have to move, 0–1; null = cannot flip. */
    movedWeight: unit.nullable(),
  }),
  /** Mean of all weights for which each path comes first; null where it never does. Ordered as the criteria. */
  central: perPath(z.array(unit).nullable()),
  /** Weight by where the criteria come from; it adds up to 1. Named by both paths = half each; own = from neither. */
  originWeights: z.object({ a: unit, b: unit, own: unit }),
  rules: perPath(ruleFinding),
  /** Ids of the trade-offs called deal-breakers. */
  dealBreakers: perPath(z.array(z.string())),
});
export type Evaluation = z.infer<typeof evaluation>;

/** The shares that are exact whatever is open. */
export type ExactShares = Pick<Evaluation['shares'], 'any' | 'near' | 'openAnswers'>;

/** The evaluation but for the shares that may have to be sampled. Every Evaluation is one. */
export type ExactEvaluation = Omit<Evaluation, 'shares'> & { shares: ExactShares };
