import { expect, it } from 'vitest';
import { GENERAL_ENDS } from '../../src/core/card/general-ends.ts';
import { noOwnEndsText, suggestedEnds } from '../../src/words/scale-ends.ts';

const named = { worst: 'A day a week', best: 'Never' };
/** As earlier cards named their general ends. */
const earlier = { worst: '“Quiet”: not at all', best: '“Quiet”: just as you want it' };
const half = { worst: 'Nobody answers', best: GENERAL_ENDS.best };

it.each([
  [[named, half], ''],
  [[GENERAL_ENDS], /^This scale has no ends of its own: 0 and 100 are the worst and the best/],
  [[earlier], /^This scale has no ends of its own/],
  [[GENERAL_ENDS, GENERAL_ENDS], /^None of the scales has ends of its own/],
  [[GENERAL_ENDS, named, half], /^One of three scales has no ends of its own: its 0 and 100/],
  [[GENERAL_ENDS, GENERAL_ENDS, named], /^Two of three scales have no ends of their own: their 0 and 100/],
])('says how many scales have no ends of their own: %#', (criteria, text) => {
  if (typeof text === 'string') expect(noOwnEndsText(criteria)).toBe(text);
  else expect(noOwnEndsText(criteria)).toMatch(text);
});

it('marks no end of a scale that has none of its own as suggested, and a general one beside words', () => {
  expect(suggestedEnds({ ...GENERAL_ENDS, suggested: ['worst', 'best'] })).toEqual([]);
  expect(suggestedEnds({ ...earlier, suggested: ['worst', 'best'] })).toEqual([]);
  expect(suggestedEnds({ ...half, suggested: ['best'] })).toEqual(['best']);
  expect(suggestedEnds(named)).toEqual([]);
});
