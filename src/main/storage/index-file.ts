import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { JournalRow } from '../../core/journal/list/journal-row.ts';
import { bytesOf, fileText } from './durable-write.ts';
import type { Missing } from './journal-witness.ts';
import { parseJson } from './json-bytes.ts';

/**
 * Another number where the lines hold anything else, or where a version of what they are read from is raised, since a line may say
 * that its record is of a newer one: an index of another version is made anew.
 */
const INDEX_SCHEMA_VERSION = 9;

export interface IndexEntry {
  readonly id: string;
  readonly fingerprint: string;
  /** The highest number of its revisions. */
  readonly highest: number;
  readonly row: JournalRow;
}

export interface IndexContent {
  readonly entries: readonly IndexEntry[];
  /** What was found missing, until the user has taken notice. */
  readonly missing: readonly Missing[];
}

/**
 * The content is one text with a hash over it: where that holds, the text is what this very version wrote, and ten thousand
 * lines need no schema each.
 */
const indexFile = z.object({
  schemaVersion: z.literal(INDEX_SCHEMA_VERSION),
  sha256: z.string(),
  content: z.string(),
});

const hashOfText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The text of the index's file. */
export function indexText(index: IndexContent): string {
  const content = JSON.stringify(index);
  return fileText({ schemaVersion: INDEX_SCHEMA_VERSION, sha256: hashOfText(content), content });
}

const NOTHING: IndexContent = { entries: [], missing: [] };

/** The index as it was written; nothing where it is missing, damaged or of another version. */
export function readIndex(file: string): IndexContent {
  try {
    const bytes = bytesOf(file);
    const parsed = indexFile.safeParse(bytes === null ? null : parseJson(bytes));
    return parsed.success && hashOfText(parsed.data.content) === parsed.data.sha256
      ? JSON.parse(parsed.data.content)
      : NOTHING;
  } catch {
    return NOTHING;
  }
}
