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

/** Draws by the plain definitions: normal by Box and Muller, gamma by Marsaglia and Tsang (2000), for a shape of 1 or more. */
export function drawsFrom(random: () => number) {
  const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  const within = ({ low, high }: { low: number; high: number }) => low + (high - low) * random();
  function gammaOfMeanOne(shape: number): number {
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (d * v) / shape;
    }
  }
  return { normal, within, gammaOfMeanOne };
}
