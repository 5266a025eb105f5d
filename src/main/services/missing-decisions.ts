import { ApiError, type FileOutcome } from '../../core/api.ts';
import { titleOf } from '../../core/journal/summary.ts';
import type { TrashKey } from '../../core/journal/trash.ts';
import type { MissingDecision } from '../../core/missing-decisions.ts';
import type { SnapshotKey } from '../../core/storage-info.ts';
import { exportFileName } from '../../report/file-name.ts';
import { MISSING_NOTICE } from '../../words/notices.ts';
import { ARCHIVE_EXTENSION } from '../archive/extension.ts';
import { archiveLines, type StoredRecord } from '../archive/format.ts';
import { ArchiveReader } from '../archive/read-archive.ts';
import { inSlices } from '../in-slices.ts';
import { valueIn } from '../storage/slots.ts';
import type { ServiceEnv } from './env.ts';
import type { VoiceService } from './voices.ts';

/** Decisions and drafts that are gone while something that belongs to them is here, and what can be done about it. Nothing is deleted. */
interface MissingDecisionService {
  list(): MissingDecision[];
  /** Looks again where something is told to be missing: by now it may be here. */
  settle(): void;
  /** The newest snapshot that can be read and has what is missing; null where none has. */
  find(id: string): Promise<SnapshotKey | null>;
  /** @throws ApiError not-found where nothing belongs to it; whatever the delivery says */
  exportBelongings(id: string): Promise<FileOutcome>;
  /** To the trash. @throws ApiError not-found where nothing belongs to it; as saving does */
  discardBelongings(id: string): TrashKey[];
  /** Out of the trash again. @throws ApiError not-found, frozen where another one is in use, invalid-input where the same answers are here again; as saving does */
  restoreBelongings(items: readonly TrashKey[]): void;
}

type MissingEnv = Pick<ServiceEnv, 'storage' | 'now' | 'version' | 'delivery'>;

export function createMissingDecisionService(
  { storage, now, version, delivery }: MissingEnv,
  secondVoices: Pick<VoiceService, 'restore'>,
): MissingDecisionService {
  const { drafts, journal, reviews, voices, findings } = storage;
  const isGone = (id: string) =>
    !drafts.hasRecords(id) && !journal.hasRecords(id) && !drafts.holds(id) && !journal.isTrashed(id);

  function list(): MissingDecision[] {
    const found = new Map<string, MissingDecision>();
    for (const { id, title, from } of journal.missing()) found.set(id, { id, title, from, belongings: [] });
    function add(id: string, title: string | null, text: string, at: string): void {
      if (!isGone(id)) return;
      const before = found.get(id) ?? { id, title: null, from: null, belongings: [] };
      const belongings = [...before.belongings, { text, at }];
      found.set(id, { ...before, title: before.title ?? title, belongings });
    }
    for (const id of reviews.ids()) {
      const review = valueIn(reviews.read(id));
      if (review !== null) add(id, titleOf(review.answers), 'A review under way', review.updatedAt);
    }
    for (const { ownerId, sheet, answers, importedAt } of voices.all()) {
      const text = answers === null ? 'A question sheet' : `What ${answers.name} answered`;
      add(ownerId, sheet.question || null, text, importedAt ?? sheet.madeAt);
    }
    const missing = [...found.values()].sort((one, other) =>
      (one.title ?? '').localeCompare(other.title ?? ''),
    );
    if (missing.some(({ belongings }) => belongings.length > 0)) findings.add(MISSING_NOTICE, null);
    else findings.withdraw(MISSING_NOTICE);
    return missing;
  }

  list();

  /** Has a snapshot what is missing of a decision? One that is damaged has nothing that could be restored. */
  async function has(key: SnapshotKey, isMissing: (record: StoredRecord) => boolean): Promise<boolean> {
    const reader = new ArchiveReader();
    try {
      for await (const piece of storage.snapshots.read(key)) reader.push(piece);
      return reader.finish().records.some(isMissing);
    } catch (error) {
      if (error instanceof ApiError) return false;
      throw error;
    }
  }

  return {
    list,
    settle() {
      if (findings.list().some(({ text }) => text === MISSING_NOTICE)) list();
    },
    async find(id) {
      const from = journal.missing().find((each) => each.id === id)?.from ?? 1;
      const isMissing = (record: StoredRecord) =>
        record.id === id &&
        (record.kind === 'revision'
          ? record.number === from && record.from === null
          : record.kind === 'draft' && from === 1);
      for (const { place, name } of storage.snapshots.list()) {
        if (await has({ place, name }, isMissing)) return { place, name };
      }
      return null;
    },
    async exportBelongings(id) {
      const records = storage.records.belongings(id);
      if (records.length === 0) throw nothingLeft();
      const at = now().toISOString();
      return delivery.file({
        type: 'archive',
        text: inSlices(archiveLines({ exportedAt: at, appVersion: version }, records)),
        fileName: exportFileName('without decision', at, ARCHIVE_EXTENSION),
      });
    },
    discardBelongings(id) {
      const keys: TrashKey[] = [
        ...(reviews.hasRecords(id) ? [{ kind: 'review' as const, id }] : []),
        ...voices.of(id).map((voice) => ({ kind: 'voice' as const, id: voice.id })),
      ];
      if (keys.length === 0) throw nothingLeft();
      try {
        for (const key of keys) (key.kind === 'review' ? reviews : voices).discard(key.id);
      } finally {
        list();
      }
      return keys;
    },
    restoreBelongings(items) {
      try {
        for (const { kind, id } of items) {
          if (kind === 'review') reviews.restore(id);
          if (kind === 'voice') secondVoices.restore(id);
        }
      } finally {
        list();
      }
    },
  };
}

const nothingLeft = () => new ApiError('not-found', 'Nothing that belongs to it is here any more.');
