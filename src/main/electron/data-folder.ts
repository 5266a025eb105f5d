import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { defaultDataFolder, givenDataFolder } from '../data-folder.ts';
import { readArguments } from './opened-paths.ts';

/**
 * The data folder: `--data DIR`, or the one that both hosts share. Electron's own files go into a folder inside it, so that
 * each data folder is an app instance of its own. Must run before the single instance lock is asked for.
 * @throws Error in words for the user, where --data names no folder
 */
export function settleDataFolder(): { folder: string; isWritable: boolean } {
  // Chromium's switches and the app's path stand among the arguments too.
  const { data } = readArguments(process.argv.slice(1));
  const folder = data === null ? defaultDataFolder() : givenDataFolder(data, process.cwd());
  if (!canBeWritten(folder)) return { folder, isWritable: false };
  const own = join(folder, 'electron');
  mkdirSync(own, { recursive: true, mode: 0o700 });
  app.setPath('userData', folder);
  app.setPath('sessionData', own);
  return { folder, isWritable: true };
}

/** One that is not keeps Electron's files where Electron would put them; the app opens it for reading. */
function canBeWritten(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
