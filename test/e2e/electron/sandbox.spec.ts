import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium } from 'playwright-core';
import { expect, it, onTestFinished, vi } from 'vitest';
import { installedRuntime } from '../../../scripts/electron-runtime.ts';
import { inProject } from '../../../scripts/project.ts';
import { removeFolder, temporaryFolder } from '../../support/temporary-folder.ts';
import { callBridge } from '../support/bridge.ts';
import { ordinaryUser } from '../support/ordinary-user.ts';
import { PATIENCE } from '../support/patience.ts';

const isRoot = process.getuid?.() === 0;

/** The runtime and the built app where an ordinary user may read them, wherever they lie themselves. */
function readableByAll(folder: string): { program: string; app: string } {
  const program = installedRuntime()?.program ?? '';
  if (!isRoot) return { program, app: inProject() };
  const [runtime, app] = [join(folder, 'runtime'), join(folder, 'app')];
  cpSync(dirname(program), runtime, { recursive: true });
  // As a package installs it, for systems where only root makes namespaces.
  chmodSync(join(runtime, 'chrome-sandbox'), 0o4755);
  for (const part of ['main', 'preload', 'renderer'])
    cpSync(inProject('out', part), join(app, 'out', part), { recursive: true });
  cpSync(inProject('package.json'), join(app, 'package.json'));
  chmodSync(folder, 0o755);
  return { program: join(runtime, 'electron'), app };
}

/** Connects to the page, at the address that Chromium prints. */
async function connect({ stderr }: ChildProcess): Promise<Browser> {
  if (stderr === null) throw new Error('The app has no output.');
  const said: string[] = [];
  for await (const line of createInterface(stderr)) {
    said.push(line);
    const [, address] = line.match(/^DevTools listening on (\S+)$/) ?? [];
    if (address === undefined) continue;
    stderr.resume();
    return chromium.connectOverCDP(address);
  }
  throw new Error(`The app ended at once:\n${said.join('\n')}`);
}

/** The process of an app that was started with these words, most often the one that runs the page. */
function processOf(dataFolder: string, words = '--type=renderer'): string | undefined {
  return readdirSync('/proc').find((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return command.includes(words) && command.includes(dataFolder);
    } catch {
      // Not a process, or one that has just ended.
      return false;
    }
  });
}

const NETWORK_SERVICE = '--utility-sub-type=network.mojom.NetworkService';

/** What the system says of a process, line by line. */
function statusOf(pid: string): Record<string, string> {
  const lines = readFileSync(`/proc/${pid}/status`, 'utf8').split('\n');
  return Object.fromEntries(lines.map((line) => line.split(/:\s*/, 2)));
}

const namespaces = (pid: string | number): string[] =>
  ['user', 'pid', 'net'].map((kind) => readlinkSync(`/proc/${pid}/ns/${kind}`));

it('runs its page in the system’s sandbox for an ordinary user', async (context) => {
  if (process.platform !== 'linux') context.skip('Only Linux says so much of a process.');
  const user = ordinaryUser();
  onTestFinished(user.leave);
  const allowed = spawnSync('unshare', ['--user', 'true'], user.options).status === 0;
  if (!allowed) context.skip('This system lets ordinary users make no namespaces.');

  const folder = temporaryFolder();
  onTestFinished(() => removeFolder(folder));
  const { program, app } = readableByAll(folder);
  const dataFolder = join(user.home, 'data');
  const child = spawn(program, ['--remote-debugging-port=0', app, '--data', dataFolder], {
    ...user.options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });

  const browser = await connect(child);
  const [page] = browser.contexts()[0]?.pages() ?? [];
  if (page === undefined) throw new Error('No window opened.');
  await page.getByRole('button', { name: 'Start a decision' }).waitFor();
  expect(await callBridge(page, 'appInfo', null)).toMatchObject({ ok: true });

  const renderer = await vi.waitUntil(() => processOf(dataFolder), { timeout: PATIENCE });
  // Mode 2: system calls pass a filter.
  expect(statusOf(renderer)).toMatchObject({ Seccomp: '2', NoNewPrivs: '1' });
  // Its process numbers, one a namespace: the innermost is not the system's.
  expect(statusOf(renderer)['NSpid']?.split('\t').length).toBeGreaterThan(1);
  // Only root may look at another process's namespaces.
  if (isRoot) {
    const own = namespaces(child.pid ?? 0);
    namespaces(renderer).forEach((namespace, index) => {
      expect(namespace).not.toBe(own[index]);
    });
  }
  expect(processOf(dataFolder, NETWORK_SERVICE)).toBeUndefined();
});

it('takes no sandbox from the network service by running it in the main process', async (context) => {
  if (process.platform !== 'linux') context.skip('Elsewhere it keeps its own process.');
  const user = ordinaryUser();
  onTestFinished(user.leave);
  const folder = temporaryFolder();
  onTestFinished(() => removeFolder(folder));
  const { program } = readableByAll(folder);
  // Any app, which leaves the service where Chromium has it.
  const bare = join(folder, 'bare');
  cpSync(inProject('test', 'bench', 'electron', 'bare-app'), bare, { recursive: true });
  chmodSync(folder, 0o755);
  const child = spawn(program, [bare], { ...user.options, stdio: 'ignore' });
  const ended = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const service = await vi.waitUntil(() => processOf(user.home, NETWORK_SERVICE), { timeout: PATIENCE });
  expect(readFileSync(`/proc/${service}/cmdline`, 'utf8')).toContain('--service-sandbox-type=none');
  expect(statusOf(service)).toMatchObject({ Seccomp: '0' });
});
