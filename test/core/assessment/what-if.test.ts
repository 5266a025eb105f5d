import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/core/assessment/draft.ts';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import {
  evaluateWhatIf,
  isTrying,
  NOTHING_TRIED,
  tryRating,
  tryWeight,
} from '../../../src/core/assessment/what-if.ts';
import { assessmentOf, range, unknown } from './support/assessments.ts';

const example = (): Assessment =>
  assessmentOf([
    { a: 90, b: 30, points: 100 },
    { a: 40, b: 70, points: 60 },
    { a: 60, b: 80, points: 40 },
  ]);

/** 0.5, 0.3 and 0.2, by hand from the points above. */
const weights = (assessment: Assessment): Record<string, number> =>
  Object.fromEntries(evaluate(assessment).criteria.map(({ id, weight }) => [id, weight]));

const idsOf = (assessment: Assessment) => assessment.criteria.map(({ id }) => id) as [string, string, string];

describe('what-ifs', () => {
  it('that try nothing give the result of the answers', () => {
    expect(evaluateWhatIf(example(), NOTHING_TRIED)).toEqual(evaluate(example()));
    expect(isTrying(NOTHING_TRIED)).toBe(false);
  });

  it('give one criterion another weight and let the others share the rest in proportion', () => {
    const [first, second, third] = idsOf(example());
    const tried = tryWeight(NOTHING_TRIED, weights(example()), first, 0.2);
    expect(tried.weights?.[first]).toBe(0.2);
    // 3 to 2, as before.
    expect(tried.weights?.[second]).toBeCloseTo(0.48, 12);
    expect(tried.weights?.[third]).toBeCloseTo(0.32, 12);
    // 0.2 · 60 − 0.48 · 30 − 0.32 · 20
    expect(evaluateWhatIf(example(), tried).margin.mid).toBeCloseTo(-8.8, 12);
    expect(evaluateWhatIf(example(), tried).leader).toBe('b');
    expect(isTrying(tried)).toBe(true);
  });

  it('let the others share evenly where they weighed nothing', () => {
    const [first, second, third] = idsOf(example());
    const all = tryWeight(NOTHING_TRIED, weights(example()), first, 1);
    expect(all.weights).toEqual({ [first]: 1, [second]: 0, [third]: 0 });
    const back = tryWeight(all, all.weights ?? {}, first, 0.4);
    expect(back.weights).toEqual({ [first]: 0.4, [second]: 0.3, [third]: 0.3 });
  });

  it('settle an open answer, and leave the other path’s as it is', () => {
    const open = assessmentOf([
      { a: unknown, b: range(20, 40), points: 100 },
      { a: 40, b: 70, points: 100 },
      { a: 50, b: 50, points: 100 },
    ]);
    const [first] = idsOf(open);
    const result = evaluateWhatIf(open, tryRating(NOTHING_TRIED, first, 'a', 80));
    expect(result.criteria[0]?.a).toEqual({ low: 80, mid: 80, high: 80 });
    expect(result.criteria[0]?.b).toEqual({ low: 20, mid: 30, high: 40 });
    expect(result.findOut.map(({ path }) => path)).toEqual(['b']);
  });

  it('drop the swing ranges with the weights they were around, and keep them while only ratings are tried', () => {
    const ranged = assessmentOf([
      { a: 90, b: 30, points: 100, swingRange: { low: 50, high: 100 } },
      { a: 40, b: 70, points: 60 },
      { a: 60, b: 80, points: 40 },
    ]);
    const [first] = idsOf(ranged);
    const rated = evaluateWhatIf(ranged, tryRating(NOTHING_TRIED, first, 'a', 90));
    expect(rated.margin).toEqual(evaluate(ranged).margin);
    const weighed = evaluateWhatIf(ranged, tryWeight(NOTHING_TRIED, weights(ranged), first, 0.5));
    expect(weighed.margin.low).toBe(weighed.margin.mid);
  });

  it('turn where the flips say: at the flip weight, and at the flip rating', () => {
    const points = fc.integer({ min: 1, max: 100 });
    const value = fc.integer({ min: 0, max: 100 });
    const row = fc.record({ a: value, b: value, points });
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 12 }), (rows) => {
        const assessment = assessmentOf(rows);
        const result = evaluate(assessment);
        const now = weights(assessment);
        for (const { id, flipWeight, flipRating } of result.criteria) {
          if (flipWeight !== null) {
            const at = evaluateWhatIf(assessment, tryWeight(NOTHING_TRIED, now, id, flipWeight));
            expect(Math.abs(at.margin.mid)).toBeLessThan(1e-9);
          }
          for (const path of ['a', 'b'] as const) {
            const flip = flipRating[path];
            if (flip === null) continue;
            const at = evaluateWhatIf(assessment, tryRating(NOTHING_TRIED, id, path, flip));
            expect(Math.abs(at.margin.mid)).toBeLessThan(1e-9);
          }
        }
      }),
    );
  });
});
