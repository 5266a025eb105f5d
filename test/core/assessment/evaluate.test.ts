import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greatestMean, leastMean } from '../../../src/core/assessment/bounds.ts';
import type { Assessment, Rating } from '../../../src/core/assessment/draft.ts';
import { evaluate, NotReadyError } from '../../../src/core/assessment/evaluate.ts';
import { type Evaluation, evaluation } from '../../../src/core/assessment/evaluation.ts';
import {
  assessmentOf,
  idOf,
  mirrored,
  type Row,
  range,
  rated,
  unknown,
  value,
} from './support/assessments.ts';
import { dot, randomSource } from './support/samples.ts';

const settledRating = fc.integer({ min: 0, max: 100 }).map(value);
const anyRating: fc.Arbitrary<Rating> = fc.oneof(
  { weight: 3, arbitrary: settledRating },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([x, y]) => range(Math.min(x, y), Math.max(x, y))),
  },
  { weight: 1, arbitrary: fc.constant(unknown) },
);

const rowsOf = (rating: fc.Arbitrary<Rating>, most = 20): fc.Arbitrary<Row[]> =>
  fc
    .array(fc.record({ a: rating, b: rating, points: fc.integer({ min: 0, max: 100 }) }), {
      minLength: 1,
      maxLength: most,
    })
    .filter((rows) => rows.some(({ points = 0 }) => points > 0));

const settledRows = rowsOf(settledRating);
const openRows = rowsOf(anyRating, 6);

/** Every figure in it, wherever it stands. */
function figures(part: unknown): number[] {
  if (typeof part === 'number') return [part];
  if (part === null || typeof part !== 'object') return [];
  return Object.values(part).flatMap(figures);
}

const close = (one: number | null, other: number | null, digits = 9) => {
  if (one === null || other === null) expect(one).toBe(other);
  else expect(one).toBeCloseTo(other, digits);
};

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
    const { criteria, overall, margin, leader, decisive, settled, tooClose, shares } = evaluate(
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
    expect(tooClose).toEqual([]);
    // The share over any weights of these differences stands in the reference numbers.
    expect(shares.any.a).toBeCloseTo(0.6417460317460317, 9);
    expect(shares.swingRanges).toBeNull();
    expect(shares.openAnswers).toBeNull();
    expect(criteria[0]?.flipRating).toEqual({ a: 44.5, b: 75.5 });
  });
});

describe('swapping the paths', () => {
  it('mirrors everything', () => {
    fc.assert(
      fc.property(settledRows, (rows) => {
        const one = evaluate(assessmentOf(rows));
        const other = evaluate(mirrored(assessmentOf(rows)));
        close(other.margin.mid, -one.margin.mid);
        expect(other.leader).toBe(one.leader && (one.leader === 'a' ? 'b' : 'a'));
        close(other.overall.a.mid, one.overall.b.mid);
        for (const set of ['any', 'ranking', 'near'] as const) {
          close(other.shares[set].a, one.shares[set].b);
          expect(other.shares[set].tie).toBe(one.shares[set].tie);
        }
        expect(other.decisive).toEqual(one.decisive);
        expect(other.tooClose).toEqual(one.tooClose);
        expect(other.settled).toBe(one.settled);
        close(other.joint.factor, one.joint.factor);
        one.criteria.forEach((criterion, index) => {
          const twin = other.criteria[index];
          close(twin?.contribution.mid ?? Number.NaN, -criterion.contribution.mid);
          close(twin?.flipWeight ?? null, criterion.flipWeight);
          close(twin?.flipRating.a ?? null, criterion.flipRating.b);
          close(twin?.flipRating.b ?? null, criterion.flipRating.a);
          close(other.central.a?.[index] ?? null, one.central.b?.[index] ?? null);
        });
      }),
    );
  });

  it('mirrors open answers too, exact shares exactly', () => {
    fc.assert(
      fc.property(openRows, (rows) => {
        const one = evaluate(assessmentOf(rows));
        const other = evaluate(mirrored(assessmentOf(rows)));
        close(other.margin.low, -one.margin.high);
        close(other.shares.any.a, one.shares.any.b);
        close(other.shares.near.a, one.shares.near.b);
        close(other.shares.openAnswers?.a ?? null, one.shares.openAnswers?.b ?? null);
        expect(other.findOut.map(({ gain }) => gain.toFixed(9))).toEqual(
          one.findOut.map(({ gain }) => gain.toFixed(9)),
        );
      }),
      { numRuns: 25 },
    );
  });
});

describe('what must not matter does not', () => {
  it('scaling all swings', () => {
    fc.assert(
      fc.property(settledRows, fc.double({ min: 0.01, max: 1, noNaN: true }), (rows, factor) => {
        const one = evaluate(assessmentOf(rows));
        const other = evaluate(
          assessmentOf(rows.map((row) => ({ ...row, points: (row.points ?? 0) * factor }))),
        );
        close(other.margin.mid, one.margin.mid);
        for (const set of ['any', 'near'] as const) close(other.shares[set].a, one.shares[set].a);
        close(other.joint.movedWeight, one.joint.movedWeight);
      }),
    );
  });

  it('the order of the criteria', () => {
    fc.assert(
      fc.property(settledRows, (rows) => {
        const one = evaluate(assessmentOf(rows));
        const other = evaluate(assessmentOf(rows.toReversed()));
        close(other.margin.mid, one.margin.mid);
        for (const set of ['any', 'ranking', 'near'] as const) {
          close(other.shares[set].a, one.shares[set].a);
        }
        close(other.joint.factor, one.joint.factor);
        one.criteria.forEach((criterion, index) => {
          const same = other.criteria[rows.length - 1 - index];
          close(same?.flipWeight ?? null, criterion.flipWeight);
          close(same?.contribution.mid ?? Number.NaN, criterion.contribution.mid);
        });
      }),
    );
  });

  it('what is off, and answers kept for it', () => {
    const rows: Row[] = [
      { a: 80, b: 40 },
      { a: 10, b: 90, points: 60 },
      { a: 55, b: 50, points: 30 },
    ];
    const all = assessmentOf([...rows, { a: 0, b: 100, points: 80 }]);
    const off = {
      ...all,
      criteria: all.criteria.map((criterion) => ({ ...criterion, on: criterion.id !== 'c4' })),
    };
    expect(evaluate(off)).toEqual(evaluate(assessmentOf(rows)));
  });
});

describe('raising a rating of a path', () => {
  it('never lowers its value, its shares or the margin', () => {
    fc.assert(
      fc.property(settledRows, fc.nat(), fc.integer({ min: 1, max: 40 }), (rows, pick, step) => {
        const index = pick % rows.length;
        const raised = rows.map((row, i) =>
          i === index && typeof row.a !== 'number' && row.a.kind === 'value'
            ? { ...row, a: Math.min(100, row.a.value + step) }
            : row,
        );
        const before = evaluate(assessmentOf(rows));
        const after = evaluate(assessmentOf(raised));
        expect(after.margin.mid).toBeGreaterThanOrEqual(before.margin.mid - 1e-12);
        for (const set of ['any', 'ranking', 'near'] as const) {
          if (before.shares[set].tie || after.shares[set].tie) continue;
          expect(after.shares[set].a).toBeGreaterThanOrEqual(before.shares[set].a - 1e-9);
        }
      }),
    );
  });
});

describe('a path that is nowhere behind', () => {
  it('has every share and cannot be flipped', () => {
    const lead = fc.record({
      b: fc.integer({ min: 0, max: 90 }),
      by: fc.integer({ min: 1, max: 10 }),
      points: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(lead, { minLength: 1, maxLength: 20 }), (leads) => {
        const found = evaluate(assessmentOf(leads.map(({ b, by, points }) => ({ a: b + by, b, points }))));
        for (const set of ['any', 'ranking', 'near'] as const) {
          expect(found.shares[set]).toEqual({ a: 1, b: 0, tie: false, sampling: null });
        }
        expect(found.criteria.every(({ flipWeight }) => flipWeight === null)).toBe(true);
        expect(found.joint).toEqual({ factor: null, movedWeight: null });
        expect(found.central.b).toBeNull();
        expect(found.settled).toBe(true);
        expect(found.leader).toBe('a');
      }),
    );
  });

  it('has every share exactly even where answers are open', () => {
    const { shares, settled } = evaluate(
      assessmentOf([
        { a: range(60, 90), b: 50 },
        { a: 70, b: range(0, 60), points: 20 },
        { a: 100, b: unknown, points: 50 },
      ]),
    );
    expect(shares.any).toEqual({ a: 1, b: 0, tie: false, sampling: null });
    expect(shares.ranking).toEqual({ a: 1, b: 0, tie: false, sampling: null });
    expect(shares.near).toEqual({ a: 1, b: 0, tie: false, sampling: null });
    expect(settled).toBe(true);
  });
});

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

describe('degenerate answers', () => {
  it('all equal: a tie, level, nobody leads', () => {
    const found = evaluate(assessmentOf([1, 2, 3].map(() => ({ a: 50, b: 50 }))));
    expect(found.leader).toBeNull();
    expect(found.margin).toEqual({ low: 0, mid: 0, high: 0 });
    for (const set of ['any', 'ranking', 'near'] as const) {
      expect(found.shares[set]).toEqual({ a: 0, b: 0, tie: true, sampling: null });
    }
    expect(found.decisive).toEqual([]);
    expect(found.central).toEqual({ a: null, b: null });
    expect(found.joint).toEqual({ factor: null, movedWeight: null });
    expect(found.tooClose).toContain('margin');
    expect(found.settled).toBe(false);
  });

  it('parts that cancel but for a rounding: level', () => {
    const found = evaluate(
      assessmentOf([
        // (−4 − 2·26 + 4·14)/7, which doubles add up to 9e-16.
        { a: 46, b: 50, points: 1 },
        { a: 24, b: 50, points: 2 },
        { a: 64, b: 50, points: 4 },
      ]),
    );
    expect(found.margin.mid).toBe(0);
    expect(found.leader).toBeNull();
    expect(
      found.criteria.every(({ flipWeight, flipRating }) => flipWeight === null && flipRating.a === null),
    ).toBe(true);
  });

  it('one criterion, and one criterion with all the weight', () => {
    const only = evaluate(assessmentOf([{ a: 70, b: 50 }]));
    expect(only.margin.mid).toBe(20);
    expect(only.shares.near).toEqual({ a: 1, b: 0, tie: false, sampling: null });
    const all = evaluate(
      assessmentOf([
        { a: 70, b: 50, points: 100 },
        { a: 0, b: 100, points: 0 },
        { a: 0, b: 90, points: 0 },
      ]),
    );
    expect(all.margin.mid).toBe(20);
    expect(all.shares.near.a).toBe(1);
    // Over any weights the two others speak, too: u/(u+v)·… = (20/120)(20/110).
    expect(all.shares.any.a).toBeCloseTo((20 / 120) * (20 / 110), 12);
    expect(all.joint.factor).toBeNull();
    expect(all.joint.movedWeight).toBeCloseTo(20 / 120, 12);
  });

  it('all unknown: level, anything possible, every answer worth finding out', () => {
    const found = evaluate(assessmentOf([1, 2, 3].map(() => ({ a: unknown, b: unknown }))));
    expect(found.margin).toEqual({ low: expect.closeTo(-100, 9), mid: 0, high: expect.closeTo(100, 9) });
    expect(found.shares.any.a).toBeCloseTo(0.5, 9);
    expect(found.shares.near.a).toBeCloseTo(0.5, 9);
    expect(found.shares.openAnswers?.a).toBeCloseTo(0.5, 9);
    expect(found.findOut).toHaveLength(6);
    expect(found.findOut.every(({ gain }) => gain > 0)).toBe(true);
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

describe('other ways to weigh', () => {
  const rows: Row[] = [
    { a: 50, b: 10 },
    { a: 20, b: 30 },
    { a: 60, b: 35 },
    { a: 15, b: 50 },
  ];
  const by = (weighing: Partial<Assessment['weighing']>): Assessment => {
    const assessment = assessmentOf(rows);
    return { ...assessment, weighing: { ...assessment.weighing, ...weighing } };
  };

  it('by ranking: rank-order centroid, the share that of the ranking', () => {
    const found = evaluate(by({ method: 'ranking', ranking: [['c2', 'c1'], ['gone', 'c4'], ['c3']] }));
    // The same groups stand in the reference numbers.
    const [pair = 0, , fourth = 0, third = 0] = [0.3611111111, 0.3611111111, 0.1944444444, 0.0833333333];
    expect(found.criteria.map(({ weight }) => weight.toFixed(9))).toEqual(
      [pair, pair, third, fourth].map((weight) => weight.toFixed(9)),
    );
    expect(found.method).toBe('ranking');
    expect(found.shares.ranking.a).toBeGreaterThan(0);
  });

  it('in pairs: with the consistency and the judgement that disturbs most', () => {
    const pairs = [
      // Answered anew below, so it does not count.
      { first: 'c2', second: 'c4', ratio: 1 / 9 },
      { first: 'c1', second: 'c2', ratio: 2 },
      { first: 'c2', second: 'c3', ratio: 2 },
      { first: 'c3', second: 'c4', ratio: 2 },
      { first: 'c1', second: 'c3', ratio: 4 },
      { first: 'c1', second: 'c4', ratio: 8 },
      { first: 'c4', second: 'c2', ratio: 4 },
    ];
    const { consistency, criteria } = evaluate(by({ method: 'pairwise', pairs }));
    expect(consistency?.ratio).toBeGreaterThan(0.1);
    expect(consistency?.disturbing).toMatchObject({ first: 'c4', second: 'c2', stated: 4 });
    expect(consistency?.disturbing?.implied).toBeCloseTo(1 / 4, 9);
    expect(criteria[0]?.weight).toBeGreaterThan(criteria[1]?.weight ?? 1);
    const agreeing = evaluate(by({ method: 'pairwise', pairs: pairs.slice(1, 6) }));
    expect(agreeing.consistency?.disturbing).toBeNull();
    expect(agreeing.criteria.map(({ weight }) => weight * 15)).toEqual(
      [8, 4, 2, 1].map((weight) => expect.closeTo(weight, 9)),
    );
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
      [{ weighing: { ...ready.weighing, method: 'ranking', ranking: [['c1']] } }, 'weighing.ranking'],
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
