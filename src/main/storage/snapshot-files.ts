import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  createReadStream,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ApiError } from '../../core/api-error.ts';
import { ARCHIVE_EXTENSION } from '../archive/extension.ts';
import { systemCode } from './failures.ts';
import { FILE_MODE, namesIn, removeFile, syncFolder } from './folders.ts';
import { parseJson } from './json-bytes.ts';
import { snapshotsToRemove } from './snapshot-retention.ts';

/** The files of snapshots in one folder, which may hold those of several journals: each has a mark of its own in their names. */
export interface SnapshotFile {
  readonly name: string;
  readonly at: string;
  readonly isOwn: boolean;
}

/** `2026-11-28T08-12-00.000Z-1a2b3c4d.crossroads-export`: the moment, as every file system takes it, and the mark. */
const NAME = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)(?:-([0-9a-f]{8}))?\.crossroads-export$/;

export const snapshotName = (at: Date, mark: string | null) =>
  `${at.toISOString().replaceAll(':', '-')}${mark === null ? '' : `-${mark}`}.${ARCHIVE_EXTENSION}`;

/** Newest first; empty where the folder cannot be read. @param mark of this journal's own; null where they have none */
export function snapshotFiles(folder: string, mark: string | null): SnapshotFile[] {
  return readableNames(folder).flatMap((name) => {
    const [, day, hour, minute, second, given] = NAME.exec(name) ?? [];
    if (day === undefined) return [];
    return [{ name, at: `${day}${hour}:${minute}:${second}`, isOwn: (given ?? null) === mark }];
  });
}

function readableNames(folder: string): string[] {
  try {
    return namesIn(folder).sort().reverse();
  } catch {
    return [];
  }
}

/** Removes the journal's own that make room for newer ones; what does not go now goes another time. */
export function pruneSnapshots(folder: string, mark: string | null, now: Date): void {
  const own = snapshotFiles(folder, mark)
    .filter(({ isOwn }) => isOwn)
    .map((file) => ({ ...file, hasContent: hasContent(join(folder, file.name)) }));
  for (const { name } of snapshotsToRemove(own, now)) {
    try {
      rmSync(join(folder, name), { force: true });
    } catch {
      // Nothing depends on it.
    }
  }
}

function hasContent(file: string): boolean {
  const { decisions, drafts } = snapshotSummary(file).summary?.contents ?? { decisions: 0, drafts: 0 };
  return decisions + drafts > 0;
}

const summary = z.object({
  contents: z.object({ decisions: z.number().int(), drafts: z.number().int() }),
  /** Over the hashes of all records: the same where nothing has changed. */
  digest: z.string(),
});
export type SnapshotSummary = z.infer<typeof summary>;

/** The first and the last line are far shorter. */
const LINE_BYTES = 4096;

/** What a snapshot says of itself: in its last line, those of earlier versions in their first. Null where it cannot be told. */
export function snapshotSummary(file: string): { bytes: number; summary: SnapshotSummary | null } {
  try {
    const handle = openOrdinary(file);
    try {
      const { size } = fstatSync(handle);
      const end = Buffer.alloc(Math.min(size, LINE_BYTES));
      readSync(handle, end, 0, end.length, size - end.length);
      const start = Buffer.alloc(Math.min(size, LINE_BYTES));
      readSync(handle, start, 0, start.length, 0);
      const last = end.subarray(end.subarray(0, -1).lastIndexOf('\n') + 1);
      const first = start.subarray(0, Math.max(0, start.indexOf('\n')));
      const told = [last, first].map((line) => summary.safeParse(parseJson(line)));
      return { bytes: size, summary: told.find(({ success }) => success)?.data ?? null };
    } finally {
      closeSync(handle);
    }
  } catch {
    return { bytes: 0, summary: null };
  }
}

/** The text of a snapshot, in pieces. @throws ApiError invalid-input where it cannot be read */
export async function* snapshotText(file: string): AsyncGenerator<string> {
  try {
    yield* createReadStream(file, { fd: openOrdinary(file), encoding: 'utf8', highWaterMark: 256 * 1024 });
  } catch (error) {
    if (systemCode(error) === null) throw error;
    throw new ApiError(
      'invalid-input',
      'This snapshot cannot be read, so nothing was changed. Choose another one.',
      { cause: error },
    );
  }
}

/** A pipe or device in the place of a file would hold everything up. @throws the file system's error; EISDIR for what is no file */
function openOrdinary(file: string): number {
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  if (fstatSync(handle).isFile()) return handle;
  closeSync(handle);
  throw Object.assign(new Error(`${file} is no file.`), { code: 'EISDIR' });
}

/** A file that is written and compared, but has no name of its own yet. */
interface WrittenCopy {
  /** Gives it its name. @throws the file system's error */
  place(folder: string, name: string): void;
  drop(): void;
}

/**
 * Writes a long text to a file, syncs it, reads it back and compares.
 * @throws the file system's error; ENOSPC too where the file was cut short without one. Nothing is left then
 */
export async function writeCopy(unfinished: string, pieces: AsyncIterable<string>): Promise<WrittenCopy> {
  const drop = () => removeFile(unfinished);
  drop();
  const written = createHash('sha256');
  try {
    const handle = await open(unfinished, 'wx', FILE_MODE);
    try {
      for await (const piece of pieces) {
        written.update(piece, 'utf8');
        await handle.appendFile(piece, 'utf8');
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    const found = createHash('sha256');
    for await (const piece of createReadStream(unfinished)) found.update(piece);
    if (found.digest('hex') !== written.digest('hex')) {
      throw Object.assign(new Error('The snapshot differs from what was written.'), { code: 'ENOSPC' });
    }
  } catch (error) {
    drop();
    throw error;
  }
  return {
    place(folder, name) {
      renameSync(unfinished, join(folder, name));
      syncFolder(folder);
    },
    drop,
  };
}
