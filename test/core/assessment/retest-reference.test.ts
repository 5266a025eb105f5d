import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { USUAL_SPREADS } from '../../../src/core/assessment/retest/spreads.ts';
import numbers from '../../fixtures/retest-share.json' with { type: 'json' };
import { assessmentOf, mirrored, type Row, range, unknown } from './support/assessments.ts';

// Numbers from outside this project, each met from both sides.
type Case = (typeof numbers.cases)[number];

const ratingOf = (given: number | string | number[] | undefined): Row['a'] => {
  if (typeof given === 'number') return given;
  return given === undefined || typeof given === 'string' ? unknown : range(given[0] ?? 0, given[1] ?? 0);
};

function assessmentIn({ swings, a, b }: Case) {
  return assessmentOf(
    swings.map((swing, index) => ({
      points: swing.points,
      a: ratingOf(a[index]),
      b: ratingOf(b[index]),
      ...('range' in swing && { swingRange: { low: swing.range?.[0] ?? 0, high: swing.range?.[1] ?? 0 } }),
    })),
  );
}

const spreadsOf = ({ swingSpread }: Case) => ({
  rating: numbers.ratingSd,
  weight: { ...USUAL_SPREADS.weight, swing: swingSpread },
});

describe('the retest share', () => {
  it('takes the spreads that the reference numbers take', () => {
    expect(USUAL_SPREADS.rating).toBe(numbers.ratingSd);
    expect(new Set(numbers.cases.map(({ swingSpread }) => swingSpread))).toEqual(
      new Set(Object.values(USUAL_SPREADS.weight)),
    );
  });

  it.each(numbers.cases)('of $a against $b is $share, its zone $zone', (one) => {
    const [low = Number.NaN, high = Number.NaN] = one.zone;
    const found = evaluate(assessmentIn(one), spreadsOf(one));
    const seenFromB = evaluate(mirrored(assessmentIn(one)), spreadsOf(one));
    expect(Math.abs(found.margin.mid - one.margin)).toBeLessThan(1e-6);
    for (const [share, expected] of [
      [found.retest.a, one.share],
      [found.retest.b, 1 - one.share],
      [seenFromB.retest.a, 1 - one.share],
      [seenFromB.retest.b, one.share],
    ] as const) {
      expect(Math.abs(share - expected)).toBeLessThan(1e-6);
    }
    // As it is drawn the zone holds 0, and the margin where that is too close.
    const close = one.share > 1 / 3 && one.share < 2 / 3;
    const held = close || one.margin > 0 !== one.share > 0.5 ? [0, one.margin] : [0];
    const zone = { low: Math.min(low, ...held), high: Math.max(high, ...held) };
    expect(Math.abs(found.retest.zone.low - zone.low)).toBeLessThan(1e-3);
    expect(Math.abs(found.retest.zone.high - zone.high)).toBeLessThan(1e-3);
    expect(Math.abs(seenFromB.retest.zone.low + zone.high)).toBeLessThan(1e-3);
    expect(Math.abs(seenFromB.retest.zone.high + zone.low)).toBeLessThan(1e-3);
  });
});
