import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { type DataPlace, settlePlace } from '../data-place.ts';
import { readArguments } from './opened-paths.ts';

/**
 * Where the data lies: `--data DIR`, the folder that was chosen, or the usual one. Electron's own files go into a folder inside the
 * given or the usual one, so that each is an app instance of its own. Must run before the single instance lock is asked for.
 * @throws Error in words for the user, where --data names no folder
 */
export function settleDataFolder(): { place: DataPlace; isWritable: boolean } {
  // Chromium's switches and the app's path stand among the arguments too.
  const { data } = readArguments(process.argv.slice(1));
  const place = settlePlace(data, process.cwd());
  const { machineFolder } = place;
  if (!canBeWritten(machineFolder)) return { place, isWritable: false };
  const own = join(machineFolder, 'electron');
  mkdirSync(own, { recursive: true, mode: 0o700 });
  app.setPath('userData', machineFolder);
  app.setPath('sessionData', own);
  return { place, isWritable: true };
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
