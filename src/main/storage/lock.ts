import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { host } from '../../core/api.ts';
import { bytesOf } from './durable-write.ts';
import { systemCode } from './failures.ts';
import { FOLDER_MODE, makeFolder, namesIn } from './folders.ts';
import { parseJson } from './json-bytes.ts';
import { isElsewhere, type LivenessSocket, listenIn, probeSocket } from './liveness-socket.ts';
import { relation, thisMachine } from './machine.ts';
import { writeChecked } from './write-checked.ts';

/** Who writes the data folder, for another instance to hand over to. */
const lockHolder = z.object({
  host,
  /** Loopback: where its window is; null until it listens. */
  url: z.string().nullable(),
});
export type LockHolder = z.infer<typeof lockHolder>;

const claimFile = lockHolder.extend({
  /** Tells this claim from any other, whatever its generation. */
  claim: z.string(),
  machine: z.object({ name: z.string(), boot: z.string().nullable() }),
  /** Where the holder answers. */
  address: z.string(),
  released: z.boolean(),
});
type Claim = z.infer<typeof claimFile>;

export interface Lock {
  /** `held`: still this process's. `gone`: its folder is not there. `lost`: another process has taken over. */
  state(): 'held' | 'gone' | 'lost';
  /** Tells other instances something new about this one, such as its address. */
  announce(holder: LockHolder): void;
  release(): void;
}

type LockAttempt = { kind: 'taken'; lock: Lock } | { kind: 'held'; holder: LockHolder };

/** Only where the file system answers strangely is more than one retry met. */
const MAX_ATTEMPTS = 50;

const GENERATION = /^\d{1,15}$/;

/** Milliseconds between two signs of life for those whom the socket does not reach. */
const HEARTBEAT_MS = 20_000;

/** Milliseconds without a sign after which another machine counts as gone. */
const HEARTBEAT_TIMEOUT_MS = 6 * HEARTBEAT_MS;

/**
 * Takes the right to write, for one process of either host at a time.
 *
 * Each claim is a folder `<generation>` with a file and a listening socket in it, moved into place whole: moving onto a folder that
 * is not empty fails on every platform, so of several claimants of a generation one succeeds. A claim is one higher than the
 * highest there is, made only when that one has let go or no longer answers; the highest is never removed, so a claimant
 * that was too slow finds a higher one after its claim, and withdraws.
 *
 * @throws the file system's error where the folder cannot be written
 */
export function takeLock(folder: string, holder: LockHolder): LockAttempt {
  makeFolder(folder);
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const highest = highestGeneration(folder);
    const current = highest === 0 ? null : readClaim(folder, highest);
    if (current !== null && isHeld(folder, highest, current)) {
      return { kind: 'held', holder: { host: current.host, url: current.url } };
    }
    const mine = highest + 1;
    const claimed = claim(folder, mine, holder);
    if (claimed === null) continue;
    if (highestGeneration(folder) > mine) {
      claimed.sign.end();
      remove(folder, String(mine));
      continue;
    }
    tidy(folder, mine);
    return { kind: 'taken', lock: lockOf(folder, mine, claimed) };
  }
  throw new Error('The lock of the data folder cannot be taken.');
}

const highestGeneration = (folder: string) =>
  Math.max(
    0,
    ...namesIn(folder)
      .filter((name) => GENERATION.test(name))
      .map(Number),
  );

const claimFolder = (folder: string, generation: number) => join(folder, String(generation));
const holderFile = (folder: string, generation: number) =>
  join(claimFolder(folder, generation), 'holder.json');

/** Null for what no living process can have left: a claim appears whole, or not at all. */
function readClaim(folder: string, generation: number): Claim | null {
  try {
    // Not by its name: a pipe in its place must not keep the app from starting.
    return claimFile.parse(parseJson(bytesOf(holderFile(folder, generation)) ?? new Uint8Array()));
  } catch {
    return null;
  }
}

/** Does the holder live? Who cannot be asked is believed as long as it gives signs of life. */
function isHeld(folder: string, generation: number, { released, machine, address }: Claim): boolean {
  if (released) return false;
  const where = relation(machine, thisMachine());
  if (where === 'restarted') return false;
  if (where === 'other') return hasRecentHeartbeat(folder, generation);
  const answer = probeSocket(claimFolder(folder, generation), address);
  if (answer === 'not-found' && isElsewhere(address)) return hasRecentHeartbeat(folder, generation);
  return answer === 'alive' || answer === 'unclear';
}

/** By the clock of the file system, which both see. */
function hasRecentHeartbeat(folder: string, generation: number): boolean {
  try {
    const heartbeat = statSync(holderFile(folder, generation)).mtimeMs;
    return fileSystemTime(folder).getTime() - heartbeat < HEARTBEAT_TIMEOUT_MS;
  } catch (error) {
    // Its file went meanwhile: look again.
    return systemCode(error) !== 'ENOENT';
  }
}

/** The moment now by the clock of the file system, which may be another machine's. @throws its error */
function fileSystemTime(folder: string): Date {
  const probe = join(folder, `time-${randomUUID()}`);
  try {
    writeChecked(probe, '');
    return statSync(probe).mtime;
  } finally {
    rmSync(probe, { force: true });
  }
}

/** Gives a claim's file the time of the file system: its first byte is written again as it is. @throws the file system's error */
function stamp(file: string): void {
  const open = openSync(file, 'r+');
  try {
    writeSync(open, '{', 0);
  } finally {
    closeSync(open);
  }
}

interface Claimed {
  readonly content: Claim;
  readonly sign: LivenessSocket;
}

/** @returns null where another was faster */
function claim(folder: string, generation: number, holder: LockHolder): Claimed | null {
  const id = randomUUID();
  const name = `claim-${id}`;
  const prepared = join(folder, name);
  let sign: LivenessSocket | null = null;
  try {
    mkdirSync(prepared, { mode: FOLDER_MODE });
    // It answers before anyone can see the claim.
    sign = listenIn(prepared);
    const content = { ...holder, claim: id, machine: thisMachine(), address: sign.address, released: false };
    writeChecked(join(prepared, 'holder.json'), JSON.stringify(content));
    renameSync(prepared, claimFolder(folder, generation));
    return { content, sign };
  } catch (error) {
    sign?.end();
    remove(folder, name);
    // ENOENT: whoever got in meanwhile has tidied this claim away. Windows has no code of its own for a target that exists.
    const beaten = ['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(systemCode(error) ?? '');
    if (beaten || existsSync(claimFolder(folder, generation))) return null;
    throw error;
  }
}

/** Older claims; all but higher ones, which cannot be there for long. */
function tidy(folder: string, mine: number): void {
  for (const name of namesIn(folder)) {
    if (!GENERATION.test(name) || Number(name) < mine) remove(folder, name);
  }
}

/** In one step, since an empty folder would let a latecomer's claim in. What does not go now goes at the next start. */
function remove(folder: string, name: string): void {
  const removed = join(folder, `old-${randomUUID()}`);
  try {
    renameSync(join(folder, name), removed);
    rmSync(removed, { recursive: true, force: true });
  } catch {
    // Never made, or someone else was faster; nothing depends on it.
  }
}

function lockOf(folder: string, generation: number, { content, sign }: Claimed): Lock {
  const file = holderFile(folder, generation);
  let current = content;

  function state(): 'held' | 'gone' | 'lost' {
    if (!existsSync(folder)) return 'gone';
    if (highestGeneration(folder) > generation) return 'lost';
    const found = readClaim(folder, generation);
    if (found === null) return 'gone';
    return found.claim === content.claim ? 'held' : 'lost';
  }

  const rewrite = (next: Claim) => {
    // What is there now may be another's.
    if (state() !== 'held') return;
    const prepared = `${file}.${randomUUID()}`;
    try {
      writeChecked(prepared, JSON.stringify(next));
      renameSync(prepared, file);
      current = next;
    } catch (error) {
      if (systemCode(error) === null) throw error;
      // Full, read-only or gone. Then another instance learns less, and this lock ends with this process at the latest.
      rmSync(prepared, { force: true });
    }
  };

  const beat = setInterval(() => {
    try {
      if (state() === 'held') stamp(file);
    } catch {
      // Not writable at the moment; whoever can reach the socket still gets an answer.
    }
  }, HEARTBEAT_MS);
  beat.unref();

  return {
    state,
    announce: (holder) => rewrite({ ...current, ...holder }),
    release() {
      clearInterval(beat);
      rewrite({ ...current, released: true });
      sign.end();
    },
  };
}
