import { rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { type DecisionSummary, decisionSummary } from '../../core/journal/decision.ts';
import { arrangementFiles } from './arrangements.ts';
import { bytesOf, writeDurably } from './durable-write.ts';
import { FOLDERS, recordFolder, recordIds } from './folders.ts';
import { hashOf } from './hash.ts';
import { parseJson } from './json-bytes.ts';
import { revisionFile, revisionNumbers } from './revisions.ts';
import type { StoreContext } from './store-context.ts';

/**
 * The journal's lines, so that listing ten thousand decisions need not read them all. Only a cache: it is read at the first
 * listing, written after a rebuild and at the end, never while a save waits, and any trouble with it means reading the files.
 */
export interface JournalIndex {
  /** Newest first. */
  list(): DecisionSummary[];
  /** After a decision was written or moved; null where it is gone. */
  update(id: string, summary: DecisionSummary | null): void;
  /** Writes what changed; never throws. */
  flush(): void;
}

const INDEX_SCHEMA_VERSION = 2;

const indexEntry = z.object({ id: z.string(), fingerprint: z.string(), summary: decisionSummary });
type IndexEntry = z.infer<typeof indexEntry>;

const indexFile = z.object({
  schemaVersion: z.literal(INDEX_SCHEMA_VERSION),
  sha256: z.string(),
  entries: z.array(indexEntry),
});

/**
 * @param journalFolder the folder of the decisions
 * @param read makes a decision's line from its files
 */
export function createJournalIndex(
  context: StoreContext,
  journalFolder: string,
  read: (id: string) => DecisionSummary,
): JournalIndex {
  const file = join(context.dataFolder, FOLDERS.index, 'journal.json');
  let lines: Map<string, IndexEntry> | null = null;
  let changed = false;

  function load(): Map<string, IndexEntry> {
    const stored = new Map(storedEntries(file).map((entry) => [entry.id, entry]));
    const loaded = new Map<string, IndexEntry>();
    for (const id of recordIds(journalFolder)) {
      const now = fingerprint(journalFolder, id);
      if (now === NO_FILES) continue;
      const known = stored.get(id);
      const fits = known?.fingerprint === now && now !== UNREADABLE;
      const fresh = fits ? known : { id, fingerprint: now, summary: read(id) };
      if (fresh !== known) changed = true;
      loaded.set(id, fresh);
    }
    if (loaded.size !== stored.size) changed = true;
    return loaded;
  }

  function flush(): void {
    if (!changed || lines === null) return;
    try {
      context.requireWritable();
      rmSync(file, { force: true });
      writeDurably(context.createStore, file, sealed([...lines.values()]));
      changed = false;
    } catch {
      // A cache that could not be written is rebuilt at the next start.
    }
  }

  return {
    list() {
      if (lines === null) {
        lines = load();
        flush();
      }
      return [...lines.values()]
        .map(({ summary }) => summary)
        .sort((a, b) => (a.committedAt < b.committedAt ? 1 : -1));
    },
    update(id, summary) {
      changed = true;
      if (summary === null) lines?.delete(id);
      else lines?.set(id, { id, fingerprint: fingerprint(journalFolder, id), summary });
    },
    flush,
  };
}

const sealed = (entries: IndexEntry[]) => ({
  schemaVersion: INDEX_SCHEMA_VERSION,
  sha256: hashOf(entries),
  entries,
});

function storedEntries(file: string): IndexEntry[] {
  try {
    const bytes = bytesOf(file);
    const parsed = indexFile.safeParse(bytes === null ? null : parseJson(bytes));
    return parsed.success && hashOf(parsed.data.entries) === parsed.data.sha256 ? parsed.data.entries : [];
  } catch {
    return [];
  }
}

const NO_FILES = '';

/** What does not answer: never the same as before, so that it is looked at again next time. */
const UNREADABLE = '?';

/** Tells whether a decision's files are those that a line was made from: their names, sizes and times. */
function fingerprint(journalFolder: string, id: string): string {
  try {
    const folder = recordFolder(journalFolder, id);
    const numbers = revisionNumbers(folder).sort((a, b) => a - b);
    if (numbers.length === 0) return NO_FILES;
    return [...numbers.map((number) => revisionFile(folder, number)), ...arrangementFiles(folder)]
      .map((file) => {
        const { size, mtimeMs } = statSync(file);
        return `${basename(file, '.json')}:${size}:${mtimeMs}`;
      })
      .join(' ');
  } catch {
    return UNREADABLE;
  }
}
