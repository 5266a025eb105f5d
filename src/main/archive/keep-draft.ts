import type { Draft } from '../../core/assessment/draft.ts';
import { sameAnswers } from '../../core/assessment/same-answers.ts';
import { commitOf } from '../../core/journal/summary.ts';
import { valueIn } from '../storage/slots.ts';
import type { Storage } from '../storage/storage.ts';
import { draftCopyId } from './import-draft.ts';

/**
 * Keeps what a draft says and the decision that takes its place does not: under an id of its own, as a draft that goes on. Doing it
 * twice is doing it once.
 *
 * @param decided the answers of the decision; undefined where they cannot be read
 * @returns the copy; null where the decision has the draft's answers, there are none that can be read, or the copy was decided or deleted since
 * @throws ApiError as saving does
 */
export function keepDraftBeside(
  { drafts, journal }: Pick<Storage, 'drafts' | 'journal'>,
  id: string,
  decided: Draft | undefined,
): Draft | null {
  const draft = valueIn(drafts.read(id));
  if (draft === null || (decided !== undefined && sameAnswers(decided, draft))) return null;
  const copy = { ...draft, id: draftCopyId(draft) };
  const kept = valueIn(drafts.read(copy.id));
  if (kept !== null) return kept;
  const isDone = commitOf(journal.revisions(copy.id)) !== null || drafts.trashed(copy.id) !== null;
  if (isDone) return null;
  drafts.save(copy);
  return copy;
}
