import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FILE_MODE } from '../storage/folders.ts';

/** The content of a file; a long text comes in pieces. */
export type FileContent = Uint8Array | string | AsyncIterable<string>;

/**
 * Writes a file whole or not at all, for the user alone: under another name beside it, then moved into place. A file of that name stays as it
 * is until then.
 * @throws the file system's error; nothing is left behind
 */
export async function writeFileAtomically(path: string, content: FileContent): Promise<void> {
  const unfinished = join(dirname(path), `.${randomUUID()}.part`);
  try {
    const handle = await open(unfinished, 'wx', FILE_MODE);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
