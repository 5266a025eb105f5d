import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inProject, ROOT } from '../../scripts/project.ts';
import { removeFolder, temporaryFolder } from '../support/temporary-folder.ts';

let folder: string;
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = temporaryFolder();
  child = undefined;
});

afterEach(async () => {
  if (child !== undefined && child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await once(child, 'close');
  }
  removeFolder(folder);
});

const PRINTED = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/;

/** `npm start` without a display, in which the browser is not opened either. */
function start(args: string[], env: NodeJS.ProcessEnv = {}) {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ELECTRON_OVERRIDE_DIST_PATH: ___, ...inherited } = process.env;
  const started = spawn(
    process.execPath,
    [inProject('scripts', 'start.ts'), '--data', join(folder, 'data'), ...args],
    { env: { ...inherited, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  child = started;
  let output = '';
  const address = new Promise<string>((resolve, reject) => {
    started.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
      const [found] = output.match(PRINTED) ?? [];
      if (found !== undefined) resolve(found);
    });
    started.on('close', () => reject(new Error(`No address was printed.\n${output}`)));
  });
  // Not every start prints one.
  address.catch(() => undefined);
  const ended = once(started, 'close').then(() => started.exitCode);
  return { address, ended, output: () => output, interrupt: () => started.kill('SIGINT') };
}

/** A folder with a program named electron, as ELECTRON_OVERRIDE_DIST_PATH wants it. */
function runtime(script: string): string {
  const path = join(folder, 'runtime');
  mkdirSync(path);
  writeFileSync(join(path, 'electron'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(path, 'electron'), 0o755);
  return path;
}

describe('npm start in the browser', () => {
  it('prints the address, lets in with it, and ends cleanly on Ctrl+C', async () => {
    const app = start(['--browser']);
    const entered = await fetch(await app.address, { redirect: 'manual' });
    expect(entered.status).toBe(303);
    app.interrupt();
    expect(await app.ended).toBe(0);
    expect(app.output()).not.toContain('Electron');
  });
});

describe.skipIf(process.platform !== 'linux')('npm start without a display', () => {
  it('says in one line why it does not open Electron, and opens in the browser', async () => {
    const app = start([]);
    await app.address;
    const about = app
      .output()
      .split('\n')
      .filter((line) => line.includes('Electron'));
    expect(about).toEqual([
      'Not opened in Electron: there is no display for a window. Crossroads opens in your browser instead.',
    ]);
    app.interrupt();
    expect(await app.ended).toBe(0);
  });
});

describe.skipIf(process.platform === 'win32')('npm start with a runtime of Electron', () => {
  it('runs the app in it on the data folder, and ends with it', async () => {
    const seen = join(folder, 'arguments');
    const app = start([], { ELECTRON_OVERRIDE_DIST_PATH: runtime(`printf '%s\\n' "$@" > "${seen}"`) });
    expect(await app.ended).toBe(0);
    expect(readFileSync(seen, 'utf8').trimEnd().split('\n')).toEqual([ROOT, '--data', join(folder, 'data')]);
    expect(app.output()).not.toMatch(PRINTED);
  });

  it('goes to the browser where the runtime fails at once', async () => {
    const app = start([], { ELECTRON_OVERRIDE_DIST_PATH: runtime('exit 127') });
    await app.address;
    expect(app.output()).toContain('Not opened in Electron: it ended at once (exit code 127).');
    app.interrupt();
    expect(await app.ended).toBe(0);
  });

  it('passes Ctrl+C on, and does not take that for a failure', async () => {
    const app = start([], {
      ELECTRON_OVERRIDE_DIST_PATH: runtime(`trap 'exit 9' INT; echo running; while :; do sleep 0.05; done`),
    });
    await expect.poll(() => app.output(), { timeout: 30_000 }).toContain('running');
    app.interrupt();
    expect(await app.ended).toBe(0);
    expect(app.output()).not.toMatch(PRINTED);
  });
});
