import { basename, join, sep } from 'node:path';
import { makeFolder } from '../storage/folders.ts';
import { isThere } from '../storage/snapshot-shelves.ts';
import { absoluteFolder, realFolder, refused } from './chosen-folder.ts';
import type { ServiceEnv } from './env.ts';

/**
 * Snapshots get a folder of this name in the one chosen. Where its disk is away it is not there, though an empty folder may be: so no
 * snapshot goes to the wrong disk unseen.
 */
const NAME = 'Crossroads snapshots';

/**
 * From now on snapshots go there; the first is made at once, which shows that they can.
 * @param chosen null = into the data folder
 * @throws ApiError invalid-input with what to do, and as saving does; then all stays as it was
 */
export async function chooseSnapshotFolder(
  { storage, now, random, version }: Pick<ServiceEnv, 'storage' | 'now' | 'random' | 'version'>,
  chosen: string | null,
): Promise<void> {
  const { snapshots } = storage;
  const before = snapshots.place().folder;
  const mark = random.uuid().slice(0, 8);
  const folder = chosen === null ? null : snapshotFolder(absoluteFolder(chosen), storage.folder);
  snapshots.use(folder, mark);
  if (folder === null) return;
  try {
    const why = await snapshots.make(now(), version);
    if (why !== null) throw refused(`The folder was not changed. ${why}`);
  } catch (error) {
    snapshots.use(before, mark);
    throw error;
  }
}

function snapshotFolder(chosen: string, dataFolder: string): string {
  if (!isThere(chosen)) {
    throw refused(`There is no folder ${chosen}. Make that folder first, or connect its disk.`);
  }
  const [inside, data] = [realFolder(chosen), realFolder(dataFolder)];
  if (inside === data || inside.startsWith(data + sep)) {
    throw refused(
      'This folder is in the data folder, which has snapshots already. Choose one on another disk, or a synced folder.',
    );
  }
  const folder = basename(chosen) === NAME ? chosen : join(chosen, NAME);
  try {
    makeFolder(folder);
  } catch {
    throw refused(`${chosen} cannot be written. Allow that, or choose another folder.`);
  }
  return folder;
}
