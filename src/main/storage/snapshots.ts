import { closeSync, openSync, readFileSync, readSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ApiError } from '../../core/api.ts';
import type { Snapshot } from '../../core/storage-info.ts';
import { localDay } from '../../core/time.ts';
import { ARCHIVE_EXTENSION, archiveHeader, archiveLines, textHash } from '../archive/format.ts';
import { FOLDERS, namesIn } from './folders.ts';
import { parseJson } from './json-bytes.ts';
import { snapshotsToKeep } from './snapshot-retention.ts';
import type { StoreContext } from './store-context.ts';
import type { StoredRecords } from './stored-records.ts';

/** Copies of everything in the data folder: a week of days, a month of weeks. */
export interface Snapshots {
  /** Newest first. */
  list(): Snapshot[];
  /** The whole text of one. @throws ApiError not-found */
  read(name: string): string;
  /**
   * Makes one where something has changed since the last.
   * @throws ApiError as saving does
   */
  make(at: Date, appVersion: string): void;
  /** Is none of this day there yet? By the user's own calendar. */
  isDue(now: Date): boolean;
}

/** `2026-11-28T08-12-00.000Z.crossroads-export`: the moment, as every file system takes it. */
const NAME = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.crossroads-export$/;

const header = archiveHeader.extend({
  contents: z.object({ decisions: z.number().int(), drafts: z.number().int() }),
  /** Over the hashes of all records: the same where nothing has changed. */
  digest: z.string(),
});

/** The first line is far shorter. */
const HEADER_BYTES = 4096;

export function createSnapshots(context: StoreContext, records: StoredRecords): Snapshots {
  const folder = join(context.dataFolder, FOLDERS.snapshots);

  function names(): string[] {
    try {
      return namesIn(folder)
        .filter((name) => NAME.test(name))
        .sort()
        .reverse();
    } catch {
      return [];
    }
  }

  function prune(now: Date): void {
    const all = names().map((name) => ({ name, at: momentOf(name) }));
    const kept = new Set(snapshotsToKeep(all, now).map(({ name }) => name));
    for (const { name } of all) if (!kept.has(name)) rmSync(join(folder, name), { force: true });
  }

  return {
    list: () =>
      names().map((name) => ({
        name,
        at: momentOf(name),
        bytes: statSync(join(folder, name)).size,
        contents: headerIn(join(folder, name))?.contents ?? null,
      })),
    read(name) {
      if (!names().includes(name)) throw new ApiError('not-found', 'This snapshot no longer exists.');
      return readFileSync(join(folder, name), 'utf8');
    },
    isDue: (now) => {
      const [newest] = names();
      return newest === undefined || localDay(new Date(momentOf(newest))) !== localDay(now);
    },
    make(at, appVersion) {
      context.requireWritable();
      const all = [...records.all()];
      const digest = textHash(
        all
          .map((record) => textHash(JSON.stringify(record)))
          .sort()
          .join(' '),
      );
      const [newest] = names();
      if (newest !== undefined && headerIn(join(folder, newest))?.digest === digest) return;
      const ids = (kind: string) =>
        new Set(all.filter((record) => record.kind === kind && !record.trashed).map(({ id }) => id)).size;
      const about = {
        exportedAt: at.toISOString(),
        appVersion,
        contents: { decisions: ids('revision'), drafts: ids('draft') },
        digest,
      };
      context.files.create(join(folder, nameOf(at)), [...archiveLines(about, all)].join(''));
      prune(at);
    },
  };
}

const nameOf = (at: Date) => `${at.toISOString().replaceAll(':', '-')}.${ARCHIVE_EXTENSION}`;

const momentOf = (name: string) => name.replace(NAME, '$1$2:$3:$4');

function headerIn(file: string): z.infer<typeof header> | null {
  try {
    const bytes = Buffer.alloc(HEADER_BYTES);
    const handle = openSync(file, 'r');
    try {
      readSync(handle, bytes, 0, HEADER_BYTES, 0);
    } finally {
      closeSync(handle);
    }
    return header.parse(parseJson(bytes.subarray(0, bytes.indexOf('\n'))));
  } catch {
    return null;
  }
}
