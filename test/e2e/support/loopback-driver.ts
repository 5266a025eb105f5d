import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { chromium, type Download } from 'playwright-core';
import { inProject, ROOT } from '../../../scripts/project.ts';
import { chromiumPath } from '../../support/chromium.ts';
import type { Driver, LaunchOptions } from '../driver.ts';
import { systemLocale } from './locale.ts';
import { PATIENCE } from './patience.ts';

/** The host's process, and the address with its token that it printed. */
interface Host {
  child: ChildProcess;
  address: string;
}

async function startHost({ dataFolder, locale = 'en-US' }: LaunchOptions): Promise<Host> {
  const child = spawn(process.execPath, [inProject('out', 'main', 'serve.js'), '--data', dataFolder], {
    cwd: ROOT,
    env: systemLocale(locale),
    // Not inherited: a host that is left behind would hold the stream, and vitest waits for its end.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stderr.pipe(process.stderr, { end: false });
  for await (const line of createInterface(child.stdout)) {
    const [address] = line.match(/http:\/\/127\.0\.0\.1:\d+\/\S*token=\S+/) ?? [];
    if (address === undefined) continue;
    // Whatever else it says is of no interest, and must not fill the pipe.
    child.stdout.resume();
    return { child, address };
  }
  throw new Error('The loopback host ended without printing its address.');
}

async function endHost({ child }: Host, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** The loopback host's side of the driver, with what only a browser has. */
export interface LoopbackDriver extends Driver {
  /** Starts the host again after `kill`, in a tab of its own; the one from before stays as it is. */
  startBeside(): Promise<void>;
}

export async function launchLoopback(options: LaunchOptions): Promise<LoopbackDriver> {
  const { locale = 'en-US', colorScheme = 'light' } = options;
  let host = await startHost(options);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
  const context = await browser.newContext({ locale, colorScheme, acceptDownloads: true });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await page.goto(host.address);

  const downloaded = async (trigger: () => Promise<unknown>): Promise<Download> => {
    const download = page.waitForEvent('download', { timeout: PATIENCE });
    await trigger();
    return download;
  };

  return {
    page,
    async exportPdf(trigger) {
      const download = await downloaded(trigger);
      return { fileName: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
    async cancelExport(trigger) {
      await (await downloaded(trigger)).cancel();
    },
    async reload() {
      await page.reload();
    },
    kill: () => endHost(host, 'SIGKILL'),
    async restart() {
      await endHost(host, 'SIGTERM');
      host = await startHost(options);
      await page.goto(host.address);
    },
    async startBeside() {
      host = await startHost(options);
      await (await context.newPage()).goto(host.address);
    },
    async close() {
      await browser.close();
      await endHost(host, 'SIGTERM');
    },
  };
}
