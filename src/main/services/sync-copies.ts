import { existsSync } from 'node:fs';
import { ApiError } from '../../core/api.ts';
import type { CopyChoice, SyncCopy } from '../../core/sync-copies.ts';
import { datesFor } from '../../words/dates.ts';
import { ARRANGED } from '../storage/arrangements.ts';
import { type ConflictCopy, conflictCopies } from '../storage/conflict-copies.ts';
import { slotFiles } from '../storage/slots.ts';
import { type CopiedRecord, copiedRecord } from './copied-records.ts';
import { type CopiedRevision, copiedRevision } from './copied-revisions.ts';
import type { Cover } from './cover.ts';
import type { DraftService } from './drafts.ts';
import type { ServiceEnv } from './env.ts';
import { createVoiceSeal } from './voice-seal.ts';

/** Copies that a sync program made, and what becomes of them. */
interface SyncCopyService {
  list(): SyncCopy[];
  /** @throws ApiError not-found, invalid-input where it cannot be done with this copy; as saving does */
  settle(file: string, choice: CopyChoice): void;
}

export function createSyncCopyService(
  { storage, locale }: Pick<ServiceEnv, 'storage' | 'locale'>,
  drafts: Pick<DraftService, 'get'>,
  cover: Cover,
): SyncCopyService {
  const seal = createVoiceSeal(storage, drafts, cover);
  const dates = datesFor(locale);

  function about(id: string | null): { title: string; isCovered: boolean } {
    const row = storage.journal.list().find((each) => each.id === id);
    if (row === undefined) return { title: 'A decision', isCovered: false };
    return { title: row.title, isCovered: cover.summaries([row]).some(({ covered }) => covered) };
  }

  const revisionOf = (copy: ConflictCopy & { id: string }, all: readonly ConflictCopy[]): CopiedRevision =>
    copiedRevision(
      storage,
      copy,
      all.filter(({ kind, id }) => kind === 'revision' && id === copy.id),
      dates,
      about(copy.id).isCovered,
    );

  const recordOf = ({ kind, ...copy }: ConflictCopy): CopiedRecord | null =>
    kind === 'revision'
      ? null
      : copiedRecord({ storage, seal }, { ...copy, kind }, dates, about(copy.id).isCovered);

  function described(copy: ConflictCopy, all: readonly ConflictCopy[]): SyncCopy {
    const { path: file, id, from } = copy;
    const record = recordOf(copy);
    if (record !== null) {
      const { standing, rows, choices } = record;
      const isDecision = copy.kind === 'arrangement' || copy.kind === 'review';
      const title = isDecision ? about(id).title : record.title;
      return { file, kind: asKind(copy), id, title, from, standing, rows, choices };
    }
    const { standing, rows, keep } = revisionOf({ ...copy, id: id ?? '' }, all);
    const choices: CopyChoice[] = keep === null ? ['aside'] : ['both', 'aside'];
    return { file, kind: 'decision', id, title: about(id).title, from, standing, rows, choices };
  }

  return {
    list() {
      const all = conflictCopies({ dataFolder: storage.folder });
      return all.map((copy) => described(copy, all));
    },
    settle(file, choice) {
      const all = conflictCopies({ dataFolder: storage.folder });
      const copy = all.find(({ path }) => path === file);
      if (copy === undefined) throw new ApiError('not-found', 'This copy is not there any more.');
      if (!described(copy, all).choices.includes(choice)) {
        throw new ApiError('invalid-input', 'This cannot be done with this copy. Load the page anew.');
      }
      const record = recordOf(copy);
      if (record === null && choice === 'both') {
        const { keep, copies } = revisionOf({ ...copy, id: copy.id ?? '' }, all);
        keep?.();
        storage.setAside(copies.map((each) => each.file));
        storage.journal.reload(copy.id ?? '');
        return;
      }
      if (choice === 'both') record?.keep();
      if (choice === 'there') {
        storage.keepCopies(slotsOf(copy));
        record?.replace();
      }
      storage.setAside([copy.file]);
    },
  };
}

const asKind = ({ kind }: ConflictCopy): SyncCopy['kind'] => (kind === 'revision' ? 'decision' : kind);

/** The app's own files of the record that a copy is of. */
const slotsOf = ({ kind, home }: ConflictCopy): string[] =>
  slotFiles(home, kind === 'arrangement' ? ARRANGED : kind).filter((file) => existsSync(file));
