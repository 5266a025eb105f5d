import { expect, it } from 'vitest';
import type { Gut } from '../../src/core/assessment/draft.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import type { Firmness } from '../../src/core/assessment/evaluation.ts';
import type { PathKey } from '../../src/core/card/card.ts';
import { gutAgainstResult } from '../../src/words/gut.ts';
import { sampleDraft } from '../fixtures/sample-draft.ts';

const paths = { a: { name: 'Baker' }, b: { name: 'Brewer' } };
const known = evaluate(sampleDraft(3)).criteria;
const said = (gut: Gut, leader: PathKey | null, firmness: Firmness = 'firm') =>
  gutAgainstResult(gut, { leader, firmness, criteria: known }, paths);

it('says nothing where the gut was not asked', () => {
  expect(said({ expects: null, confidence: null }, 'a')).toBeNull();
});

it('leaves it to what disagrees to tell that the answers come out the other way', () => {
  expect(said({ expects: 'b', confidence: 70 }, 'a')).toBeNull();
});

it.each<[Gut, PathKey | null, Firmness, string]>([
  [
    { expects: 'a', confidence: 70 },
    'a',
    'leaning',
    'Your gut expected Baker, 70 % sure. Your answers say the same.',
  ],
  [
    { expects: 'b', confidence: 55 },
    'a',
    'too-close',
    'Your gut expected Brewer, 55 % sure. Your answers lean the other way, but too little to call it.',
  ],
  [
    { expects: 'a', confidence: null },
    'a',
    'too-close',
    'Your gut expected Baker. Your answers lean the same way, but too little to call it.',
  ],
  [
    { expects: 'a', confidence: null },
    null,
    'too-close',
    'Your gut expected Baker. Your answers come out level.',
  ],
  [
    { expects: 'unsure', confidence: null },
    'b',
    'firm',
    'Your gut was unsure; your answers put Brewer ahead.',
  ],
  [
    { expects: 'unsure', confidence: null },
    'b',
    'too-close',
    'Your gut was unsure, and your answers leave it open too.',
  ],
])('sets %o against a lead of %s (%s)', (gut, leader, firmness, words) => {
  expect(said(gut, leader, firmness)).toBe(words);
});
