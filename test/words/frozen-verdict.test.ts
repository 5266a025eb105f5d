import { expect, it } from 'vitest';
import { againstEachOther } from '../../src/words/against-each-other.ts';
import { frozenVerdict, withFrozen } from '../../src/words/frozen-verdict.ts';
import { assessmentOf } from '../core/assessment/support/assessments.ts';
import { tell } from './support/verdict-cases.ts';

const { evaluation, assessment, words } = tell({
  ...assessmentOf([
    { a: 90, b: 20 },
    { a: 80, b: 30 },
  ]),
  gut: { expects: 'a', confidence: null },
});

it('shows what a decision kept in place of what this version says, and this version’s where it kept nothing', () => {
  const kept = frozenVerdict(evaluation, assessment);
  const told = Object.fromEntries(Object.keys(kept.told).map((what) => [what, [`Kept: ${what}.`]]));
  const shown = withFrozen(words, { ...kept, told });
  expect(shown.whoWouldChoose).toBe('Kept: whoWouldChoose.');
  expect(shown.rules.a).toBe('Kept: rules.a.');
  expect(shown.weightSets).toBe('Kept: weightSets.');
  expect(againstEachOther(evaluation, assessment, shown, true).gut).toContain('Kept: gut.');
  expect(withFrozen(words, { ...kept, told: {} })).toEqual(words);
});
