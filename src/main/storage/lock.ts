import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { systemCode } from './failures.ts';
import { FILE_MODE, FOLDER_MODE, makeFolder, namesIn } from './folders.ts';
import { isRunning, processStart } from './process-identity.ts';

/** Who writes the data folder, for another instance to hand over to. */
export const lockHolder = z.object({
  host: z.enum(['electron', 'loopback']),
  /** Loopback: where its window is; null until it listens. */
  url: z.string().nullable(),
});
export type LockHolder = z.infer<typeof lockHolder>;

const lockFile = lockHolder.extend({
  pid: z.number().int(),
  start: z.string().nullable(),
  released: z.boolean(),
});
type LockFile = z.infer<typeof lockFile>;

export interface Lock {
  /** Tells other instances something new about this one, such as its address. */
  announce(holder: LockHolder): void;
  release(): void;
}

export type LockAttempt = { kind: 'taken'; lock: Lock } | { kind: 'held'; holder: LockHolder };

/** Only where the file system answers strangely is more than one retry met. */
const MAX_ATTEMPTS = 50;

const GENERATION = /^\d{1,15}$/;

/**
 * Takes the right to write, for one process of either host at a time.
 *
 * Each claim is a folder `<generation>` with one file in it, moved into place whole: moving onto a folder that is not empty
 * fails on every platform, so of several claimants of a generation one succeeds. A claim is one higher than the highest there is,
 * made only when that one's process is dead or has let go; the highest is never removed, so a claimant that was too slow finds a
 * higher one after its claim, and withdraws. Thus no dead process's lock has to be deleted by someone who might be late.
 *
 * @throws the file system's error where the folder cannot be written
 */
export function takeLock(folder: string, holder: LockHolder): LockAttempt {
  makeFolder(folder);
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const highest = Math.max(0, ...generations(folder));
    const current = highest === 0 ? null : holderOf(folder, highest);
    if (current !== null && !current.released && isRunning(current.pid, current.start)) {
      return { kind: 'held', holder: { host: current.host, url: current.url } };
    }
    const mine = highest + 1;
    const claimed: LockFile = {
      ...holder,
      pid: process.pid,
      start: processStart(process.pid),
      released: false,
    };
    if (!claim(folder, mine, claimed)) continue;
    if (generations(folder).some((other) => other > mine)) {
      remove(folder, String(mine));
      continue;
    }
    tidy(folder, mine);
    return { kind: 'taken', lock: lockOf(folder, mine, claimed) };
  }
  throw new Error('The lock of the data folder cannot be taken.');
}

function generations(folder: string): number[] {
  return namesIn(folder)
    .filter((name) => GENERATION.test(name))
    .map(Number);
}

/** Null for what no living process can have left: a claim appears whole, or not at all. */
function holderOf(folder: string, generation: number): LockFile | null {
  try {
    return lockFile.parse(JSON.parse(readFileSync(holderFile(folder, generation), 'utf8')));
  } catch {
    return null;
  }
}

const holderFile = (folder: string, generation: number) => join(folder, String(generation), 'holder.json');

function claim(folder: string, generation: number, content: LockFile): boolean {
  const prepared = join(folder, `claim-${randomUUID()}`);
  try {
    mkdirSync(prepared, { mode: FOLDER_MODE });
    writeWhole(join(prepared, 'holder.json'), content);
    renameSync(prepared, join(folder, String(generation)));
    return true;
  } catch (error) {
    rmSync(prepared, { recursive: true, force: true });
    // ENOENT: whoever got in meanwhile has tidied this claim away. Windows has no code of its own for a target that exists.
    const beaten = ['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(systemCode(error) ?? '');
    if (beaten || existsSync(join(folder, String(generation)))) return false;
    throw error;
  }
}

/** A full disk may cut a file short without an error. */
function writeWhole(file: string, content: LockFile): void {
  const text = JSON.stringify(content);
  writeFileSync(file, text, { mode: FILE_MODE });
  if (readFileSync(file, 'utf8') !== text) {
    throw Object.assign(new Error('The lock was cut short.'), { code: 'ENOSPC' });
  }
}

/** Older claims, and what killed processes left; all but higher claims, which cannot be there for long. */
function tidy(folder: string, mine: number): void {
  for (const name of namesIn(folder)) {
    if (!GENERATION.test(name) || Number(name) < mine) remove(folder, name);
  }
}

/** In one step, since an empty folder would let a latecomer's claim in. What does not go now goes at the next start. */
function remove(folder: string, name: string): void {
  const doomed = join(folder, `old-${randomUUID()}`);
  try {
    renameSync(join(folder, name), doomed);
    rmSync(doomed, { recursive: true, force: true });
  } catch {
    // Someone else was faster; nothing depends on it.
  }
}

function lockOf(folder: string, generation: number, claimed: LockFile): Lock {
  let current = claimed;
  const rewrite = (next: LockFile) => {
    const file = holderFile(folder, generation);
    const prepared = `${file}.${randomUUID()}`;
    try {
      writeWhole(prepared, next);
      renameSync(prepared, file);
      current = next;
    } catch (error) {
      if (systemCode(error) === null) throw error;
      // Full, read-only or gone. Then another instance learns less, and this lock ends with this process at the latest.
      rmSync(prepared, { force: true });
    }
  };
  return {
    announce: (holder) => rewrite({ ...current, ...holder }),
    release: () => rewrite({ ...current, released: true }),
  };
}
