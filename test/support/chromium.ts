import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const MODULES = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** Where the usual installers put a Chromium, for machines that npm's one does not run on. */
const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

let found: Promise<string> | undefined;

/**
 * The path of a Chromium to test in: npm's own on Linux x64, elsewhere an installed one. Launch it with
 * `args: ['--no-sandbox']` only. Safe to call from several processes at once.
 *
 * @throws Error where there is none.
 */
export function chromiumPath(): Promise<string> {
  found ??=
    process.platform === 'linux' && process.arch === 'x64' ? unpacked() : Promise.resolve(installed());
  return found;
}

function installed(): string {
  const path = INSTALLED.find((candidate) => existsSync(candidate));
  if (path === undefined)
    throw new Error('No Chromium found. Install Chrome, Chromium or Edge to run this test.');
  return path;
}

/**
 * Unpacks npm's Chromium once a version. The package unpacks to the temporary folder under a fixed name and takes
 * whatever is there, a half-written one too; so it unpacks in a process and a folder of its own, and only a
 * finished folder gets the name that others look for.
 */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(MODULES, '@sparticuz/chromium/package.json'), 'utf8'));
  const folder = join(MODULES, '.cache', 'crossroads', `chromium-${version}`);
  const path = join(folder, 'chromium');
  if (existsSync(path)) return path;

  await mkdir(dirname(folder), { recursive: true });
  const own = await mkdtemp(`${folder}-`);
  const unpack =
    "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath();";
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
    cwd: MODULES,
    env: { ...process.env, TMPDIR: own },
  });
  try {
    await rename(own, folder);
  } catch (error) {
    // Another process was first; anything else is a real failure.
    await rm(own, { recursive: true, force: true });
    if (!existsSync(path)) throw error;
  }
  return path;
}
