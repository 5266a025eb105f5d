import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ApiError } from '../../core/api-error.ts';
import { systemCode } from './failures.ts';

export const FOLDER_MODE = 0o700;
export const FILE_MODE = 0o600;

/** The folders below the data folder. */
export const FOLDERS = {
  drafts: 'drafts',
  journal: 'journal',
  cards: 'cards',
  reviews: 'reviews',
  /** Question sheets that were handed out, and the answers to them. */
  voices: 'voices',
  settings: 'settings',
  /** Cards in the making. */
  unsavedCards: 'unsaved-cards',
  index: 'index',
  quarantine: 'quarantine',
  snapshots: 'snapshots',
  lock: 'lock',
  /** Files that are still being written. */
  unfinished: 'unfinished',
  trashedDrafts: join('trash', 'drafts'),
  trashedJournal: join('trash', 'journal'),
  trashedCards: join('trash', 'cards'),
  trashedReviews: join('trash', 'reviews'),
  trashedVoices: join('trash', 'voices'),
} as const;

/** A UUID (RFC 9562), as the schemas take one: what no schema takes would keep every other record from being listed. */
const RECORD_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Is this the name of the folder of a draft, a decision or a card? Lower case only: some file systems do not tell cases apart. */
export const isRecordId = (name: string) => RECORD_ID.test(name);

/**
 * The folder of one record. The id becomes part of a path, so it is checked here again, whatever was checked before.
 * @throws ApiError not-found where the id is none of ours.
 */
export function recordFolder(parent: string, id: string): string {
  if (!isRecordId(id)) throw new ApiError('not-found', 'There is no record with this id.');
  return join(parent, id);
}

/** The ids of the records in a folder; empty where the folder is missing. */
export function recordIds(parent: string): string[] {
  return namesIn(parent).filter(isRecordId);
}

/** The names in a folder; empty where the folder is missing. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return [];
    throw error;
  }
}

/** When a file or folder was changed, or moved; the beginning of time where the disk does not tell. */
export function timeOf(path: string, what: 'changed' | 'moved'): string {
  try {
    const { mtime, ctime } = statSync(path);
    return (what === 'changed' ? mtime : ctime).toISOString();
  } catch {
    return new Date(0).toISOString();
  }
}

/** Makes a folder and those above it, for the user only from the moment they exist; their names survive a power cut. */
export function makeFolder(folder: string): void {
  const first = mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) syncFolder(dirname(made));
}

/**
 * Makes a folder below the data folder, where it lies by itself: no symbolic link on the way leads elsewhere.
 * @throws ELOOP where one does; nothing is made then
 */
export function makeFolderWithin(dataFolder: string, folder: string): void {
  let nearest = folder;
  while (nearest !== dataFolder && lstatSync(nearest, { throwIfNoEntry: false }) === undefined) {
    nearest = dirname(nearest);
  }
  const real = realpathSync(nearest);
  if (real !== join(realpathSync(dataFolder), relative(dataFolder, nearest))) {
    throw Object.assign(new Error(`${nearest} leads to ${real}.`), { code: 'ELOOP' });
  }
  makeFolder(folder);
}

/** How a system says that folders cannot be synced here at all: some network disks, or a folder that may not be listed. */
const CANNOT_SYNC = ['EINVAL', 'ENOTSUP', 'EBADF', 'EACCES'];

/** Makes sure that what was written to a file is on the disk. @throws the file system's error */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes sure that the names in a folder survive a power cut. Windows cannot open a folder for this and keeps names itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  let handle: number | null = null;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch (error) {
    if (!CANNOT_SYNC.includes(systemCode(error) ?? '')) throw error;
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/**
 * Removes a file; nothing where there is none. Node's own `rmSync` loses the code of some errors, such as that of a disk that is
 * read-only, from version 24 on.
 * @throws the file system's error, also where a folder stands there
 */
export function removeFile(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) unlinkSync(path);
}

/**
 * Removes a file or a folder with all that is in it; nothing where there is none.
 * @throws the file system's error
 */
export function removeTree(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
    removeFile(path);
    return;
  }
  for (const name of readdirSync(path)) removeTree(join(path, name));
  rmdirSync(path);
}

/** Moves a folder within the data folder in one step: it is always in one place or the other, whole. */
export function moveFolder(dataFolder: string, from: string, to: string): void {
  makeFolderWithin(dataFolder, dirname(to));
  makeFolderWithin(dataFolder, dirname(from));
  renameSync(from, to);
  syncFolder(dirname(to));
  syncFolder(dirname(from));
}
