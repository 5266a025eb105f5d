import type { SwingBox } from './weights/stated-weights.ts';

/**
 * Greatest weighted mean of values over swings within their ranges. It is reached with the swings of the largest
 * values at their high ends and the rest at their low ends, so that only as many cases as criteria need a look.
 *
 * @param values one by criterion
 * @param box swing points; at least one high end above 0
 */
export function greatestMean(values: readonly number[], box: SwingBox): number {
  const order = values.map((_, index) => index).sort((i, j) => (values[j] ?? 0) - (values[i] ?? 0));
  let swings = 0;
  let sum = 0;
  for (const index of order) {
    const low = box.low[index] ?? 0;
    swings += low;
    sum += low * (values[index] ?? 0);
  }
  let best = swings > 0 ? sum / swings : Number.NEGATIVE_INFINITY;
  for (const index of order) {
    const raise = (box.high[index] ?? 0) - (box.low[index] ?? 0);
    swings += raise;
    sum += raise * (values[index] ?? 0);
    if (swings > 0) best = Math.max(best, sum / swings);
  }
  return Math.min(best, Math.max(...values));
}

/** Least weighted mean of values over swings within their ranges; see greatestMean. */
export function leastMean(values: readonly number[], box: SwingBox): number {
  const mirrored = values.map((value) => -value);
  return 0 - greatestMean(mirrored, box);
}
