import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

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
 * The folder given by `--data`, as an absolute path; it need not exist yet.
 * @param base what a relative path starts from
 * @throws Error in words for the user, where the path leads to or through something else than a folder
 */
export function givenDataFolder(given: string, base: string): string {
  const folder = resolve(base, given);
  let nearest = folder;
  let found = statSync(nearest, { throwIfNoEntry: false });
  while (found === undefined && dirname(nearest) !== nearest) {
    nearest = dirname(nearest);
    found = statSync(nearest, { throwIfNoEntry: false });
  }
  if (found?.isDirectory() === false) {
    throw new Error(`--data needs a folder, but ${nearest} is a file. Name another folder.`);
  }
  return folder;
}
