import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Seeded plain random numbers, 0 (never) to 1. */
export function randomSource(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => 1 - uniformFloat64(generator);
}

/** Weights drawn evenly from all weights: exponential variables over their sum. */
export function anyWeights(count: number, random: () => number): number[] {
  const parts = Array.from({ length: count }, () => -Math.log(random()));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

/** Standard deviations between a share counted in plain draws and the exact share, which also gives the deviation. */
export function deviations(exact: number, draws: number, wins: () => boolean): number {
  let count = 0;
  for (let draw = 0; draw < draws; draw += 1) if (wins()) count += 1;
  return Math.abs(count / draws - exact) / Math.sqrt((exact * (1 - exact)) / draws);
}

export const dot = (x: readonly number[], y: readonly number[]): number =>
  x.reduce((sum, value, index) => sum + value * (y[index] ?? 0), 0);
