import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOverAnyWeights } from '../../../src/core/assessment/acceptability/any-weights.ts';
import { runningMeans, shareOverRanking } from '../../../src/core/assessment/acceptability/ranking.ts';
import { type Fraction, over, plus, times, toNumber, whole } from './support/fraction.ts';
import { anyWeights, deviations, dot, randomSource } from './support/samples.ts';

const differences = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 20 });

/**
 * The same share in another way, exactly: a sum of exponential variables is positive with probability
 * Σ over d_i > 0 of Π over j ≠ i of d_i / (d_i − d_j), for differences that are all distinct.
 */
function byPartialFractions(d: readonly number[]): Fraction {
  return d
    .filter((one) => one > 0)
    .map((one) =>
      d
        .filter((other) => other !== one)
        .map((other) => over(one, one - other))
        .reduce(times, whole(1)),
    )
    .reduce(plus, whole(0));
}

/** J equal differences u against K equal ones −v: who of the two first collects enough of coin tosses. */
function byCoinTosses(j: number, u: number, k: number, v: number): Fraction {
  // An exponential step of u is followed by one of v: a wins where J steps up outlast K steps down.
  const up = over(u, u + v);
  const down = over(v, u + v);
  let sum = whole(0);
  for (let lost = 0; lost < j; lost += 1) {
    let term = whole(1);
    for (let i = 1; i <= lost; i += 1) term = times(term, over(k - 1 + i, i));
    for (let i = 0; i < k; i += 1) term = times(term, up);
    for (let i = 0; i < lost; i += 1) term = times(term, down);
    sum = plus(sum, term);
  }
  return sum;
}

const relative = (value: number, expected: number) => Math.abs(value - expected) / expected;

describe('share over any weights', () => {
  it('equals partial fractions, small shares to relative 1e-9', () => {
    const distinct = fc.uniqueArray(
      fc.integer({ min: -1000, max: 1000 }).filter((d) => d !== 0),
      {
        minLength: 2,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(distinct, (d) => {
        const { a, b } = shareOverAnyWeights(d);
        const exactA = toNumber(byPartialFractions(d));
        const exactB = toNumber(byPartialFractions(d.map((one) => -one)));
        if (exactA > 0) expect(relative(a, exactA)).toBeLessThan(1e-9);
        else expect(a).toBe(0);
        if (exactB > 0) expect(relative(b, exactB)).toBeLessThan(1e-9);
        else expect(b).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a share far below the last digit of 1', () => {
    const d = [1, ...Array.from({ length: 19 }, (_, index) => -500 - index)];
    const exact = toNumber(byPartialFractions(d));
    expect(exact).toBeLessThan(1e-50);
    expect(relative(shareOverAnyWeights(d).a, exact)).toBeLessThan(1e-12);
  });

  it('equals coin tosses where differences are equal', () => {
    const size = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(
        size,
        fc.integer({ min: 1, max: 100 }),
        size,
        fc.integer({ min: 1, max: 100 }),
        (j, u, k, v) => {
          const d = [...new Array<number>(j).fill(u), ...new Array<number>(k).fill(-v)];
          const exact = toNumber(byCoinTosses(j, u, k, v));
          expect(relative(shareOverAnyWeights(d).a, exact)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  it('moves smoothly through nearly equal differences', () => {
    const equal = shareOverAnyWeights([30, 30, 30, -30, -30]).a;
    for (const nudge of [1e-3, 1e-6, 1e-9, 1e-12, 1e-15]) {
      const nearly = shareOverAnyWeights([30, 30 + nudge, 30 - nudge, -30, -30 + nudge]).a;
      expect(Math.abs(nearly - equal)).toBeLessThan(0.02 * nudge + 1e-15);
    }
  });

  it('is the count of 200,000 samples within four standard errors', () => {
    for (const [seed, d] of [
      [40, -10, 25, -35],
      [3, -70, 12, -5, 44, -18, 9],
      [80, -1, -2, -3, -4, -5, -6, -90],
      Array.from({ length: 20 }, (_, index) => 100 * Math.sin(7 * index + 1)),
    ].entries()) {
      const random = randomSource(seed + 1);
      const { a } = shareOverAnyWeights(d);
      expect(deviations(a, 200_000, () => dot(anyWeights(d.length, random), d) > 0)).toBeLessThan(4);
    }
  });

  it('mirrors, ignores order and scale, and grows with every difference', () => {
    fc.assert(
      fc.property(
        differences,
        fc.nat(),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (d, pick, factor) => {
          const share = shareOverAnyWeights(d);
          const mirror = shareOverAnyWeights(d.map((one) => -one));
          expect(mirror.a).toBeCloseTo(share.b, 13);
          expect(mirror.tie).toBe(share.tie);
          expect(shareOverAnyWeights(d.toReversed()).a).toBeCloseTo(share.a, 13);
          expect(shareOverAnyWeights(d.map((one) => factor * one)).a).toBeCloseTo(share.a, 13);
          const better = d.with(pick % d.length, (d[pick % d.length] ?? 0) + 10);
          expect(shareOverAnyWeights(better).a).toBeGreaterThanOrEqual(share.a - 1e-14);
        },
      ),
    );
  });

  it('is 1 for a path that is nowhere behind, and adds up', () => {
    fc.assert(
      fc.property(differences, (d) => {
        const { a, b, tie } = shareOverAnyWeights(d);
        expect(tie).toBe(d.every((one) => one === 0));
        expect(a + b).toBe(tie ? 0 : 1);
        if (!tie && d.every((one) => one >= 0)) expect([a, b]).toEqual([1, 0]);
        else if (!tie && d.some((one) => one < 0)) expect(b).toBeGreaterThan(0);
      }),
    );
  });

  it.each([[[5]], [[-5]], [[0]]])('of one criterion %j is its sign', (d) => {
    const [only = 0] = d;
    expect(shareOverAnyWeights(d)).toEqual({ a: only > 0 ? 1 : 0, b: only < 0 ? 1 : 0, tie: only === 0 });
  });

  it('stands differences of any size', () => {
    expect(shareOverAnyWeights([1e-300, -1e-300]).a).toBeCloseTo(0.5, 15);
    expect(shareOverAnyWeights([1e300, -1]).a).toBeCloseTo(1, 15);
    expect(shareOverAnyWeights([5e-324, -100]).a).toBeGreaterThanOrEqual(0);
  });
});

describe('share over weights that agree with a ranking', () => {
  const groups = fc.array(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 8,
  });

  it('is the count of 200,000 ordered samples within four standard errors', () => {
    const d = [-20, 35, 10, -60, 25];
    const random = randomSource(7);
    const { a } = shareOverRanking(d.map((one) => [one]));
    const wins = () =>
      dot(
        anyWeights(d.length, random).sort((x, y) => y - x),
        d,
      ) > 0;
    expect(deviations(a, 200_000, wins)).toBeLessThan(4);
  });

  it('is the plain weighing where all are equally ranked', () => {
    expect(shareOverRanking([[10, -5, -4]])).toEqual({ a: 1, b: 0, tie: false });
    expect(shareOverRanking([[10, -5, -5]])).toEqual({ a: 0, b: 0, tie: true });
  });

  it('does not depend on the order inside a group, and mirrors', () => {
    fc.assert(
      fc.property(groups, (given) => {
        const { a, b, tie } = shareOverRanking(given);
        expect(shareOverRanking(given.map((group) => group.toReversed())).a).toBeCloseTo(a, 12);
        const mirror = shareOverRanking(given.map((group) => group.map((one) => -one)));
        expect(mirror.a).toBeCloseTo(b, 12);
        expect(mirror.tie).toBe(tie);
      }),
    );
  });

  it('weighs by running means at the end of each group', () => {
    expect(runningMeans([[40, -60], [25], [-10]])).toEqual([-10, 5 / 3, -5 / 4]);
  });
});
