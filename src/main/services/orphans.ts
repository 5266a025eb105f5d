import { orphanNotice } from '../../words/notices.ts';
import type { Storage } from '../storage/storage.ts';

/**
 * Tells of what belongs to a draft or decision that is neither here nor in the trash: nothing shows it, and it is in every export. It
 * stays, since a sync program may bring the other half later.
 */
export function tellOfOrphans(storage: Storage): void {
  const { drafts, journal, reviews, voices, findings } = storage;
  const isGone = (id: string) =>
    !drafts.hasRecords(id) && !journal.hasRecords(id) && !drafts.holds(id) && !journal.isTrashed(id);
  for (const { id, ownerId, answers } of voices.all()) {
    const what = answers === null ? 'A question sheet' : `What ${answers.name} answered`;
    if (isGone(ownerId)) findings.add(orphanNotice(what, `voices/${id}`), null);
  }
  for (const id of reviews.ids()) {
    if (isGone(id)) findings.add(orphanNotice('A review under way', `reviews/${id}`), null);
  }
}
