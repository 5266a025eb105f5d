import { describe, expect, it } from 'vitest';
import { gaussLegendre } from '../../../../src/core/assessment/retest/gauss-legendre.ts';
import { swingKernel } from '../../../../src/core/assessment/retest/swing-kernel.ts';
import { drawsFrom, randomSource } from '../support/samples.ts';
import { between, point } from '../support/spans.ts';
import { number, retestOf, type Term } from './support.ts';

/** Assessments drawn at random, of 1 to 9 criteria: numbers, ranges and unknown answers, and swings with ranges. */
function randomTerms(random: () => number): Term[] {
  const any = () => Math.floor(101 * random());
  const range = () => {
    const [x, y] = [any(), any()];
    return between(Math.min(x, y), Math.max(x, y));
  };
  const answer = () => (random() < 0.6 ? point(any()) : random() < 0.5 ? range() : between(0, 100));
  return Array.from({ length: 1 + Math.floor(9 * random()) }, () => ({
    swing: random() < 0.7 ? number(1 + any()) : { low: 20 * random(), high: 20 + 80 * random() },
    a: answer(),
    b: answer(),
  }));
}

const DRAWS = 60_000;

describe('plain draws of repeated assessments', () => {
  it.each([
    [0.3, 10],
    [0.5, 10],
    [0.3, 3],
    [0.2, 25],
  ])('come to the same shares, with swings off by %d and ratings by %d', (weight, rating) => {
    const random = randomSource(1_000 * weight + rating);
    const { normal, within, gammaOfMeanOne } = drawsFrom(random);
    const off: number[] = [];
    for (let round = 0; round < 8; round += 1) {
      const terms = randomTerms(random);
      const { share, toOneThird, toTwoThirds } = retestOf(terms, weight, rating);
      const counts = [0, 0, 0];
      for (let draw = 0; draw < DRAWS; draw += 1) {
        let sum = 0;
        for (const { swing, a, b } of terms) {
          const stated = swing === null ? 0 : within(swing);
          const noise = Math.SQRT2 * rating * normal();
          sum += stated * gammaOfMeanOne(1 / weight ** 2) * (within(a) - within(b) + noise);
        }
        [0, toOneThird, toTwoThirds].forEach((added, index) => {
          if (sum + added > 0) counts[index] = (counts[index] ?? 0) + 1;
        });
      }
      [share, 1 / 3, 2 / 3].forEach((expected, index) => {
        const error = Math.sqrt(Math.max(expected * (1 - expected), 1 / DRAWS) / DRAWS);
        off.push(Math.abs((counts[index] ?? 0) / DRAWS - expected) / error);
      });
    }
    expect(Math.max(...off)).toBeLessThan(4.5);
  });
});

describe('the quadrature under it', () => {
  it('of Gauss and Legendre is exact for polynomials up to twice its points less one', () => {
    for (const count of [1, 2, 5, 32]) {
      const { points, weights } = gaussLegendre(count);
      for (const degree of [0, 1, 2 * count - 2, 2 * count - 1]) {
        const mean = points.reduce((sum, x, index) => sum + (weights[index] ?? 0) * x ** degree, 0);
        expect(mean).toBeCloseTo(1 / (degree + 1), 13);
      }
    }
    // Two points, by hand: (1 ± 1/√3)/2.
    expect([...gaussLegendre(2).points].sort()).toEqual([
      expect.closeTo((1 - 1 / Math.sqrt(3)) / 2, 14),
      expect.closeTo((1 + 1 / Math.sqrt(3)) / 2, 14),
    ]);
  });

  it.each([
    [1, 1, 0.3],
    [1, 1, 0.5],
    [40, 40, 0.1],
    [0, 1, 0.3],
    [20, 90, 0.5],
  ])('of a swing from %d to %d, off by %d, has its first three moments', (low, high, spread) => {
    const { first, step, weights } = swingKernel(low, high, { rating: 10, weight: spread });
    const moment = (power: number) =>
      weights.reduce((sum, weight, k) => sum + weight * Math.exp(power * (first + k * step)), 0);
    // Of the uniform part, and of the gamma part of mean 1.
    const uniform = (power: number) =>
      low === high ? low ** power : (high ** (power + 1) - low ** (power + 1)) / ((power + 1) * (high - low));
    const square = spread ** 2;
    expect(moment(0)).toBeCloseTo(1, 12);
    expect(moment(1) / uniform(1)).toBeCloseTo(1, 8);
    expect(moment(2) / (uniform(2) * (1 + square))).toBeCloseTo(1, 8);
    expect(moment(3) / (uniform(3) * (1 + square) * (1 + 2 * square))).toBeCloseTo(1, 7);
  });
});
