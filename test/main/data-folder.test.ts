import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultDataFolder } from '../../src/main/data-folder.ts';

const home = join('/', 'home', 'ada');

// Electron, app.getPath: userData is appData plus the product's name; appData is %APPDATA% on Windows,
// $XDG_CONFIG_HOME or ~/.config on Linux, ~/Library/Application Support on macOS.
it.each([
  ['linux', {}, join(home, '.config', 'Crossroads')],
  ['linux', { XDG_CONFIG_HOME: join(home, 'etc') }, join(home, 'etc', 'Crossroads')],
  ['linux', { XDG_CONFIG_HOME: '' }, join(home, '.config', 'Crossroads')],
  ['darwin', {}, join(home, 'Library', 'Application Support', 'Crossroads')],
  ['win32', { APPDATA: join(home, 'Roaming') }, join(home, 'Roaming', 'Crossroads')],
] as const)('is the folder that Electron takes on %s with %o', (platform, env, folder) => {
  expect(defaultDataFolder(platform, env, home)).toBe(folder);
});
