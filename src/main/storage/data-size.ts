import { readdirSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDERS } from './folders.ts';

/** What the app keeps in the data folder; Electron's own files may lie there too. */
export const DATA_FOLDERS = [
  ...new Set(Object.values(FOLDERS).map((folder) => folder.split(/[\\/]/)[0] ?? folder)),
].filter((folder) => folder !== FOLDERS.lock && folder !== FOLDERS.unfinished);

/** How many files there are of the app's own, and their bytes; what cannot be read is left out. */
export function dataSize(dataFolder: string): { files: number; bytes: number } {
  let files = 0;
  let bytes = 0;
  for (const folder of DATA_FOLDERS) {
    for (const file of filesBelow(join(dataFolder, folder))) {
      const found = statSync(file, { throwIfNoEntry: false });
      if (found?.isFile() !== true) continue;
      files += 1;
      bytes += found.size;
    }
  }
  return { files, bytes };
}

function filesBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
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
