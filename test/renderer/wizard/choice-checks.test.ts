import { expect, it } from 'vitest';
import { choiceChecks } from '../../../src/renderer/wizard/decide/choice-checks.ts';

const nothing = {
  leader: 'a' as const,
  firmness: 'firm' as const,
  dominance: null,
  rules: { a: null, b: null },
  dealBreakers: { a: [], b: [] },
};
const ruleOf = (stated: 'met' | 'not-met') => {
  const want = { stated, implied: 'met' as const };
  return { ...want, want, cost: null };
};
const unasked = { expects: null };
const texts = (path: 'a' | 'b', evaluation: Parameters<typeof choiceChecks>[1]) =>
  choiceChecks(path, evaluation, unasked).map(({ text }) => text);

it('speaks of the score alone where there is nothing else', () => {
  expect(texts('a', nothing)).toEqual(['Your choice agrees with the score.']);
  expect(texts('b', nothing)).toEqual(['Your choice goes against the score.']);
});

it('does not call a close score for or against', () => {
  expect(choiceChecks('b', { ...nothing, firmness: 'too-close' }, unasked)).toEqual([
    { about: 'score', sign: 'open', text: 'The score is too close to call.' },
  ]);
  expect(choiceChecks('b', { ...nothing, leader: null }, unasked)[0]?.sign).toBe('open');
});

it('names rule and deal-breakers on either path', () => {
  const said = {
    ...nothing,
    rules: { a: ruleOf('met'), b: ruleOf('not-met') },
    dealBreakers: { a: [], b: ['t1'] },
  } as const;
  const evaluation = { ...said, dealBreakers: { a: [], b: ['t1'] } };
  expect(texts('a', evaluation)).toEqual([
    'Your choice agrees with the score.',
    'The card’s rule for it is met, as you say.',
    'You named a deal-breaker on the other path.',
  ]);
  expect(choiceChecks('b', evaluation, unasked).map(({ sign }) => sign)).toEqual([
    'against',
    'against',
    'against',
  ]);
});

it('says where the gut expected another path, and where it was unsure nothing', () => {
  const signs = (expects: 'a' | 'b' | 'unsure') =>
    choiceChecks('a', nothing, { expects }).map(({ about, sign }) => `${about} ${sign}`);
  expect(signs('a')).toEqual(['score for', 'gut for']);
  expect(signs('b')).toEqual(['score for', 'gut against']);
  expect(signs('unsure')).toEqual(['score for']);
});
