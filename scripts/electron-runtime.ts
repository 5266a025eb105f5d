import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Progress } from '@electron/get';
import { inProject, runNode } from './project.ts';

const PACKAGE = inProject('node_modules', 'electron');

/** Seconds to wait for the first byte, and for the next one of a download under way. */
const PATIENCE = { first: 6, next: 30 };

/** What the electron package says of itself; it keeps the runtime beside it. */
const readInPackage = (name: string): string => readFileSync(join(PACKAGE, name), 'utf8');

export interface Runtime {
  /** What Electron's archive holds, unpacked. */
  folder: string;
  /** Path of its executable. */
  program: string;
  /** Its own word for its version, `45.4.1`: the runtime that is there need not be the one that package.json pins. */
  version: string;
}

/** The runtime where it is already there: the one in the folder ELECTRON_OVERRIDE_DIST_PATH, else the electron package's own. */
export function installedRuntime(): Runtime | null {
  const overriding = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const pathFile = join(PACKAGE, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : undefined;
  const folder = overriding || join(PACKAGE, 'dist');
  const program = overriding ? join(folder, name ?? 'electron') : name && join(folder, name);
  if (!program || !existsSync(program)) return null;
  return { folder, program, version: versionIn(folder) };
}

function versionIn(folder: string): string {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return 'of unknown version';
  }
}

/** Why no window can be shown here, whatever the runtime and the user; null where one can. */
export function whyNoDisplay(): string | null {
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return null;
  return 'there is no display for a window';
}

/** Why tests cannot run in Electron here; null where they can. They need no sandbox, so root may run them. */
export const whyNoElectron = (): string | null =>
  whyNoDisplay() ??
  (installedRuntime() === null
    ? 'no runtime of Electron is on this machine, and none could be fetched'
    : null);

/** Why Electron is not tried here, whatever its runtime; null where it is. Who names a runtime is taken to know. */
export function whyNoWindow(): string | null {
  if (process.platform !== 'linux' || process.env['ELECTRON_OVERRIDE_DIST_PATH']) return null;
  return whyNoDisplay() ?? (process.getuid?.() === 0 ? 'Electron does not run as root' : null);
}

/** Says how far the download is: in place on a terminal, else a line every quarter. */
function progressTeller(): (share: number) => void {
  let shown = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent === shown) return;
    if (process.stdout.isTTY) process.stdout.write(`\r  ${percent} %${percent === 100 ? '\n' : ''}`);
    else if (percent % 25 === 0) console.log(`  ${percent} %`);
    shown = percent;
  };
}

/** Downloads the runtime into Electron's own cache. Aborts when nothing arrives for a while. */
async function download(): Promise<void> {
  const { downloadArtifact } = await import('@electron/get');
  const { version }: { version: string } = JSON.parse(readInPackage('package.json'));
  const checksums: Record<string, string> = JSON.parse(readInPackage('checksums.json'));
  const cacheRoot = process.env['electron_config_cache'];
  const tell = progressTeller();
  const giveUp = new AbortController();
  let watch: NodeJS.Timeout | undefined;
  const wait = (seconds: number) => {
    clearTimeout(watch);
    watch = setTimeout(() => giveUp.abort(new Error(`no answer for ${seconds} seconds`)), seconds * 1000);
  };
  wait(PATIENCE.first);
  try {
    await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums,
      ...(cacheRoot && { cacheRoot }),
      downloadOptions: {
        quiet: true,
        signal: giveUp.signal,
        getProgressCallback: async ({ percent }: Progress) => {
          wait(PATIENCE.next);
          tell(percent);
        },
      },
    });
  } finally {
    clearTimeout(watch);
  }
}

/**
 * Fetches the runtime, once, with visible progress; gives up within seconds where there is no network.
 * @throws Error with the reason, in a few words
 */
export async function fetchRuntime(say: (line: string) => void): Promise<Runtime> {
  say('Fetching Electron’s runtime, once (about 120 MB)…');
  try {
    await download();
  } catch (error) {
    throw new Error(`its runtime could not be fetched (${rootReason(error)})`, { cause: error });
  }
  const { code, output } = await runNode(createRequire(import.meta.url).resolve('electron/install.js'), []);
  const runtime = installedRuntime();
  if (code !== 0 || runtime === null) {
    throw new Error(
      `its runtime could not be unpacked (${output.trim().split('\n')[0] ?? `exit code ${code}`})`,
    );
  }
  return runtime;
}

/** The innermost message: `fetch failed` says less than the cause that it carries. */
function rootReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error
    ? rootReason(error.cause)
    : (error.message.split('\n')[0] ?? error.name);
}
