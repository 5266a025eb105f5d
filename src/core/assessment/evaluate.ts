import type { PathKey } from '../card/card.ts';
import { exactShares, sampledShares } from './acceptability/all-shares.ts';
import { centralWeights } from './central-weights.ts';
import { criterionEvaluations, decisive } from './criterion-evaluations.ts';
import type { Assessment } from './draft.ts';
import { ENGINE_VERSION, type Evaluation, type ExactEvaluation } from './evaluation.ts';
import { findOutFirst } from './find-out.ts';
import { jointFlip } from './joint-flip.ts';
import { originWeights } from './origin.ts';
import { marginSpan, overallValues } from './overall-values.ts';
import type { Problem } from './problems/problem.ts';
import { problemsToEvaluate } from './problems/to-evaluate.ts';
import { checkRules, dealBreakers } from './rule-check.ts';
import { tooCloseReasons } from './too-close.ts';
import { type PartialValues, partialValues } from './values.ts';
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
 * The whole result of an assessment. The same answers always give the same result.
 *
 * @throws NotReadyError while criteria, weights or ratings are missing
 */
export function evaluate(assessment: Assessment): Evaluation {
  const complete = answered(assessment);
  const exact = judge(complete);
  return { ...exact, shares: { ...exact.shares, ...sampledShares(complete.values, complete.stated) } };
}

/**
 * The part of the result that needs no sampling, whatever is open: quick enough to be worked out as the user types.
 *
 * @throws NotReadyError while criteria, weights or ratings are missing
 */
export const evaluateExactly = (assessment: Assessment): ExactEvaluation => judge(answered(assessment));

/** With open answers some shares must be sampled, which takes a while. */
export const needsSampling = ({ findOut }: ExactEvaluation): boolean => findOut.length > 0;

/** All that needs no sampling. */
export function judge({ assessment, criteria, values, stated }: Answered): ExactEvaluation {
  const { weights } = stated;
  const d = values.map(({ a, b }) => a.mid - b.mid);
  const margin = marginSpan(values, stated);
  const atStatedWeights = marginSpan(values, { ...stated, box: null });
  const leader = leaderOf(margin.mid);
  const shares = exactShares(values, weights);
  const evaluated = criterionEvaluations(criteria, values, weights, margin.mid);
  return {
    engineVersion: ENGINE_VERSION,
    method: assessment.weighing.method,
    consistency: stated.consistency,
    criteria: evaluated,
    overall: overallValues(values, stated),
    margin,
    leader,
    settled: leader === 'a' ? atStatedWeights.low > 0 : leader === 'b' && atStatedWeights.high < 0,
    tooClose: tooCloseReasons(margin, leader === null ? 0 : shares.near[leader]),
    shares,
    decisive: decisive(evaluated, leader),
    findOut: findOutFirst(evaluated, margin.mid),
    joint: jointFlip(d, weights),
    central: centralWeights(d),
    originWeights: originWeights(criteria, weights),
    rules: checkRules(assessment, criteria, weights),
    dealBreakers: dealBreakers(assessment.tradeOffs),
  };
}

const leaderOf = (margin: number): PathKey | null => (margin > 0 ? 'a' : margin < 0 ? 'b' : null);
