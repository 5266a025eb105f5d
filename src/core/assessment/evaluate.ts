import { shareOverAnyWeights } from './acceptability/any-weights.ts';
import { shareOverRanking } from './acceptability/ranking.ts';
import { centralWeights } from './central-weights.ts';
import { criterionEvaluations, decisive } from './criterion-evaluations.ts';
import { dominance } from './dominance.ts';
import type { Assessment } from './draft.ts';
import { ENGINE_VERSION, type Evaluation } from './evaluation.ts';
import { findOutFirst } from './find-out.ts';
import { leaderOf } from './firmness.ts';
import { jointFlip } from './joint-flip.ts';
import { originWeights } from './origin.ts';
import { marginSpan, overallValues } from './overall-values.ts';
import type { Problem } from './problems/problem.ts';
import { problemsToEvaluate } from './problems/to-evaluate.ts';
import { retestFindings } from './retest/findings.ts';
import { type Spreads, USUAL_SPREADS } from './retest/spreads.ts';
import { checkRules, dealBreakers } from './rule-check.ts';
import { isUnknown, type PartialValues, partialValues } from './values.ts';
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

/** Complete answers, made ready for the sums. */
export interface Answered {
  assessment: Assessment;
  /** Those that are on. */
  criteria: Assessment['criteria'];
  /** In the order of the criteria. */
  values: readonly PartialValues[];
  stated: StatedWeights;
}

/** @throws NotReadyError while criteria, weights or ratings are missing */
export function answered(assessment: Assessment): Answered {
  const problems = problemsToEvaluate(assessment);
  if (problems.length > 0) throw new NotReadyError(problems);
  const criteria = assessment.criteria.filter(({ on }) => on);
  const values = criteria.flatMap(({ id }) => partialValues(assessment.ratings[id]) ?? []);
  const ids = criteria.map(({ id }) => id);
  return { assessment, criteria, values, stated: statedWeights(ids, assessment.weighing) };
}

/**
 * The whole result of an assessment. Nothing is sampled: the same answers always give the same result.
 *
 * @throws NotReadyError while criteria, weights or ratings are missing
 */
export const evaluate = (assessment: Assessment, spreads: Spreads = USUAL_SPREADS): Evaluation =>
  judge(answered(assessment), spreads);

/** The result of answers that are ready for the sums. */
export function judge(
  { assessment, criteria, values, stated }: Answered,
  spreads: Spreads = USUAL_SPREADS,
): Evaluation {
  const { weights, order, box } = stated;
  const { method } = assessment.weighing;
  const d = values.map(({ a, b }) => a.mid - b.mid);
  const margin = marginSpan(values, stated);
  const atStatedWeights = marginSpan(values, { ...stated, box: null });
  const leader = leaderOf(margin.mid);
  const evaluated = criterionEvaluations(criteria, values, weights, margin.mid);
  return {
    engineVersion: ENGINE_VERSION,
    method,
    consistency: stated.consistency,
    criteria: evaluated,
    overall: overallValues(values, stated),
    margin,
    leader,
    settled: leader === 'a' ? atStatedWeights.low > 0 : leader === 'b' && atStatedWeights.high < 0,
    ...retestFindings(values, stated, { rating: spreads.rating, weight: spreads.weight[method] }),
    dominance: dominance(values, box?.high ?? weights),
    acceptability: {
      any: shareOverAnyWeights(d),
      ranking: shareOverRanking(order.map((group) => group.map((index) => d[index] ?? 0))),
    },
    decisive: decisive(evaluated, leader),
    findOut: findOutFirst(evaluated, margin.mid),
    joint: jointFlip(d, weights),
    central: centralWeights(d),
    originWeights: originWeights(criteria, weights),
    unknownWeight: { a: unknownWeight(evaluated, 'a'), b: unknownWeight(evaluated, 'b') },
    rules: checkRules(assessment, criteria, weights),
    dealBreakers: dealBreakers(assessment.tradeOffs),
  };
}

const unknownWeight = (criteria: Evaluation['criteria'], path: 'a' | 'b'): number =>
  Math.min(
    1,
    criteria.reduce((sum, one) => sum + (isUnknown(one[path]) ? one.weight : 0), 0),
  );
