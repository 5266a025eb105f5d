import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { openRows } from './support/arbitraries.ts';
import { assessmentOf, type Row, unknown } from './support/assessments.ts';
import { dot, randomSource } from './support/samples.ts';

describe('open answers and ranges', () => {
  it('leave the margin within its bounds, whatever they turn out to be', () => {
    const random = randomSource(41);
    const ranged = openRows.map((rows) =>
      rows.map((row) => ({
        ...row,
        swingRange: { low: Math.max(0, (row.points ?? 0) - 15), high: Math.min(100, (row.points ?? 0) + 25) },
      })),
    );
    fc.assert(
      fc.property(ranged, (rows) => {
        const { margin, criteria, overall } = evaluate(assessmentOf(rows));
        for (let sample = 0; sample < 30; sample += 1) {
          const drawn = ({ low, high }: { low: number; high: number }) => low + (high - low) * random();
          const a = criteria.map((one) => drawn(one.a));
          const b = criteria.map((one) => drawn(one.b));
          const swings = rows.map(({ swingRange }) => drawn(swingRange));
          const total = swings.reduce((sum, one) => sum + one, 0);
          const weights = swings.map((one) => one / total);
          expect(dot(weights, a)).toBeGreaterThanOrEqual(overall.a.low - 1e-9);
          expect(dot(weights, b)).toBeLessThanOrEqual(overall.b.high + 1e-9);
          expect(dot(weights, a) - dot(weights, b)).toBeGreaterThanOrEqual(margin.low - 1e-9);
          expect(dot(weights, a) - dot(weights, b)).toBeLessThanOrEqual(margin.high + 1e-9);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('say whether the leader stays ahead, over the stated weights', () => {
    const rows: Row[] = [
      { a: 90, b: 20 },
      { a: unknown, b: 50, points: 40 },
      { a: 30, b: 35, points: 20 },
    ];
    const found = evaluate(assessmentOf(rows));
    // 62.5 − 1.25·… by hand: 70/1.6 − 50·0.4/1.6 − 5·0.2/1.6 at the low end.
    expect(found.margin.low).toBeCloseTo((70 - 20 - 1) / 1.6, 12);
    expect(found.margin.high).toBeCloseTo((70 + 20 - 1) / 1.6, 12);
    expect(found.settled).toBe(true);
    const wide = evaluate(assessmentOf([{ a: unknown, b: 20 }, ...rows.slice(1)]));
    expect(wide.settled).toBe(false);
  });

  it('say so at the stated weights even where swing ranges could turn it', () => {
    const rows: Row[] = [
      { a: 90, b: 20, points: 80, swingRange: { low: 0, high: 100 } },
      { a: 20, b: 60, points: 20, swingRange: { low: 0, high: 100 } },
    ];
    const { margin, settled } = evaluate(assessmentOf(rows));
    expect([margin.low, margin.high]).toEqual([-40, 70]);
    expect(settled).toBe(true);
  });
});
