import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { diskFull, isUnreadable, systemCode, unconfirmed, unreadable, writeFailure } from './failures.ts';
import {
  FILE_MODE,
  FOLDERS,
  isRecordId,
  makeFolderWithin,
  namesIn,
  removeFile,
  syncFile,
  syncFolder,
} from './folders.ts';
import type { StoreFactory, StoreFile } from './store-factory.ts';

/** The text of a stored file: JSON that a person can read. */
export const fileText = (content: unknown) => `${JSON.stringify(content, null, 2)}\n`;

/** The only way to write data that the user would miss. */
export interface DurableWriter {
  /**
   * Puts a file in place, whole and synced, over what is there; acknowledged only after it was read back.
   * @throws ApiError disk-full, not-writable, internal, also where it is too large to be read; what was there is whole
   */
  replace(file: string, text: string): void;
  /**
   * The same under a name that nothing has yet; whoever else takes it first keeps it.
   * @throws ApiError disk-full, not-writable, internal; also where the name is taken
   */
  create(file: string, text: string): void;
  /** Removes what killed processes left unfinished. */
  sweep(): void;
}

/** How a file system says that it has no links: FAT, some network disks. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/**
 * Each file is written under one name of its own first, read back raw and compared, since the library renames a truncated file into
 * place when the disk is full, without an error. Only what is whole is then moved to where it belongs, in one step.
 *
 * @param assertWritable asked before anything is changed; throws where this process may not write
 */
export function createDurableWriter(
  dataFolder: string,
  createStore: StoreFactory,
  assertWritable: () => void,
): DurableWriter {
  const folder = join(dataFolder, FOLDERS.unfinished);
  const unfinished = join(folder, 'next.json');
  let text = '';
  let store: StoreFile | null = null;

  /** The library's file, made once. It creates its folder, so it is asked for only where writing is allowed. */
  function writeUnfinished(next: string): void {
    text = next;
    makeFolderWithin(dataFolder, folder);
    store ??= createStore({
      cwd: folder,
      configName: 'next',
      fileExtension: 'json',
      configFileMode: FILE_MODE,
      serialize: () => text,
      clearInvalidConfig: false,
      accessPropertiesByDotNotation: false,
    });
    store.store = {};
    // The library does not sync where it writes in place (in a snap).
    syncFile(unfinished);
    confirm(unfinished, next);
  }

  /** @param place puts the whole file where it belongs, and answers with how to take it back */
  function write(file: string, next: string, place: (file: string, next: string) => () => void): void {
    assertWritable();
    if (Buffer.byteLength(next, 'utf8') > LARGEST_FILE) throw unreadable();
    let undo = () => {};
    try {
      makeFolderWithin(dataFolder, dirname(file));
      removeLeftovers(dirname(file));
      writeUnfinished(next);
      undo = place(file, next);
      syncFolder(dirname(file));
      confirm(file, next);
    } catch (error) {
      undo();
      throw writeFailure(error);
    } finally {
      removeQuietly(unfinished);
    }
  }

  return {
    replace: (file, next) =>
      write(file, next, () => {
        renameSync(unfinished, file);
        return () => {};
      }),
    create: (file, next) =>
      write(file, next, () => {
        placeNew(unfinished, file, next);
        // The name was free, so what stands there is this process's own.
        return () => removeQuietly(file);
      }),
    sweep() {
      for (const name of readableNames(folder)) removeQuietly(join(folder, name));
      for (const parent of SWEPT.map((name) => join(dataFolder, name))) {
        removeLeftovers(parent);
        for (const id of readableNames(parent).filter(isRecordId)) removeLeftovers(join(parent, id));
      }
    },
  };
}

/** Where the library left unfinished files when it wrote straight into place. The journal's folders are cleaned as they are written to. */
const SWEPT = [FOLDERS.drafts, FOLDERS.reviews, FOLDERS.cards, FOLDERS.settings, FOLDERS.index];

const LEFTOVER = /\.json\.tmp-\w+$/;

/** Removes what was never acknowledged from one folder. */
function removeLeftovers(folder: string): void {
  for (const name of readableNames(folder)) if (LEFTOVER.test(name)) removeQuietly(join(folder, name));
}

function readableNames(folder: string): string[] {
  try {
    return namesIn(folder);
  } catch {
    return [];
  }
}

/** Whatever cannot be removed now is removed at the next start. */
function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Nothing depends on it.
  }
}

/** Gives a whole file a second, final name; fails where that is taken. */
function placeNew(from: string, to: string, text: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!NO_LINKS.has(systemCode(error) ?? '')) throw error;
    createExclusively(to, text);
  }
}

/** Where there are no links. What was begun here under a name that nothing had is this process's own to remove. */
function createExclusively(file: string, text: string): void {
  const handle = openSync(file, 'wx', FILE_MODE);
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
    confirm(file, text);
  } catch (error) {
    removeFile(file);
    throw error;
  } finally {
    closeSync(handle);
  }
}

/** In bytes; every record that is saved is far smaller. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** Windows has no such flag, and makes links for administrators only. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0;

/**
 * The raw bytes of a file; null where there is none, or where something else stands in place of a folder above it.
 * @throws the file system's error; ELOOP where it is a symbolic link, since what it leads to is none of the app's;
 * ERR_FS_FILE_TOO_LARGE where it is larger than any file of the app
 */
export function bytesOf(file: string): Buffer | null {
  let handle: number;
  try {
    // Non-blocking: a named pipe in the place of a file must not hold everything up.
    handle = openSync(file, constants.O_RDONLY | NO_FOLLOW | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return null;
    throw error;
  }
  try {
    if (fstatSync(handle).size > LARGEST_FILE) {
      throw Object.assign(new Error(`${file} is too large.`), { code: 'ERR_FS_FILE_TOO_LARGE' });
    }
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * The same where a file that cannot be read counts as damaged.
 * @throws what has nothing to do with the file, such as too many open ones: what that keeps from being read is whole
 */
export function bytesOrDamaged(file: string): Buffer | null | 'damaged' {
  try {
    return bytesOf(file);
  } catch (error) {
    if (isUnreadable(error)) return 'damaged';
    throw error;
  }
}

function confirm(file: string, text: string): void {
  const written = readFileSync(file);
  const wanted = Buffer.from(text, 'utf8');
  if (written.equals(wanted)) return;
  const cutShort = written.length < wanted.length && wanted.subarray(0, written.length).equals(written);
  throw cutShort ? diskFull() : unconfirmed();
}
