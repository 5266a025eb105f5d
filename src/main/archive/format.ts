import { createHash } from 'node:crypto';
import { z } from 'zod';
import { momentText } from '../../core/time.ts';

/**
 * Everything in one file: JSON Lines, UTF-8. The first line says what it is, the last that it is whole, and each line between holds
 * one record with its exact text and the hash of that. Described in docs/EXPORT-FORMAT.md.
 */

export const ARCHIVE_FORMAT = 'crossroads-export';
/** 2: second voices are among the records. */
export const ARCHIVE_VERSION = 2;

export const archiveHeader = z.object({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.number().int().min(1),
  exportedAt: momentText,
  appVersion: z.string(),
});
export type ArchiveHeader = z.infer<typeof archiveHeader>;

const recordKind = z.enum(['revision', 'arrangement', 'review', 'voice', 'draft', 'card', 'settings']);

/** One record as it is stored. */
const storedRecord = z.object({
  kind: recordKind,
  /** The decision's, the draft's, the card's or the voice's; null for settings. */
  id: z.uuid().nullable(),
  /** Of a revision; null for the other kinds. */
  number: z.number().int().min(1).max(99_999).nullable(),
  /** Of a chain that stands beside the decision's own: the file it came from; null for all else. */
  from: z.string().max(300).nullable(),
  /** It lies in the trash. */
  trashed: z.boolean(),
  /** A revision's file to the byte; the stored body of what changes, as JSON. */
  text: z.string(),
});
export type StoredRecord = z.infer<typeof storedRecord>;

export const archiveRecord = storedRecord.extend({ sha256: z.string() });

export const archiveEnd = z.object({ end: z.literal(true), records: z.number().int().min(0) });

export const textHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * The lines of an archive, each with its line feed.
 *
 * @param summary what the last line says besides, asked once all records are written
 */
export function* archiveLines(
  header: Pick<ArchiveHeader, 'exportedAt' | 'appVersion'>,
  records: Iterable<StoredRecord>,
  summary: () => Record<string, unknown> = () => ({}),
): Generator<string> {
  yield line({ format: ARCHIVE_FORMAT, version: ARCHIVE_VERSION, ...header });
  let count = 0;
  for (const record of records) {
    count += 1;
    yield line({ ...record, sha256: textHash(record.text) });
  }
  yield line({ end: true, records: count, ...summary() });
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;
