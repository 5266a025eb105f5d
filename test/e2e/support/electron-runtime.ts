import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inProject } from '../../../scripts/project.ts';

const STAND_IN = inProject('test', 'electron-stand-in');

/** The version of Electron's own runtime, where it is on this machine; null where the stand-in takes its place. */
function realVersion(): string | null {
  const folder = inProject('node_modules', 'electron');
  const isThere = existsSync(`${folder}/path.txt`) && existsSync(`${folder}/dist`);
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY']);
  return isThere && hasDisplay ? createRequire(import.meta.url)('electron/package.json').version : null;
}

const version = realVersion();

export const isRealElectron = version !== null;

/** Names what the Electron bundles run on. */
export const electronLabel = version === null ? 'Electron bundles on the stand-in' : `Electron ${version}`;

/** The electron package, which Playwright asks for the executable, reads this once, when it is first loaded. */
if (!isRealElectron) process.env['ELECTRON_OVERRIDE_DIST_PATH'] = STAND_IN;
