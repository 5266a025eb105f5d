import { shareOfUniformSum } from './uniform-sum.ts';
import type { WonShares } from './won-shares.ts';

/** Swing points that may lie anywhere between a low and a high end, by criterion. */
export interface SwingBox {
  low: readonly number[];
  high: readonly number[];
}

/**
 * Acceptability over swings within their ranges, each uniform and independent. Normalising them to weights does not
 * change the sign of the margin.
 *
 * @param differences partial value of a less that of b, by criterion
 * @param box swing points, 0–100; low ≤ high
 * @param tolerance see shareOfUniformSum
 */
export function shareOverSwingRanges(
  differences: readonly number[],
  box: SwingBox,
  tolerance?: number,
): WonShares {
  let middle = 0;
  const halfWidths = differences.map((difference, index) => {
    const low = box.low[index] ?? 0;
    const high = box.high[index] ?? 0;
    middle += (difference * (low + high)) / 2;
    return (Math.abs(difference) * (high - low)) / 2;
  });
  return shareOfUniformSum(middle, halfWidths, tolerance);
}
