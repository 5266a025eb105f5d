import { accessSync, constants, existsSync } from 'node:fs';
import {
  ARRANGEMENT_SCHEMA_VERSION,
  type Arrangement,
  type StoredArrangement,
} from '../../core/journal/arrangement.ts';
import { createSlots, isSlotName, slotFiles } from './slots.ts';
import { changeFiles, type StoreContext } from './store-context.ts';
import { STORED } from './stored-schemas.ts';

/** The name of its slots. */
export const ARRANGED = 'arranged';

/** What is arranged around each decision: one slot record in the decision's folder, so that it moves with it. */
export interface Arrangements {
  /** Null where nothing is stored that can be read. */
  read(id: string): StoredArrangement | null;
  /** @throws ApiError disk-full, not-writable, newer-version, internal */
  save(id: string, at: string, arrangement: Arrangement): void;
  /** Moves what is stored aside: nothing is arranged then. @throws ApiError disk-full, not-writable */
  setAside(id: string): void;
}

/** @param folderOf the folder of a decision */
export function createArrangements(context: StoreContext, folderOf: (id: string) => string): Arrangements {
  const slots = (id: string) =>
    createSlots(context, folderOf(id), ARRANGED, 'what you arranged around a decision', STORED.arrangement);
  return {
    read(id) {
      if (!isReadable(folderOf(id))) return null;
      const reading = slots(id).read();
      return reading.kind === 'value' && reading.value.id === id ? reading.value : null;
    },
    save: (id, at, arrangement) =>
      slots(id).save({ ...arrangement, schemaVersion: ARRANGEMENT_SCHEMA_VERSION, id, updatedAt: at }),
    setAside: (id) =>
      changeFiles(context, () => {
        const files = slotFiles(folderOf(id), ARRANGED).filter((file) => existsSync(file));
        if (files.length > 0) context.quarantine.moveAside(files);
      }),
  };
}

/** Of a folder that cannot be read the decision itself tells. */
function isReadable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Which of the names in a decision's folder are those of its arrangement. */
export const arrangementNames = (names: readonly string[]): string[] =>
  names.filter(isSlotName(ARRANGED)).sort();
