import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../core/assessment/draft.ts';
import { writeFailure } from './failures.ts';
import { FOLDERS, recordFolder, recordIds, syncFolder } from './folders.ts';
import { createSlots, type SlotReading } from './slots.ts';
import type { StoreContext } from './store-context.ts';
import { STORED } from './stored-schemas.ts';
import { createTrash, type Trash } from './trash.ts';

/** The assessments in progress, one folder with two slots each. */
export interface Drafts extends Trash {
  ids(): string[];
  read(id: string): SlotReading<Draft>;
  /** @throws ApiError disk-full, not-writable, newer-version, internal */
  save(draft: Draft): void;
  /** Removes the draft of a decision: its answers are whole in the first revision. */
  removeCommitted(id: string): void;
}

export function createDrafts(context: StoreContext): Drafts {
  const folder = join(context.dataFolder, FOLDERS.drafts);
  const slots = (id: string) =>
    createSlots(context, recordFolder(folder, id), 'draft', 'a draft', STORED.draft);
  return {
    ...createTrash(context, folder, join(context.dataFolder, FOLDERS.trashedDrafts)),
    ids: () => recordIds(folder),
    read(id) {
      const reading = slots(id).read();
      if (reading.kind !== 'value' || reading.value.id === id) return reading;
      context.findings.add(`The draft in drafts/${id} belongs elsewhere and is left alone.`, null);
      return { kind: 'none' };
    },
    save: (draft) => slots(draft.id).save(draft),
    removeCommitted(id) {
      context.requireWritable();
      try {
        rmSync(recordFolder(folder, id), { recursive: true, force: true });
        syncFolder(folder);
      } catch (error) {
        throw writeFailure(error);
      }
    },
  };
}
