import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { DATA_FOLDERS } from './data-size.ts';
import { namesIn } from './folders.ts';

/** Something in a data folder that is no folder. */
export interface DataEntry {
  /** Below the data folder. */
  readonly path: string;
  /** False for a link, or whatever else is no file. */
  readonly isFile: boolean;
}

/** All that the app keeps in a folder, sorted by path. */
export async function entriesIn(folder: string): Promise<DataEntry[]> {
  const found: DataEntry[] = [];
  for (const name of DATA_FOLDERS.filter((each) => namesIn(folder).includes(each))) {
    for (const entry of await readdir(join(folder, name), { recursive: true, withFileTypes: true })) {
      if (entry.isDirectory()) continue;
      found.push({ path: relative(folder, join(entry.parentPath, entry.name)), isFile: entry.isFile() });
    }
  }
  return found.sort((one, other) => (one.path < other.path ? -1 : 1));
}
