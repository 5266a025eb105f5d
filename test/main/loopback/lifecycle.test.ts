import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { enterLoopback, startLoopback } from '../../../scripts/loopback-process.ts';
import { chromiumPath } from '../../support/chromium.ts';
import { call, enter, type RunningHost, runHost, startHost } from '../../support/loopback-host.ts';
import { removeFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder: string;
let running: RunningHost[];

beforeEach(() => {
  folder = temporaryFolder();
  running = [];
});

afterEach(async () => {
  await Promise.all(running.map((host) => host.stop('SIGKILL')));
  removeFolder(folder);
});

async function start(dataFolder = folder): Promise<RunningHost> {
  const host = await startHost(dataFolder);
  running.push(host);
  return host;
}

const value = async (answer: ReturnType<typeof call>) => JSON.parse((await answer).text).value;

async function createDraft(host: RunningHost, cookie: string): Promise<string> {
  const [first] = await value(call(host.port, cookie, 'listCards', null));
  const draft = await value(call(host.port, cookie, 'createDraft', { cardId: first.card.id }));
  return draft.id;
}

describe('the end', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is clean on %s', async (signal) => {
    const host = await start();
    const cookie = await enter(host);
    await createDraft(host, cookie);
    expect(await host.stop(signal)).toBe(0);
    expect(host.output()).toContain('Crossroads has ended. What you saved is kept.');
    await expect(fetch(host.origin)).rejects.toThrow();
  });

  it('is clean where nobody reads any more what it prints', async () => {
    const { child, stop } = await startLoopback(folder);
    child.stdout?.destroy();
    child.stderr?.destroy();
    expect(await stop()).toBe(0);
  });

  it('does not wait for a connection that is kept open', async () => {
    const host = await start();
    const cookie = await enter(host);
    // fetch keeps its connections alive.
    await fetch(host.origin, { headers: { cookie } }).then((answer) => answer.text());
    expect(await host.stop()).toBe(0);
  });
});

/** A browser's opener that writes down what it is to open; on Linux the first `xdg-open` on the path is taken. */
function fakeOpener(): { env: NodeJS.ProcessEnv; opened: () => Promise<string> } {
  const [bin, note] = [join(folder, 'bin'), join(folder, 'opened')];
  mkdirSync(bin);
  const script = `#!/bin/sh\nprintf '%s' "$1" > "${note}.part" && mv "${note}.part" "${note}"\n`;
  writeFileSync(join(bin, 'xdg-open'), script, { mode: 0o755 });
  return {
    env: { DISPLAY: ':0', PATH: `${bin}:${process.env['PATH'] ?? ''}` },
    opened: () => vi.waitFor(() => readFileSync(note, 'utf8'), { timeout: 20_000 }),
  };
}

describe.runIf(process.platform === 'linux')('the browser that is opened', () => {
  it('gets a file that only the user can read, since others can read the arguments of a command', async () => {
    const { env, opened } = fakeOpener();
    const host = await startHost(join(folder, 'data'), env, ['--open']);
    running.push(host);
    const file = await opened();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const [printed = ''] = /http:[^"]+/.exec(readFileSync(file, 'utf8')) ?? [];
    const address = new URL(printed);
    expect(address.origin).toBe(host.origin);
    expect(address.href).not.toBe(host.url);
    const cookie = await enterLoopback(address);
    expect((await call(host.port, cookie, 'appInfo', null)).status).toBe(200);
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(403);
    await host.stop();
    expect(existsSync(file)).toBe(false);
  });

  it('comes from that file into the app', async () => {
    const { env, opened } = fakeOpener();
    const host = await startHost(join(folder, 'data'), env, ['--open']);
    running.push(host);
    const file = await opened();
    const browser = await chromium.launch({
      executablePath: (await chromiumPath()) ?? '',
      args: ['--no-sandbox'],
    });
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(file).href);
      await page.waitForURL(`${host.origin}/**`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(page.url()).not.toContain('token');
    } finally {
      await browser.close();
    }
  });

  it('gets the address of the first instance without its token, from a second one', async () => {
    const data = join(folder, 'data');
    const first = await start(data);
    const { env, opened } = fakeOpener();
    await runHost(data, env, ['--open']);
    expect(await opened()).toBe(first.origin);
  });
});

describe('a second instance on the same data', () => {
  it('shows the way to the first and ends, and leaves it alone', async () => {
    const first = await start();
    const cookie = await enter(first);
    const second = await runHost(folder);
    expect(second.code).toBe(0);
    expect(second.stdout).toContain('Crossroads is already running.');
    expect(second.stdout).toContain(first.url);
    expect((await call(first.port, cookie, 'appInfo', null)).status).toBe(200);
  });

  it('runs beside the first on other data', async () => {
    const other = temporaryFolder();
    try {
      const [first, second] = [await start(), await start(other)];
      expect(second.port).not.toBe(first.port);
    } finally {
      await Promise.all(running.map((host) => host.stop()));
      removeFolder(other);
    }
  });
});

describe('a start after a kill', () => {
  it('is not blocked by the dead one, and has what was saved', async () => {
    const killed = await start();
    const id = await createDraft(killed, await enter(killed));
    await killed.stop('SIGKILL');

    const host = await start();
    const drafts = await value(call(host.port, await enter(host), 'listDrafts', null));
    expect(drafts.map((draft: { id: string }) => draft.id)).toEqual([id]);
  });

  it.each(['SIGKILL', 'SIGINT'] as const)(
    'after %s, tells a tab left open that it is stale',
    async (signal) => {
      const before = await start();
      const cookie = await enter(before);
      await before.stop(signal);

      const host = await start();
      expect(host.port).toBe(before.port);
      expect(host.url).not.toBe(before.url);
      const answer = await call(host.port, cookie, 'listDrafts', null);
      expect(answer.status).toBe(401);
      expect(JSON.parse(answer.text).error.code).toBe('stale-session');
    },
  );

  it('takes another port where the last one is taken by now', async () => {
    const before = await start();
    await before.stop();
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(before.port, '127.0.0.1', resolve));
    try {
      expect((await start()).port).not.toBe(before.port);
    } finally {
      squatter.close();
    }
  });
});

describe('the data folder', () => {
  it('is made where it is missing, for its owner alone', async () => {
    const made = join(folder, 'deep', 'data');
    const host = await start(made);
    await createDraft(host, await enter(host));
    for (const name of ['', ...readdirSync(made, { recursive: true, encoding: 'utf8' })]) {
      const found = statSync(join(made, name));
      expect([name, (found.mode & 0o777).toString(8)]).toEqual([name, found.isDirectory() ? '700' : '600']);
    }
  });

  it('is refused where it is a file, with exit code 2', async () => {
    const { code, stderr } = await runHost(join(process.execPath, 'in'));
    expect(code).toBe(2);
    expect(stderr.trim()).toBe(
      `--data needs a folder, but ${process.execPath} is a file. Name another folder.`,
    );
  });
});
