import { expect, it } from 'vitest';
import { isAgainstScore } from '../../../src/core/journal/list/narrow.ts';
import { decisionSummary } from '../../fixtures/decision-summary.ts';

const row = (change: Parameters<typeof decisionSummary>[0]) => ({
  ...decisionSummary({ choice: 'b', leader: 'a', ...change }),
  cardTitle: '',
  shortNames: { a: '', b: '' },
});

it.each([
  ['the path that was behind', {}, true],
  ['the path that was ahead', { leader: 'b' }, false],
  ['where it was too close to call', { tooClose: true }, false],
  ['where nobody was ahead', { leader: null }, false],
  ['neither path', { choice: 'neither' }, false],
  ['before its review, while the answers are covered', { covered: true }, false],
] as const)('a choice of %s goes against the score: %o, %s', (_, change, against) => {
  expect(isAgainstScore(row(change))).toBe(against);
});
