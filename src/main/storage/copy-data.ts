import { existsSync, readdirSync, rmdirSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ApiError } from '../../core/api.ts';
import { DATA_FOLDERS, entriesIn } from './data-entries.ts';
import { systemCode } from './failures.ts';
import { FILE_MODE, FOLDERS, makeFolder, removeFile, removeTree, syncFolder } from './folders.ts';
import { sha256 } from './hash.ts';
import { COPIED_FILES, keepCopiedFiles } from './only-in-old-folder.ts';
import { writeChecked } from './write-checked.ts';

/** Stands in a folder that is being copied to, until all of it was compared: such a folder is in nobody's use. */
const MARK = 'unfinished-copy.json';

/** Was this folder opened as a data folder before? */
export const isDataFolder = (folder: string): boolean => existsSync(join(folder, FOLDERS.lock));

/** Does a copy lie there that was cut off? */
export const isUnfinishedCopy = (folder: string): boolean =>
  existsSync(join(folder, MARK)) && !isDataFolder(folder);

/** Makes a data folder of a copy that was compared, once the pointer names it; does nothing to any other folder. */
export function finishCopy(folder: string): void {
  if (!existsSync(join(folder, MARK))) return;
  makeFolder(join(folder, FOLDERS.lock));
  removeFile(join(folder, MARK));
}

/**
 * Copies all that is kept to another folder, and compares each file; what is copied from is not changed.
 * @param onProgress files done, of how many
 * @throws ApiError with the place, where something cannot be copied; then nothing of it is left
 */
export async function copyData(
  from: string,
  to: string,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  dropCopy(to);
  try {
    makeFolder(to);
    writeChecked(join(to, MARK), `${JSON.stringify({ from })}\n`);
    const files = filesOf(from);
    const folders = new Set<string>();
    const copied: Record<string, string> = {};
    let done = 0;
    for (const file of files) {
      onProgress(done, files.length);
      const copy = join(to, file);
      if (!folders.has(dirname(copy))) makeFolder(dirname(copy));
      folders.add(dirname(copy));
      copied[file] = await copyFile(join(from, file), copy);
      done += 1;
    }
    keepCopiedFiles(to, copied);
    for (const folder of folders) syncFolder(folder);
    if (filesOf(from).join('\n') !== filesOf(to).join('\n')) {
      throw new ApiError('internal', 'The copy does not hold the same files. Nothing was moved. Try again.');
    }
    onProgress(done, files.length);
  } catch (error) {
    dropCopy(to);
    throw copyFailure(error);
  }
}

/** Removes a copy that was not finished. What does not go now is marked as such, and goes with the next one. */
function dropCopy(folder: string): void {
  try {
    if (isUnfinishedCopy(folder)) removeData(folder);
  } catch {
    // Why the copy failed is told.
  }
}

/** Removes what the app keeps in a folder, and the folder itself where nothing else is in it. */
export function removeData(folder: string): void {
  for (const name of [...DATA_FOLDERS, FOLDERS.unfinished, FOLDERS.lock]) removeTree(join(folder, name));
  for (const name of [MARK, COPIED_FILES]) removeFile(join(folder, name));
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** The files of all that is kept, relative, sorted. @throws ApiError where something is neither a file nor a folder */
function filesOf(folder: string): string[] {
  const entries = entriesIn(folder);
  const other = entries.find(({ isFile }) => !isFile);
  if (other !== undefined) {
    throw new ApiError(
      'invalid-input',
      `${other.path} in the data folder is a link or something else that is no file. Nothing was moved. Take it out, then move again.`,
    );
  }
  return entries.map(({ path }) => path);
}

/** @returns the hash of what was copied */
async function copyFile(from: string, to: string): Promise<string> {
  const bytes = await readFile(from);
  const handle = await open(to, 'wx', FILE_MODE);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if ((await readFile(to)).equals(bytes)) return sha256(bytes);
  throw Object.assign(new Error(`${to} differs from what was copied.`), { code: 'ENOSPC' });
}

function copyFailure(error: unknown): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  const path = error instanceof Error && 'path' in error ? `${String(error.path)} ` : '';
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? new ApiError(
        'disk-full',
        'That disk is full. Nothing was moved. Free some space there, then move again.',
      )
    : new ApiError(
        'invalid-input',
        `${path}cannot be read or written (${code}). Nothing was moved. Allow it, or choose another folder.`,
      );
}
