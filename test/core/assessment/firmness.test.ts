import { describe, expect, it } from 'vitest';
import { dominance } from '../../../src/core/assessment/dominance.ts';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { firmnessOf, zoneOf } from '../../../src/core/assessment/firmness.ts';
import { USUAL_SPREADS } from '../../../src/core/assessment/retest/spreads.ts';
import { assessmentOf, range, unknown } from './support/assessments.ts';
import { between, point } from './support/spans.ts';

describe('firmness', () => {
  it.each([
    [0.5, 'too-close'],
    [0.6666, 'too-close'],
    [2 / 3, 'leaning'],
    [0.7999, 'leaning'],
    [0.8, 'fairly-firm'],
    [0.9499, 'fairly-firm'],
    [0.95, 'firm'],
  ] as const)('of a leader with a share of %d is %s, whichever leads', (share, word) => {
    expect(firmnessOf('a', share)).toBe(word);
    if (share !== 0.8 && share !== 2 / 3 && share !== 0.95) expect(firmnessOf('b', 1 - share)).toBe(word);
  });

  it('is too close where nobody leads, and where the share is against the leader', () => {
    expect(firmnessOf(null, 0.99)).toBe('too-close');
    expect(firmnessOf('b', 0.99)).toBe('too-close');
  });

  it('is not bought by criteria that hardly matter', () => {
    const three = [
      { a: 5, b: 90, points: 100 },
      { a: 100, b: 0, points: 75 },
      { a: 30, b: 30, points: 30 },
    ];
    const padded = [...three, ...new Array<(typeof three)[number]>(17).fill({ a: 50, b: 50, points: 1 })];
    expect(evaluate(assessmentOf(three)).firmness).toBe('too-close');
    expect(evaluate(assessmentOf(padded)).firmness).toBe('too-close');
  });

  it('grows as ratings are taken to be steadier', () => {
    const rows = [0, 1, 2].map(() => ({ a: 55, b: 50 }));
    const shareAt = (rating: number) => evaluate(assessmentOf(rows), { ...USUAL_SPREADS, rating }).retest.a;
    expect(shareAt(3)).toBeGreaterThan(shareAt(10));
    expect(shareAt(10)).toBeGreaterThan(shareAt(20));
    expect(evaluate(assessmentOf(rows)).retest.spreads).toEqual({ rating: 10, weight: 0.3 });
  });

  it('blames no range of weights where none was given', () => {
    const found = evaluate(
      assessmentOf([
        { a: 30, b: 40, points: 34 },
        { a: 26, b: 7, points: 84 },
        { a: 53, b: 98, points: 27 },
      ]),
    );
    expect(found.leader).toBe('a');
    expect(found.retest.b).toBeGreaterThan(0.5);
    expect(found.shareDisagrees).toBe(false);
  });

  it('says where a range makes the share and the margin point different ways', () => {
    const rows = [
      { a: 100, b: 40, points: 100, swingRange: { low: 0, high: 100 } },
      { a: 25, b: 95, points: 60 },
    ];
    const found = evaluate(assessmentOf(rows));
    expect(found.leader).toBe('a');
    expect(found.retest.b).toBeGreaterThan(2 / 3);
    expect(found.shareDisagrees).toBe(true);
    expect(found.firmness).toBe('too-close');
    // Drawn so that it holds 0 and the margin.
    expect(found.retest.zone.low).toBe(0);
    expect(found.retest.zone.high).toBeGreaterThan(found.margin.mid);
    const settled = rows.map(({ a, b, points }) => ({ a, b, points }));
    expect(evaluate(assessmentOf(settled)).shareDisagrees).toBe(false);
  });
});

describe('the zone', () => {
  const retest = { share: 0.9, toOneThird: -12, toTwoThirds: -6 };

  it('lies around the margin by what must be added to it, and always holds 0', () => {
    expect(zoneOf(10, retest, 1, false)).toEqual({ low: -2, high: 4 });
    expect(zoneOf(20, retest, 1, false)).toEqual({ low: 0, high: 14 });
    expect(zoneOf(10, retest, 0.5, false)).toEqual({ low: 0, high: 7 });
  });

  it('holds the margin where it is too close', () => {
    expect(zoneOf(5, { share: 0.2, toOneThird: 2, toTwoThirds: 9 }, 1, true)).toEqual({ low: 0, high: 14 });
    expect(zoneOf(-3, { share: 0.6, toOneThird: 5, toTwoThirds: 9 }, 1, true)).toEqual({ low: -3, high: 6 });
  });
});

describe('dominance', () => {
  it('is of the path whose lowest is at least the other’s highest, and somewhere above it', () => {
    expect(dominance([{ a: between(50, 90), b: point(50) }], [1])).toBeNull();
    const ahead = { a: point(51), b: between(0, 50) };
    expect(dominance([{ a: between(50, 90), b: point(50) }, ahead], [0.5, 0.5])).toBe('a');
    expect(dominance([{ a: point(50), b: point(50) }], [1])).toBeNull();
  });

  it('looks only at what may weigh anything', () => {
    const rows = [
      { a: 52, b: 50 },
      { a: 0, b: 100, points: 0 },
    ];
    expect(evaluate(assessmentOf(rows)).dominance).toBe('a');
    const mayWeigh = rows.map((row) => ({ ...row, swingRange: { low: row.points ?? 100, high: 100 } }));
    expect(evaluate(assessmentOf(mayWeigh)).dominance).toBeNull();
  });
});

describe('staying', () => {
  it('holds each path against today as the paths are held against each other', () => {
    const rows = [
      { a: 80, b: 40, today: 60 },
      { a: 30, b: 70, today: range(20, 40), points: 50 },
      { a: unknown, b: 55, today: 50, points: 30 },
    ];
    const { staying, overall } = evaluate(assessmentOf(rows));
    for (const path of ['a', 'b'] as const) {
      const instead = rows.map((row) => ({ ...row, a: row[path], b: row.today, today: 50 }));
      const { retest, margin, firmness } = evaluate(assessmentOf(instead));
      expect(staying?.[path].share).toBeCloseTo(retest.a, 12);
      expect(staying?.[path].margin).toBeCloseTo(margin.mid, 12);
      expect(staying?.[path].margin).toBeCloseTo(overall[path].mid - (overall.today?.mid ?? 0), 9);
      expect(staying?.[path].firmness).toBe(firmness);
      expect(staying?.[path].zone).toEqual(retest.zone);
    }
  });

  it('is not told where a criterion that weighs has no marker', () => {
    const rows = [
      { a: 80, b: 40, today: 60 },
      { a: 30, b: 70 },
    ];
    expect(evaluate(assessmentOf(rows)).staying).toBeNull();
  });
});
