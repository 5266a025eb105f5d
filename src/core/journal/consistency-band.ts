import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { pooledRates, type Resolved } from './calibration.ts';

/** Where nine in ten lines would lie at one probability, if all came true as often as said; all 0–1. */
export interface BandAt {
  probability: number;
  low: number;
  high: number;
}

const SHARE = 0.9;
const DRAWS = 1000;
const SEED = 20_210_217;

/**
 * The 90 % consistency band of a reliability diagram: outcomes are drawn anew as often as said, the line is fitted to each draw, and
 * the middle 90 % of the lines are taken at each probability. The seed is fixed, so the same predictions always give the same band.
 * Source: Dimitriadis, Gneiting & Jordan (2021), consistency bands by resampling.
 *
 * @returns by rising probability; empty where nothing is resolved
 */
export function consistencyBand(resolved: readonly Resolved[]): BandAt[] {
  const counts = new Map<number, number>();
  for (const { probability } of resolved) counts.set(probability, (counts.get(probability) ?? 0) + 1);
  const levels = [...counts].sort(([one], [other]) => one - other);
  const drawn = levels.map(([probability, count]) => countDrawer(count, probability));
  const random = xoroshiro128plus(SEED);
  const fits = levels.map(() => new Float64Array(DRAWS));
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const sample = levels.map(([, count], index) => ({
      came: drawn[index]?.(uniformFloat64(random)) ?? 0,
      count,
    }));
    pooledRates(sample).forEach((rate, index) => {
      const fit = fits[index];
      if (fit !== undefined) fit[draw] = rate;
    });
  }
  return levels.map(([probability], index) => {
    const fit = (fits[index] ?? new Float64Array(0)).sort();
    return { probability, low: quantile(fit, (1 - SHARE) / 2), high: quantile(fit, (1 + SHARE) / 2) };
  });
}

/** Turns an even draw of 0–1 into how many of `count` come true, each with the same probability (binomial, by inversion). */
function countDrawer(count: number, probability: number): (even: number) => number {
  const below = new Float64Array(count + 1);
  // In logarithms: the first term of a large count is too small for a double.
  const [yes, no] = [Math.log(probability), Math.log1p(-probability)];
  let choose = 0;
  let sum = 0;
  for (let came = 0; came <= count; came += 1) {
    const term = (came === 0 ? 0 : came * yes) + (came === count ? 0 : (count - came) * no);
    sum += Math.exp(choose + term);
    below[came] = sum;
    choose += Math.log(count - came) - Math.log(came + 1);
  }
  return (even) => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((below[middle] ?? 1) > even) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** A quantile of sorted figures, between its two neighbours in proportion. */
function quantile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (high - low) * (at - Math.floor(at));
}
