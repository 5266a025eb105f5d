import { expect, it } from 'vitest';
import { isAgainstScore, rowState } from '../../../src/core/journal/list/narrow.ts';
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

it.each([
  ['a review that is planned', { reviewOn: '2027-03-14' }, 'scheduled'],
  ['a trial that goes on', { choice: 'try', until: '2027-03-14' }, 'scheduled'],
  ['a trial that a review has settled', { choice: 'try', until: '2027-03-14', reviews: 1 }, 'none'],
  ['a longer trial', { choice: 'try', until: '2026-03-14', reviews: 1, reviewOn: '2027-03-14' }, 'scheduled'],
  ['nothing planned', {}, 'none'],
] as const)('stands with %s as it does on Home', (_, change, state) => {
  expect(rowState(row(change), '2026-11-28')).toBe(state);
});
