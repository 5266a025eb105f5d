import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOverSwingRanges } from '../../../src/core/assessment/acceptability/swing-ranges.ts';
import { shareOfUniformSum } from '../../../src/core/assessment/acceptability/uniform-sum.ts';
import { type Fraction, over, plus, times, toNumber, whole } from './support/fraction.ts';
import { deviations, dot, randomSource } from './support/samples.ts';

/**
 * P(sum < 0) exactly, by inclusion and exclusion over the corners of the box:
 * Σ over corners of ± (−corner)₊^m / (m! Π 2h), in whole numbers.
 */
function byCorners(middle: number, halfWidths: readonly number[]): Fraction {
  const m = halfWidths.length;
  let sum = whole(0);
  for (let corner = 0; corner < 2 ** m; corner += 1) {
    let place = middle;
    let sign = 1;
    halfWidths.forEach((half, index) => {
      const high = Math.floor(corner / 2 ** index) % 2 === 1;
      place += high ? half : -half;
      if (high) sign = -sign;
    });
    if (place < 0) sum = plus(sum, whole(BigInt(sign) * BigInt(-place) ** BigInt(m)));
  }
  const factorial = halfWidths.reduce((product, _, index) => product * BigInt(index + 1), 1n);
  const volume = halfWidths.reduce((product, half) => product * BigInt(2 * half), 1n);
  return times(sum, over(1n, factorial * volume));
}

const relative = (value: number, expected: number) => Math.abs(value - expected) / expected;
const half = fc.integer({ min: 1, max: 200 });

describe('share of a sum of even parts', () => {
  it.each([
    ['in closed form', 1, 7],
    ['as a series', 8, 11],
  ])('equals exact fractions %s, small shares to relative 1e-9', (_, least, most) => {
    const parts = fc.array(half, { minLength: least, maxLength: most });
    fc.assert(
      fc.property(parts, fc.double({ min: -1, max: 1, noNaN: true }), (halfWidths, place) => {
        const reach = halfWidths.reduce((sum, one) => sum + one, 0);
        const middle = Math.round(place * reach);
        const { a, b } = shareOfUniformSum(middle, halfWidths);
        const exactB = toNumber(byCorners(middle, halfWidths));
        const exactA = toNumber(byCorners(-middle, halfWidths));
        expect(relative(a, exactA) < 1e-9 || exactA === 0).toBe(true);
        expect(relative(b, exactB) < 1e-9 || exactB === 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('with parts that differ by orders of magnitude', () => {
    for (const halfWidths of [
      [10_000, 1, 1],
      [10_000, 9_999, 1, 2, 3, 1, 1],
      [10_000, 1, 1, 1, 1, 1, 1, 1, 1],
    ]) {
      for (const middle of [0, 3, 1234, 9_998]) {
        const exact = toNumber(byCorners(middle, halfWidths));
        expect(Math.abs(shareOfUniformSum(middle, halfWidths).b - exact)).toBeLessThan(1e-9);
      }
    }
  });

  it('is settled beyond its reach, and a tie only where nothing can move', () => {
    expect(shareOfUniformSum(30, [10, 20])).toEqual({ a: 1, b: 0, tie: false });
    expect(shareOfUniformSum(-31, [10, 20])).toEqual({ a: 0, b: 1, tie: false });
    expect(shareOfUniformSum(0, [0, 0])).toEqual({ a: 0, b: 0, tie: true });
    expect(shareOfUniformSum(0, [5]).a).toBe(0.5);
  });

  it('with twenty parts is half at the middle, mirrors, and grows with it', () => {
    const parts = Array.from({ length: 20 }, (_, index) => 1 + index * 3);
    expect(shareOfUniformSum(0, parts).a).toBeCloseTo(0.5, 12);
    let last = 0.5;
    for (const middle of [5, 25, 100, 200, 300, 500]) {
      const { a } = shareOfUniformSum(middle, parts);
      expect(shareOfUniformSum(-middle, parts).b).toBeCloseTo(a, 12);
      expect(a).toBeGreaterThan(last);
      last = a;
    }
  });

  it('may be rough where that is enough', () => {
    const parts = [40, 55, 21, 70, 33, 62];
    const full = shareOfUniformSum(37, parts).a;
    expect(Math.abs(shareOfUniformSum(37, parts, 1e-4).a - full)).toBeLessThan(1e-4);
  });
});

describe('share within swing ranges', () => {
  it('is the count of 200,000 samples within four standard errors', () => {
    const d = [30, -40, 20, 15, -25, 8, -3, 12, 40];
    const low = [80, 60, 10, 0, 30, 5, 90, 20, 0];
    const high = [100, 90, 50, 70, 30, 60, 95, 100, 40];
    const random = randomSource(3);
    const wins = () =>
      dot(
        d,
        low.map((end, index) => end + ((high[index] ?? 0) - end) * random()),
      ) > 0;
    const { a } = shareOverSwingRanges(d, { low, high });
    expect(deviations(a, 200_000, wins)).toBeLessThan(4);
  });

  it('does not change when all swings are scaled', () => {
    const share = (factor: number) =>
      shareOverSwingRanges([30, -40, 20], {
        low: [80, 60, 10].map((end) => end * factor),
        high: [100, 90, 50].map((end) => end * factor),
      }).a;
    expect(share(0.37)).toBeCloseTo(share(1), 13);
  });
});
