import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const PRODUCT_NAME = 'Crossroads';

/**
 * Where Crossroads keeps its data unless told otherwise: Electron's `userData` for this product, so that both hosts
 * share one journal.
 */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  env: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', PRODUCT_NAME);
    case 'win32':
      return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), PRODUCT_NAME);
    default:
      return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), PRODUCT_NAME);
  }
}

/**
 * The folder given by `--data`, as an absolute path.
 * @throws Error in words for the user, where something else than a folder has that name
 */
export function givenDataFolder(given: string): string {
  const folder = resolve(given);
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory()) {
    throw new Error(`--data needs a folder, but ${folder} is a file. Name another folder.`);
  }
  return folder;
}
