import { constants, copyFileSync, renameSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { FOLDERS, makeFolderWithin, syncFolder } from './folders.ts';

/** Moves damaged files aside; nothing here ever deletes. */
export interface Quarantine {
  /**
   * Moves files into one new folder, keeping their place below the data folder.
   * @returns that folder, relative to the data folder
   */
  moveAside(files: readonly string[]): string;
  /** Keeps copies of files there that are about to be replaced. @returns the folder, like `moveAside` */
  keepCopies(files: readonly string[]): string;
}

export function createQuarantine(dataFolder: string, now: () => Date): Quarantine {
  let count = 0;
  /** @param put brings a file to its place there */
  function gather(files: readonly string[], put: (file: string, target: string) => void): string {
    count += 1;
    const stamp = now().toISOString().replaceAll(':', '-');
    const place = join(FOLDERS.quarantine, `${stamp}-${process.pid}-${count}`);
    for (const file of files) {
      const target = join(dataFolder, place, relative(dataFolder, file));
      makeFolderWithin(dataFolder, dirname(target));
      put(file, target);
      syncFolder(dirname(target));
      syncFolder(dirname(file));
    }
    return place;
  }
  return {
    moveAside: (files) => gather(files, renameSync),
    keepCopies: (files) =>
      gather(files, (file, target) => copyFileSync(file, target, constants.COPYFILE_EXCL)),
  };
}
