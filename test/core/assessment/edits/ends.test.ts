import { expect, it } from 'vitest';
import { hasRatings, mirrorRating, swapEnds } from '../../../../src/core/assessment/edits/ends.ts';
import { sample } from './sample.ts';

it('reads a rating from the other end', () => {
  expect(mirrorRating({ kind: 'value', value: 30 })).toEqual({ kind: 'value', value: 70 });
  expect(mirrorRating({ kind: 'range', low: 10, high: 45 })).toEqual({ kind: 'range', low: 55, high: 90 });
  expect(mirrorRating({ kind: 'unknown' })).toEqual({ kind: 'unknown' });
  expect(mirrorRating(null)).toBeNull();
});

it('swaps the ends and mirrors all three ratings; the swing and the evidence stay', () => {
  const after = swapEnds(sample(), 'c1');
  expect(after.criteria[0]).toMatchObject({ label: 'Label c1', worst: 'best c1', best: 'worst c1' });
  expect(after.ratings['c1']).toEqual({
    a: { kind: 'value', value: 70 },
    b: { kind: 'range', low: 55, high: 90 },
    today: { kind: 'unknown' },
    evidence: 'Asked around.',
  });
  expect(after.ratings['c2']).toEqual(sample().ratings['c2']);
  expect(after.weighing).toEqual(sample().weighing);
});

it('changes nothing when done twice', () => {
  expect(swapEnds(swapEnds(sample(), 'c1'), 'c1')).toEqual(sample());
  expect(swapEnds(swapEnds(sample(), 'c3'), 'c3')).toEqual(sample());
});

it('knows whether there is a rating to mirror', () => {
  expect(['c1', 'c2', 'c3'].map((id) => hasRatings(sample(), id))).toEqual([true, false, false]);
});
