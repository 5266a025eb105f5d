import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOverAnyWeights } from '../../../src/core/assessment/acceptability/any-weights.ts';
import { greatestMean, leastMean } from '../../../src/core/assessment/bounds.ts';
import { centralWeights } from '../../../src/core/assessment/central-weights.ts';
import { anyWeights, dot, randomSource } from './support/samples.ts';

const box = fc.integer({ min: 1, max: 8 }).chain((count) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: -100, max: 100 }), { minLength: count, maxLength: count }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })), {
        minLength: count,
        maxLength: count,
      }),
    )
    .filter(([, ends]) => ends.some(([one, other]) => Math.max(one, other) > 0))
    .map(([values, ends]) => ({
      values,
      low: ends.map(([one, other]) => Math.min(one, other)),
      high: ends.map(([one, other]) => Math.max(one, other)),
    })),
);

const mean = (swings: readonly number[], values: readonly number[]) =>
  dot(swings, values) / swings.reduce((sum, swing) => sum + swing, 0);

describe('bounds over swing ranges', () => {
  it('are the best and the worst of all corners of the box', () => {
    fc.assert(
      fc.property(box, ({ values, low, high }) => {
        const corners = Array.from({ length: 2 ** values.length }, (_, corner) =>
          values.map((__, index) => (Math.floor(corner / 2 ** index) % 2 ? high[index] : low[index]) ?? 0),
        ).filter((swings) => swings.some((swing) => swing > 0));
        const means = corners.map((swings) => mean(swings, values));
        expect(greatestMean(values, { low, high })).toBeCloseTo(Math.max(...means), 9);
        expect(leastMean(values, { low, high })).toBeCloseTo(Math.min(...means), 9);
      }),
    );
  });

  it('pass over swings that are all nothing', () => {
    expect(greatestMean([5, 3], { low: [0, 0], high: [0, 10] })).toBe(3);
    expect(leastMean([5, 8, 3], { low: [0, 0, 0], high: [0, 10, 0] })).toBe(8);
  });

  it('stay within the values in spite of rounding', () => {
    const values = [72.2, 72.2, 72.2];
    const swings = [53, 28, 9];
    expect(mean(swings, values)).toBeGreaterThan(72.2);
    expect(greatestMean(values, { low: swings, high: swings })).toBe(72.2);
  });

  it('contain every sample', () => {
    const random = randomSource(23);
    fc.assert(
      fc.property(box, ({ values, low, high }) => {
        const least = leastMean(values, { low, high });
        const greatest = greatestMean(values, { low, high });
        for (let sample = 0; sample < 50; sample += 1) {
          const swings = low.map((end, index) => end + ((high[index] ?? 0) - end) * random());
          const margin = mean(swings, values);
          expect(margin).toBeGreaterThanOrEqual(least - 1e-9);
          expect(margin).toBeLessThanOrEqual(greatest + 1e-9);
        }
      }),
    );
  });
});

describe('central weights', () => {
  it('are the mean of the samples that each path wins', () => {
    const d = [40, -10, 25, -35];
    const random = randomSource(29);
    const sums = { a: [0, 0, 0, 0], b: [0, 0, 0, 0] };
    const counts = { a: 0, b: 0 };
    for (let sample = 0; sample < 100_000; sample += 1) {
      const weights = anyWeights(d.length, random);
      const winner = dot(weights, d) > 0 ? 'a' : 'b';
      counts[winner] += 1;
      weights.forEach((weight, index) => {
        sums[winner][index] = (sums[winner][index] ?? 0) + weight;
      });
    }
    const central = centralWeights(d);
    for (const path of ['a', 'b'] as const) {
      sums[path].forEach((sum, index) => {
        // Four standard errors; a weight drawn evenly deviates by less than 0.25.
        const allowed = (4 * 0.25) / Math.sqrt(counts[path]);
        expect(Math.abs(sum / counts[path] - (central[path]?.[index] ?? 0))).toBeLessThan(allowed);
      });
    }
  });

  it('add up to 1, weigh both sides into the middle, and are null where a path never wins', () => {
    const differences = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(differences, (d) => {
        const central = centralWeights(d);
        const share = shareOverAnyWeights(d);
        for (const path of ['a', 'b'] as const) {
          expect(central[path] === null).toBe(share[path] === 0);
          if (central[path] === null) continue;
          expect(central[path].reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
          expect(central[path].every((weight) => weight > 0 && weight <= 1)).toBe(true);
        }
        if (central.a === null || central.b === null) return;
        // Every weight is 1/n on average, whoever wins.
        d.forEach((_, index) => {
          const all = share.a * (central.a?.[index] ?? 0) + share.b * (central.b?.[index] ?? 0);
          expect(all).toBeCloseTo(1 / d.length, 9);
        });
      }),
    );
  });
});
