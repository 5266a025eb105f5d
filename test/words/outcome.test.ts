import { expect, it } from 'vitest';
import { outcomeOf, turned } from '../../src/words/outcome.ts';

const paths = { a: { name: 'Baker', shortName: 'BA' }, b: { name: 'Brewer', shortName: 'BR' } };

it('calls a result by its leader, unless it is too close or level', () => {
  expect(outcomeOf({ leader: 'a', firmness: 'leaning' })).toBe('a');
  expect(outcomeOf({ leader: 'b', firmness: 'too-close' })).toBe('close');
  expect(outcomeOf({ leader: null, firmness: 'too-close' })).toBe('close');
});

it('says what a what-if turns, and nothing where it turns nothing', () => {
  expect(turned('a', 'a', paths)).toBeNull();
  expect(turned('close', 'close', paths)).toBeNull();
  expect(turned('a', 'close', paths)).toBe('This turns it: it would be too close to call.');
  expect(turned('a', 'b', paths)).toBe('This turns it: Brewer would be ahead instead.');
  expect(turned('close', 'b', paths)).toBe('This turns it: Brewer would be ahead.');
});
