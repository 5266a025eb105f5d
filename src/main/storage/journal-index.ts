import { join } from 'node:path';
import type { JournalRow } from '../../core/journal/list/journal-row.ts';
import { tellOfConflictCopies } from './conflict-copies.ts';
import { fingerprint, UNREADABLE } from './decision-fingerprint.ts';
import { FOLDERS } from './folders.ts';
import { type IndexContent, type IndexEntry, indexText, readIndex } from './index-file.ts';
import { type Missing, missingSince, missingText } from './journal-witness.ts';
import { readableIds } from './readable-ids.ts';
import type { StoreContext } from './store-context.ts';

/**
 * The journal's lines, so that listing ten thousand decisions need not read them all. Only a cache: it is read at the first
 * listing, written after a rebuild and at the end, never while a save waits, and any trouble with it means reading the files.
 * It is also a witness: what it knew and no longer finds is told.
 */
export interface JournalIndex {
  /** Newest first. The same array and the same lines as long as nothing changes. */
  list(): readonly JournalRow[];
  /**
   * Reads what the first listing needs, for so many milliseconds at most and one decision at least.
   * @returns how far it is; null once a listing has nothing left to read
   */
  prepare(ms: number): Progress | null;
  /**
   * After a decision was written or moved; null where it is gone.
   * @param change `appended` where a new record was added, which brings none back that is missing, though it takes its number
   */
  update(id: string, row: JournalRow | null, change?: 'appended'): void;
  /** What it knew and does not find, as far as the user has not taken notice. Empty before the first listing. */
  missing(): Missing[];
  /** Writes what changed; never throws. */
  flush(): void;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The decisions as the index needs them. */
interface JournalFiles {
  /** The folder of the decisions. */
  readonly folder: string;
  /** Makes a decision's line from its files. */
  read(id: string): JournalRow;
  isTrashed(id: string): boolean;
}

/** The first listing, as far as it has come. */
interface Loading {
  readonly stored: IndexContent;
  readonly known: ReadonlyMap<string, IndexEntry>;
  readonly ids: readonly string[];
  done: number;
  readonly loaded: Map<string, IndexEntry>;
}

export function createJournalIndex(context: StoreContext, journal: JournalFiles): JournalIndex {
  const file = join(context.dataFolder, FOLDERS.index, 'journal.json');
  let loading: Loading | null = null;
  let lines: Map<string, IndexEntry> | null = null;
  let sorted: readonly JournalRow[] | null = null;
  let missed: Missing[] = [];
  let changed = false;
  let hasCopies = false;

  /** Null where the journal's folder cannot be read at the moment. */
  function begin(): Loading | null {
    const ids = readableIds(context, journal.folder);
    if (ids === null) return null;
    const stored = readIndex(file);
    const known = new Map(stored.entries.map((entry) => [entry.id, entry]));
    return { stored, known, ids, done: 0, loaded: new Map() };
  }

  /** The line of one decision: as it is known where its files are the same, else from them. */
  function entryOf(id: string, before: IndexEntry | undefined): IndexEntry | null {
    const now = fingerprint(journal.folder, id);
    if (now === null) return null;
    hasCopies ||= now.hasCopy;
    if (before !== undefined && before.fingerprint === now.text && now.text !== UNREADABLE) return before;
    changed = true;
    const highest = now.text === UNREADABLE ? (before?.highest ?? 0) : now.highest;
    return { id, fingerprint: now.text, highest, row: journal.read(id) };
  }

  /** Reads on, until all is read or a moment is over. */
  function readOn(current: Loading, until: number): void {
    do {
      const id = current.ids[current.done];
      if (id === undefined) {
        finish(current);
        return;
      }
      current.done += 1;
      // Changed meanwhile, it is newer than its files were when they were first looked at.
      if (current.loaded.has(id)) continue;
      const entry = entryOf(id, current.known.get(id));
      if (entry !== null) current.loaded.set(id, entry);
    } while (performance.now() < until);
  }

  function finish({ stored, known, loaded }: Loading): void {
    if (loaded.size !== known.size) changed = true;
    if (context.holdsFolder()) tellOfMissing(missingSince(stored, loaded, journal.isTrashed));
    tellOfConflictCopies(context, hasCopies);
    lines = loaded;
    loading = null;
    flush();
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

  /** Of records that were gone and are back, up to this number. */
  function withdrawMissing(id: string, highest: number): void {
    for (const each of missed.filter((other) => other.id === id && other.from <= highest)) {
      missed = missed.filter((other) => other !== each);
      context.findings.withdraw(missingText(each));
    }
  }

  function flush(): void {
    if (!changed || lines === null) return;
    // What is in the trash may be deleted for good, and is missed no more then.
    missed = missed.filter(({ id }) => !journal.isTrashed(id));
    try {
      context.files.replace(file, indexText({ entries: [...lines.values()], missing: missed }));
      changed = false;
    } catch {
      // A cache that could not be written is rebuilt at the next start.
    }
  }

  function prepare(ms: number): Progress | null {
    if (lines !== null) return null;
    loading ??= begin();
    if (loading === null) return null;
    const { ids } = loading;
    readOn(loading, performance.now() + ms);
    return loading === null ? null : { done: loading.done, total: ids.length };
  }

  /** The rows as the index knew them, for when the journal's folder cannot be read. */
  const knownLines = (): JournalRow[] =>
    readIndex(file).entries.map(({ row }) => ({ ...row, damaged: true }));

  return {
    list() {
      prepare(Number.POSITIVE_INFINITY);
      if (lines === null) return knownLines().sort(newestFirst);
      sorted ??= [...lines.values()].map(({ row }) => row).sort(newestFirst);
      return sorted;
    },
    prepare,
    update(id, row, change) {
      changed = true;
      sorted = null;
      const entries = lines ?? loading?.loaded;
      const now = row === null ? null : fingerprint(journal.folder, id);
      if (row === null || now === null) {
        entries?.delete(id);
        return;
      }
      entries?.set(id, { id, fingerprint: now.text, highest: now.highest, row });
      withdrawMissing(id, change === 'appended' ? 1 : now.highest);
    },
    missing: () =>
      missed.filter(({ id, from }) => (lines?.get(id)?.highest ?? 0) < from && !journal.isTrashed(id)),
    flush,
  };
}

const newestFirst = (one: JournalRow, other: JournalRow) =>
  one.committedAt < other.committedAt ? 1 : one.committedAt > other.committedAt ? -1 : 0;
