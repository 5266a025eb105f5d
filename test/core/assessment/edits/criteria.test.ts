import { describe, expect, it } from 'vitest';
import { MAX_KEPT_CRITERIA, draft as schema } from '../../../../src/core/assessment/draft.ts';
import {
  addOwnCriterion,
  canAddCriterion,
  countOn,
  rewordCriterion,
  setCriterionOn,
} from '../../../../src/core/assessment/edits/criteria.ts';
import { sample } from './sample.ts';

describe('choosing', () => {
  it('leaves a criterion out and keeps what was said of it', () => {
    const after = setCriterionOn(sample(), 'c1', false);
    expect(countOn(after)).toBe(2);
    expect(after.weighing).toEqual(sample().weighing);
    expect(after.ratings).toEqual(sample().ratings);
    expect(setCriterionOn(after, 'c1', true).criteria).toEqual(sample().criteria);
  });

  it('keeps the current rating among those that are left', () => {
    expect(setCriterionOn(sample(), 'c3', false).ratingIndex).toBe(1);
    expect(setCriterionOn(sample({ ratingIndex: 0 }), 'c3', false).ratingIndex).toBe(0);
  });
});

it('rewords without touching swings and ratings', () => {
  const after = rewordCriterion(sample(), 'c1', { label: 'Sleep', best: 'eight hours' });
  expect(after.criteria[0]).toMatchObject({ label: 'Sleep', worst: 'worst c1', best: 'eight hours' });
  expect({ ...after, criteria: sample().criteria }).toEqual(sample());
});

describe('adding', () => {
  it('adds an own one, chosen, with its words missing, which a draft can hold', () => {
    const after = addOwnCriterion(sample(), 'mine');
    expect(after.criteria.at(-1)).toEqual({
      id: 'mine',
      label: '',
      worst: '',
      best: '',
      origins: [],
      on: true,
    });
    expect(schema.safeParse(after).success).toBe(true);
  });

  it('stops where the schema would refuse the draft', () => {
    let draft = sample();
    for (let n = 0; n < 110; n++) draft = addOwnCriterion(draft, `n${n}`);
    expect(draft.criteria).toHaveLength(MAX_KEPT_CRITERIA);
    expect(canAddCriterion(draft)).toBe(false);
    expect(schema.safeParse(draft).success).toBe(true);
    const oneMore = { ...draft, criteria: [...draft.criteria, ...draft.criteria.slice(0, 1)] };
    expect(schema.safeParse(oneMore).success).toBe(false);
  });
});
