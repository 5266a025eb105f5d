import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { changeShare, type Repeatable } from '../../../src/core/assessment/retest/change-share.ts';
import { assessmentOf, type Row, range, unknown } from './support/assessments.ts';
import { drawsFrom, randomSource } from './support/samples.ts';

const repeatable = (rows: readonly Row[], spreads = { rating: 10, weight: 0.3 }): Repeatable => ({
  assessment: assessmentOf(rows),
  spreads,
});

/** Margins of so many repeated assessments by plain draws: points stated anew, divided by their own sum. */
function repeatedMargins({ assessment, spreads }: Repeatable, count: number, seed: number): number[] {
  const { normal, within, gammaOfMeanOne } = drawsFrom(randomSource(seed));
  const criteria = assessment.criteria.flatMap(({ id }) => {
    const stated = assessment.weighing.swings[id];
    const ratings = assessment.ratings[id];
    if (stated === undefined || ratings === undefined) return [];
    const span = (rating: (typeof ratings)['a']) =>
      rating?.kind === 'value'
        ? { low: rating.value, high: rating.value }
        : rating?.kind === 'range'
          ? rating
          : { low: 0, high: 100 };
    const points = stated.range ?? { low: stated.points ?? 0, high: stated.points ?? 0 };
    return [{ points, a: span(ratings.a), b: span(ratings.b) }];
  });
  return Array.from({ length: count }, () => {
    let [sum, total] = [0, 0];
    for (const { points, a, b } of criteria) {
      const swing = within(points) * gammaOfMeanOne(1 / spreads.weight ** 2);
      sum += swing * (within(a) - within(b) + Math.SQRT2 * spreads.rating * normal());
      total += swing;
    }
    return sum / total;
  });
}

const COUNT = 40_000;

describe('how often asking again moves the margin as far', () => {
  const three: Row[] = [
    { a: 90, b: 20, points: 100 },
    { a: 80, b: 30, points: 60 },
    { a: 85, b: 25, points: 40 },
  ];
  const far = [100, 80, 60, 40, 20].map((points): Row => ({ a: 80, b: 40, points }));
  const level = [100, 90, 50, 30].map((points, index): Row => ({ a: 50, b: 40 + 7 * index, points }));
  const open: Row[] = [
    { a: range(40, 90), b: 30, points: 100, swingRange: { low: 60, high: 100 } },
    { a: unknown, b: 60, points: 50 },
    { a: 75, b: 70, points: 80 },
  ];
  const usual = { rating: 10, weight: 0.3 };
  it.each([
    ['where one path is far ahead', three, usual],
    ['where every criterion says the same', far, usual],
    ['near level', level, usual],
    ['from an order of importance', three, { rating: 10, weight: 0.5 }],
    ['for someone who is steadier', level, { rating: 3, weight: 0.3 }],
    ['with open answers and ranges of points', open, usual],
  ])('is what plain draws show, %s', (_where, rows, spreads) => {
    const asked = repeatable(rows, spreads);
    const repeats = repeatedMargins(asked, COUNT, 7);
    const { mid } = evaluate(asked.assessment).margin;
    for (const change of [3, 6, 10, 15, 20, 30]) {
      const drawn = repeats.filter((margin) => Math.abs(margin - mid) >= change).length;
      expect(Math.abs(changeShare(asked, change) - drawn / COUNT)).toBeLessThan(0.02);
    }
  });

  it('is the same to either side, and certain where nothing moved', () => {
    expect(changeShare(repeatable(three), 12)).toBe(changeShare(repeatable(three), -12));
    expect(changeShare(repeatable(three), 0)).toBeCloseTo(1, 6);
  });

  it('moves the lead away about as often as the retest share says', () => {
    const asked = repeatable(level);
    const { margin, retest, leader } = evaluate(asked.assessment);
    // Half of the moves as large go the other way.
    const turned = changeShare(asked, margin.mid) / 2;
    expect(leader).toBe('a');
    expect(turned).toBeGreaterThan(0.1);
    expect(Math.abs(turned - retest.b)).toBeLessThan(0.01);
  });

  it('does not grow with how far ahead a path is', () => {
    const ahead = (by: number) => repeatable([100, 60, 40].map((points) => ({ a: 40 + by, b: 40, points })));
    expect(evaluate(ahead(50).assessment).margin.mid).toBeCloseTo(50, 9);
    expect(changeShare(ahead(50), 20)).toBeCloseTo(changeShare(ahead(0), 20), 9);
  });
});
