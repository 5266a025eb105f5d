import { ApiError, type FileOutcome } from '../../core/api.ts';
import type { Decision } from '../../core/journal/decision.ts';
import type { ImportPreview, ImportProgress } from '../../core/journal/import.ts';
import { commitOf, titleOf } from '../../core/journal/summary.ts';
import type { SnapshotKey } from '../../core/storage-info.ts';
import { exportFileName } from '../../report/file-name.ts';
import { ARCHIVE_EXTENSION } from '../archive/extension.ts';
import { type ArchiveHeader, archiveLines, type StoredRecord } from '../archive/format.ts';
import { type ImportPlan, planImport } from '../archive/import.ts';
import { readRecord } from '../archive/planned-record.ts';
import { type ArchiveContent, ArchiveReader } from '../archive/read-archive.ts';
import { type DoneImport, previewImport, runImport } from '../archive/run-import.ts';
import { TEXT_EXPORTS } from '../archive/text-exports.ts';
import { inSlices } from '../in-slices.ts';
import { STORED } from '../storage/stored-schemas.ts';
import type { Cover } from './cover.ts';
import type { ServiceEnv } from './env.ts';
import type { JournalService } from './journal.ts';

/** Exports the journal and imports it. */
interface ArchiveService {
  /** One decision, or everything with null. @throws ApiError not-found; whatever the delivery says */
  export(id: string | null): Promise<FileOutcome>;
  exportText(format: 'markdown' | 'json' | 'predictions', id: string | null): Promise<FileOutcome>;
  begin(fileName: string): { key: string };
  /**
   * Begins with a snapshot.
   * @param only the decision or draft that is restored; null = all of it
   * @throws ApiError not-found, invalid-input where it is damaged
   */
  beginRestore(snapshot: SnapshotKey, only: string | null): Promise<{ key: string }>;
  /** @throws ApiError not-found, invalid-input with the place in the file */
  add(key: string, text: string): void;
  /** @throws ApiError not-found, invalid-input with the place in the file */
  preview(key: string): Promise<ImportPreview>;
  /** How far `preview` or `apply` is. @throws ApiError not-found */
  progress(key: string): ImportProgress;
  /** @throws ApiError as saving does; nothing is imported then */
  apply(key: string): Promise<ImportPreview>;
  /** Lets go of one that was not begun. */
  cancel(key: string): void;
  /** @returns how many things stay, since they were changed. @throws ApiError not-found, as saving does */
  undo(key: string): Promise<number>;
}

/** An import: being read, read, or done. */
interface Import {
  readonly fileName: string;
  /** Null once it is done: to take it back nothing of the file is needed. */
  reader: ArchiveReader | null;
  /** True if it reads a snapshot. */
  readonly isRestore: boolean;
  /** The id whose records are taken; null = all are. */
  readonly only: string | null;
  header: ArchiveHeader | null;
  done: Promise<DoneImport> | null;
  progress: ImportProgress;
}

type ArchiveEnv = Pick<ServiceEnv, 'storage' | 'now' | 'random' | 'version' | 'locale' | 'delivery'>;

export function createArchiveService(
  { storage, now, random, version, locale, delivery }: ArchiveEnv,
  journal: JournalService,
  cover: Cover,
): ArchiveService {
  /** The one being read; those that are done stay, to be taken back. */
  const imports = new Map<string, Import>();

  function begin(fileName: string, isRestore = false, only: string | null = null): { key: string } {
    for (const [key, { done }] of imports) if (done === null) imports.delete(key);
    const key = random.uuid();
    imports.set(key, {
      fileName,
      reader: new ArchiveReader(),
      isRestore,
      only,
      header: null,
      done: null,
      progress: { done: 0, total: 0 },
    });
    return { key };
  }

  function get(key: string): Import {
    const found = imports.get(key);
    if (found === undefined) throw new ApiError('not-found', 'This import is gone. Choose the file again.');
    return found;
  }

  function readerOf({ reader }: Import): ArchiveReader {
    if (reader === null) throw new ApiError('not-found', 'This import is done. Choose the file again.');
    return reader;
  }

  function contentOf(current: Import): ArchiveContent {
    const content = readerOf(current).finish();
    current.header = content.header;
    const { only } = current;
    // What is damaged may be a part of it, so that is told.
    return only === null ? content : { ...content, records: content.records.filter(isPartOf(only)) };
  }

  function planOf(current: Import): ImportPlan {
    const plan = planImport(storage, contentOf(current), current.fileName);
    current.progress = { done: 0, total: plan.size };
    return plan;
  }

  const watch = (current: Import) => (done: number) => {
    current.progress = { ...current.progress, done };
  };

  async function run(current: Import): Promise<DoneImport> {
    // What is there now is kept as one more snapshot.
    if (current.isRestore) await storage.snapshots.make(now(), version).catch(nothingRestored);
    return runImport(planOf(current), watch(current), () => storage.readOnly() === null);
  }

  const previewOf = (current: Import, items: ImportPreview['items']): ImportPreview => {
    const { exportedAt, appVersion } = current.header ?? contentOf(current).header;
    return { fileName: current.fileName, exportedAt, appVersion, items };
  };

  /** One that cannot be read keeps no other from being exported; the export of everything has its files. */
  function* readable(): Generator<Decision> {
    for (const { id } of journal.list()) {
      try {
        yield journal.get(id);
      } catch {
        // Its own page says what is wrong with it.
      }
    }
  }

  return {
    async export(id) {
      storage.assertFolderThere();
      if (id !== null) cover.assertNotCovered(id);
      const title = id === null ? null : titleIn(journal.get(id));
      const at = now().toISOString();
      const records: Iterable<StoredRecord> =
        id === null ? storage.records.all() : storage.records.decision(id, false);
      const lines = archiveLines({ exportedAt: at, appVersion: version }, records);
      return delivery.file({
        type: 'archive',
        text: inSlices(lines),
        fileName: exportFileName(title, at, ARCHIVE_EXTENSION),
      });
    },
    async exportText(format, id) {
      storage.assertFolderThere();
      if (id !== null) cover.assertNotCovered(id);
      const at = now().toISOString();
      const one = id === null ? null : journal.get(id);
      const { type, extension, name, text } = TEXT_EXPORTS[format];
      return delivery.file({
        type,
        text: inSlices(await text(one ?? readable(), { locale, appVersion: version, now: at })),
        fileName: exportFileName(one === null ? name : titleIn(one), at, extension),
      });
    },
    begin: (fileName) => begin(fileName),
    async beginRestore(snapshot, only) {
      const pieces = storage.snapshots.read(snapshot);
      const { key } = begin(`snapshot of ${snapshot.name.slice(0, 10)}`, true, only);
      const reader = readerOf(get(key));
      for await (const piece of pieces) reader.push(piece);
      return { key };
    },
    add: (key, text) => readerOf(get(key)).push(text),
    async preview(key) {
      const current = get(key);
      return previewOf(current, await previewImport(planOf(current), watch(current)));
    },
    progress: (key) => get(key).progress,
    async apply(key) {
      const current = get(key);
      current.done ??= run(current);
      try {
        const { items } = await current.done;
        current.reader = null;
        return previewOf(current, items);
      } catch (error) {
        current.done = null;
        throw error;
      }
    },
    cancel(key) {
      if (imports.get(key)?.done === null) imports.delete(key);
    },
    async undo(key) {
      return (await get(key).done)?.undo() ?? 0;
    },
  };
}

/** Is a record that of a decision or draft, or one of its second voices? */
const isPartOf = (ownerId: string) => (record: StoredRecord) => {
  if (record.kind !== 'voice') return record.id === ownerId;
  const voice = readRecord(STORED.voice, record);
  return typeof voice !== 'string' && voice.ownerId === ownerId;
};

function nothingRestored(error: unknown): never {
  if (!(error instanceof ApiError)) throw error;
  throw new ApiError(error.code, `Nothing was restored. ${error.message}`, { cause: error });
}

const titleIn = ({ revisions }: Decision): string => {
  const commit = commitOf(revisions);
  return commit === null ? 'decision' : titleOf(commit.body.assessment);
};
