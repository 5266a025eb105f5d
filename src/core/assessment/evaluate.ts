import type { PathKey } from '../card/card.ts';
import { allShares } from './acceptability/all-shares.ts';
import { centralWeights } from './central-weights.ts';
import { criterionEvaluations, decisive } from './criterion-evaluations.ts';
import type { Assessment } from './draft.ts';
import { ENGINE_VERSION, type Evaluation } from './evaluation.ts';
import { findOutFirst } from './find-out.ts';
import { jointFlip } from './joint-flip.ts';
import { originWeights } from './origin.ts';
import { marginSpan, overallValues } from './overall-values.ts';
import type { Problem } from './problems/problem.ts';
import { problemsToEvaluate } from './problems/to-evaluate.ts';
import { checkRules, dealBreakers } from './rule-check.ts';
import { tooCloseReasons } from './too-close.ts';
import { partialValues } from './values.ts';
import { statedWeights } from './weights/stated-weights.ts';

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
    findOut: findOutFirst(evaluated, margin.mid),
    joint: jointFlip(d, weights),
    central: centralWeights(d),
    originWeights: originWeights(criteria, weights),
    rules: checkRules(assessment, criteria, weights),
    dealBreakers: dealBreakers(assessment.tradeOffs),
  };
}

const leaderOf = (margin: number): PathKey | null => (margin > 0 ? 'a' : margin < 0 ? 'b' : null);
