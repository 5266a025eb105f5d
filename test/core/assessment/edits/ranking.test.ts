import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  moveRanked,
  moveRankedTo,
  placeBefore,
  rankedGroups,
  rankedPlaces,
  restoreRanking,
  setTied,
  unrank,
  unranked,
} from '../../../../src/core/assessment/edits/ranking.ts';
import { isWeighed, setWeighingMethod } from '../../../../src/core/assessment/edits/weighing-method.ts';
import { sample } from './sample.ts';

const ranked = (ranking: string[][]) => sample({ weighing: { ...sample().weighing, ranking } });

it('keeps what was said when the way to weigh changes', () => {
  const there = setWeighingMethod(sample(), 'pairwise');
  expect(there.weighing).toEqual({ ...sample().weighing, method: 'pairwise' });
  expect(setWeighingMethod(there, 'swing')).toEqual(sample());
});

it('knows what was weighed, in whichever way', () => {
  const { weighing } = sample();
  const nothing = { ...weighing, swings: {}, ranking: [], pairs: [] };
  const weighed = (said: Partial<typeof weighing>) =>
    isWeighed(sample({ weighing: { ...nothing, ...said } }), 'c2');
  expect(weighed({})).toBe(false);
  expect(weighed({ swings: { c2: { points: null, range: null } } })).toBe(false);
  expect(weighed({ swings: { c2: { points: 0, range: null } } })).toBe(true);
  expect(weighed({ ranking: [['c1', 'c2']] })).toBe(true);
  expect(weighed({ pairs: [{ first: 'c1', second: 'c2', ratio: 2 }] })).toBe(true);
});

describe('a place', () => {
  it('is given to one criterion after the other', () => {
    const none = ranked([]);
    expect(unranked(none).map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
    const two = placeBefore(placeBefore(none, 'c3', null), 'c1', null);
    expect(rankedGroups(two)).toEqual([['c3'], ['c1']]);
    expect(unranked(two).map(({ id }) => id)).toEqual(['c2']);
    expect(rankedGroups(placeBefore(two, 'c2', 'c1'))).toEqual([['c3'], ['c2'], ['c1']]);
  });

  it('between two equals is that of an equal', () => {
    expect(rankedGroups(placeBefore(sample(), 'c2', 'c3'))).toEqual([['c1', 'c2', 'c3']]);
    expect(rankedGroups(placeBefore(sample(), 'c3', 'c1'))).toEqual([['c2'], ['c3'], ['c1']]);
  });

  it('is taken back', () => {
    expect(rankedGroups(unrank(sample(), 'c2'))).toEqual([['c1', 'c3']]);
  });

  it('is kept by a criterion that is left out, unseen', () => {
    const draft = ranked([['c4'], ['c1'], ['c2', 'c3']]);
    expect(rankedGroups(draft)).toEqual([['c1'], ['c2', 'c3']]);
    expect(moveRanked(draft, 'c1', -1)).toBe(draft);
    expect(placeBefore(draft, 'c3', null).weighing.ranking).toEqual([['c4'], ['c1'], ['c2'], ['c3']]);
  });
});

describe('moving', () => {
  it('goes one place at a time and ends at the ends', () => {
    const draft = ranked([['c1'], ['c2'], ['c3']]);
    expect(rankedGroups(moveRanked(draft, 'c1', 1))).toEqual([['c2'], ['c1'], ['c3']]);
    expect(rankedGroups(moveRanked(draft, 'c3', -1))).toEqual([['c1'], ['c3'], ['c2']]);
    expect(moveRanked(draft, 'c3', 1)).toBe(draft);
    expect(moveRanked(draft, 'c1', -1)).toBe(draft);
  });

  it('leads into a group of equals and out again', () => {
    const into = moveRanked(sample(), 'c2', 1);
    expect(rankedGroups(into)).toEqual([['c1', 'c2', 'c3']]);
    expect(rankedGroups(moveRanked(into, 'c2', 1))).toEqual([['c1', 'c3'], ['c2']]);
  });

  it('by a drag takes the place of what it is let go over', () => {
    const draft = ranked([['c1'], ['c2'], ['c3']]);
    expect(rankedGroups(moveRankedTo(draft, 'c1', 'c3')).flat()).toEqual(['c2', 'c3', 'c1']);
    expect(rankedGroups(moveRankedTo(draft, 'c3', 'c1')).flat()).toEqual(['c3', 'c1', 'c2']);
    expect(moveRankedTo(draft, 'c3', 'c3')).toBe(draft);
  });
});

describe('a tie', () => {
  it('is made with the one above, and undone', () => {
    const draft = ranked([['c1'], ['c2'], ['c3']]);
    const tied = setTied(draft, 'c2', true);
    expect(rankedGroups(tied)).toEqual([['c1', 'c2'], ['c3']]);
    expect(rankedGroups(setTied(tied, 'c3', true))).toEqual([['c1', 'c2', 'c3']]);
    expect(setTied(tied, 'c2', false)).toEqual(draft);
    expect(setTied(draft, 'c1', true)).toBe(draft);
  });

  it('takes the equals below along', () => {
    expect(rankedGroups(setTied(sample(), 'c1', true))).toEqual([['c2', 'c1', 'c3']]);
  });
});

describe('places', () => {
  it('are counted as in a race, among the chosen criteria only', () => {
    expect([...rankedPlaces(ranked([['c4', 'c2'], ['c4'], ['c1', 'c3']]))]).toEqual([
      ['c2', { place: 1, tied: false }],
      ['c1', { place: 2, tied: true }],
      ['c3', { place: 2, tied: true }],
    ]);
    const first = ranked([['c1', 'c3'], ['c2']]);
    expect(rankedPlaces(first).get('c2')).toEqual({ place: 3, tied: false });
  });

  it('are put back as they were', () => {
    const before = sample();
    const after = unrank(moveRanked(before, 'c2', 1), 'c1');
    expect(restoreRanking(after, before.weighing.ranking)).toEqual(before);
    expect(restoreRanking(before, before.weighing.ranking)).toBe(before);
  });
});

it('neither loses nor doubles a criterion, whatever is done', () => {
  const ids = fc.constantFrom('c1', 'c2', 'c3', 'c4');
  const step = fc.tuple(fc.constantFrom('place', 'up', 'down', 'tie', 'untie', 'drag'), ids, ids);
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const before = ranked([
        ['c4', 'c2'],
        ['c1', 'c3'],
      ]);
      const after = steps.reduce((draft, [what, id, other]) => {
        if (what === 'place') return placeBefore(draft, id, other);
        if (what === 'drag') return moveRankedTo(draft, id, other);
        if (what === 'tie' || what === 'untie') return setTied(draft, id, what === 'tie');
        return moveRanked(draft, id, what === 'up' ? -1 : 1);
      }, before);
      expect(after.weighing.ranking.flat().sort()).toEqual(['c1', 'c2', 'c3', 'c4']);
      expect(after.weighing.ranking.every((group) => group.length > 0)).toBe(true);
    }),
  );
});
