import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { ApiError } from '../../core/api.ts';
import { moveFolder, namesIn, recordFolder } from './folders.ts';
import { changeFiles, type StoreContext } from './store-context.ts';

/** Where deleted records wait. Moving there and back is one step each; nothing here deletes. */
export interface Trash {
  holds(id: string): boolean;
  /** Does a file of it lie out of the trash, whole or not? Also where that cannot be told. */
  hasRecords(id: string): boolean;
  /** Moving twice is moving once. @throws ApiError not-found, disk-full, not-writable */
  discard(id: string): void;
  /**
   * Restoring twice is restoring once.
   * @param id the name that it has in the trash
   * @throws ApiError not-found, frozen where another is in use, disk-full, not-writable
   */
  restore(id: string): void;
}

interface Places {
  /** The folder of the records in use. */
  readonly live: string;
  /** The folder they are moved to. */
  readonly trashed: string;
  /** Is a file of this name one of those that a record consists of? */
  readonly isOwnFile: (name: string) => boolean;
  /**
   * The id of the record in a folder of the trash, where several of one id may lie there: the older ones under names of their own.
   * Without it one that is in the way is moved aside.
   */
  readonly idIn?: (folder: string, name: string) => string;
}

export function createTrash(context: StoreContext, { live, trashed, isOwnFile, idIn }: Places): Trash {
  const isThere = (folder: string) => holdsRecord(folder, isOwnFile);

  const move = (from: string, to: string) =>
    changeFiles(context, () => {
      if (existsSync(to)) clear(to, from);
      moveFolder(context.dataFolder, from, to);
    });

  /** Frees the place of a record that is about to come. What lies there joins it where it has nothing alike; else it is moved aside. */
  function clear(place: string, coming: string) {
    const kinds = new Set(namesIn(coming).map(kindOf));
    const joining = isThere(place) ? [] : namesIn(place).filter((name) => !kinds.has(kindOf(name)));
    for (const name of joining) renameSync(join(place, name), join(coming, name));
    if (namesIn(place).length === 0) rmdirSync(place);
    else context.quarantine.moveAside([place]);
  }

  return {
    holds: (id) => isThere(recordFolder(trashed, id)),
    hasRecords: (id) => isThere(recordFolder(live, id)),
    discard(id) {
      context.assertWritable();
      const [from, to] = [recordFolder(live, id), recordFolder(trashed, id)];
      if (isThere(from)) {
        if (idIn !== undefined && isThere(to)) move(to, recordFolder(trashed, randomUUID()));
        return move(from, to);
      }
      if (!isThere(to)) throw new ApiError('not-found', 'It is not there any more: nothing was deleted.');
    },
    restore(id) {
      context.assertWritable();
      const from = recordFolder(trashed, id);
      const to = recordFolder(live, idIn?.(from, id) ?? id);
      if (isThere(from)) {
        if (isThere(to)) throw inUse();
        return move(from, to);
      }
      if (!isThere(to)) throw new ApiError('not-found', 'It is not in the trash any more.');
    },
  };
}

/** Does a folder hold a record? One that is there and cannot be read may. A folder alone is none: sync programs leave such behind. */
function holdsRecord(folder: string, isOwnFile: (name: string) => boolean): boolean {
  try {
    return namesIn(folder).some(isOwnFile);
  } catch {
    return true;
  }
}

/** The two slots of a record are of one kind. */
const kindOf = (name: string) => name.replace(/\.[01]\.json$/, '');

const inUse = () =>
  new ApiError('frozen', 'Not restored: another version of it is in use. This one stays in the trash.');
