import { describe, expect, it } from 'vitest';
import { addOwnCriterion, rewordCriterion } from '../../../../src/core/assessment/edits/criteria.ts';
import {
  isOwn,
  removeCriterion,
  restoreCriterion,
} from '../../../../src/core/assessment/edits/criterion-removal.ts';
import { setSwing } from '../../../../src/core/assessment/edits/swings.ts';
import { sample } from './sample.ts';

it('knows what the user added from what the card says or offers', () => {
  const added = { id: 'c1', label: '', worst: '', best: '', origins: [], on: true };
  const offered = { ...added, id: 'pay' };
  const ofCard = sample().card.criteria.map((each) => ({ ...each, on: true }));
  expect([added, offered, ...ofCard].map((each) => isOwn(sample(), each))).toEqual([true, false, false]);
});

describe('removing', () => {
  it('takes everything that was said of it along', () => {
    const after = removeCriterion(sample(), 'c1');
    expect(after.criteria.map(({ id }) => id)).toEqual(['c2', 'c3', 'c4']);
    expect(Object.keys(after.weighing.swings)).toEqual(['c2', 'c4']);
    expect(after.weighing.ranking).toEqual([['c2'], ['c3']]);
    expect(after.weighing.pairs).toEqual([{ first: 'c2', second: 'c3', ratio: 1 }]);
    expect(Object.keys(after.ratings)).toEqual(['c2']);
    expect(after.ratingIndex).toBe(1);
  });

  it('leaves no empty group in the ranking', () => {
    expect(removeCriterion(sample(), 'c2').weighing.ranking).toEqual([['c1', 'c3']]);
  });
});

describe('restoring', () => {
  it('brings everything back', () => {
    const before = sample({ ratingIndex: 0 });
    const restored = restoreCriterion(removeCriterion(before, 'c1'), 'c1', before);
    expect(restored.criteria).toEqual(before.criteria);
    expect(restored.ratings).toEqual(before.ratings);
    expect(restored.weighing.swings).toEqual(before.weighing.swings);
    expect(restored.weighing.ranking).toEqual(before.weighing.ranking);
    expect(restored.weighing.pairs).toEqual(expect.arrayContaining(before.weighing.pairs));
    expect(restored.weighing.pairs).toHaveLength(before.weighing.pairs.length);
  });

  it('keeps what the user did in between', () => {
    const before = sample();
    let later = removeCriterion(before, 'c1');
    later = setSwing(rewordCriterion(addOwnCriterion(later, 'new'), 'c2', { label: 'Else' }), 'c2', 70);
    later = { ...later, weighing: { ...later.weighing, ranking: [['c3'], ['c2']] } };
    const restored = restoreCriterion(later, 'c1', before);
    expect(restored.criteria.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'c4', 'new']);
    expect(restored.criteria[1]?.label).toBe('Else');
    expect(restored.weighing.swings['c2']?.points).toBe(70);
    expect(restored.weighing.swings['c1']?.points).toBe(40);
    expect(restored.weighing.ranking).toEqual([['c3'], ['c2']]);
  });

  it('brings back no judgement about a criterion that is gone', () => {
    const before = sample();
    const both = removeCriterion(removeCriterion(before, 'c1'), 'c2');
    expect(restoreCriterion(both, 'c1', before).weighing.pairs).toEqual([]);
  });

  it('happens once only', () => {
    const before = sample();
    expect(restoreCriterion(before, 'c1', before)).toBe(before);
  });
});
