import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { ApiError } from '../../core/api.ts';
import type { DataPlaceInfo, MovePlan, MoveProgress } from '../../core/data-place-api.ts';
import { counted } from '../../words/figures.ts';
import { copyData, finishCopy, isDataFolder, isUnfinishedCopy, removeData } from '../storage/copy-data.ts';
import { dataSize, freeBytes } from '../storage/data-entries.ts';
import { FOLDERS } from '../storage/folders.ts';
import { takeLock } from '../storage/lock.ts';
import { forgetCopiedFiles, nameOfFile, onlyInOldFolder } from '../storage/only-in-old-folder.ts';
import { absoluteFolder, existingFolder, realFolder, refused } from './chosen-folder.ts';
import type { ServiceEnv } from './env.ts';

/** The location of the data folder, and moving it. */
interface DataPlaceService {
  get(): DataPlaceInfo;
  /** @throws ApiError invalid-input where it cannot go there */
  plan(folder: string): MovePlan;
  /** Starts the move; `progress` reports on it. @throws ApiError invalid-input, not-writable */
  move(folder: string): void;
  progress(): MoveProgress;
  /** @throws ApiError invalid-input, not-writable */
  use(folder: string): void;
  /** @throws ApiError invalid-input where it holds what is nowhere else */
  removePrevious(): Promise<void>;
  keepPrevious(): void;
}

/** Before any move. */
export const NO_MOVE: MoveProgress = { state: 'none', done: 0, total: 0, message: null };

const GIVEN =
  'Crossroads was started with --data, which names the data folder. To move it, close Crossroads, copy the folder, and start with the new one.';

export function createDataPlaceService({
  storage,
  place,
  host,
  now,
}: Pick<ServiceEnv, 'storage' | 'place' | 'host' | 'now'>): DataPlaceService {
  const { move } = place;

  const previous = () => place.pointer?.read()?.previous ?? null;

  function forget(): void {
    const pointed = place.pointer?.read() ?? null;
    if (pointed === null) return;
    place.pointer?.write({ ...pointed, previous: null });
    forgetCopiedFiles(storage.folder);
  }

  function plan(chosen: string): MovePlan {
    if (place.pointer === null) throw refused(GIVEN);
    const old = previous();
    if (old !== null && isDataFolder(old)) {
      throw refused(
        `The folder that your data was moved from before is still there: ${old}. Remove it or keep it first, here under Storage.`,
      );
    }
    const folder = freeFolder(chosen, place.machineFolder);
    const [here, there] = [realFolder(storage.folder), realFolder(folder)];
    if (here === there) throw refused('Your data is in this folder already. Choose another one.');
    // The machine's folder may hold both: the app's folders lie beside each other in it.
    if (there.startsWith(here + sep) && here !== realFolder(place.machineFolder)) {
      throw refused('This folder is inside the data folder itself. Choose one outside it.');
    }
    const { files, bytes } = dataSize(storage.folder);
    const free = freeBytes(existingFolder(folder));
    if (free !== null && free < bytes * 1.1) {
      throw refused('There is not enough room on that disk. Free some space there, or choose another one.');
    }
    return { folder, files, bytes, freeBytes: free };
  }

  async function run(to: string, release: () => void): Promise<void> {
    const from = storage.folder;
    const pointer = place.pointer;
    if (pointer === null) return;
    const before = pointer.read();
    try {
      await copyData(from, to, (done, total) => {
        move.progress = { state: 'running', done, total, message: null };
      });
      if (storage.isAway())
        throw refused('The data folder went away while it was copied. Nothing was moved.');
      // From here on the copy counts; up to here the old folder does.
      pointer.write({ dataFolder: to, previous: from });
      finishCopy(to);
      try {
        place.switchTo(to);
      } catch (error) {
        pointer.write(before ?? { dataFolder: from, previous: null });
        throw error;
      }
      move.progress = { ...move.progress, state: 'done' };
    } catch (error) {
      const message = error instanceof ApiError ? error.message : 'The copy failed. Nothing was moved.';
      move.progress = { ...move.progress, state: 'failed', message };
    } finally {
      release();
    }
  }

  return {
    get: () => ({
      folder: storage.folder,
      given: place.pointer === null,
      previous: previous(),
      away: storage.isAway(),
    }),
    plan,
    move(chosen) {
      if (move.progress.state === 'running') throw refused('The data folder is being moved already.');
      const { folder, files } = plan(chosen);
      const obstacle = storage.readOnly();
      if (obstacle !== null) throw new ApiError('not-writable', obstacle);
      move.progress = { state: 'running', done: 0, total: files, message: null };
      void run(folder, storage.holdStill());
    },
    progress: () => move.progress,
    use(chosen) {
      const folder = isDataFolder(absoluteFolder(chosen))
        ? absoluteFolder(chosen)
        : freeFolder(chosen, place.machineFolder);
      place.switchTo(folder);
      place.pointer?.write({ dataFolder: folder, previous: null });
    },
    async removePrevious() {
      const old = previous();
      if (old === null) throw refused('There is no folder to remove.');
      storage.assertFolderThere();
      // One that another Crossroads has opened meanwhile is in use again.
      const attempt = takeLock(join(old, FOLDERS.lock), { host, url: null });
      if (attempt.kind === 'held')
        throw refused('Nothing was removed: another Crossroads uses the old folder.');
      try {
        assertNothingAlone(await onlyInOldFolder(old, storage.folder));
        removeData(old);
      } finally {
        attempt.lock.release();
      }
      forget();
      storage.findings.add(
        `The old data folder was removed on ${now().toISOString().slice(0, 10)}: ${old}`,
        null,
      );
    },
    keepPrevious: forget,
  };
}

function assertNothingAlone(paths: readonly string[]): void {
  const [first, ...others] = paths;
  if (first === undefined) return;
  const more = others.length === 0 ? '' : `, and ${counted(others.length, 'more file', 'more files')}`;
  throw refused(
    `Nothing was removed. The old folder holds what the new one does not: ${nameOfFile(first)}${more}. It was written or changed there after the move. Keep the old folder, or start Crossroads with it once and export what you need.`,
  );
}

/**
 * The folder that is free for data: the one chosen where it is empty or new, else one of its own in it.
 * @throws ApiError invalid-input with what to do
 */
function freeFolder(chosen: string, machineFolder: string): string {
  const folder = absoluteFolder(chosen);
  const found = statSync(existingFolder(folder), { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) throw refused(`${existingFolder(folder)} is a file. Choose a folder.`);
  if (!existsSync(folder) && !existsSync(dirname(folder))) {
    throw refused(`${dirname(folder)} is not there. Make that folder first, or connect its disk.`);
  }
  const isFree = (each: string) => {
    if (isDataFolder(each)) {
      throw refused(`${each} holds data of Crossroads already. It is left as it is. Choose another folder.`);
    }
    return (
      !existsSync(each) || isUnfinishedCopy(each) || namesOf(each).length === 0 || each === machineFolder
    );
  };
  if (isFree(folder)) return folder;
  const inside = join(folder, 'Crossroads');
  if (isFree(inside)) return inside;
  throw refused(`${folder} and the folder Crossroads in it are not empty. Choose another folder.`);
}

function namesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw refused(`${folder} cannot be read. Allow it, or choose another folder.`);
  }
}
