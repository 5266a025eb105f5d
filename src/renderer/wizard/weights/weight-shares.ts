import { percentParts } from '../../../core/assessment/round-to-sum.ts';
import { swingWeights } from '../../../core/assessment/weights/swing.ts';

/** The weight of one criterion as it is shown. */
interface WeightShare {
  /** Its weight in percent to one decimal; over all criteria they add up to 100, but for equal ones, which read alike. */
  percent: number;
  /** Its weight as a share of the largest, 0–1. */
  ofLargest: number;
}

/** Weights, 0–1, adding up to 1, as they are shown beside one another. */
export function weightShares(weights: readonly number[]): WeightShare[] {
  const largest = Math.max(...weights);
  const percents = percentParts(weights);
  return weights.map((weight, index) => ({ percent: percents[index] ?? 0, ofLargest: weight / largest }));
}

/** What points (0–100) come to; null while one is missing, or where all are 0. */
export function swingShares(points: readonly (number | null)[]): WeightShare[] | null {
  const given = points.filter((each) => each !== null);
  if (given.length < points.length || !given.some((each) => each > 0)) return null;
  return weightShares(swingWeights(given));
}
