import { readdirSync, statfsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FOLDERS, namesIn } from './folders.ts';

/** What the app keeps in the data folder; Electron's own files may lie there too. */
export const DATA_FOLDERS = [
  ...new Set(Object.values(FOLDERS).map((folder) => folder.split(/[\\/]/)[0] ?? folder)),
].filter((folder) => folder !== FOLDERS.lock && folder !== FOLDERS.unfinished);

/** Something in a data folder that is no folder. */
interface DataEntry {
  /** Below the data folder. */
  readonly path: string;
  /** False for a link, or whatever else is no file. */
  readonly isFile: boolean;
}

/** All that the app keeps in a folder, sorted by path. */
export function entriesIn(dataFolder: string): DataEntry[] {
  const kept = DATA_FOLDERS.filter((each) => namesIn(dataFolder).includes(each));
  return kept
    .flatMap((name) => entriesBelow(dataFolder, name))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

const entriesBelow = (dataFolder: string, name: string): DataEntry[] =>
  readdirSync(join(dataFolder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: relative(dataFolder, join(entry.parentPath, entry.name)),
      isFile: entry.isFile(),
    }));

/** How many files there are of the app's own, and their bytes; what cannot be read is left out. */
export function dataSize(dataFolder: string): { files: number; bytes: number } {
  const sizes = DATA_FOLDERS.flatMap((name) => sizesBelow(dataFolder, name));
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function sizesBelow(dataFolder: string, name: string): number[] {
  try {
    return entriesBelow(dataFolder, name)
      .filter(({ isFile }) => isFile)
      .flatMap(({ path }) => statSync(join(dataFolder, path), { throwIfNoEntry: false })?.size ?? []);
  } catch {
    return [];
  }
}

/** Bytes left on the disk of a folder; null where the system does not tell. */
export function freeBytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}
