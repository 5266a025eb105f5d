import type { Moment } from '../../time.ts';
import type { Draft } from '../draft.ts';

/**
 * Keeps the margin that the user saw first, −100 to 100 points, and when. Only the first showing counts; what changes
 * afterwards is counted beside it (`countLaterEdit`).
 */
export function recordFirstResult(draft: Draft, margin: number, at: Moment): Draft {
  if (draft.firstResult !== null) return draft;
  return { ...draft, firstResult: { margin, at, laterEdits: 0, whatIfs: 0 } };
}
