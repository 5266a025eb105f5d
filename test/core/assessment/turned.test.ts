import { expect, it } from 'vitest';
import { callOf, turned } from '../../../src/core/assessment/words/turned.ts';

const paths = { a: { name: 'Baker', shortName: 'BA' }, b: { name: 'Brewer', shortName: 'BR' } };

it('calls a result by its leader, unless it is too close or level', () => {
  expect(callOf({ leader: 'a', tooClose: [] })).toBe('a');
  expect(callOf({ leader: 'b', tooClose: ['bounds'] })).toBe('close');
  expect(callOf({ leader: null, tooClose: ['margin'] })).toBe('close');
});

it('says what a what-if turns, and nothing where it turns nothing', () => {
  expect(turned('a', 'a', paths)).toBeNull();
  expect(turned('close', 'close', paths)).toBeNull();
  expect(turned('a', 'close', paths)).toBe('This turns it: it would be too close to call.');
  expect(turned('a', 'b', paths)).toBe('This turns it: Brewer would be ahead instead.');
  expect(turned('close', 'b', paths)).toBe('This turns it: Brewer would be ahead.');
});
