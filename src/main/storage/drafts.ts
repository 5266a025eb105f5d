import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../core/assessment/draft.ts';
import { writeFailure } from './failures.ts';
import { FOLDERS, recordFolder, syncFolder } from './folders.ts';
import { createSlotRecords, type SlotRecords } from './slot-records.ts';
import type { StoreContext } from './store-context.ts';
import { STORED } from './stored-schemas.ts';

/** The assessments in progress. */
export interface Drafts extends SlotRecords<Draft> {
  /** Removes the draft of a decision: its answers are whole in the first revision. */
  removeCommitted(id: string): void;
}

export function createDrafts(context: StoreContext): Drafts {
  const folder = join(context.dataFolder, FOLDERS.drafts);
  return {
    ...createSlotRecords(context, {
      name: 'draft',
      folder: 'drafts',
      trash: 'trashedDrafts',
      versioned: STORED.draft,
      idOf: ({ id }) => id,
    }),
    removeCommitted(id) {
      context.assertWritable();
      try {
        rmSync(recordFolder(folder, id), { recursive: true, force: true });
        syncFolder(folder);
      } catch (error) {
        throw writeFailure(error);
      }
    },
  };
}
