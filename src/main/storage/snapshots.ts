import { join } from 'node:path';
import { ApiError } from '../../core/api.ts';
import { localDay } from '../../core/local-day.ts';
import type { Snapshot, SnapshotKey, SnapshotPlace } from '../../core/storage-info.ts';
import { archiveLines } from '../archive/format.ts';
import { inSlices } from '../in-slices.ts';
import { systemCode } from './failures.ts';
import { FOLDERS, makeFolderWithin } from './folders.ts';
import {
  pruneSnapshots,
  snapshotFiles,
  snapshotName,
  snapshotSummary,
  snapshotText,
  writeCopy,
} from './snapshot-files.ts';
import { createShelves, isThere, ownSnapshots, type Shelf } from './snapshot-shelves.ts';
import { createTally } from './snapshot-tally.ts';
import type { StoreContext } from './store-context.ts';
import type { StoredRecords } from './stored-records.ts';

/** Copies of everything, in the data folder or a folder of the user's choice; which stay, `snapshot-retention.ts` says. */
export interface Snapshots {
  /** Newest first, from both folders. */
  list(): Snapshot[];
  /** The whole text of one, in pieces. @throws ApiError not-found */
  read(key: SnapshotKey): AsyncIterable<string>;
  /**
   * Makes one where something has changed since the last: in the folder of the user's choice, or in the data folder while that is
   * away or cannot be written. Others are answered meanwhile.
   * @returns why it is not in the chosen folder, in words; null where it is where it belongs
   * @throws ApiError disk-full, not-writable where none could be made
   */
  make(at: Date, appVersion: string): Promise<string | null>;
  /** Is none of this day there yet? By the user's own calendar. */
  isDue(now: Date): boolean;
  place(): SnapshotPlace;
  /**
   * From now on snapshots go there; null = into the data folder.
   * @param folder it is there
   * @param mark eight hexadecimal digits, for a journal that has none yet
   * @throws ApiError as saving does
   */
  use(folder: string | null, mark: string): void;
  /** After the data was moved here: the snapshots of before stay its own. Where it cannot be saved, they count as another journal's. */
  movedFrom(folder: string): void;
}

export function createSnapshots(context: StoreContext, records: StoredRecords): Snapshots {
  const shelves = createShelves(context);
  const { own } = shelves;

  /** @throws the file system's error; ApiError where the data folder may not be written any more */
  async function makeIn(shelf: Shelf, at: Date, appVersion: string): Promise<void> {
    context.assertWritable();
    if (shelf === own) {
      for (const folder of [own.folder, join(context.dataFolder, FOLDERS.unfinished)]) {
        makeFolderWithin(context.dataFolder, folder);
      }
    }
    const tally = createTally();
    const about = { exportedAt: at.toISOString(), appVersion };
    const lines = archiveLines(about, tally.counted(records.all()), tally.summary);
    const copy = await writeCopy(shelf.unfinished, inSlices(lines));
    try {
      // One from after this moment was made by a wrong clock.
      const last = ownSnapshots(shelf).find((each) => each.at <= about.exportedAt);
      const before = last === undefined ? null : snapshotSummary(join(shelf.folder, last.name)).summary;
      if (before?.digest === tally.summary().digest) return;
      context.assertWritable();
      copy.place(shelf.folder, snapshotName(at, shelf.mark));
    } finally {
      copy.drop();
    }
    for (const { folder, mark } of shelves.all()) pruneSnapshots(folder, mark, at);
  }

  /** @returns why it cannot be there; null once it is */
  async function tryChosen(shelf: Shelf, at: Date, appVersion: string): Promise<string | null> {
    if (!isThere(shelf.folder)) return 'it is not there. Connect its disk, or choose another folder';
    try {
      shelves.claim(null);
      await makeIn(shelf, at, appVersion);
      return null;
    } catch (error) {
      if (systemCode(error) === null) throw error;
      return systemCode(error) === 'ENOSPC'
        ? 'its disk is full. Free some space there, or choose another folder'
        : 'it cannot be written. Allow that, or choose another folder';
    }
  }

  async function make(at: Date, appVersion: string): Promise<string | null> {
    const chosen = shelves.chosen();
    const why = chosen === null ? null : await tryChosen(chosen, at, appVersion);
    if (chosen !== null && why === null) return null;
    try {
      await makeIn(own, at, appVersion);
    } catch (error) {
      throw snapshotFailure(error);
    }
    return chosen === null ? null : `${chosen.folder}: ${why}.`;
  }

  /** One after the other: two at a time would write one file. */
  let last: Promise<unknown> = Promise.resolve();

  return {
    list: () =>
      shelves
        .all()
        .flatMap(({ key, folder, mark }) =>
          snapshotFiles(folder, mark).map(({ name, at, isOwn }): Snapshot => {
            const { bytes, summary } = snapshotSummary(join(folder, name));
            return { place: key, name, at, isOwn, bytes, contents: summary?.contents ?? null };
          }),
        )
        .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0)),
    read({ place, name }) {
      const shelf = shelves.all().find(({ key }) => key === place);
      if (shelf === undefined || snapshotFiles(shelf.folder, null).every((file) => file.name !== name)) {
        throw new ApiError('not-found', 'This snapshot no longer exists.');
      }
      return snapshotText(join(shelf.folder, name));
    },
    make(at, appVersion) {
      const begin = () => make(at, appVersion);
      const made = last.then(begin, begin);
      last = made;
      return made;
    },
    isDue(now) {
      const chosen = shelves.chosen();
      const shelf = chosen !== null && isThere(chosen.folder) ? chosen : own;
      return ownSnapshots(shelf).every(({ at }) => localDay(new Date(at)) !== localDay(now));
    },
    place() {
      const folder = shelves.chosen()?.folder ?? null;
      return { folder, away: folder !== null && !isThere(folder) };
    },
    use: shelves.choose,
    movedFrom(folder) {
      try {
        shelves.claim(folder);
      } catch {
        // Nothing of them is removed then.
      }
    },
  };
}

function snapshotFailure(error: unknown): unknown {
  if (systemCode(error) === null) return error;
  const cause = { cause: error };
  return systemCode(error) === 'ENOSPC'
    ? new ApiError(
        'disk-full',
        'No snapshot was made: the disk is full. Free some space, then try again.',
        cause,
      )
    : new ApiError(
        'not-writable',
        'No snapshot was made: the data folder cannot be written. Allow writing to it, then try again.',
        cause,
      );
}
