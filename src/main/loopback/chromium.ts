import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A Chromium to launch without a window. */
export interface ChromiumBinary {
  path: string;
  /** False for npm's own build, which runs without Chromium's OS sandbox only. */
  sandbox: boolean;
}

/** Where the usual installers put Chrome, Chromium and Edge. */
function installedPaths(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
        const base = process.env[variable];
        if (base === undefined) return [];
        return [
          join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(base, 'Chromium', 'Application', 'chrome.exe'),
          join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ];
      });
    default:
      return [
        '/opt/google/chrome/chrome',
        '/usr/bin/google-chrome',
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/opt/microsoft/msedge/msedge',
      ];
  }
}

/** The installed Chrome, Chromium or Edge, if there is one. */
export function installedChromium(): ChromiumBinary | undefined {
  const path = installedPaths().find((candidate) => existsSync(candidate));
  return path === undefined ? undefined : { path, sandbox: true };
}

/** npm's Chromium, unpacked; undefined where it does not run (it is Linux x64 only) or is not installed. */
export async function packagedChromium(): Promise<ChromiumBinary | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
  return { path: await unpacked(dirname(dirname(entry))), sandbox: false };
}

/**
 * Unpacks npm's Chromium once a version. The package unpacks to the temporary folder under fixed names and takes
 * whatever is there, a stale or half-written one too. So it unpacks into a folder of its own, and only a finished
 * folder gets the name that is looked for: several processes may do so at once.
 */
async function unpacked(packageFolder: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(
    await readFile(join(packageFolder, 'package.json'), 'utf8'),
  );
  const folder = join(packageFolder, '..', '..', '.cache', 'crossroads', `chromium-${version}`);
  const path = join(folder, 'chromium');
  if (existsSync(path)) return path;

  const { default: chromium } = await import('@sparticuz/chromium');
  await mkdir(dirname(folder), { recursive: true });
  const own = await mkdtemp(`${folder}-`);
  try {
    await unpackInto(own, () => chromium.executablePath());
    await rename(own, folder);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    // Another process was first; anything else is a real failure.
    if (!existsSync(path)) throw error;
  }
  return path;
}

/** The package asks for the temporary folder before its first await, so nobody else sees the changed variable. */
async function unpackInto(folder: string, unpack: () => Promise<string>): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  const unpacking = unpack();
  if (before === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = before;
  await unpacking;
}

/**
 * The path of a Chromium to test in: npm's own where it runs, so that everyone tests in the same version, else an
 * installed one. Launch it with `args: ['--no-sandbox']` only. Safe to call from several processes at once.
 *
 * @throws Error where there is none.
 */
export async function chromiumPath(): Promise<string> {
  const found = (await packagedChromium()) ?? installedChromium();
  if (found === undefined) throw new Error('No Chromium found. Install Chrome, Chromium or Edge.');
  return found.path;
}
