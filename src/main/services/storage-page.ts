import type { FileOutcome } from '../../core/api.ts';
import { localDay } from '../../core/local-day.ts';
import type { CheckProgress, StorageInfo } from '../../core/storage-info.ts';
import { dataSize, freeBytes } from '../storage/data-entries.ts';
import type { ServiceEnv } from './env.ts';
import type { JournalService } from './journal.ts';

/** What the storage page shows and does beyond export and import. */
interface StorageService {
  info(): StorageInfo;
  /** Checks the next slice; 0 begins anew. */
  check(from: number): CheckProgress;
  /** Hands the result of the last check over as a text. */
  exportCheck(): Promise<FileOutcome>;
}

type StorageEnv = Pick<ServiceEnv, 'storage' | 'now' | 'version' | 'delivery'>;

export function createStorageService(
  { storage, now, version, delivery }: StorageEnv,
  journal: JournalService,
): StorageService {
  return {
    info: () => ({
      dataFolder: storage.folder,
      decisions: journal.list().length,
      drafts: storage.drafts.ids().length,
      cards: storage.cards.ids().length,
      trashed: storage.trash.count(),
      ...dataSize(storage.folder),
      freeBytes: freeBytes(storage.folder),
      snapshots: storage.snapshots.list(),
      snapshotPlace: storage.snapshots.place(),
    }),
    check: storage.check.next,
    async exportCheck() {
      const at = now();
      const result = storage.check.last() ?? storage.check.next(0);
      return delivery.file({
        type: 'text',
        text: checkText(result, at, version, storage.folder),
        fileName: `crossroads-check-${localDay(at)}.txt`,
      });
    },
  };
}

function checkText(
  { checked, total, problems }: CheckProgress,
  at: Date,
  version: string,
  folder: string,
): string {
  const found =
    problems.length === 0
      ? ['All of them are as they were saved.']
      : problems.map(({ file, problem }) => `${file}: ${problem}`);
  return `${[
    `Crossroads ${version}, ${at.toISOString()}`,
    folder,
    `${checked} of ${total} records were checked.`,
    '',
    ...found,
  ].join('\n')}\n`;
}
