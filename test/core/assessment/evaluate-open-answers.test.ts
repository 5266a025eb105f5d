import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatestMean, leastMean } from '../../../src/core/assessment/bounds.ts';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { openRows } from './support/arbitraries.ts';
import { assessmentOf, type Row, range, unknown } from './support/assessments.ts';
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
    expect(found.shares.openAnswers).toEqual({ a: 1, b: 0, tie: false, sampling: null });
    const wide = evaluate(assessmentOf([{ a: unknown, b: 20 }, ...rows.slice(1)]));
    expect(wide.settled).toBe(false);
    expect(wide.tooClose).toContain('bounds');
  });

  it('have the share of their own length that leaves a path ahead', () => {
    const shareOf = (rows: Row[]) => evaluate(assessmentOf(rows)).shares.openAnswers?.a;
    // 15 of the 20 points from 60 to 80 lie above 65.
    expect(shareOf([{ a: range(60, 80), b: 65 }])).toBeCloseTo(0.75, 12);
    expect(shareOf([{ a: 30, b: range(20, 60) }])).toBeCloseTo(0.25, 12);
    // The margin is a/2 less 38, a from 70 to 80: ahead above 76.
    const weighed = { a: range(70, 80), b: 6 };
    expect(shareOf([weighed, { a: 10, b: 80 }])).toBeCloseTo(0.4, 12);
    // Two open answers of one length: a triangle, of which an eighth is cut off half-way down.
    expect(shareOf([{ a: range(60, 80), b: range(70, 90) }])).toBeCloseTo(1 / 8, 12);
  });

  it('say so at the stated weights even where swing ranges could turn it', () => {
    const rows: Row[] = [
      { a: 90, b: 20, points: 80, swingRange: { low: 0, high: 100 } },
      { a: 20, b: 60, points: 20, swingRange: { low: 0, high: 100 } },
    ];
    const { margin, settled, tooClose } = evaluate(assessmentOf(rows));
    expect([margin.low, margin.high]).toEqual([-40, 70]);
    expect(settled).toBe(true);
    expect(tooClose).toEqual(['bounds']);
  });

  it('are sampled for a ranking, the same each time, near the exact mean', () => {
    const rows: Row[] = [
      { a: unknown, b: 55, points: 100 },
      { a: 30, b: 40, points: 50 },
      { a: 60, b: range(10, 90), points: 30 },
    ];
    const { shares } = evaluate(assessmentOf(rows));
    expect(evaluate(assessmentOf(rows)).shares).toEqual(shares);
    expect(shares.ranking.sampling?.draws).toBe(2_000);
    expect(shares.any.sampling).toBeNull();
    expect(shares.near.sampling).toBeNull();
    // Plain samples of ratings and of weights in this order.
    const random = randomSource(43);
    let wins = 0;
    const draws = 200_000;
    for (let draw = 0; draw < draws; draw += 1) {
      const raw = [1, 2, 3].map(() => -Math.log(random())).sort((x, y) => y - x);
      const d = [100 * random() - 55, -10, 60 - (10 + 80 * random())];
      if (dot(raw, d) > 0) wins += 1;
    }
    const { standardError = Number.NaN } = shares.ranking.sampling ?? {};
    expect(standardError).toBeLessThan(0.012);
    const plainError = 0.5 / Math.sqrt(draws);
    expect(Math.abs(shares.ranking.a - wins / draws)).toBeLessThan(4 * Math.hypot(standardError, plainError));
    expect(shares.ranking.a + shares.ranking.b).toBeCloseTo(1, 9);
  });

  it('are drawn on either path', () => {
    for (const [a, b] of [
      [60, unknown],
      [unknown, 40],
    ] as const) {
      const { ranking } = evaluate(assessmentOf([{ a, b }])).shares;
      const { standardError = Number.NaN } = ranking.sampling ?? {};
      expect(standardError).toBeCloseTo(Math.sqrt((0.6 * 0.4) / 2_000), 3);
      expect(Math.abs(ranking.a - 0.6)).toBeLessThan(4 * standardError);
    }
  });

  it('together with swing ranges are sampled near the plain count', () => {
    const rows: Row[] = [
      { a: unknown, b: 55, points: 90, swingRange: { low: 60, high: 100 } },
      { a: 30, b: 40, points: 50, swingRange: { low: 20, high: 80 } },
      { a: 70, b: range(10, 90), points: 30, swingRange: { low: 0, high: 60 } },
    ];
    const { shares, margin } = evaluate(assessmentOf(rows));
    const random = randomSource(47);
    let wins = 0;
    const draws = 200_000;
    const within = (low: number, high: number) => low + (high - low) * random();
    for (let draw = 0; draw < draws; draw += 1) {
      const swings = [within(60, 100), within(20, 80), within(0, 60)];
      if (dot(swings, [within(0, 100) - 55, -10, 70 - within(10, 90)]) > 0) wins += 1;
    }
    const { standardError = Number.NaN } = shares.swingRanges?.sampling ?? {};
    expect(Math.abs((shares.swingRanges?.a ?? Number.NaN) - wins / draws)).toBeLessThan(
      4 * Math.hypot(standardError, 0.5 / Math.sqrt(draws)),
    );
    expect(margin.low).toBeCloseTo(leastMean([-55, -10, -20], { low: [60, 20, 0], high: [100, 80, 60] }), 12);
    expect(margin.high).toBeCloseTo(
      greatestMean([45, -10, 60], { low: [60, 20, 0], high: [100, 80, 60] }),
      12,
    );
  });
});
