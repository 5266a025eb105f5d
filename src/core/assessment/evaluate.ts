import type { PathKey, PerPath } from '../card/card.ts';
import { allShares } from './acceptability/all-shares.ts';
import { greatestMean, leastMean } from './bounds.ts';
import { centralWeights } from './central-weights.ts';
import type { Assessment, Criterion } from './draft.ts';
import { type CriterionEvaluation, ENGINE_VERSION, type Evaluation, type Span } from './evaluation.ts';
import { findOutFirst } from './find-out.ts';
import { flipRating, flipWeights } from './flips.ts';
import { jointFlip } from './joint-flip.ts';
import { originWeights } from './origin.ts';
import type { Problem } from './problems/problem.ts';
import { problemsToEvaluate } from './problems/to-evaluate.ts';
import { checkRules, dealBreakers } from './rule-check.ts';
import { tooCloseReasons } from './too-close.ts';
import { difference, type PartialValues, partialValues, scaled } from './values.ts';
import { type StatedWeights, statedWeights } from './weights/stated-weights.ts';

/** The answers do not yet allow a result; the problems say what is missing. */
export class NotReadyError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems[0]?.message ?? 'Some answers are still missing.');
    this.name = 'NotReadyError';
    this.problems = problems;
  }
}

/**
 * The whole result of an assessment. The same answers always give the same result.
 *
 * @throws NotReadyError while criteria, weights or ratings are missing
 */
export function evaluate(assessment: Assessment): Evaluation {
  const problems = problemsToEvaluate(assessment);
  if (problems.length > 0) throw new NotReadyError(problems);
  const criteria = assessment.criteria.filter(({ on }) => on);
  const values = criteria.flatMap(({ id }) => partialValues(assessment.ratings[id]) ?? []);
  const stated = statedWeights(
    criteria.map(({ id }) => id),
    assessment.weighing,
  );
  const { weights } = stated;
  const d = values.map(({ a, b }) => a.mid - b.mid);
  const overall = overallValues(values, stated);
  const margin = marginSpan(values, stated);
  const atStatedWeights = marginSpan(values, { ...stated, box: null });
  const leader = leaderOf(margin.mid);
  const shares = allShares(values, stated);
  const evaluated = criterionEvaluations(criteria, values, weights, margin.mid);
  return {
    engineVersion: ENGINE_VERSION,
    method: assessment.weighing.method,
    consistency: stated.consistency,
    criteria: evaluated,
    overall,
    margin,
    leader,
    settled: leader === 'a' ? atStatedWeights.low > 0 : leader === 'b' && atStatedWeights.high < 0,
    tooClose: tooCloseReasons(margin, leader === null ? 0 : shares.near[leader]),
    shares,
    decisive: decisive(evaluated, leader),
    findOut: findOutFirst(
      evaluated.map(({ id, weight, a, b, today }) => ({ id, weight, values: { a, b, today } })),
      margin.mid,
    ),
    joint: jointFlip(d, weights),
    central: centralWeights(d),
    originWeights: originWeights(criteria, weights),
    rules: checkRules(assessment, criteria, weights),
    dealBreakers: dealBreakers(assessment.tradeOffs),
  };
}

/** What is left of a margin when its parts cancel: a rounding, not a lead. */
const ROUNDING = 1e-12;

const leaderOf = (margin: number): PathKey | null => (margin > 0 ? 'a' : margin < 0 ? 'b' : null);

const dot = (weights: readonly number[], values: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), 0);

/** The weighted mean: never outside its values, and 0 where parts cancel but for a rounding. */
function mean(weights: readonly number[], values: readonly number[]): number {
  const sum = dot(weights, values);
  if (Math.abs(sum) <= ROUNDING * dot(weights, values.map(Math.abs))) return 0;
  return Math.min(Math.max(...values), Math.max(Math.min(...values), sum));
}

/** Weighted mean of spans: its ends over everything that is open, swing ranges included. */
function meanSpan(spans: readonly Span[], { weights, box }: Pick<StatedWeights, 'weights' | 'box'>): Span {
  const lows = spans.map(({ low }) => low);
  const highs = spans.map(({ high }) => high);
  const mid = mean(
    weights,
    spans.map((span) => span.mid),
  );
  const low = box === null ? mean(weights, lows) : leastMean(lows, box);
  const high = box === null ? mean(weights, highs) : greatestMean(highs, box);
  return { low: Math.min(mid, low), mid, high: Math.max(mid, high) };
}

const marginSpan = (values: readonly PartialValues[], stated: Pick<StatedWeights, 'weights' | 'box'>): Span =>
  meanSpan(
    values.map(({ a, b }) => difference(a, b)),
    stated,
  );

function overallValues(values: readonly PartialValues[], stated: StatedWeights): Evaluation['overall'] {
  const today = values.map((value, index) =>
    stated.weights[index] === 0 ? { low: 0, mid: 0, high: 0 } : value.today,
  );
  return {
    a: meanSpan(
      values.map(({ a }) => a),
      stated,
    ),
    b: meanSpan(
      values.map(({ b }) => b),
      stated,
    ),
    today: today.every((span) => span !== null) ? meanSpan(today, stated) : null,
  };
}

function criterionEvaluations(
  criteria: readonly Criterion[],
  values: readonly PartialValues[],
  weights: readonly number[],
  margin: number,
): CriterionEvaluation[] {
  const flips = flipWeights(
    values.map(({ a, b }) => a.mid - b.mid),
    weights,
  );
  return values.map((value, index) => {
    const weight = weights[index] ?? 0;
    const apart = difference(value.a, value.b);
    const middles: PerPath<number> = { a: value.a.mid, b: value.b.mid };
    return {
      id: criteria[index]?.id ?? '',
      weight,
      ...value,
      difference: apart,
      contribution: scaled(apart, weight),
      flipWeight: margin === 0 ? null : (flips[index] ?? null),
      flipRating: flipRating(middles, weight, margin),
    };
  });
}

/** The criteria that speak most for the leader. */
function decisive(criteria: readonly CriterionEvaluation[], leader: PathKey | null): string[] {
  const sign = leader === 'b' ? -1 : 1;
  if (leader === null) return [];
  return criteria
    .map(({ id, contribution }) => ({ id, forLeader: sign * contribution.mid }))
    .filter(({ forLeader }) => forLeader > 0)
    .sort((one, other) => other.forLeader - one.forLeader)
    .slice(0, 3)
    .map(({ id }) => id);
}
