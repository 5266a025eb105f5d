import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Weighing } from '../../../src/core/assessment/draft.ts';
import {
  connectsAll,
  type Judgement,
  mostDisturbing,
  pairwiseWeights,
} from '../../../src/core/assessment/weights/pairwise.ts';
import { rankOrderCentroid } from '../../../src/core/assessment/weights/rank-order-centroid.ts';
import { statedWeights } from '../../../src/core/assessment/weights/stated-weights.ts';
import { swingWeights } from '../../../src/core/assessment/weights/swing.ts';
import { anyWeights, randomSource } from './support/samples.ts';

const judgement = (first: number, second: number, ratio: number): Judgement => ({ first, second, ratio });

/** Every judgement that known weights imply. */
const impliedBy = (weights: readonly number[]): Judgement[] =>
  weights.flatMap((one, first) =>
    weights.slice(first + 1).map((other, step) => judgement(first, first + 1 + step, one / other)),
  );

describe('swing weights', () => {
  it('are the points over their sum', () => {
    expect(swingWeights([100, 60, 40, 0])).toEqual([0.5, 0.3, 0.2, 0]);
    expect(swingWeights([7])).toEqual([1]);
    expect(swingWeights([100, 1e-13])).toEqual([expect.closeTo(1, 12), 0]);
  });

  it('cannot be found where nothing is wanted', () => {
    expect(() => swingWeights([0, 0])).toThrow(RangeError);
    expect(() => swingWeights([])).toThrow(RangeError);
  });
});

describe('rank-order centroid', () => {
  it('is the mean of all weights in that order', () => {
    const random = randomSource(53);
    const sums = [0, 0, 0, 0, 0];
    const draws = 50_000;
    for (let draw = 0; draw < draws; draw += 1) {
      anyWeights(5, random)
        .sort((x, y) => y - x)
        .forEach((weight, rank) => {
          sums[rank] = (sums[rank] ?? 0) + weight / draws;
        });
    }
    rankOrderCentroid([1, 1, 1, 1, 1]).forEach((weight, rank) => {
      expect(Math.abs(weight - (sums[rank] ?? 0))).toBeLessThan(0.003);
    });
  });

  it('adds up to 1 over all members, falls from group to group, and is even where all tie', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(sizes, (groups) => {
        const weights = rankOrderCentroid(groups);
        const total = weights.reduce((sum, weight, group) => sum + weight * (groups[group] ?? 0), 0);
        expect(total).toBeCloseTo(1, 12);
        weights.slice(1).forEach((weight, index) => {
          expect(weight).toBeLessThan(weights[index] ?? 0);
        });
      }),
    );
    expect(rankOrderCentroid([4])).toEqual([0.25]);
  });
});

describe('pairwise weights', () => {
  const points = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 10 });

  it('give back the weights that agreeing judgements imply, also when some are missing', () => {
    fc.assert(
      fc.property(points, fc.array(fc.boolean(), { minLength: 45, maxLength: 45 }), (given, kept) => {
        const all = impliedBy(given);
        const some = all.filter((one, index) => kept[index] || one.second === one.first + 1);
        const total = given.reduce((sum, one) => sum + one, 0);
        for (const judgements of [all, some]) {
          const { weights, consistencyRatio } = pairwiseWeights(given.length, judgements);
          weights.forEach((weight, index) => {
            expect(weight).toBeCloseTo((given[index] ?? 0) / total, 8);
          });
          if (consistencyRatio !== null) expect(consistencyRatio).toBeLessThan(1e-6);
        }
      }),
    );
  });

  it('are not checkable for two criteria or along a chain', () => {
    expect(pairwiseWeights(1, []).weights).toEqual([1]);
    expect(pairwiseWeights(2, [judgement(0, 1, 3)])).toMatchObject({ consistencyRatio: null });
    expect(pairwiseWeights(2, [judgement(0, 1, 3)]).weights[0]).toBeCloseTo(0.75, 12);
    const chain = [judgement(0, 1, 3), judgement(2, 1, 3), judgement(2, 3, 5)];
    expect(pairwiseWeights(4, chain).consistencyRatio).toBeNull();
    expect(mostDisturbing(4, chain)).toBeNull();
  });

  it('need judgements that connect all criteria', () => {
    expect(connectsAll(4, [judgement(0, 1, 2), judgement(2, 3, 2)])).toBe(false);
    expect(connectsAll(4, [judgement(3, 2, 2), judgement(1, 2, 2), judgement(0, 3, 1)])).toBe(true);
    expect(connectsAll(1, [])).toBe(true);
  });

  it('name the one judgement that was turned round, and what the others imply', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 8 }),
        fc.nat(),
        (given, pick) => {
          const all = impliedBy(given);
          const index = pick % all.length;
          const right = all[index];
          if (right === undefined) return;
          const wrong = { ...right, ratio: right.ratio >= 1 ? 1 / 9 : 9 };
          const found = mostDisturbing(given.length, all.with(index, wrong));
          expect(found).toMatchObject(wrong);
          expect(found?.implied).toBeCloseTo(right.ratio, 6);
        },
      ),
    );
  });

  it('name of two that disturb as much the one that is further from what the others imply', () => {
    const all = [
      judgement(0, 1, 1 / 3),
      judgement(0, 2, 1 / 3),
      judgement(1, 2, 3),
      judgement(1, 3, 1 / 3),
      judgement(2, 3, 3),
    ];
    // Without either of the last two the ratio is 0.1163; the others imply 7.1 for the first of them, 0.18 for the second.
    for (const judgements of [all, all.toReversed()]) {
      expect(mostDisturbing(4, judgements)).toMatchObject(judgement(1, 3, 1 / 3));
    }
  });

  it('have nothing that disturbs where all agree', () => {
    expect(mostDisturbing(4, impliedBy([4, 3, 2, 1]))).toBeNull();
  });
});

describe('stated weights', () => {
  const ids = ['x', 'y', 'z'];
  const empty: Weighing = { method: 'swing', swings: {}, ranking: [], pairs: [] };
  const swing = (points: number, range: { low: number; high: number } | null = null) => ({ points, range });

  it('from swings: the order with equals together, a box only where a range is given', () => {
    const plain = statedWeights(ids, {
      ...empty,
      swings: { x: swing(30), y: swing(60), z: swing(30), off: swing(100) },
    });
    expect(plain).toEqual({ weights: [0.25, 0.5, 0.25], order: [[1], [0, 2]], box: null, consistency: null });
    const ranged = statedWeights(ids, {
      ...empty,
      swings: { x: swing(30), y: swing(60, { low: 50, high: 100 }), z: swing(10, { low: 10, high: 10 }) },
    });
    expect(ranged.box).toEqual({ low: [30, 50, 10], high: [30, 100, 10], total: 100 });
    expect(ranged.weights).toEqual([0.3, 0.6, 0.1]);
    const narrow = { ...empty, swings: { x: swing(30, { low: 30, high: 30 }), y: swing(60), z: swing(10) } };
    expect(statedWeights(ids, narrow).box).toBeNull();
  });

  it('from a ranking: criteria that are off leave no gap', () => {
    const ranking = [['off'], ['z'], ['gone', 'x', 'y']];
    const found = statedWeights(ids, { ...empty, method: 'ranking', ranking });
    // Two groups of 1 and 2: (1/2)(1 + 1/3) and (1/2)(1/3).
    expect(found.weights).toEqual([
      expect.closeTo(1 / 6, 12),
      expect.closeTo(1 / 6, 12),
      expect.closeTo(2 / 3, 12),
    ]);
    expect(found.order).toEqual([[2], [0, 1]]);
  });

  it('from pairs: the later of two judgements on the same pair counts, whichever way round', () => {
    const pairs = [
      { first: 'x', second: 'y', ratio: 9 },
      { first: 'y', second: 'z', ratio: 1 },
      { first: 'y', second: 'x', ratio: 0.5 },
      { first: 'x', second: 'off', ratio: 7 },
      { first: 'x', second: 'x', ratio: 7 },
    ];
    const found = statedWeights(ids, { ...empty, method: 'pairwise', pairs });
    expect(found.weights).toEqual([0.5, 0.25, 0.25].map((weight) => expect.closeTo(weight, 9)));
    expect(found.order.map((group) => group.toSorted())).toEqual([[0], [1, 2]]);
    expect(found.consistency).toEqual({ ratio: null, disturbing: null });
  });
});
