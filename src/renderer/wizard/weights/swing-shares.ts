import { roundToSum } from '../../../core/assessment/round-to-sum.ts';
import { swingWeights } from '../../../core/assessment/weights/swing.ts';

/** What one swing comes to: its weight, 0–1, and that in whole percent; the percents add up to 100. */
export interface SwingShare {
  share: number;
  percent: number;
}

/** The weights that points (0–100) come to; null while one is missing, or where all are 0. */
export function swingShares(points: readonly (number | null)[]): SwingShare[] | null {
  const given = points.filter((each) => each !== null);
  if (given.length < points.length || given.every((each) => each === 0)) return null;
  const weights = swingWeights(given);
  const percents = roundToSum(
    weights.map((weight) => weight * 100),
    0,
  );
  return weights.map((share, index) => ({ share, percent: percents[index] ?? 0 }));
}
