import type { Span } from '../evaluation.ts';
import { type Characteristic, characteristic } from './characteristic.ts';
import { type RetestSpreads, type SwingKernel, swingKernel } from './swing-kernel.ts';

/** A stated swing, or the range that it was stated as; all in one unit. */
export interface StatedSwing {
  low: number;
  high: number;
}

/** The distribution of each swing when it is stated again; null where it weighs nothing. */
export const retestSwings = (
  swings: readonly (StatedSwing | null)[],
  spreads: RetestSpreads,
): (SwingKernel | null)[] => swings.map((swing) => swing && swingKernel(swing.low, swing.high, spreads));

/** How a repeated assessment comes out. */
export interface Retest {
  /** Share of repetitions in which the first path comes first, 0–1, half of the level ones among them. */
  share: number;
  /** Points, times the unit of the swings, that would have to be added for a share of 1/3, and of 2/3. */
  toOneThird: number;
  toTwoThirds: number;
}

/**
 * Retest share: how often a path comes first if everything is answered again, every answer as far off as answers usually
 * are. P(Σ X_i (A_i − B_i) > 0) + ½ P(= 0), all independent: X_i a swing stated anew (see swingKernel), A_i and B_i the number
 * given, or even over the range where the answer is open, each plus normal noise.
 * By Gil-Pelaez (1951) it is ½ + (1/π) ∫₀^∞ Im φ(t)/t dt, here by the trapezoid rule in ln t; nothing is sampled.
 *
 * @param kernels from retestSwings, at least one of them not null
 * @param pairs answers for the path whose share it is, and for the other one, by criterion, 0–100
 */
export function retest(
  kernels: readonly (SwingKernel | null)[],
  pairs: readonly { a: Span; b: Span }[],
  spreads: RetestSpreads,
): Retest {
  const terms = pairs.flatMap(({ a, b }, index) => {
    const kernel = kernels[index] ?? null;
    if (kernel === null) return [];
    const halfWidths = [(a.high - a.low) / 2, (b.high - b.low) / 2] as const;
    return [{ kernel, middle: (a.low + a.high - b.low - b.high) / 2, halfWidths }];
  });
  const phi = characteristic(terms, spreads);
  return {
    // The noise has no end, so a share is never quite all or nothing, whatever the rounding says.
    share: Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, shareAt(phi, 0).share)),
    toOneThird: pointsFor(phi, 1 / 3),
    toTwoThirds: pointsFor(phi, 2 / 3),
  };
}

/** The share with points added to the margin, and its slope by them. */
function shareAt({ step, t, re, im }: Characteristic, points: number): { share: number; slope: number } {
  let sum = 0;
  let slope = 0;
  for (let j = 0; j < t.length; j += 1) {
    const tj = t[j] as number;
    const cos = Math.cos(points * tj);
    const sin = Math.sin(points * tj);
    const turned = (re[j] as number) * sin + (im[j] as number) * cos;
    // Below the first point Im φ falls as t, so what is left out there is a geometric series.
    sum += j === 0 ? turned / (1 - Math.exp(-step)) : turned;
    slope += tj * ((re[j] as number) * cos - (im[j] as number) * sin);
  }
  return { share: 0.5 + (step / Math.PI) * sum, slope: (step / Math.PI) * slope };
}

const CLOSE_ENOUGH = 1e-10;
/** Halving the bracket alone would be there long before. */
const MAX_STEPS = 60;

/**
 * Points that must be added to the margin for a share between 1/3 and 2/3: by Newton's method, kept in a bracket. Such a quantile
 * lies within √2 standard deviations of the mean (Cantelli's inequality).
 */
function pointsFor(phi: Characteristic, wanted: number): number {
  let low = -phi.mean - Math.SQRT2 * phi.deviation;
  let high = -phi.mean + Math.SQRT2 * phi.deviation;
  let points = -phi.mean;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const { share, slope } = shareAt(phi, points);
    if (Math.abs(share - wanted) < CLOSE_ENOUGH) break;
    if (share < wanted) low = points;
    else high = points;
    const next = points + (wanted - share) / slope;
    points = next > low && next < high ? next : (low + high) / 2;
  }
  return points;
}
