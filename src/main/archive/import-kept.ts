import type { ReviewDraft } from '../../core/journal/review.ts';
import { finishedAs } from '../../core/journal/review-draft.ts';
import type { SlotRecords } from '../storage/slot-records.ts';
import { valueIn } from '../storage/slots.ts';
import type { Storage } from '../storage/storage.ts';
import { STORED } from '../storage/stored-schemas.ts';
import type { StoredRecord } from './format.ts';
import {
  addRecord,
  isSame,
  nothingBack,
  type PlannedRecord,
  planned,
  type Refusal,
  readRecord,
  refused,
} from './planned-record.ts';

/** Plans a review in progress; one that exists here stays as it is, and one that was finished here does not come back. */
export function planReview(storage: Storage, record: StoredRecord): PlannedRecord {
  const given = readRecord(STORED.review, record);
  const title = 'A review under way';
  if (typeof given === 'string') return refused('record', title, given);
  if (given.id === record.id && record.trashed) return planTrashedReview(storage, given, title);
  return isFinishedHere(storage, given)
    ? planned('record', title, 'same', 'It is finished here already.')
    : planKept(storage.reviews, record, given, title, () => isFinishedHere(storage, given));
}

/** Of one decision several may lie in the trash. */
function planTrashedReview({ reviews }: Storage, given: ReviewDraft, title: string): PlannedRecord {
  const known = [valueIn(reviews.read(given.id)), ...reviews.inTrash(given.id).map(({ record }) => record)];
  return known.some((each) => isSame(each, given))
    ? planned('record', title, 'same', 'It is here already.')
    : planned('record', title, 'added', 'Into the trash.', () => {
        reviews.addToTrash(given);
        return nothingBack;
      });
}

/** Is a review that is under way elsewhere in the journal here? */
export const isFinishedHere = ({ journal }: Storage, review: ReviewDraft): boolean =>
  journal.isCommitted(review.id) && finishedAs(review, journal.read(review.id)) !== null;

/** A second voice; one that is here stays as it is. */
export const planVoice = ({ voices }: Storage, record: StoredRecord): PlannedRecord =>
  planKept(voices, record, readRecord(STORED.voice, record), 'A second voice');

/** A record that stays as it is where one with its id is here, in or out of the trash. */
function planKept<T extends { id: string }>(
  store: SlotRecords<T>,
  record: StoredRecord,
  given: T | Refusal,
  title: string,
  isPast: () => boolean = () => false,
): PlannedRecord {
  if (typeof given === 'string') return refused('record', title, given);
  const { id } = given;
  if (id !== record.id) return refused('record', title, 'damaged');
  const stored = store.read(id);
  if (stored.kind === 'none' && !store.holds(id)) {
    return planned('record', title, 'added', record.trashed ? 'Into the trash.' : '', () =>
      addRecord(store, id, given, record.trashed, isPast),
    );
  }
  return stored.kind !== 'value' || isSame(stored.value, given)
    ? planned('record', title, 'same', 'It is here already.')
    : planned('record', title, 'differs', 'Yours is kept.');
}
