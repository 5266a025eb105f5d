import { closeSync, fsyncSync, openSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { diskFull, systemCode, unconfirmed, writeFailure } from './failures.ts';
import { FILE_MODE, makeFolder, namesIn, syncFolder } from './folders.ts';
import type { StoreFactory } from './store-factory.ts';

/** The text of a stored file: JSON that a person can read. */
export const fileText = (content: unknown) => `${JSON.stringify(content, null, 2)}\n`;

/**
 * Writes one file so that it is either there, whole and synced, or not acknowledged.
 *
 * The library below renames a truncated file into place when the disk is full, without an error, so what was
 * written is read back raw and compared. After a failure a file that differs from what stood there is removed;
 * therefore the caller must name a file that holds nothing the user would miss.
 *
 * @throws ApiError disk-full, not-writable, internal
 */
export function writeDurably(createStore: StoreFactory, file: string, content: unknown): void {
  const text = fileText(content);
  try {
    makeFolder(dirname(file));
    removeLeftovers(file);
    const before = bytesOf(file);
    try {
      writeThroughStore(createStore, file, text);
      confirm(file, text);
    } catch (error) {
      removeIfChanged(file, before);
      throw error;
    }
  } catch (error) {
    throw writeFailure(error);
  }
}

/** The raw bytes of a file; null where there is none, or where something else stands in place of a folder above it. */
export function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return null;
    throw error;
  }
}

function removeIfChanged(file: string, before: Buffer | null): void {
  const after = bytesOf(file);
  if (after === null || before?.equals(after)) return;
  rmSync(file, { force: true });
}

/** What a process that was killed while writing this file left beside it: never acknowledged, so nothing of worth. */
function removeLeftovers(file: string): void {
  for (const name of namesIn(dirname(file))) {
    if (name.startsWith(`${basename(file)}.tmp-`)) rmSync(join(dirname(file), name), { force: true });
  }
}

function writeThroughStore(createStore: StoreFactory, file: string, text: string): void {
  const store = createStore({
    cwd: dirname(file),
    configName: basename(file, extname(file)),
    fileExtension: extname(file).slice(1),
    configFileMode: FILE_MODE,
    serialize: () => text,
    clearInvalidConfig: false,
    accessPropertiesByDotNotation: false,
  });
  store.store = {};
}

function confirm(file: string, text: string): void {
  syncFile(file);
  syncFolder(dirname(file));
  const written = readFileSync(file);
  const wanted = Buffer.from(text, 'utf8');
  if (written.equals(wanted)) return;
  const cutShort = written.length < wanted.length && wanted.subarray(0, written.length).equals(written);
  throw cutShort ? diskFull() : unconfirmed();
}

/** The library does not sync where it writes in place (in a snap). */
function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
