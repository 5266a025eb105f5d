import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/core/assessment/draft.ts';
import { evaluate, NotReadyError } from '../../../src/core/assessment/evaluate.ts';
import { type Evaluation, evaluation } from '../../../src/core/assessment/evaluation.ts';
import { openRows, settledRows } from './support/arbitraries.ts';
import { assessmentOf, idOf, type Row, range, rated, unknown, value } from './support/assessments.ts';

/** Every figure in it, wherever it stands. */
function figures(part: unknown): number[] {
  if (typeof part === 'number') return [part];
  if (part === null || typeof part !== 'object') return [];
  return Object.values(part).flatMap(figures);
}

describe('an evaluation', () => {
  it('fits its schema, holds no figure that is not finite, and survives a file', () => {
    fc.assert(
      fc.property(fc.oneof(settledRows, openRows), (rows) => {
        const found = evaluate(assessmentOf(rows));
        expect(evaluation.safeParse(found).error).toBeUndefined();
        expect(figures(found).every(Number.isFinite)).toBe(true);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });

  it('stands any numbers a double can hold', () => {
    const number = fc.oneof(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.constantFrom(0, 100, 5e-324, 1e-300, 1e-17, 1 / 3, 50, 50.00000000000001, 99.99999999999999),
    );
    const between = fc.tuple(number, number).map(([x, y]) => range(Math.min(x, y), Math.max(x, y)));
    const rating = fc.oneof(number.map(value), number.map(value), between, fc.constant(unknown));
    const row = fc.record({ a: rating, b: rating, points: number, low: number, high: number });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), fc.boolean(), (given, ranged) => {
        if (given.every(({ points }) => points === 0)) return;
        const rows = given.map(({ a, b, points, low, high }) => ({
          a,
          b,
          points,
          ...(ranged ? { swingRange: { low: Math.min(low, points), high: Math.max(high, points) } } : {}),
        }));
        const found = evaluate(assessmentOf(rows));
        expect(evaluation.safeParse(found).error).toBeUndefined();
        expect(figures(found).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  it('adds up: weights to 1, contributions to the margin, values apart by the margin', () => {
    fc.assert(
      fc.property(fc.oneof(settledRows, openRows), (rows) => {
        const { criteria, margin, overall, originWeights } = evaluate(assessmentOf(rows));
        const sum = (of: (one: Evaluation['criteria'][number]) => number) =>
          criteria.reduce((total, one) => total + of(one), 0);
        expect(sum(({ weight }) => weight)).toBeCloseTo(1, 12);
        expect(sum(({ contribution }) => contribution.mid)).toBeCloseTo(margin.mid, 9);
        expect(overall.a.mid - overall.b.mid).toBeCloseTo(margin.mid, 9);
        expect(originWeights.a + originWeights.b + originWeights.own).toBeCloseTo(1, 12);
        for (const { low, high } of [overall.a, overall.b]) expect(low >= 0 && high <= 100).toBe(true);
        expect(margin.low).toBeGreaterThanOrEqual(-100);
        expect(margin.high).toBeLessThanOrEqual(100);
        expect(margin.low).toBeLessThanOrEqual(margin.mid);
        expect(margin.mid).toBeLessThanOrEqual(margin.high);
      }),
      { numRuns: 100 },
    );
  });

  it('is computed as by hand', () => {
    const { criteria, overall, margin, leader, decisive, settled, acceptability } = evaluate(
      assessmentOf([
        { a: 80, b: 40, points: 100 },
        { a: 30, b: 40, points: 50 },
        { a: 60, b: 35, points: 30 },
        { a: 20, b: 55, points: 20 },
      ]),
    );
    expect(criteria.map(({ weight }) => weight)).toEqual([0.5, 0.25, 0.15, 0.1]);
    expect(overall.a.mid).toBeCloseTo(58.5, 12);
    expect(overall.b.mid).toBeCloseTo(40.75, 12);
    expect(margin.mid).toBeCloseTo(17.75, 12);
    expect(leader).toBe('a');
    expect(decisive).toEqual(['c1', 'c3']);
    expect(settled).toBe(true);
    // The share over any weights of these differences stands in the reference numbers.
    expect(acceptability.any.a).toBeCloseTo(0.6417460317460317, 9);
    expect(criteria[0]?.flipRating).toEqual({ a: 44.5, b: 75.5 });
  });
});

describe('today', () => {
  it('is valued where every criterion that weighs anything has a marker', () => {
    const rows: Row[] = [
      { a: 80, b: 40, today: 60 },
      { a: 30, b: 70, today: range(20, 40), points: 50 },
      { a: 50, b: 50, points: 0 },
    ];
    const { overall } = evaluate(assessmentOf(rows));
    expect(overall.today?.mid).toBeCloseTo((60 + 15) / 1.5, 12);
    expect(overall.today?.low).toBeCloseTo((60 + 10) / 1.5, 12);
    expect(evaluate(assessmentOf([{ a: 80, b: 40 }, ...rows.slice(1)])).overall.today).toBeNull();
    const mayWeigh = rows.map((row) => ({ ...row, swingRange: { low: 0, high: 100 } }));
    expect(evaluate(assessmentOf(mayWeigh)).overall.today).toBeNull();
  });
});

describe('answers that are missing', () => {
  it('are told by an error with its problems', () => {
    const ready = assessmentOf([
      { a: 50, b: 40 },
      { a: 20, b: 30 },
    ]);
    const cases: [Partial<Assessment>, string][] = [
      [{ criteria: [] }, 'criteria'],
      [{ ratings: { ...ready.ratings, [idOf(1)]: rated(value(3), null) } }, 'ratings.c2.b'],
      [{ weighing: { ...ready.weighing, swings: {} } }, 'weighing.swings.c1'],
      [{ weighing: { ...ready.weighing, method: 'ranking', ranking: [['c1']] } }, 'weighing.ranking.c2'],
      [{ weighing: { ...ready.weighing, method: 'pairwise' } }, 'weighing.pairs'],
    ];
    for (const [change, field] of cases) {
      try {
        evaluate({ ...ready, ...change });
        expect.unreachable(field);
      } catch (error) {
        expect(error).toBeInstanceOf(NotReadyError);
        if (error instanceof NotReadyError) expect(error.problems[0]?.field).toBe(field);
      }
    }
  });
});
