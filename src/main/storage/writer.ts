import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { ApiError } from '../../core/api.ts';
import { writeFailure } from './failures.ts';
import { FOLDERS } from './folders.ts';
import { type Lock, type LockHolder, takeLock } from './lock.ts';

/** This process's right to write the data folder: taken at the start, or later, once what stood in the way is gone. */
export interface Writer {
  /** The other instance that has the folder; null where this one has it or no one can. */
  heldBy(): LockHolder | null;
  /** @throws ApiError not-writable, disk-full */
  require(): void;
  /** Why nothing can be saved and what to do; null when all is well. */
  obstacle(): string | null;
  announce(holder: LockHolder): void;
  release(): void;
}

const HELD =
  'Not saved: another Crossroads has this data folder. What you typed is still here. Close the other one, then try again.';

const OBSTACLES = {
  'disk-full':
    'Nothing can be saved: the disk is full. Free some space; then go on, nothing has to be started anew.',
  held: 'Nothing can be saved: another Crossroads has this data folder. Go on there, or close it.',
  other:
    'Nothing can be saved: the data folder cannot be written. Allow writing to it, or start Crossroads with another data folder.',
} as const;

type Attempt = 'taken' | 'held' | { error: unknown };

export function createWriter(folder: string, firstHolder: LockHolder): Writer {
  let holder = firstHolder;
  let lock: Lock | null = null;
  let other: LockHolder | null = null;
  let closed = false;

  function attempt(): Attempt {
    if (lock !== null) return 'taken';
    if (closed) return { error: new Error('The storage is closed.') };
    try {
      const result = takeLock(join(folder, FOLDERS.lock), holder);
      other = result.kind === 'held' ? result.holder : null;
      if (result.kind === 'held') return 'held';
      lock = result.lock;
      return 'taken';
    } catch (error) {
      return { error: writeFailure(error) };
    }
  }

  return {
    heldBy: () => (attempt() === 'held' ? other : null),
    require() {
      const result = attempt();
      if (result === 'held') throw new ApiError('not-writable', HELD);
      if (result !== 'taken') throw result.error;
    },
    obstacle() {
      const result = attempt();
      if (result === 'held') return OBSTACLES.held;
      const error = result === 'taken' ? accessError(folder) : result.error;
      if (error === null) return null;
      return error instanceof ApiError && error.code === 'disk-full'
        ? OBSTACLES['disk-full']
        : OBSTACLES.other;
    },
    announce(next) {
      holder = next;
      lock?.announce(next);
    },
    release() {
      lock?.release();
      lock = null;
      closed = true;
    },
  };
}

/** The folder may have become unwritable since the lock was taken. */
function accessError(folder: string): unknown {
  try {
    accessSync(folder, constants.W_OK);
    return null;
  } catch (error) {
    return error;
  }
}
