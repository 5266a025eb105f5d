import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { type DecisionSummary, decisionSummary } from '../../core/journal/decision.ts';
import { arrangementFiles } from './arrangements.ts';
import { bytesOf } from './durable-write.ts';
import { FOLDERS, recordFolder } from './folders.ts';
import { hashOf } from './hash.ts';
import { type Missing, missing, missingSince, missingText } from './journal-witness.ts';
import { parseJson } from './json-bytes.ts';
import { readableIds } from './readable-ids.ts';
import { revisionFile, revisionNumbers } from './revisions.ts';
import type { StoreContext } from './store-context.ts';

/**
 * The journal's lines, so that listing ten thousand decisions need not read them all. Only a cache: it is read at the first
 * listing, written after a rebuild and at the end, never while a save waits, and any trouble with it means reading the files.
 * It is also a witness: what it knew and no longer finds is told.
 */
export interface JournalIndex {
  /** Newest first. */
  list(): DecisionSummary[];
  /** After a decision was written or moved; null where it is gone. */
  update(id: string, summary: DecisionSummary | null): void;
  /** Writes what changed; never throws. */
  flush(): void;
}

const INDEX_SCHEMA_VERSION = 6;

const indexEntry = z.object({
  id: z.string(),
  fingerprint: z.string(),
  /** The highest number of its revisions. */
  highest: z.number().int(),
  summary: decisionSummary,
});
export type IndexEntry = z.infer<typeof indexEntry>;

const indexFile = z.object({
  schemaVersion: z.literal(INDEX_SCHEMA_VERSION),
  sha256: z.string(),
  content: z.object({
    entries: z.array(indexEntry),
    /** What was found missing, until the user has taken notice. */
    missing: z.array(missing),
  }),
});
type IndexContent = z.infer<typeof indexFile>['content'];

/** The decisions as the index needs them. */
interface JournalFiles {
  /** The folder of the decisions. */
  readonly folder: string;
  /** Makes a decision's line from its files. */
  read(id: string): DecisionSummary;
  isTrashed(id: string): boolean;
}

export function createJournalIndex(context: StoreContext, journal: JournalFiles): JournalIndex {
  const file = join(context.dataFolder, FOLDERS.index, 'journal.json');
  let lines: Map<string, IndexEntry> | null = null;
  let missed: Missing[] = [];
  let changed = false;

  function load(): Map<string, IndexEntry> | null {
    const stored = storedContent(file);
    const known = new Map(stored.entries.map((entry) => [entry.id, entry]));
    const ids = readableIds(context, journal.folder);
    if (ids === null) return null;
    const loaded = new Map<string, IndexEntry>();
    for (const id of ids) {
      const now = fingerprint(journal.folder, id);
      if (now === null) continue;
      const before = known.get(id);
      const highest = now.text === UNREADABLE ? (before?.highest ?? 0) : now.highest;
      const fits = before?.fingerprint === now.text && now.text !== UNREADABLE;
      const fresh = fits ? before : { id, fingerprint: now.text, highest, summary: journal.read(id) };
      if (fresh !== before) changed = true;
      loaded.set(id, fresh);
    }
    if (loaded.size !== known.size) changed = true;
    if (context.holdsFolder()) tellOfMissing(missingSince(stored, loaded, journal.isTrashed));
    return loaded;
  }

  function tellOfMissing(found: Missing[]): void {
    missed = found;
    for (const each of found) {
      context.findings.add(missingText(each), null, () => {
        missed = missed.filter((other) => other !== each);
        changed = true;
        flush();
      });
    }
  }

  function flush(): void {
    if (!changed || lines === null) return;
    try {
      const content: IndexContent = { entries: [...lines.values()], missing: missed };
      context.files.replace(file, {
        schemaVersion: INDEX_SCHEMA_VERSION,
        sha256: hashOf(content),
        content,
      });
      changed = false;
    } catch {
      // A cache that could not be written is rebuilt at the next start.
    }
  }

  /** As the index knew them, where the journal's folder cannot be read at the moment. */
  const knownLines = (): DecisionSummary[] =>
    storedContent(file).entries.map(({ summary }) => ({ ...summary, damaged: true }));

  return {
    list() {
      if (lines === null) {
        lines = load();
        flush();
      }
      const summaries = lines === null ? knownLines() : [...lines.values()].map(({ summary }) => summary);
      return summaries.sort((a, b) => (a.committedAt < b.committedAt ? 1 : -1));
    },
    update(id, summary) {
      changed = true;
      const now = summary === null ? null : fingerprint(journal.folder, id);
      if (summary === null || now === null) lines?.delete(id);
      else lines?.set(id, { id, fingerprint: now.text, highest: now.highest, summary });
    },
    flush,
  };
}

const NOTHING: IndexContent = { entries: [], missing: [] };

function storedContent(file: string): IndexContent {
  try {
    const bytes = bytesOf(file);
    const parsed = indexFile.safeParse(bytes === null ? null : parseJson(bytes));
    return parsed.success && hashOf(parsed.data.content) === parsed.data.sha256
      ? parsed.data.content
      : NOTHING;
  } catch {
    return NOTHING;
  }
}

/** What does not answer: never the same as before, so that it is looked at again next time. */
const UNREADABLE = '?';

/**
 * Tells whether a decision's files are those that a line was made from: their names, sizes and times. Null where there is no
 * revision.
 */
function fingerprint(journalFolder: string, id: string): { text: string; highest: number } | null {
  try {
    const folder = recordFolder(journalFolder, id);
    const numbers = revisionNumbers(folder).sort((a, b) => a - b);
    const highest = numbers.at(-1);
    if (highest === undefined) return null;
    const files = [...numbers.map((number) => revisionFile(folder, number)), ...arrangementFiles(folder)];
    return { text: files.map(fileMark).join(' '), highest };
  } catch {
    return { text: UNREADABLE, highest: 0 };
  }
}

function fileMark(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${basename(file, '.json')}:${size}:${mtimeMs}`;
}
