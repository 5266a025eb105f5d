import { coveredRecordOf } from '../../../src/core/journal/cover.ts';
import type { Decision } from '../../../src/core/journal/decision.ts';
import { createReview } from '../../../src/core/journal/review-draft.ts';
import type { ReviewView } from '../../../src/core/review-api.ts';
import { decidedDraft, decisionOf } from './decisions.ts';

/** A review that has just been begun, blind, as the host answers. */
export function reviewView(decision: Decision = decisionOf(decidedDraft())): ReviewView {
  const about = { now: '2026-12-01T09:00:00.000Z', today: '2026-12-01', blindness: 'blind' } as const;
  const review = createReview(decision, about);
  const record = coveredRecordOf(decision.revisions);
  if (review === null || record === null) throw new Error('The decision has a commit');
  return { review, record, decision: null };
}
