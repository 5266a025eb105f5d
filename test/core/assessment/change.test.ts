import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CriterionSnapshot, marginChange } from '../../../src/core/assessment/change.ts';
import { equivalentChange } from '../../../src/core/assessment/equivalent-change.ts';
import { findOutFirst, gainOfSettling } from '../../../src/core/assessment/find-out.ts';
import { roundColumn, roundToSum } from '../../../src/core/assessment/round-to-sum.ts';
import { between, point } from './support/spans.ts';

const snapshot = (id: string, weight: number, difference: number, best = 'best'): CriterionSnapshot => ({
  id,
  weight,
  difference,
  worst: 'worst',
  best,
});

describe('change between two assessments', () => {
  const snapshots = fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('p', 'q', 'r', 's', 't'),
      weight: fc.double({ min: 0, max: 1, noNaN: true }),
      difference: fc.double({ min: -100, max: 100, noNaN: true }),
    }),
    { selector: ({ id }) => id, minLength: 1 },
  );

  it('splits into parts that add up to it, criterion by criterion', () => {
    fc.assert(
      fc.property(snapshots, snapshots, (then, now) => {
        const full = (rows: typeof then) => rows.map((row) => ({ ...row, worst: 'worst', best: 'best' }));
        const change = marginChange(full(then), full(now));
        const margin = (rows: typeof then) =>
          rows.reduce((sum, { weight, difference }) => sum + weight * difference, 0);
        expect(change.total).toBeCloseTo(margin(now) - margin(then), 9);
        const parts = Object.values(change.parts ?? {});
        expect(parts).toHaveLength(4);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(change.total, 9);
        expect(change.criteria.reduce((sum, { total }) => sum + total, 0)).toBeCloseTo(change.total, 9);
      }),
    );
  });

  it('counts a criterion on one side only as left out or added', () => {
    const change = marginChange([snapshot('old', 0.4, 20)], [snapshot('new', 0.5, -10)]);
    expect(change).toMatchObject({ leftOut: ['old'], added: ['new'] });
    expect(change.parts).toEqual({ leftOut: -8, added: -5, weights: 0, ratings: 0 });
  });

  it('books what leaving out alone does under nothing else', () => {
    // Of three equal weights one goes; the other two keep their proportion and their ratings: 30 becomes 45.
    const third = 1 / 3;
    const then = [snapshot('x', third, 60), snapshot('y', third, 30), snapshot('z', third, 0)];
    const now = [snapshot('x', 0.5, 60), snapshot('y', 0.5, 30)];
    const left = marginChange(then, now);
    expect(left.total).toBeCloseTo(15, 9);
    expect(left.parts?.leftOut).toBeCloseTo(15, 9);
    expect(left.parts?.weights).toBeCloseTo(0, 9);
    expect(left.parts?.ratings).toBe(0);
    const added = marginChange(now, then);
    expect(added.parts?.added).toBeCloseTo(-15, 9);
    expect(added.parts?.weights).toBeCloseTo(0, 9);
  });

  it('keeps weights and ratings apart where criteria were left out too', () => {
    // Without z, x and y weigh one half each. x then weighs 0.6 and y 0.4, and y is rated 40 where it was 30.
    const then = [snapshot('x', 0.25, 60), snapshot('y', 0.25, 30), snapshot('z', 0.5, 10)];
    const { parts, total } = marginChange(then, [snapshot('x', 0.6, 60), snapshot('y', 0.4, 40)]);
    // 27.5 then, 45 without z, 52 now; 0.1 × 60 − 0.1 × 35 = 2.5 and 0.45 × 10 = 4.5.
    expect(total).toBeCloseTo(24.5, 9);
    expect(parts?.leftOut).toBeCloseTo(17.5, 9);
    expect(parts?.weights).toBeCloseTo(2.5, 9);
    expect(parts?.ratings).toBeCloseTo(4.5, 9);
    expect(parts?.added).toBe(0);
  });

  it('does not split where the ends changed', () => {
    const change = marginChange([snapshot('x', 0.5, 10)], [snapshot('x', 0.5, 20, 'another best')]);
    expect(change).toEqual({
      total: 5,
      criteria: [{ id: 'x', total: 5 }],
      leftOut: [],
      added: [],
      parts: null,
    });
  });
});

describe('equivalent change', () => {
  it('offsets points in proportion to the weights', () => {
    expect(equivalentChange(10, 0.3, 0.2)).toBeCloseTo(15, 12);
    expect(equivalentChange(10, 0.3, 0)).toBeNull();
  });
});

describe('what to find out first', () => {
  it('gains what choosing after knowing gains over choosing before', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.double({ min: -50, max: 50, noNaN: true }),
        (low, high) => {
          const steps = 20_000;
          let knowing = 0;
          for (let i = 0; i < steps; i += 1) {
            knowing += Math.max(0, low + ((high - low) * (i + 0.5)) / steps) / steps;
          }
          const expected = knowing - Math.max(0, (low + high) / 2);
          expect(gainOfSettling(low, high)).toBeCloseTo(expected, 4);
        },
      ),
    );
  });

  it('gains nothing where the ends lie on one side or touch 0', () => {
    expect(gainOfSettling(1, 9)).toBe(0);
    expect(gainOfSettling(0, 9)).toBe(0);
    expect(gainOfSettling(-9, -1)).toBe(0);
    expect(gainOfSettling(0, 0)).toBe(0);
  });

  it('lists open answers by their gain, with the margin at their ends', () => {
    const criteria = [
      { id: 'settled', weight: 0.5, a: point(60), b: point(40) },
      { id: 'small', weight: 0.1, a: point(50), b: between(0, 100) },
      { id: 'large', weight: 0.4, a: between(0, 100), b: between(40, 60) },
    ];
    expect(
      findOutFirst(criteria, 10).map(({ criterionId, path, marginAtLow, marginAtHigh, gain }) => [
        criterionId,
        path,
        marginAtLow,
        marginAtHigh,
        gain,
      ]),
    ).toEqual([
      ['large', 'a', -10, 30, 100 / 80],
      ['small', 'b', 15, 5, 0],
      ['large', 'b', 14, 6, 0],
    ]);
  });
});

describe('parts rounded to their sum', () => {
  it('add up to the rounded sum and move by less than a unit', () => {
    const parts = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 3 }), (values, decimals) => {
        const rounded = roundToSum(values, decimals);
        const unit = 10 ** -decimals;
        const total = values.reduce((sum, value) => sum + value, 0);
        const shown = rounded.reduce((sum, value) => sum + value, 0);
        expect(Math.abs(shown).toFixed(decimals)).toBe(Math.abs(total).toFixed(decimals));
        rounded.forEach((value, index) => {
          expect(Math.abs(value - (values[index] ?? 0))).toBeLessThan(unit * (1 + 1e-9));
          expect(Object.is(value, -0)).toBe(false);
        });
      }),
    );
  });

  it('gives what is left to the largest remainders', () => {
    expect(
      roundToSum(
        [1 / 3, 1 / 3, 1 / 3].map((one) => one * 100),
        0,
      ),
    ).toEqual([34, 33, 33]);
    expect(roundToSum([7.34, -3.04, 1.42], 1)).toEqual([7.3, -3, 1.4]);
    expect(roundToSum([-2.5, -3.25], 1)).toEqual([-2.5, -3.3]);
    expect(roundToSum([-0, 0.04], 1)).toEqual([0, 0]);
    expect(roundToSum([], 1)).toEqual([]);
  });

  it('rounds equal parts of a column alike, to the nearest where they would add up only in part', () => {
    const times = (count: number, value: number) => Array.from({ length: count }, () => value);
    // Six of seven would have been 14.3, and the last one 14.2.
    expect(roundColumn(times(7, 100 / 7), 1)).toEqual(times(7, 14.3));
    expect(roundColumn(times(3, 100 / 3), 1)).toEqual(times(3, 33.3));
    expect(roundColumn([12.34, 12.34, 75.32], 1)).toEqual([12.3, 12.3, 75.3]);
    // As toFixed does, away from 0 for either path.
    expect(roundColumn([1.25, 1.25, 1.25, -1.25], 1)).toEqual([1.3, 1.3, 1.3, -1.3]);
    expect(roundColumn([1.25, -1.25, -1.25, -1.25], 1)).toEqual([1.3, -1.3, -1.3, -1.3]);
    const points = fc.array(fc.constantFrom(1, 2, 3, 5, 7), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(points, (given) => {
        const whole = given.reduce((sum, each) => sum + each, 0);
        const rounded = roundColumn(
          given.map((each) => (100 * each) / whole),
          1,
        );
        given.forEach((each, index) => {
          expect(rounded[index]).toBe(rounded[given.indexOf(each)]);
        });
      }),
    );
  });
});
