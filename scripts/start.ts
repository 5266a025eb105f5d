import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { settlePlace } from '../src/main/data-place.ts';
import { installedChromium, packagedChromium } from '../src/main/loopback/chromium.ts';
import { buildIfStale } from './build.ts';
import { fetchRuntime, installedRuntime, whyNoWindow } from './electron-runtime.ts';
import { type Flags, flagsOrExit } from './flags.ts';
import { inProject, ROOT } from './project.ts';

/** Milliseconds within which a failing Electron counts as one that cannot run here, not as an app that failed. */
const EARLY = 5000;

const say = (line: string) => console.log(line);

/**
 * Runs the app in Electron to its end.
 * @returns its exit code
 * @throws Error with the reason, in a few words, where Electron cannot run here
 */
async function runElectron({ data }: Flags): Promise<number> {
  const obstacle = whyNoWindow();
  if (obstacle !== null) throw new Error(obstacle);
  const { program } = installedRuntime() ?? (await fetchRuntime(say));
  const started = performance.now();
  const child = spawn(program, [ROOT, ...(data === undefined ? [] : ['--data', data])], { stdio: 'inherit' });
  let askedToEnd = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      askedToEnd = true;
      child.kill(signal);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Error(`its runtime does not start (${error.message})`)));
    child.on('exit', (code, signal) => {
      const failedEarly = code !== 0 && performance.now() - started < EARLY;
      if (failedEarly && !askedToEnd)
        reject(new Error(`it ended at once (${signal ?? `exit code ${code}`})`));
      else resolve(askedToEnd ? 0 : (code ?? 1));
    });
  });
}

async function runInBrowser({ data }: Flags): Promise<void> {
  // Unpacked once, ahead of the first PDF; whoever exports before it is done waits for it, or hears why there is none.
  if (installedChromium() === undefined) packagedChromium().catch(() => undefined);
  const bundle = pathToFileURL(inProject('out', 'main', 'serve.js')).href;
  const { serve }: typeof import('../src/main/serve.ts') = await import(bundle);
  await serve({ place: settlePlace(data ?? null, process.cwd()), open: true });
}

const flags = flagsOrExit(process.argv.slice(2));
try {
  await buildIfStale(say);
  if (flags.browser) {
    await runInBrowser(flags);
  } else {
    try {
      process.exitCode = await runElectron(flags);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      say(`Not opened in Electron: ${reason}. Crossroads opens in your browser instead.`);
      await runInBrowser(flags);
    }
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
