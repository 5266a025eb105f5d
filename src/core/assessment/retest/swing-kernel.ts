import { gaussLegendre } from './gauss-legendre.ts';

/** How far off a repeated answer usually is. */
export interface RetestSpreads {
  /** Standard deviation of a repeated rating around the first, in points of 0–100; above 0. */
  rating: number;
  /** Coefficient of variation of a repeated swing; above 0. */
  weight: number;
}

/**
 * The distribution of a swing that is stated anew, on a grid that is even in the logarithm: the swing is e^(first + k·step)
 * with probability weights[k].
 */
export interface SwingKernel {
  /** Logarithm of the least swing. */
  first: number;
  /** From one swing to the next, in the logarithm. */
  step: number;
  /** Probabilities that add up to 1. */
  weights: Float64Array;
  /** Mean of the swing, and of its square. */
  mean: number;
  meanSquare: number;
}

/** The density of a swing is left out where it is below e^−26 of its peak, 5e-12. */
const MIN_LOG_DENSITY = -26;

/** Points over a stated range. The share changes by less than 1e-8 with twice as many. */
const RANGE_POINTS = gaussLegendre(32);

/**
 * Grid step in the logarithm. The trapezoid rule over the logarithm of a gamma variable converges geometrically as soon as a
 * step is well below its standard deviation, which is about the spread; little noise leaves more to resolve. Shares are within
 * 1e-6 for ratings off by 2 points or more.
 */
export const gridStep = ({ weight, rating }: RetestSpreads): number =>
  Math.min(0.1, weight / 3) * Math.min(1, Math.max(0.5, rating / 10));

/**
 * How a swing comes out when it is stated again: a gamma variable with the stated swing as its mean; where a range was
 * stated, even over the range, times a gamma variable of mean 1. So a range that closes turns into the number.
 *
 * @param low stated swing, above 0, or the low end of its range, 0 or more
 * @param high the same, or the high end of the range, above 0
 */
export function swingKernel(low: number, high: number, spreads: RetestSpreads): SwingKernel {
  const shape = 1 / spreads.weight ** 2;
  const step = gridStep(spreads);
  const { points, weights } = low === high ? ONE_POINT : RANGE_POINTS;
  const means = points.map((point) => low + (high - low) * point);
  const [leastLog, greatestLog] = logReach(shape);
  const first = Math.log(Math.min(...means)) + leastLog;
  const count = Math.ceil((Math.log(Math.max(...means)) + greatestLog - first) / step) + 1;
  const kernel = new Float64Array(count);
  means.forEach((mean, index) => {
    const share = weights[index] ?? 0;
    const offset = first - Math.log(mean);
    for (let k = 0; k < count; k += 1) {
      const log = logDensity(shape, offset + k * step);
      if (log > MIN_LOG_DENSITY) kernel[k] = (kernel[k] ?? 0) + share * Math.exp(log);
    }
  });
  const sum = kernel.reduce((total, density) => total + density, 0);
  return {
    first,
    step,
    weights: kernel.map((density) => density / sum),
    mean: (low + high) / 2,
    meanSquare: ((low * low + low * high + high * high) / 3) * (1 + spreads.weight ** 2),
  };
}

const ONE_POINT = { points: [0.5], weights: [1] };

/** Density of the logarithm of a gamma variable of mean 1, relative to its peak, which is at 0. */
const logDensity = (shape: number, log: number): number => shape * (log - Math.exp(log) + 1);

/** The ends, below and above 0, between which that density counts. */
function logReach(shape: number): [number, number] {
  const reach = MIN_LOG_DENSITY / shape;
  // log − e^log + 1 is at least log + 0 below 0, and at most −log²/2 − log³/6 above 0: Newton's method from there, where the
  // curve bends downwards, stays beyond the end and comes close to it.
  let above = Math.sqrt(-2 * reach);
  for (let step = 0; step < 4; step += 1)
    above -= (above - Math.exp(above) + 1 - reach) / (1 - Math.exp(above));
  return [reach - 1, above];
}
