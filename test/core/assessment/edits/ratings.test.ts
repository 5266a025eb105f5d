import { describe, expect, it } from 'vitest';
import { draft as schema } from '../../../../src/core/assessment/draft.ts';
import {
  currentCriterion,
  rate,
  ratedCriteria,
  ratingState,
  ratingsOf,
  setEvidence,
  showRating,
} from '../../../../src/core/assessment/edits/ratings.ts';
import { sample } from './sample.ts';

describe('rating', () => {
  it('changes one place and leaves the others', () => {
    const after = rate(sample(), 'c1', 'a', { kind: 'unknown' });
    expect(ratingsOf(after, 'c1')).toEqual({
      a: { kind: 'unknown' },
      b: { kind: 'range', low: 10, high: 45 },
      today: { kind: 'unknown' },
      evidence: 'Asked around.',
    });
    expect(ratingsOf(after, 'c2')).toEqual(ratingsOf(sample(), 'c2'));
  });

  it('starts from nothing where nothing was said', () => {
    const after = rate(sample(), 'c3', 'today', { kind: 'value', value: 0 });
    expect(ratingsOf(after, 'c3')).toEqual({
      a: null,
      b: null,
      today: { kind: 'value', value: 0 },
      evidence: '',
    });
    expect(schema.safeParse(after).success).toBe(true);
  });

  it('is taken back', () => {
    expect(ratingsOf(rate(sample(), 'c1', 'b', null), 'c1').b).toBeNull();
  });
});

it('keeps evidence beside the ratings', () => {
  const after = setEvidence(sample(), 'c1', 'Ines says so.');
  expect(ratingsOf(after, 'c1')).toEqual({ ...ratingsOf(sample(), 'c1'), evidence: 'Ines says so.' });
});

it('tells how far a criterion is rated; "I don’t know" is an answer', () => {
  const state = (...said: Parameters<typeof rate>[]) =>
    ratingState(
      ratingsOf(
        said.reduce((_, [draft, ...rest]) => rate(draft, ...rest), sample()),
        'c2',
      ),
    );
  expect(ratingState(ratingsOf(sample(), 'c1'))).toBe('answered');
  expect(ratingState(ratingsOf(sample(), 'c2'))).toBe('half');
  expect(ratingState(ratingsOf(sample(), 'c3'))).toBe('open');
  expect(state([sample(), 'c2', 'a', { kind: 'value', value: 0 }])).toBe('unknown');
  expect(state([sample(), 'c2', 'b', null])).toBe('open');
});

describe('the current criterion', () => {
  it('is counted among those that are on', () => {
    const draft = sample({
      criteria: sample().criteria.map((each) => ({ ...each, on: each.id !== 'c2' })),
      ratingIndex: 1,
    });
    expect(ratedCriteria(draft).map(({ id }) => id)).toEqual(['c1', 'c3', 'c4']);
    expect(currentCriterion(draft)?.id).toBe('c3');
  });

  it('stays one that exists', () => {
    expect(showRating(sample(), 1).ratingIndex).toBe(1);
    expect(showRating(sample(), 99).ratingIndex).toBe(2);
    expect(showRating(sample(), -3).ratingIndex).toBe(0);
    expect(showRating(sample({ criteria: [] }), 4).ratingIndex).toBe(0);
  });
});
