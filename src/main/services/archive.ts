import { ApiError, type FileOutcome } from '../../core/api.ts';
import type { Decision } from '../../core/journal/decision.ts';
import type { ImportPreview } from '../../core/journal/import.ts';
import { commitOf, titleOf } from '../../core/journal/summary.ts';
import { exportFileName } from '../../report/file-name.ts';
import { decisionText } from '../../words/decision-text.ts';
import { asMarkdown } from '../../words/text-blocks.ts';
import { ARCHIVE_EXTENSION, archiveLines, type StoredRecord } from '../archive/format.ts';
import { type DoneImport, planImport, runImport } from '../archive/import.ts';
import { predictionTable } from '../archive/predictions.ts';
import { type ArchiveContent, ArchiveReader } from '../archive/read-archive.ts';
import type { Cover } from './cover.ts';
import type { ServiceEnv } from './env.ts';
import type { JournalService } from './journal.ts';

/** Carries the journal away and brings it back. */
export interface ArchiveService {
  /** One decision, or everything with null. @throws ApiError not-found; whatever the delivery says */
  export(id: string | null): Promise<FileOutcome>;
  exportText(format: 'markdown' | 'json' | 'predictions', id: string | null): Promise<FileOutcome>;
  begin(fileName: string): { key: string };
  /** Begins with a snapshot. @throws ApiError not-found, invalid-input where it is damaged */
  beginRestore(name: string): { key: string };
  /** @throws ApiError not-found, invalid-input with the place in the file */
  add(key: string, text: string): void;
  /** @throws ApiError not-found, invalid-input with the place in the file */
  preview(key: string): ImportPreview;
  /** @throws ApiError as saving does; nothing is imported then */
  apply(key: string): ImportPreview;
  undo(key: string): void;
}

/** An import: being read, read, or done. */
interface Import {
  readonly fileName: string;
  readonly reader: ArchiveReader;
  /** It comes from a snapshot. */
  readonly isRestore: boolean;
  content: ArchiveContent | null;
  done: DoneImport | null;
}

type ArchiveEnv = Pick<ServiceEnv, 'storage' | 'now' | 'random' | 'version' | 'delivery'>;

export function createArchiveService(
  { storage, now, random, version, delivery }: ArchiveEnv,
  journal: JournalService,
  cover: Cover,
): ArchiveService {
  /** The one being read; those that are done stay, to be taken back. */
  const imports = new Map<string, Import>();

  function begin(fileName: string, isRestore = false): { key: string } {
    for (const [key, { done }] of imports) if (done === null) imports.delete(key);
    const key = random.uuid();
    imports.set(key, { fileName, reader: new ArchiveReader(), isRestore, content: null, done: null });
    return { key };
  }

  function get(key: string): Import {
    const found = imports.get(key);
    if (found === undefined) throw new ApiError('not-found', 'This import is gone. Choose the file again.');
    return found;
  }

  function contentOf(current: Import): ArchiveContent {
    current.content ??= current.reader.finish();
    return current.content;
  }

  const planOf = (current: Import) =>
    planImport({ storage, uuid: random.uuid }, contentOf(current), current.fileName);

  const previewOf = (current: Import, items: ImportPreview['items']): ImportPreview => {
    const { exportedAt, appVersion } = contentOf(current).header;
    return { fileName: current.fileName, exportedAt, appVersion, items };
  };

  const decisions = (id: string | null): Decision[] =>
    id === null ? journal.list().flatMap((each) => readable(journal, each.id)) : [journal.get(id)];

  return {
    async export(id) {
      if (id !== null) cover.requireOpen(id);
      const title = id === null ? null : titleIn(journal.get(id));
      const at = now().toISOString();
      const records: Iterable<StoredRecord> =
        id === null ? storage.records.all() : storage.records.decision(id, false);
      const text = [...archiveLines({ exportedAt: at, appVersion: version }, records)].join('');
      return delivery.file({ type: 'archive', text, fileName: exportFileName(title, at, ARCHIVE_EXTENSION) });
    },
    async exportText(format, id) {
      if (id !== null) cover.requireOpen(id);
      const at = now().toISOString();
      const all = decisions(id);
      const title = id === null ? null : (all.map(titleIn)[0] ?? null);
      if (format === 'json') {
        const text = `${JSON.stringify(id === null ? all : all[0], null, 2)}\n`;
        return delivery.file({ type: 'json', text, fileName: exportFileName(title, at, 'json') });
      }
      if (format === 'predictions') {
        const fileName = exportFileName(title ?? 'predictions', at, 'csv');
        return delivery.file({ type: 'csv', text: predictionTable(all), fileName });
      }
      const text = all.map((decision) => asMarkdown(decisionText(decision))).join('\n---\n\n');
      return delivery.file({ type: 'markdown', text, fileName: exportFileName(title, at, 'md') });
    },
    begin: (fileName) => begin(fileName),
    beginRestore(name) {
      const text = storage.snapshots.read(name);
      const { key } = begin(`snapshot of ${name.slice(0, 10)}`, true);
      get(key).reader.push(text);
      return { key };
    },
    add: (key, text) => get(key).reader.push(text),
    preview(key) {
      const current = get(key);
      const items = planOf(current).map(({ run: _, ...item }) => item);
      return previewOf(current, items);
    },
    apply(key) {
      const current = get(key);
      // What is there now is kept as one more snapshot.
      if (current.isRestore && current.done === null) storage.snapshots.make(now(), version);
      current.done ??= runImport(planOf(current));
      return previewOf(current, current.done.items);
    },
    undo: (key) => get(key).done?.undo(),
  };
}

const titleIn = ({ revisions }: Decision): string => {
  const commit = commitOf(revisions);
  return commit === null ? 'decision' : titleOf(commit.body.assessment);
};

/** One that cannot be read keeps no other from being exported; the export of everything has its files. */
function readable(journal: JournalService, id: string): Decision[] {
  try {
    return [journal.get(id)];
  } catch {
    return [];
  }
}
