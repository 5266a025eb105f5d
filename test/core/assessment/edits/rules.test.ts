import { expect, it } from 'vitest';
import { recordFirstResult } from '../../../../src/core/assessment/edits/first-result.ts';
import { answerRule, expectPath, setGutConfidence } from '../../../../src/core/assessment/edits/rules.ts';
import { sample } from './sample.ts';

it('answers one question of the rules', () => {
  const after = answerRule(answerRule(sample(), 'wantsA', 'yes'), 'prefersB', 'unsure');
  expect(after.rules).toEqual({ wantsA: 'yes', livesWithA: null, prefersB: 'unsure' });
});

it('keeps what the gut expected as it was said before the result was seen', () => {
  const guessed = setGutConfidence(expectPath(sample(), 'a'), 80);
  const seen = recordFirstResult(guessed, 9.8, '2026-11-23T08:00:00Z');
  expect(expectPath(seen, 'b')).toBe(seen);
  expect(setGutConfidence(seen, 55)).toBe(seen);
  // Where nothing was said before, it may still be.
  expect(expectPath(recordFirstResult(sample(), 9.8, '2026-11-23T08:00:00Z'), 'b').gut.expects).toBe('b');
});

it('keeps how sure the gut is while it still expects a path', () => {
  const said = setGutConfidence(expectPath(sample(), 'a'), 80);
  expect(expectPath(said, 'b').gut).toEqual({ expects: 'b', confidence: 80 });
  expect(expectPath(said, 'unsure').gut).toEqual({ expects: 'unsure', confidence: null });
});
