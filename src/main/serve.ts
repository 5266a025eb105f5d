import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type DataPlace, settlePlace } from './data-place.ts';
import { logFileIn, openLog } from './log/log-file.ts';
import { startHost } from './loopback/host.ts';
import { openBrowser } from './loopback/open-browser.ts';
import type { LockHolder } from './storage/lock.ts';

/** Loopback entry: the same app in a browser, where Electron cannot run. */

interface ServeOptions {
  place: DataPlace;
  /** Open the default browser, where there is a display. */
  open: boolean;
}

/** Both the source and its bundle lie two folders below the app's own. */
const APP_FOLDER = join(import.meta.dirname, '..', '..');

const say = (text: string) => process.stdout.write(`${text}\n`);

/** The reader of the output may close before the app does; that must not end the app. */
function ignoreClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}

function appVersion(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(APP_FOLDER, 'package.json'), 'utf8'));
  return version;
}

/** Resolves when the user (Ctrl+C), the system or a closed terminal asks the process to end. */
function askedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** Another instance has the data folder: show the user the way to it. */
function handOver(holder: LockHolder, open: boolean): void {
  if (holder.url === null) {
    say('Crossroads is already open, in its own window. Go on there, or close it and start again.');
    return;
  }
  say(`Crossroads is already running. Go on there:\n\n  ${holder.url}\n`);
  // Without the token, which would show among the arguments: a browser that was let in before has its cookie.
  if (open) openBrowser(new URL(holder.url).origin);
}

/** Runs the loopback host until it is asked to end, or hands over to the instance that already runs. */
export async function serve({ place, open }: ServeOptions): Promise<void> {
  const ending = askedToEnd();
  const log = openLog({
    file: logFileIn(place.machineFolder),
    now: () => new Date(),
    show: (text) => process.stderr.write(text),
  });
  const start = await startHost({
    place,
    rendererFolder: join(APP_FOLDER, 'out', 'renderer'),
    version: appVersion(),
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    about: {
      appFolder: APP_FOLDER,
      runtime: [{ name: 'Node.js', version: process.versions.node }],
      logFile: log.file,
      runtimeFolder: null,
    },
    log: log.failure,
  });
  if (start.kind === 'held') return handOver(start.holder, open);
  const { url, launchFile, close } = start.host;
  say(`Crossroads runs in your browser, on this machine only:\n\n  ${url}\n\nCtrl+C ends it.`);
  const file = open ? launchFile() : null;
  if (file !== null) openBrowser(file);
  await ending;
  await close();
  say('Crossroads has ended. What you saved is kept.');
}

/** @throws Error in words for the user */
function readOptions(): ServeOptions {
  const { values } = parseArgs({ options: { data: { type: 'string' }, open: { type: 'boolean' } } });
  return { place: settlePlace(values.data ?? null, process.cwd()), open: values.open ?? false };
}

function fail(error: unknown, exitCode: number): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = exitCode;
}

async function main(): Promise<void> {
  ignoreClosedOutput();
  let options: ServeOptions;
  try {
    options = readOptions();
  } catch (error) {
    return fail(error, 2);
  }
  try {
    await serve(options);
  } catch (error) {
    fail(error, 1);
  }
}

if (import.meta.main) await main();
