import { z } from 'zod';
import { pathKey, perPath } from '../card/card.ts';
import { weighingMethod } from './draft.ts';

/**
 * What the engine says of an assessment. Plain data: kept with the decision, drawn by screen and report alike. What earlier
 * engines said is in earlier-evaluation.ts.
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
});
export type Share = z.infer<typeof share>;

const criterionEvaluation = z.object({
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
const openAnswer = z.object({
  criterionId: z.string(),
  path: pathKey,
  /** The margin with this answer at its two ends, the other open answers at their middle. */
  marginAtLow: finite,
  marginAtHigh: finite,
  /** Expected gain of settling it, in points; 0 where it cannot change the winner. */
  gain: finite.min(0),
});
export type OpenAnswer = z.infer<typeof openAnswer>;

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

/** Is something met, as the user says and as their other answers imply. */
const finding = z.object({ stated: rulePart, implied: rulePart });
export type Finding = z.infer<typeof finding>;

/** Is a "use X if" rule met; null where the card has no such rule. */
const ruleFinding = finding
  .extend({
    /** Its first half by itself: that the user wants the path's pro, or prioritises it over what the other path offers. */
    want: finding,
    /** Its second half: that they can live with the path's con; null where it asks nothing like that. */
    cost: finding.nullable(),
  })
  .nullable();
export type RuleFinding = z.infer<typeof ruleFinding>;

/** How sure a lead is, by the retest share of who leads. */
export const firmness = z.enum(['too-close', 'leaning', 'fairly-firm', 'firm']);
export type Firmness = z.infer<typeof firmness>;

/** Margins that are too close to call, in points; 0 is one of them. */
export const zone = z.object({ low: finite.max(0), high: finite.min(0) });
export type Zone = z.infer<typeof zone>;

/** How a path compares with staying where the user is. */
const stayingFinding = z.object({
  /** Overall value of the path less that of today, with open answers at their middle. */
  margin: finite,
  /** Retest share of the path against today, 0–1. */
  share: unit,
  zone,
  /** By the share of whichever of the two is ahead. */
  firmness,
});
export type StayingFinding = z.infer<typeof stayingFinding>;

/** What evaluations of every engine version have in common. */
export const commonEvaluation = z.object({
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
  /** Weight by what the criteria speak for; it adds up to 1. Offered by both paths = half each; own = by neither. */
  originWeights: z.object({ a: unit, b: unit, own: unit }),
  /** Ids of the trade-offs called deal-breakers. */
  dealBreakers: perPath(z.array(z.string())),
});
/** The part of an evaluation that is the same in every engine version. */
export type CommonEvaluation = z.infer<typeof commonEvaluation>;

export const ENGINE_VERSION = 2;

export const evaluation = commonEvaluation.extend({
  engineVersion: z.literal(ENGINE_VERSION),
  /**
   * Retest share: the share of repeated assessments, every answer as far off as people's usually are, in which each path
   * comes first. The two add up to 1; neither is ever 0.
   */
  retest: z.object({
    a: unit,
    b: unit,
    /** Holds the margin itself exactly where it is too close to call. */
    zone,
    /** What it was computed with. */
    spreads: z.object({
      /** Standard deviation of a repeated rating, in points. */
      rating: finite.positive(),
      /** Coefficient of variation of a repeated swing. */
      weight: finite.positive(),
    }),
  }),
  /** By the leader's retest share. */
  firmness,
  /** A range of importance makes the other path come first in most repetitions, though the leader has the margin. */
  shareDisagrees: z.boolean(),
  /** The path that is nowhere behind and somewhere ahead, whatever the open answers and the weights are. */
  dominance: pathKey.nullable(),
  acceptability: z.object({
    /** Any weights at all, open answers at their middle. */
    any: share,
    /** Weights that agree with the order of importance, open answers at their middle. */
    ranking: share,
  }),
  /** Each path against today; null unless today is marked on every criterion that weighs anything. */
  staying: perPath(stayingFinding).nullable(),
  /** Share of the weight on which a path's rating is unknown, 0–1: there it stands at the middle. */
  unknownWeight: perPath(unit),
  rules: perPath(ruleFinding),
});
export interface Evaluation extends z.infer<typeof evaluation> {}
