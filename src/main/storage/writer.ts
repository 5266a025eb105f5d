import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { ApiError } from '../../core/api.ts';
import { isDataFolder } from './copy-data.ts';
import { writeFailure } from './failures.ts';
import { FOLDERS } from './folders.ts';
import { type Lock, type LockHolder, takeLock } from './lock.ts';

/** This process's right to write the data folder: taken at the start, or later, once what stood in the way is gone. */
interface Writer {
  /** The other instance that has the folder; null where this one has it or no one can. */
  heldBy(): LockHolder | null;
  /** Looks each time whether the right still holds. @throws ApiError not-writable, disk-full */
  require(): void;
  /** Why nothing can be saved and what to do; null when all is well. */
  obstacle(): string | null;
  /** Is the data folder away that this process had? */
  isGone(): boolean;
  announce(holder: LockHolder): void;
  /** Refuses to write until it is ended, while the data is being moved. @returns what ends it */
  hold(): () => void;
  release(): void;
}

const KEPT = 'What you typed is still here.';

/** What keeps this process from writing, beyond an error of the file system. */
type Loss = 'held' | 'gone' | 'lost' | 'moving';

const REFUSALS: Record<Loss, string> = {
  held: `Not saved: another Crossroads has this data folder. ${KEPT} Close the other one, then try again.`,
  gone: `The data folder is not there any more. ${KEPT} Put it back where it was, or connect its disk, then try again.`,
  lost: `Not saved: another Crossroads has taken over this data folder. ${KEPT} Copy it, close this Crossroads and go on in the other one.`,
  moving: `Not saved: the data folder is being moved. ${KEPT} Try again in a moment.`,
};

const OBSTACLES: Record<Loss | 'disk-full' | 'other', string> = {
  'disk-full':
    'Nothing can be saved: the disk is full. Free some space; then go on. You do not have to restart anything.',
  held: 'Nothing can be saved: another Crossroads has this data folder. Go on there, or close it.',
  gone: 'Nothing can be saved: the data folder is not there any more. Put it back where it was, or connect its disk; then go on. You do not have to restart anything.',
  lost: 'Nothing can be saved: another Crossroads has taken over this data folder. Go on there and close this one.',
  moving: 'Nothing can be saved while the data folder is being moved.',
  other:
    'Nothing can be saved: the data folder cannot be written. Allow writing to it, or start Crossroads with another data folder.',
};

type Attempt = 'taken' | Loss | { error: unknown };

/** @param mustExist the folder is not made where it is missing: its disk may be away */
export function createWriter(folder: string, firstHolder: LockHolder, mustExist: boolean): Writer {
  let holder = firstHolder;
  let lock: Lock | null = null;
  let other: LockHolder | null = null;
  let closed = false;
  let moving = false;

  function attempt(): Attempt {
    if (closed) return { error: new Error('The storage is closed.') };
    try {
      // Once it was taken it is never taken again: what another wrote meanwhile is not known here.
      if (lock !== null) return moving ? 'moving' : stateOf(lock);
      if (mustExist && !isDataFolder(folder)) return 'gone';
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
      if (result === 'taken') return;
      throw typeof result === 'string' ? new ApiError('not-writable', REFUSALS[result]) : result.error;
    },
    obstacle() {
      const result = attempt();
      if (result !== 'taken' && typeof result === 'string') return OBSTACLES[result];
      const error = result === 'taken' ? accessError(folder) : result.error;
      if (error === null) return null;
      return OBSTACLES[error instanceof ApiError && error.code === 'disk-full' ? 'disk-full' : 'other'];
    },
    isGone: () => attempt() === 'gone',
    announce(next) {
      holder = next;
      lock?.announce(next);
    },
    hold() {
      moving = true;
      return () => {
        moving = false;
      };
    },
    release() {
      lock?.release();
      lock = null;
      closed = true;
    },
  };
}

function stateOf(lock: Lock): Attempt {
  const state = lock.state();
  return state === 'held' ? 'taken' : state;
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
