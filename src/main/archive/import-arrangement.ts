import type { Arrangement, StoredArrangement } from '../../core/journal/arrangement.ts';
import type { Journal } from '../storage/journal.ts';
import type { Storage } from '../storage/storage.ts';
import { STORED } from '../storage/stored-schemas.ts';
import type { StoredRecord } from './format.ts';
import { isSame, type PlannedRecord, planned, readRecord, refused, type TakeBack } from './planned-record.ts';

/** What is arranged around a decision comes with it, where nothing is arranged here; what is here stays. */
export function planArrangement(
  { journal }: Storage,
  record: StoredRecord & { id: string },
  title: string,
): PlannedRecord | null {
  const given = readRecord(STORED.arrangement, record);
  if (typeof given === 'string') return refused('record', title, given);
  if (journal.arrangements.read(record.id) !== null) return null;
  if (given.id !== record.id) return refused('record', title, 'damaged');
  const before = journal.isCommitted(given.id) ? journal.read(given.id).arrangement : null;
  return planned('record', title, 'added', 'Review day, tags and the like.', () =>
    arrange(journal, given, before),
  );
}

/** @param before null where the decision is new here */
function arrange(
  journal: Journal,
  { id, updatedAt, schemaVersion: _, ...arrangement }: StoredArrangement,
  before: Arrangement | null,
): TakeBack {
  journal.arrangements.save(id, updatedAt, arrangement);
  journal.reload(id);
  const saved = journal.arrangements.read(id);
  return () => {
    const now = journal.arrangements.read(id);
    if (now === null) return true;
    if (!isSame(now, saved)) return false;
    if (before === null) journal.arrangements.setAside(id);
    else journal.arrangements.save(id, updatedAt, before);
    journal.reload(id);
    return true;
  };
}
