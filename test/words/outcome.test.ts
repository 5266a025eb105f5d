import { expect, it } from 'vitest';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import type { Evaluation } from '../../src/core/assessment/evaluation.ts';
import { outcomeOf, turned } from '../../src/words/outcome.ts';

import { sampleDraft } from '../fixtures/sample-draft.ts';

const paths = { a: { name: 'Baker', shortName: 'BA' }, b: { name: 'Brewer', shortName: 'BR' } };

const settled = evaluate(sampleDraft(3));
const called = (part: Partial<Evaluation>) => outcomeOf({ ...settled, ...part });

it('calls a result by its leader, unless it is too close or level', () => {
  expect(called({ leader: 'a', firmness: 'leaning' })).toBe('a');
  expect(called({ leader: 'b', firmness: 'too-close' })).toBe('close');
  expect(called({ leader: null, firmness: 'too-close' })).toBe('close');
  // Nowhere behind, it is still too close.
  expect(called({ leader: 'b', firmness: 'too-close', dominance: 'b' })).toBe('close');
});

it('says what a what-if turns, and nothing where it turns nothing', () => {
  expect(turned('a', 'a', paths)).toBeNull();
  expect(turned('close', 'close', paths)).toBeNull();
  expect(turned('a', 'close', paths)).toBe('With this it would be too close to call.');
  expect(turned('a', 'b', paths)).toBe('This turns it: Brewer would be ahead instead.');
  expect(turned('close', 'b', paths)).toBe('This turns it: Brewer would be ahead.');
});
