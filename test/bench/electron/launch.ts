import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { OrdinaryUser } from '../../e2e/support/ordinary-user.ts';
import { inTime } from '../../e2e/support/patience.ts';

/** What one start of an app comes to. */
export interface Launch {
  /** Milliseconds from starting the process to its window being shown. */
  shown: number;
  /** Milliseconds from starting the process to a page that waits for nothing any more: its first screen. */
  ready: number;
  /** Proportional set size of all its processes together once it is at rest, MB (1,000,000 bytes). */
  memory: number;
}

/** Milliseconds after the window is shown, by which a page of a few screens is at rest. */
const REST = 3000;

/** The pages that a process has, each shared one divided among those that share it, bytes. Linux. */
function proportionalSize(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(rollup.match(/^Pss:\s+(\d+) kB$/m)?.[1] ?? 0) * 1024;
}

/** A process and all that come from it. */
export function family(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The name in parentheses may hold anything.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      parents.set(Number(name), Number(fields[1]));
    } catch {
      // It has just ended.
    }
  }
  const found = [root];
  for (const pid of found) {
    for (const [child, parent] of parents) if (parent === pid) found.push(child);
  }
  return found;
}

/** PSS of a process and its children, MB. */
export const familyMemory = (root: number): number =>
  family(root).reduce((sum, pid) => sum + proportionalSize(pid), 0) / 1e6;

/**
 * Starts an app as an ordinary user, in the sandbox, until it is at rest.
 * @param program Electron, readable by all
 * @param app its folder, readable by all
 * @param hook a script that has it say when its window is shown
 */
export async function launch(
  program: string,
  app: string,
  hook: string,
  user: OrdinaryUser,
): Promise<Launch> {
  const start = performance.now();
  const child = spawn(program, ['-r', hook, app, '--data', join(user.home, 'data')], {
    ...user.options,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  try {
    const died = ended.then(() => Promise.reject(new Error(`${app} ended before it showed a window.`)));
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const said = async (word: string) => {
      while ((await Promise.race([lines.next(), died])).value !== word);
      return performance.now() - start;
    };
    const shown = await inTime('the window', said('shown'));
    const ready = await inTime('its first screen', said('ready'));
    await wait(REST);
    return { shown, ready, memory: familyMemory(child.pid ?? 0) };
  } finally {
    child.kill('SIGTERM');
    try {
      await inTime('the app to end', ended);
    } finally {
      child.kill('SIGKILL');
    }
  }
}
