import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOverAnyWeights } from '../../../src/core/assessment/acceptability/any-weights.ts';
import { type GammaTerm, shareOfGammaSum } from '../../../src/core/assessment/acceptability/gamma-sum.ts';
import { nearConcentration, shareNear } from '../../../src/core/assessment/acceptability/near.ts';
import { deviations, randomSource } from './support/samples.ts';
import { between, point, settled } from './support/shares.ts';

const differences = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 12 });

/** The same share as the textbook integral on the imaginary axis, summed plainly in ln t (Gil-Pelaez 1951). */
function gilPelaez(differences: readonly number[], alpha: readonly number[]): number {
  const largest = Math.max(...differences.map(Math.abs));
  const d = differences.map((difference) => difference / largest);
  const step = 0.002;
  let sum = 0;
  for (let x = -34; x < 6; x += step) {
    const t = Math.exp(x);
    let angle = 0;
    let logSize = 0;
    d.forEach((difference, index) => {
      angle += (alpha[index] ?? 0) * Math.atan(difference * t);
      logSize += (alpha[index] ?? 0) * 0.5 * Math.log1p((difference * t) ** 2);
    });
    sum += Math.sin(angle) * Math.exp(-logSize);
  }
  return 0.5 + (sum * step) / Math.PI;
}

/** Mean of a smooth function by Simpson's rule. */
function meanOver(low: number, high: number, value: (x: number) => number, parts = 200): number {
  let sum = value(low) + value(high);
  for (let i = 1; i < parts; i += 1) sum += value(low + ((high - low) * i) / parts) * (i % 2 === 1 ? 4 : 2);
  return sum / (3 * parts);
}

/** P(weight > x) for a weight of two, by the integral of t^(p−1) (1−t)^(q−1) with its ends smoothed away. */
function betaAbove(x: number, p: number, q: number): number {
  // From either end to the middle with t = y^(1/p), where y^(1/p) is flat.
  const upTo = (end: number, a: number, b: number) =>
    (end ** a / a) * meanOver(0, 1, (z) => (1 - end * z ** (1 / a)) ** (b - 1), 20_000);
  const below = x <= 0.5 ? upTo(x, p, q) : upTo(0.5, p, q) + upTo(0.5, q, p) - upTo(1 - x, q, p);
  return 1 - below / (upTo(0.5, p, q) + upTo(0.5, q, p));
}

const relative = (value: number, expected: number) => Math.abs(value - expected) / expected;

describe('share over Dirichlet weights', () => {
  it('with whole parameters is that of any weights with each difference so many times, small shares included', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(differences, counts, (d, alpha) => {
        const repeated = d.flatMap((one, index) => new Array<number>(alpha[index] ?? 1).fill(one));
        const expected = shareOverAnyWeights(repeated);
        const found = shareOfGammaSum(settled(d, alpha));
        expect(found.tie).toBe(expected.tie);
        for (const path of ['a', 'b'] as const) {
          if (expected[path] > 1e-250) expect(relative(found[path], expected[path])).toBeLessThan(1e-9);
          else expect(found[path]).toBeLessThan(1e-240);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, number[], number[]]>([
    ['three criteria', [10, -20, 11], [7.07, 7.07, 7.07]],
    ['uneven shapes', [10, -20, 11, 3], [0.4, 12.5, 20.25, 0.9]],
    ['uneven differences', [60, -1, -2, -90, 33], [3.5, 2.25, 8.125, 2.5, 1.1]],
    ['two criteria', [1, -100], [9.5, 0.61]],
    [
      'twenty criteria',
      Array.from({ length: 20 }, (_, i) => 90 * Math.sin(3 * i)),
      Array.from({ length: 20 }, (_, i) => 4.3 + (i % 5)),
    ],
  ])('is the Gil-Pelaez integral: %s', (_, d, alpha) => {
    expect(Math.abs(shareOfGammaSum(settled(d, alpha)).a - gilPelaez(d, alpha))).toBeLessThan(1e-9);
  });

  it.each([
    [0.5, 0.5, 10, -20],
    [0.3, 0.2, 10, -3],
    [0.02, 0.05, 1, -90],
    [1e-4, 3e-4, 40, -35],
    [0.4, 7, 40, -1],
  ])('of two criteria with shapes %d and %d is the incomplete beta integral', (first, second, u, v) => {
    const exact = betaAbove(-v / (u - v), first, second);
    expect(shareOfGammaSum(settled([u, v], [first, second])).a).toBeCloseTo(exact, 7);
  });

  it('of two criteria with shapes of a half is an arc sine', () => {
    const share = shareOfGammaSum(settled([10, -20], [0.5, 0.5])).a;
    expect(share).toBeCloseTo(1 - (2 / Math.PI) * Math.asin(Math.sqrt(20 / 30)), 12);
  });

  it('does not depend on order or scale, and mirrors', () => {
    fc.assert(
      fc.property(differences, (d) => {
        const alpha = d.map((_, index) => 1.5 + (index % 4));
        const share = shareOfGammaSum(settled(d, alpha));
        const turned = shareOfGammaSum(settled(d.toReversed(), alpha.toReversed()));
        expect(turned.a).toBeCloseTo(share.a, 13);
        expect(
          shareOfGammaSum(
            settled(
              d.map((one) => one / 7),
              alpha,
            ),
          ).a,
        ).toBeCloseTo(share.a, 13);
        expect(
          shareOfGammaSum(
            settled(
              d.map((one) => -one),
              alpha,
            ),
          ).b,
        ).toBeCloseTo(share.a, 13);
      }),
    );
  });
});

describe('share near the stated weights', () => {
  const near = (d: readonly number[], weights: readonly number[]) => shareNear(settled(d, weights), weights);

  it('is the count of 200,000 samples within four standard errors', () => {
    const d = [10, -20, 11, 4, -7];
    const weights = [0.35, 0.3, 0.2, 0.1, 0.05];
    const kappa = nearConcentration(5);
    const random = randomSource(11);
    const wins = () => {
      let margin = 0;
      for (const [index, one] of d.entries()) margin += one * gamma(kappa * (weights[index] ?? 0), random);
      return margin > 0;
    };
    expect(deviations(near(d, weights).a, 200_000, wins)).toBeLessThan(4);
  });

  it('ignores criteria that weigh nothing', () => {
    expect(near([10, -20, 11, 99], [0.3, 0.5, 0.2, 0])).toEqual(near([10, -20, 11], [0.3, 0.5, 0.2]));
    expect(near([0, 5], [1, 0])).toEqual({ a: 0, b: 0, tie: true });
  });

  it('of a single weight is the sign of its difference', () => {
    expect(near([-3, 50], [1, 0])).toEqual({ a: 0, b: 1, tie: false });
    expect(near([7], [1])).toEqual({ a: 1, b: 0, tie: false });
  });

  it.each([
    ['very uneven weights', [5, -80], [0.9999, 0.0001]],
    ['a tiny margin', [1e-9, -1e-9, 1e-9], [0.4, 0.35, 0.25]],
    ['a huge margin', [100, 100, -1e-6], [0.5, 0.499999, 1e-6]],
    ['a weight that hardly is one', [30, -40, 20], [0.5, 0.5, 1e-12]],
  ])('stands %s', (_, d, weights) => {
    const { a, b } = near(d, weights);
    expect(a).toBeGreaterThan(0);
    expect(a).toBeLessThanOrEqual(1);
    expect(a + b).toBe(1);
    if (Math.min(a, b) > 1e-6) {
      const alpha = weights.map((weight) => weight * nearConcentration(d.length));
      expect(Math.abs(a - gilPelaez(d, alpha))).toBeLessThan(1e-8);
    }
  });

  it('grows with every difference', () => {
    fc.assert(
      fc.property(differences, fc.nat(), (d, pick) => {
        const weights = d.map(() => 1 / d.length);
        const better = d.with(pick % d.length, (d[pick % d.length] ?? 0) + 5);
        expect(near(better, weights).a).toBeGreaterThanOrEqual(near(d, weights).a - 1e-12);
      }),
    );
  });
});

describe('shares over open answers too', () => {
  it('of two criteria, one open, is a logarithm', () => {
    // a is 10 ahead on one and 10 to 30 behind on the other: the mean of 10/(10 + x) is ln 2 / 2.
    const share = shareOfGammaSum([
      { a: point(10), b: point(0), shape: 1 },
      { a: point(0), b: between(10, 30), shape: 1 },
    ]);
    expect(Math.abs(share.a - Math.LN2 / 2)).toBeLessThan(1e-13);
  });

  it('of one criterion is where its answers overlap', () => {
    const one = (a: GammaTerm['a'], b: GammaTerm['b']) => shareOfGammaSum([{ a, b, shape: 1 }]).a;
    expect(one(between(0, 100), between(0, 100))).toBeCloseTo(0.5, 13);
    expect(one(between(0, 100), between(50, 100))).toBeCloseTo(0.25, 13);
    expect(one(between(20, 60), point(50))).toBeCloseTo(0.25, 13);
    expect(one(between(60, 80), between(20, 60))).toBe(1);
  });

  const cases: [string, number[]][] = [
    ['any weights', [1, 1, 1, 1]],
    ['small parameters', [3.3, 0.2, 2, 1]],
    ['whole parameters', [1, 2, 1, 2]],
    ['large parameters', [60, 40, 50, 60]],
  ];

  it.each(cases)('is the mean of the settled shares, one answer open: %s', (_, shapes) => {
    const rest = settled([40, -10, -35], [shapes[0] ?? 0, shapes[1] ?? 0, shapes[3] ?? 0]);
    const at = (x: number) =>
      shareOfGammaSum([...rest, { a: point(x), b: point(50), shape: shapes[2] ?? 0 }]).a;
    // A share bends where a difference changes its sign, so the rule runs on either side.
    const expected = (meanOver(30, 50, at) * 20 + meanOver(50, 90, at) * 40) / 60;
    const found = shareOfGammaSum([...rest, { a: between(30, 90), b: point(50), shape: shapes[2] ?? 0 }]);
    expect(Math.abs(found.a - expected)).toBeLessThan(1e-8);
  });

  it('is the mean of the settled shares, both answers open', () => {
    const rest = settled([40, -10, -35], [1, 1, 1]);
    const at = (a: number, b: number) => shareOfGammaSum([...rest, { a: point(a), b: point(b), shape: 1 }]).a;
    const overA = (b: number) =>
      b <= 30
        ? meanOver(30, 90, (a) => at(a, b), 40)
        : (meanOver(30, b, (a) => at(a, b), 40) * (b - 30) +
            meanOver(b, 90, (a) => at(a, b), 40) * (90 - b)) /
          60;
    const expected = (meanOver(20, 30, overA, 10) * 10 + meanOver(30, 60, overA, 20) * 30) / 40;
    const found = shareOfGammaSum([...rest, { a: between(30, 90), b: between(20, 60), shape: 1 }]);
    expect(Math.abs(found.a - expected)).toBeLessThan(1e-6);
  });

  it('of a range that closes becomes the settled share', () => {
    const rest = settled([40, -10, -35], [5, 8, 7]);
    const exact = shareOfGammaSum([...rest, { a: point(30), b: point(42), shape: 4.5 }]).a;
    for (const width of [1, 1e-3, 1e-6, 1e-9, 1e-12]) {
      const open = {
        a: between(30 - width, 30 + width),
        b: between(42 - 2 * width, 42 + 2 * width),
        shape: 4.5,
      };
      expect(Math.abs(shareOfGammaSum([...rest, open]).a - exact)).toBeLessThan(1e-3 * width ** 2 + 1e-11);
    }
  });

  it('of twenty unknown answers is the count of 50,000 samples within four standard errors', () => {
    const shapes = Array.from({ length: 20 }, (_, index) => 2 + (index % 5));
    const terms = shapes.map((shape, index) => ({
      a: between(0, 100),
      b: between(10, 40 + 3 * index),
      shape,
    }));
    const random = randomSource(5);
    const wins = () =>
      terms.reduce((sum, { a, b, shape }) => {
        const difference = a.low + (a.high - a.low) * random() - b.low - (b.high - b.low) * random();
        return sum + difference * gamma(shape, random);
      }, 0) > 0;
    expect(deviations(shareOfGammaSum(terms).a, 50_000, wins)).toBeLessThan(4);
  });

  it('of answers that all leave the same path ahead is exactly 1', () => {
    const terms = [0, 1, 2].map((shape) => ({ a: between(60, 90), b: between(10, 60), shape: shape + 1 }));
    expect(shareOfGammaSum(terms)).toEqual({ a: 1, b: 0, tie: false });
  });
});

/** A gamma variable by Marsaglia & Tsang (2000), for the plain samples. */
function gamma(shape: number, random: () => number): number {
  if (shape < 1) return gamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * normal * normal + d - d * v + d * Math.log(v)) return d * v;
  }
}
