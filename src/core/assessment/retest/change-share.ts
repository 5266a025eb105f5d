import type { Assessment } from '../draft.ts';
import { answered } from '../evaluate.ts';
import { marginDeviation } from './margin-deviation.ts';
import type { RetestSpreads } from './swing-kernel.ts';

/** Moves of the margin that asking again brings less often than this are larger than asking again would bring. */
export const RARE_SHARE = 0.1;

/** Complete answers, and how far off they are taken to be. */
export interface Repeatable {
  assessment: Assessment;
  spreads: RetestSpreads;
}

/**
 * How often asking everything again, with nothing changed, would move the margin at least so far. By the same model as the retest
 * share: the second answers lie around the first, whose noise is not counted once more. The margin is taken as normal.
 *
 * @param change points
 * @returns 0–1
 * @throws NotReadyError where the first answers cannot be evaluated
 */
export function changeShare({ assessment, spreads }: Repeatable, change: number): number {
  const { values, stated } = answered(assessment);
  return complementOfErf(Math.abs(change) / (marginDeviation(values, stated, spreads) * Math.SQRT2));
}

/** 1 − erf x for x ≥ 0, within 1.5e-7 (Abramowitz and Stegun 1964, 7.1.26). */
function complementOfErf(x: number): number {
  const t = 1 / (1 + 0.3275911 * x);
  const terms = [0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429];
  return terms.reduceRight((sum, term) => (sum + term) * t, 0) * Math.exp(-x * x);
}
