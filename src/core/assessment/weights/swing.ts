/** A weight below this is the trace of a rounding, not an importance; it counts as 0. */
const MIN_WEIGHT = 1e-12;

/**
 * Weights from swing points: each is its points over the sum of all points (Edwards & Barron 1994).
 *
 * @param points importance of each swing, 0–100; at least one above 0
 * @returns weights, 0–1, that add up to 1
 * @throws RangeError where no swing is above 0
 */
export function swingWeights(points: readonly number[]): number[] {
  const total = points.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) throw new RangeError('Swing weights need at least one swing above 0.');
  return points.map((value) => (value / total < MIN_WEIGHT ? 0 : value / total));
}
