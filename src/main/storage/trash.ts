import { existsSync } from 'node:fs';
import { ApiError } from '../../core/api.ts';
import { writeFailure } from './failures.ts';
import { moveFolder, recordFolder } from './folders.ts';
import type { StoreContext } from './store-context.ts';

/** Where deleted records wait. Moving there and back is one step each; nothing here deletes. */
export interface Trash {
  holds(id: string): boolean;
  /** Moving twice is moving once. @throws ApiError not-found, disk-full, not-writable */
  discard(id: string): void;
  /** Restoring twice is restoring once. @throws ApiError not-found, disk-full, not-writable */
  restore(id: string): void;
}

/**
 * @param live the folder of the records in use
 * @param trashed the folder they are moved to
 */
export function createTrash(context: StoreContext, live: string, trashed: string): Trash {
  const move = (from: string, to: string) => {
    try {
      if (existsSync(to)) context.quarantine.moveAside([to]);
      moveFolder(context.dataFolder, from, to);
    } catch (error) {
      throw writeFailure(error);
    }
  };
  return {
    holds: (id) => existsSync(recordFolder(trashed, id)),
    discard(id) {
      context.assertWritable();
      const [from, to] = [recordFolder(live, id), recordFolder(trashed, id)];
      if (existsSync(from)) return move(from, to);
      if (!existsSync(to)) throw new ApiError('not-found', 'It is not there any more: nothing was deleted.');
    },
    restore(id) {
      context.assertWritable();
      const [from, to] = [recordFolder(trashed, id), recordFolder(live, id)];
      // What is in use stays, whatever else lies in the trash.
      if (existsSync(to)) return;
      if (!existsSync(from)) throw new ApiError('not-found', 'It is not in the trash any more.');
      move(from, to);
    },
  };
}
