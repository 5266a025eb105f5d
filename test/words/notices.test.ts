import { expect, it } from 'vitest';
import { changedReviewNotice, keptDraftNotice } from '../../src/words/notices.ts';

it('quotes a title that holds quotes of its own', () => {
  expect(keptDraftNotice('Stay “senior”?', 'the trash')).toMatch(/^“Stay ‘senior’\?” was decided/);
  expect(changedReviewNotice('Stay “senior”?')).toMatch(/^A review of “Stay ‘senior’\?” was changed/);
});
