import type { TrashKey } from '../../core/journal/trash.ts';
import type { Storage } from '../storage/storage.ts';

/**
 * Deletes for good what is named, and what belongs to it alone. That goes first: what is cut off in between leaves the item in the trash,
 * to be deleted again, and no one's words where nobody sees them.
 * @throws ApiError as saving does
 */
export function emptyTrash(storage: Storage, items: readonly TrashKey[]): void {
  const { journal, trash } = storage;
  // The index is a witness: what is deleted for good here must not be missed by it at the next start.
  journal.list();
  journal.flush();
  for (const item of items) {
    if (isLast(storage, item)) removeBelongings(storage, item.id);
    trash.empty([item]);
  }
}

/** Is nothing left of a draft or decision without this: neither the other of the two, nor one that is in use again? */
function isLast({ drafts, journal }: Storage, { kind, id }: TrashKey): boolean {
  if (kind !== 'draft' && kind !== 'decision') return false;
  const isInUse = drafts.hasRecords(id) || journal.hasRecords(id);
  return !isInUse && !(kind === 'draft' ? journal.isTrashed(id) : drafts.holds(id));
}

/** For which day it was covered, the words of others with their names, the review under way, and those that were thrown away. */
function removeBelongings({ voices, reviews, trash, coveredDays }: Storage, id: string): void {
  coveredDays.forget(id);
  voices.removeOf(id);
  if (reviews.ids().includes(id)) reviews.discard(id);
  const names = new Set([id, ...reviews.inTrash(id).map(({ name }) => name)]);
  trash.empty([...names].map((name) => ({ kind: 'review', id: name })));
}
