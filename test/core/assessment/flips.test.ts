import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flipRating, flipWeights } from '../../../src/core/assessment/flips.ts';
import { jointFlip } from '../../../src/core/assessment/joint-flip.ts';
import { dot, randomSource } from './support/samples.ts';

/** Differences and weights of 2 to 20 criteria, with zero weights and zero differences among them. */
const weighed = fc.integer({ min: 2, max: 20 }).chain((count) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: -100, max: 100 }), { minLength: count, maxLength: count }),
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count, maxLength: count }),
    )
    .filter(([, points]) => points.some((one) => one > 0))
    .map(([d, points]) => {
      const total = points.reduce((sum, one) => sum + one, 0);
      return { d, weights: points.map((one) => one / total) };
    }),
);

const rescaled = (weights: readonly number[], index: number, weight: number): number[] => {
  const others = 1 - (weights[index] ?? 0);
  return weights.map((one, other) => (other === index ? weight : (one * (1 - weight)) / others));
};

describe('flip weight', () => {
  it('makes the margin 0, with the other weights in proportion', () => {
    fc.assert(
      fc.property(weighed, ({ d, weights }) => {
        flipWeights(d, weights).forEach((flip, index) => {
          if (flip === null) return;
          expect(flip).toBeGreaterThan(0);
          expect(flip).toBeLessThan(1);
          expect(Math.abs(dot(rescaled(weights, index, flip), d))).toBeLessThan(1e-9);
        });
      }),
    );
  });

  it('is null only where the sign is the same at every weight', () => {
    fc.assert(
      fc.property(weighed, ({ d, weights }) => {
        flipWeights(d, weights).forEach((flip, index) => {
          if (flip !== null || (weights[index] ?? 0) > 0.999999) return;
          const signs = [1e-9, 0.2, 0.5, 0.8, 1 - 1e-9].map((weight) => {
            const margin = dot(rescaled(weights, index, weight), d);
            return Math.abs(margin) < 1e-6 ? 0 : Math.sign(margin);
          });
          expect(signs.includes(1) && signs.includes(-1)).toBe(false);
        });
      }),
    );
  });

  it('is null for a criterion without a difference, without others, or beside others that are level', () => {
    expect(flipWeights([0, 5, -9], [0.2, 0.4, 0.4])[0]).toBeNull();
    expect(flipWeights([5, -9], [1, 0])).toEqual([null, 5 / 14]);
    expect(flipWeights([7, 5, -5], [0.2, 0.4, 0.4])[0]).toBeNull();
    expect(flipWeights([7], [1])).toEqual([null]);
  });

  it('does not vanish with tiny differences', () => {
    expect(flipWeights([1e-200, -1e-200], [0.7, 0.3])[0]).toBeCloseTo(0.5, 12);
  });
});

describe('flip rating', () => {
  it('lowers the winner or raises the loser by the margin over the weight, within the scale', () => {
    // By hand: a leads by 6 points and the criterion weighs a quarter, so 24 points of rating decide.
    expect(flipRating({ a: 70, b: 50 }, 0.25, 6)).toEqual({ a: 46, b: 74 });
    expect(flipRating({ a: 20, b: 50 }, 0.25, 6)).toEqual({ a: null, b: 74 });
    expect(flipRating({ a: 20, b: 80 }, 0.25, 6)).toEqual({ a: null, b: null });
    expect(flipRating({ a: 70, b: 50 }, 0.25, -6)).toEqual({ a: 94, b: 26 });
  });

  it('is null where the criterion weighs nothing or nobody leads', () => {
    expect(flipRating({ a: 70, b: 50 }, 0, 6)).toEqual({ a: null, b: null });
    expect(flipRating({ a: 70, b: 50 }, 0.5, 0)).toEqual({ a: null, b: null });
  });
});

describe('joint flip', () => {
  it('by its factor makes the two sides equal', () => {
    fc.assert(
      fc.property(weighed, ({ d, weights }) => {
        const { factor } = jointFlip(d, weights);
        const leads = Math.sign(dot(weights, d)) || 1;
        const against = d.some((one, index) => leads * one < 0 && (weights[index] ?? 0) > 0);
        expect(factor !== null).toBe(against);
        if (factor === null) return;
        expect(factor).toBeGreaterThanOrEqual(1);
        const wrong = weights.map((weight, index) =>
          leads * (d[index] ?? 0) > 0 ? weight / factor : weight * factor,
        );
        const total = wrong.reduce((sum, one) => sum + one, 0);
        expect(Math.abs(dot(wrong, d) / total)).toBeLessThan(1e-9);
      }),
    );
  });

  it('moves as little weight as any of many random moves that flip', () => {
    const random = randomSource(17);
    fc.assert(
      fc.property(weighed, ({ d, weights }) => {
        const { movedWeight } = jointFlip(d, weights);
        const margin = dot(weights, d);
        const leads = Math.sign(margin);
        if (leads === 0) return;
        expect(movedWeight === null).toBe(d.every((one) => leads * one >= 0));
        for (let trial = 0; trial < 50; trial += 1) {
          const other = weights.map(() => random() ** 3);
          const total = other.reduce((sum, one) => sum + one, 0);
          const moved = other.map((one) => one / total);
          const there = dot(moved, d);
          if (leads * there >= 0) continue;
          // The straight way to a weighting that flips crosses 0 here.
          const part = margin / (margin - there);
          const distance = weights.reduce((sum, one, i) => sum + Math.abs(one - (moved[i] ?? 0)), 0) / 2;
          expect(movedWeight ?? Number.NaN).toBeLessThanOrEqual(part * distance + 1e-12);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('moves between two criteria the margin over their distance, however small it is', () => {
    const ahead = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(ahead, ahead, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (pro, contra, weight) => {
        const margin = weight * pro - (1 - weight) * contra;
        const { movedWeight } = jointFlip([pro, -contra], [weight, 1 - weight]);
        expect(movedWeight).toBeCloseTo(Math.abs(margin) / (pro + contra), 12);
      }),
    );
    // 0.4 points ahead, 20 apart.
    expect(jointFlip([10, -10], [0.52, 0.48]).movedWeight).toBeCloseTo(0.02, 12);
  });

  it('does not change when the paths are swapped', () => {
    fc.assert(
      fc.property(weighed, ({ d, weights }) => {
        const one = jointFlip(d, weights);
        const other = jointFlip(
          d.map((difference) => -difference),
          weights,
        );
        expect(other.factor ?? -1).toBeCloseTo(one.factor ?? -1, 9);
        if (Math.abs(dot(weights, d)) > 1e-9) {
          expect(other.movedWeight ?? -1).toBeCloseTo(one.movedWeight ?? -1, 9);
        }
      }),
    );
  });

  it('finds no flip where nothing speaks against the winner', () => {
    expect(jointFlip([0, 0], [0.5, 0.5])).toEqual({ factor: null, movedWeight: null });
    // A criterion that weighs nothing can take weight, but no factor helps it.
    expect(jointFlip([10, -10], [1, 0])).toEqual({ factor: null, movedWeight: 0.5 });
  });
});
