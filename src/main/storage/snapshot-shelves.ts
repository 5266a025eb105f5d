import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SnapshotKey } from '../../core/storage-info.ts';
import { FOLDERS } from './folders.ts';
import { hashOf } from './hash.ts';
import { SINGLE_RECORDS, slotsOfSingle } from './record-kinds.ts';
import { type SnapshotFile, snapshotFiles } from './snapshot-files.ts';
import type { StoreContext } from './store-context.ts';

/** A folder with snapshots. */
export interface Shelf {
  readonly key: SnapshotKey['place'];
  readonly folder: string;
  /** In the names of this journal's own; null in the data folder, where all are. */
  readonly mark: string | null;
  /** Where a snapshot is written until it is whole: on the same disk. */
  readonly unfinished: string;
}

/** The folders that snapshots lie in: that of the user's choice, and the data folder. */
interface Shelves {
  readonly own: Shelf;
  /** Null where none was chosen. */
  chosen(): Shelf | null;
  all(): Shelf[];
  /** From now on another one, or with null none. @throws ApiError as saving does */
  choose(folder: string | null, mark: string): void;
  /**
   * Keeps the mark for this data folder alone, where it is not that of another one.
   * @param from the folder that the data was moved from, whose mark it takes over
   * @throws ApiError as saving does
   */
  claim(from: string | null): void;
}

export function createShelves(context: StoreContext): Shelves {
  const { dataFolder } = context;
  const here = realPath(dataFolder);
  const stored = slotsOfSingle(context, SINGLE_RECORDS.snapshotPlace);
  const own: Shelf = {
    key: 'data',
    folder: join(dataFolder, FOLDERS.snapshots),
    mark: null,
    unfinished: join(dataFolder, FOLDERS.unfinished, 'snapshot.part'),
  };
  /** A copied data folder makes a mark of its own of the one it came with, always the same. */
  const markOf = ({ mark, of }: { mark: string; of: string | null }) =>
    of === null || of === here ? mark : hashOf({ mark, of: here }).slice(0, mark.length);

  function chosen(): Shelf | null {
    const reading = stored.read();
    if (reading.kind !== 'value' || reading.value.folder === null) return null;
    const { folder } = reading.value;
    const mark = markOf(reading.value);
    return { key: 'chosen', folder, mark, unfinished: join(folder, `.${mark}.unfinished`) };
  }
  return {
    own,
    chosen,
    all: () => [chosen(), own].filter((shelf) => shelf !== null),
    choose: (folder, mark) =>
      stored.update((before) => ({
        schemaVersion: 1,
        folder,
        mark: before.kind === 'value' ? markOf(before.value) : mark,
        of: here,
      })),
    claim: (from) =>
      stored.update((before) => {
        if (before.kind !== 'value' || before.value.of === here) return null;
        const isFree = before.value.of === null || (from !== null && before.value.of === realPath(from));
        return isFree ? { ...before.value, of: here } : null;
      }),
  };
}

function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** Is a folder there, with its disk? */
export function isThere(folder: string): boolean {
  try {
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** This journal's own, newest first. */
export const ownSnapshots = ({ folder, mark }: Shelf): SnapshotFile[] =>
  snapshotFiles(folder, mark).filter(({ isOwn }) => isOwn);
