import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { app } from 'electron';
import { defaultDataFolder, givenDataFolder } from '../data-folder.ts';

/**
 * The data folder: `--data DIR`, or the one that both hosts share. Electron's own files go into a folder inside it, so that
 * each data folder is an app instance of its own. Must run before the single instance lock is asked for.
 * @throws Error in words for the user, where --data names no folder
 */
export function settleDataFolder(): string {
  // Chromium's switches and the app's path stand among the arguments too.
  const { values } = parseArgs({
    args: process.argv.slice(1),
    options: { data: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const folder =
    typeof values.data === 'string' ? givenDataFolder(values.data, process.cwd()) : defaultDataFolder();
  if (!isWritable(folder)) return folder;
  const own = join(folder, 'electron');
  mkdirSync(own, { recursive: true, mode: 0o700 });
  app.setPath('userData', folder);
  app.setPath('sessionData', own);
  return folder;
}

/** One that is not keeps Electron's files where Electron would put them; the app opens it for reading. */
function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
