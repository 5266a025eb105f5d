import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import {
  ASSUMED,
  movesBySteps,
  steadinessOf,
  unchangedMoves,
  usableSpread,
} from '../../../src/core/journal/steadiness.ts';
import { sampleDraft } from '../../fixtures/sample-draft.ts';

const value = (points: number) => ({ kind: 'value' as const, value: points });

function rated(
  a: number,
  change: Partial<Draft['criteria'][number]> = {},
): Pick<Draft, 'criteria' | 'ratings'> {
  const [criterion] = sampleDraft().criteria;
  if (criterion === undefined) throw new Error('no criterion');
  return {
    criteria: [{ ...criterion, id: 'c', ...change }],
    ratings: { c: { a: value(a), b: { kind: 'unknown' }, today: value(5), evidence: '' } },
  };
}

describe('moves of unchanged ratings', () => {
  it('are the new rating less the first, for each path with a number both times', () => {
    expect(unchangedMoves(rated(60), rated(52), ['c'])).toEqual([-8]);
  });

  it('leave out what changed, and criteria whose ends are other ones now', () => {
    expect(unchangedMoves(rated(60), rated(52), [])).toEqual([]);
    expect(unchangedMoves(rated(60), rated(52, { best: 'Something else' }), ['c'])).toEqual([]);
    expect(unchangedMoves({ criteria: [], ratings: {} }, rated(52), ['c'])).toEqual([]);
  });

  it('are counted in steps of five points around 0', () => {
    expect(movesBySteps([-8, -2, 0, 2, 7, 8])).toEqual([
      { middle: -10, count: 1 },
      { middle: 0, count: 3 },
      { middle: 5, count: 1 },
      { middle: 10, count: 1 },
    ]);
  });
});

/** Blind reviews with these moves. */
const blind = (moves: readonly (readonly number[])[]) =>
  moves.map((each) => ({ blindness: 'blind' as const, moves: each }));

describe('one’s own steadiness', () => {
  const reviews = [
    [6, -6, 6, -6, 6, -6, 6],
    [8, -8, 8, -8, 8, -8, 8],
    [0, 0, 0, 0, 0, 0],
  ];

  it('has a spread from 20 unchanged ratings in 3 reviews on', () => {
    const steadiness = steadinessOf(blind([...reviews, []]));
    expect(steadiness).toMatchObject({ ratings: 20, reviews: 3 });
    // √((7 · 36 + 7 · 64) / 20) = √35.
    expect(steadiness.spread).toBeCloseTo(5.916, 3);
    expect(steadiness.halfWithin).toBe(6);
  });

  it('names the least width that half of the moves are within', () => {
    const even = [1, 2].map((times) => new Array<number>(5).fill(2 * times));
    expect(steadinessOf(blind([...even, ...even])).halfWithin).toBe(2);
  });

  it('says nothing on fewer ratings, or fewer reviews', () => {
    expect(steadinessOf(blind([...reviews.slice(0, 2), [0, 0, 0, 0, 0]]))).toMatchObject({
      ratings: 19,
      spread: null,
    });
    expect(steadinessOf(blind([reviews.flat(), [1, 2]]))).toMatchObject({
      reviews: 2,
      spread: null,
      halfWithin: null,
    });
  });

  it('stands beside a standard deviation of 10, where half of the moves are within 6.7', () => {
    expect(ASSUMED.spread).toBe(10);
    expect(ASSUMED.halfWithin.toFixed(1)).toBe('6.7');
  });

  it('is never used below 2 points', () => {
    expect(usableSpread(0)).toBe(2);
    expect(usableSpread(8.34)).toBe(8.3);
  });
});
