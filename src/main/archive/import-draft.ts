import { type Draft, draft } from '../../core/assessment/draft.ts';
import { draftInput } from '../../core/assessment/draft-input.ts';
import { RECORD_KINDS } from '../storage/record-kinds.ts';
import type { Storage } from '../storage/storage.ts';
import { STORED } from '../storage/stored-schemas.ts';
import type { StoredRecord } from './format.ts';
import { copyId, planBeside } from './import-beside.ts';
import { type PlannedRecord, type Refusal, readRecord } from './planned-record.ts';

/** @param isDecided is there a decision of this id, here or to come from the same file? */
export const planDraft = (
  storage: Storage,
  record: StoredRecord,
  fileName: string,
  isDecided: (id: string) => boolean,
): PlannedRecord =>
  planBeside<Draft>(record, readDraft(record), fileName, {
    ...RECORD_KINDS.draft,
    kind: 'draft',
    store: storage.drafts,
    contentOf,
    withTitle: (given, id, question) => draft.parse({ ...given, id, frame: { ...given.frame, question } }),
    isPast: isDecided,
  });

/** One that no window could save again is not taken. */
function readDraft(record: StoredRecord): Draft | Refusal {
  const given = readRecord(STORED.draft, record);
  return typeof given === 'string' || draftInput.safeParse(given).success ? given : 'large';
}

/** All but the moment of the last change. */
const contentOf = (given: Draft) => ({ ...given, updatedAt: '' });

/** The id of a copy of a draft that stands beside it. */
export const draftCopyId = (given: Draft): string => copyId(contentOf(given));
