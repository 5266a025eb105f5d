import type { PartialValues } from '../values.ts';
import type { StatedWeights } from '../weights/stated-weights.ts';
import { statedSwings } from './stated-swings.ts';
import { type RetestSpreads, swingKernel } from './swing-kernel.ts';

/**
 * Standard deviation of the margin when everything is answered again, as the repeated answers would show it: each time its own
 * points are divided by their own sum. By the delta method (propagation of uncertainty), with x the mean of a repeated swing, c its
 * coefficient of variation, w = x / Σ x, d the difference of the ratings and m = Σ w d:
 * Σ (w² + Var w) (2σ² + (h_a² + h_b²)/3) + Σ c² w² (d − m)², h half the width of an open answer.
 *
 * @returns points, above 0
 */
export function marginDeviation(
  values: readonly PartialValues[],
  stated: Pick<StatedWeights, 'weights' | 'box'>,
  spreads: RetestSpreads,
): number {
  const terms = statedSwings(stated).swings.flatMap((swing, index) => {
    const value = values[index];
    if (swing === null || value === undefined) return [];
    const { mean, meanSquare } = swingKernel(swing.low, swing.high, spreads);
    const { a, b } = value;
    return [
      {
        mean,
        relative: meanSquare / mean ** 2 - 1,
        difference: (a.low + a.high - b.low - b.high) / 2,
        noise: 2 * spreads.rating ** 2 + ((a.high - a.low) ** 2 + (b.high - b.low) ** 2) / 12,
      },
    ];
  });
  const sum = terms.reduce((all, { mean }) => all + mean, 0);
  const weighed = terms.map((term) => ({ ...term, weight: term.mean / sum }));
  const margin = weighed.reduce((all, { weight, difference }) => all + weight * difference, 0);
  const inCommon = weighed.reduce((all, { weight, relative }) => all + relative * weight ** 2, 0);
  const variance = weighed.reduce((all, { weight, relative, difference, noise }) => {
    const ofWeight = weight ** 2 * (relative * (1 - 2 * weight) + inCommon);
    return all + (weight ** 2 + ofWeight) * noise + relative * weight ** 2 * (difference - margin) ** 2;
  }, 0);
  return Math.sqrt(variance);
}
