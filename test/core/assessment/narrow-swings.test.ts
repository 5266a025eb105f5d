import { expect, it } from 'vitest';
import type { Rating } from '../../../src/core/assessment/draft.ts';
import { narrowSwings } from '../../../src/core/assessment/narrow-swings.ts';
import { sampleDraft } from '../../fixtures/sample-draft.ts';

const value = (points: number): Rating => ({ kind: 'value', value: points });

function ratedAs(a: Rating, b: Rating, points: number, on = true) {
  const draft = sampleDraft();
  const [first] = draft.criteria;
  if (first === undefined) throw new Error('The sample has no criterion');
  return narrowSwings({
    criteria: [{ ...first, on }],
    ratings: { [first.id]: { a, b, today: null, evidence: '' } },
    weighing: { ...draft.weighing, swings: { [first.id]: { points, range: null } } },
  }).get(first.id);
}

it.each([
  [40, 45, 100, { low: 40, high: 45 }],
  [45, 40, 100, { low: 40, high: 45 }],
  [40, 50, 50, { low: 40, high: 50 }],
  [40, 51, 100, undefined],
  [40, 45, 49, undefined],
  [40, 40, 100, undefined],
])('ratings of %i and %i on a swing of %i points: %o', (a, b, points, asked) => {
  expect(ratedAs(value(a), value(b), points)).toEqual(asked);
});

it('asks nothing of what is left out, open or not rated as one number', () => {
  expect(ratedAs(value(40), value(45), 100, false)).toBeUndefined();
  expect(ratedAs(value(40), { kind: 'unknown' }, 100)).toBeUndefined();
  expect(ratedAs({ kind: 'range', low: 40, high: 42 }, value(45), 100)).toBeUndefined();
});
