import { expect, it } from 'vitest';
import { weighAgainText } from '../../src/words/weigh-again.ts';
import { assessmentOf, type Row } from '../core/assessment/support/assessments.ts';

const asked = (...rows: Row[]) => weighAgainText(assessmentOf(rows));

it('asks about the way from worst to best that was weighed, and says how little of it tells the paths apart', () => {
  expect(asked({ label: 'Contact', a: 60, b: 70, points: 70 }, { a: 10, b: 90 })).toBe(
    'On “Contact” you gave 70 points to the way from 0, “worst”, to 100, “best”. Your ratings, 60 and 70, are 10 steps of this way apart, so the two paths differ by 7 of its 70 points. Is the whole way, from worst to best, really worth 70?',
  );
});

it('counts further ones', () => {
  expect(asked({ a: 60, b: 70 }, { a: 10, b: 12 }, { a: 10, b: 90 })).toMatch(
    /really worth 100\? The same goes for 1 more\.$/,
  );
});

it('asks nothing where the ratings lie apart, or no points were given', () => {
  expect(asked({ a: 60, b: 90 })).toBeNull();
  const ranked = assessmentOf([{ a: 60, b: 70 }]);
  expect(weighAgainText({ ...ranked, weighing: { ...ranked.weighing, method: 'ranking' } })).toBeNull();
});
