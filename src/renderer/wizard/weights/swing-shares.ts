import { roundToSum } from '../../../core/assessment/round-to-sum.ts';
import { swingWeights } from '../../../core/assessment/weights/swing.ts';

/** What one swing comes to. */
export interface SwingShare {
  /** Its weight in whole percent; over all criteria they add up to 100. */
  percent: number;
  /** Its weight as a share of the largest, 0–1. */
  ofLargest: number;
}

/** What points (0–100) come to; null while one is missing, or where all are 0. */
export function swingShares(points: readonly (number | null)[]): SwingShare[] | null {
  const given = points.filter((each) => each !== null);
  const largest = Math.max(...given);
  if (given.length < points.length || largest <= 0) return null;
  const percents = roundToSum(
    swingWeights(given).map((weight) => weight * 100),
    0,
  );
  // Weights stand to each other as the points do.
  return given.map((each, index) => ({ percent: percents[index] ?? 0, ofLargest: each / largest }));
}
