import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { assessmentOf, range, unknown } from './support/assessments.ts';

describe('a path that is nowhere behind', () => {
  it('dominates, has every weighting and cannot be flipped', () => {
    const lead = fc.record({
      b: fc.integer({ min: 0, max: 90 }),
      by: fc.integer({ min: 1, max: 10 }),
      points: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(lead, { minLength: 1, maxLength: 20 }), (leads) => {
        const found = evaluate(assessmentOf(leads.map(({ b, by, points }) => ({ a: b + by, b, points }))));
        for (const set of ['any', 'ranking'] as const) {
          expect(found.acceptability[set]).toEqual({ a: 1, b: 0, tie: false });
        }
        expect(found.dominance).toBe('a');
        expect(found.criteria.every(({ flipWeight }) => flipWeight === null)).toBe(true);
        expect(found.joint).toEqual({ factor: null, movedWeight: null });
        expect(found.central.b).toBeNull();
        expect(found.settled).toBe(true);
        expect(found.leader).toBe('a');
      }),
    );
  });

  it('does so even where answers are open', () => {
    const { acceptability, settled, dominance } = evaluate(
      assessmentOf([
        { a: range(60, 90), b: 50 },
        { a: 70, b: range(0, 60), points: 20 },
        { a: 100, b: unknown, points: 50 },
      ]),
    );
    expect(acceptability.any).toEqual({ a: 1, b: 0, tie: false });
    expect(acceptability.ranking).toEqual({ a: 1, b: 0, tie: false });
    expect(dominance).toBe('a');
    expect(settled).toBe(true);
  });
});

describe('degenerate answers', () => {
  it('all equal: a tie, level, nobody leads', () => {
    const found = evaluate(assessmentOf([1, 2, 3].map(() => ({ a: 50, b: 50 }))));
    expect(found.leader).toBeNull();
    expect(found.margin).toEqual({ low: 0, mid: 0, high: 0 });
    for (const set of ['any', 'ranking'] as const) {
      expect(found.acceptability[set]).toEqual({ a: 0, b: 0, tie: true });
    }
    expect(found.retest.a).toBeCloseTo(0.5, 9);
    expect(found.dominance).toBeNull();
    expect(found.decisive).toEqual([]);
    expect(found.central).toEqual({ a: null, b: null });
    expect(found.joint).toEqual({ factor: null, movedWeight: null });
    expect(found.firmness).toBe('too-close');
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
    expect(only.dominance).toBe('a');
    const all = evaluate(
      assessmentOf([
        { a: 70, b: 50, points: 100 },
        { a: 0, b: 100, points: 0 },
        { a: 0, b: 90, points: 0 },
      ]),
    );
    expect(all.margin.mid).toBe(20);
    expect(all.dominance).toBe('a');
    // What weighs nothing is not looked at, not even by its noise.
    expect(all.retest.a).toBeCloseTo(only.retest.a, 9);
    // Over any weights the two others speak, too: u/(u+v)·… = (20/120)(20/110).
    expect(all.acceptability.any.a).toBeCloseTo((20 / 120) * (20 / 110), 12);
    expect(all.joint.factor).toBeNull();
    expect(all.joint.movedWeight).toBeCloseTo(20 / 120, 12);
  });

  it('ratings finer than anyone gives count as nothing', () => {
    const found = evaluate(
      assessmentOf([
        { a: 1e-10, b: 0 },
        { a: range(0, 1e-10), b: 0 },
      ]),
    );
    expect(found.leader).toBeNull();
    expect(found.margin).toEqual({ low: 0, mid: 0, high: 0 });
  });

  it('equal ratings: an overall value is never outside its values by a rounding', () => {
    // (22 · 72 + 11 · 72 + 50 · 72) / 83, added up in shares, is 72.00000000000001.
    const rows = [22, 11, 50].map((points) => ({ a: 72, b: 72, points }));
    expect(evaluate(assessmentOf(rows)).overall.a).toEqual({ low: 72, mid: 72, high: 72 });
  });

  it('all unknown: level, anything possible, every answer worth finding out', () => {
    const found = evaluate(assessmentOf([1, 2, 3].map(() => ({ a: unknown, b: unknown }))));
    expect(found.margin).toEqual({ low: expect.closeTo(-100, 9), mid: 0, high: expect.closeTo(100, 9) });
    expect(found.acceptability.any.tie).toBe(true);
    expect(found.retest.a).toBeCloseTo(0.5, 9);
    expect(found.unknownWeight).toEqual({ a: expect.closeTo(1, 12), b: expect.closeTo(1, 12) });
    expect(found.findOut).toHaveLength(6);
    expect(found.findOut.every(({ gain }) => gain > 0)).toBe(true);
  });
});
