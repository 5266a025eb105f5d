import { expect, it } from 'vitest';
import { answerRule, expectPath, setGutConfidence } from '../../../../src/core/assessment/edits/rules.ts';
import { sample } from './sample.ts';

it('answers one question of the rules', () => {
  const after = answerRule(answerRule(sample(), 'wantsA', 'yes'), 'prefersB', 'unsure');
  expect(after.rules).toEqual({ wantsA: 'yes', livesWithA: null, prefersB: 'unsure' });
});

it('keeps how sure the gut is while it still expects a path', () => {
  const said = setGutConfidence(expectPath(sample(), 'a'), 80);
  expect(expectPath(said, 'b').gut).toEqual({ expects: 'b', confidence: 80 });
  expect(expectPath(said, 'unsure').gut).toEqual({ expects: 'unsure', confidence: null });
});
