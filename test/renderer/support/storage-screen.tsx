import { beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '../../../src/core/api.ts';
import type { DataPlaceInfo } from '../../../src/core/data-place-api.ts';
import type { ImportPreview } from '../../../src/core/journal/import.ts';
import type { MissingDecision } from '../../../src/core/missing-decisions.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import type { CheckProgress, SnapshotKey, StorageInfo } from '../../../src/core/storage-info.ts';
import type { SyncCopy } from '../../../src/core/sync-copies.ts';
import { useDoneImports } from '../../../src/renderer/stores/done-imports.ts';
import { APP_INFO, hostAnswering } from './host.ts';

export const INFO: StorageInfo = {
  dataFolder: '/home/ines/.config/Crossroads',
  decisions: 23,
  drafts: 1,
  cards: 4,
  trashed: 2,
  files: 214,
  bytes: 6_400_000,
  freeBytes: 31_000_000_000,
  snapshots: [20, 19, 18, 17, 16].map((day) => ({
    place: 'data',
    isOwn: true,
    name: `2026-11-${day}T08-12-00.000Z.crossroads-export`,
    at: `2026-11-${day}T08:12:00.000Z`,
    bytes: 6_300_000,
    contents: { decisions: day, drafts: 1 },
  })),
  snapshotPlace: { folder: null, away: false },
};

const item = (title: string, outcome: ImportPreview['items'][number]['outcome'], detail = '') => ({
  kind: 'decision' as const,
  title,
  outcome,
  detail,
});

export const PREVIEW: ImportPreview = {
  fileName: 'laptop.crossroads-export',
  exportedAt: '2026-10-02T10:00:00.000Z',
  appVersion: '0.1.0',
  items: [
    item('Which team?', 'added', '2 records.'),
    item('Which city?', 'same', 'It is here already.'),
    item('Which boss?', 'differs', 'Both stay.'),
    item('Line 7', 'refused', 'It is damaged.'),
  ],
};

const PLACE: DataPlaceInfo = { folder: INFO.dataFolder, given: false, previous: null, away: false };

/** A decision that is gone, with a review under way that is left. */
export const GONE: MissingDecision = {
  id: '00000000-0000-4000-8000-000000000001',
  title: 'Which team?',
  from: null,
  belongings: [{ text: 'A review under way', at: '2026-11-20T08:12:00.000Z' }],
};

interface State {
  info: StorageInfo;
  place: DataPlaceInfo;
  preview: ImportPreview;
  copies: SyncCopy[];
  missing: MissingDecision[];
  /** The snapshot that has what is missing. */
  found: SnapshotKey | null;
  refused: string | null;
  /** How many things stay where an import is undone. */
  stayed: number;
  problems: CheckProgress['problems'];
}

/** What the host answers with. */
export const host: State = {
  info: INFO,
  place: PLACE,
  preview: PREVIEW,
  copies: [],
  missing: [],
  found: null,
  refused: null,
  stayed: 0,
  problems: [],
};

const log = hostAnswering({
  storageInfo: () => host.info,
  dataPlace: () => host.place,
  chooseFolder: () => '/media/disk',
  listSyncCopies: () => host.copies,
  listMissing: () => host.missing,
  findMissing: () => host.found,
  exportBelongings: () => ({ kind: 'saved', path: '/home/ines/left.crossroads-export' }),
  discardBelongings: ({ id }) => {
    host.missing = host.missing.filter((each) => each.id !== id);
    return [{ kind: 'review', id }];
  },
  restoreBelongings: () => {
    host.missing = [GONE];
    return null;
  },
  settleSyncCopy: ({ file }) => {
    host.copies = host.copies.filter((each) => each.file !== file);
    return null;
  },
  chooseSnapshotFolder: ({ folder }) => {
    if (host.refused !== null) throw new ApiError('invalid-input', host.refused);
    const chosen = folder === null ? null : `${folder}/Crossroads snapshots`;
    host.info = { ...host.info, snapshotPlace: { folder: chosen, away: false } };
    return null;
  },
  planMove: ({ folder }) => ({
    folder: `${folder}/Crossroads`,
    files: 214,
    bytes: 6_400_000,
    freeBytes: null,
  }),
  moveData: () => null,
  moveProgress: () => {
    host.place = { ...host.place, folder: '/media/disk/Crossroads', previous: INFO.dataFolder };
    return { state: 'done', done: 214, total: 214, message: null };
  },
  removePrevious: () => {
    host.place = { ...host.place, previous: null };
    return null;
  },
  appInfo: () => ({ ...APP_INFO, host: 'electron', dataFolder: host.place.folder }),
  listNotices: () => [],
  listCards: () => [],
  getSettings: () => DEFAULT_SETTINGS,
  beginImport: () => ({ key: 'k' }),
  beginRestore: () => ({ key: 'k' }),
  addToImport: () => {
    if (host.refused !== null) throw new ApiError('invalid-input', host.refused);
    return null;
  },
  previewImport: () => host.preview,
  importProgress: () => ({ done: 1, total: 2 }),
  applyImport: () => {
    if (host.found !== null) host.missing = [];
    return PREVIEW;
  },
  cancelImport: () => null,
  undoImport: () => ({ stayed: host.stayed }),
  exportArchive: () => ({ kind: 'saved', path: '/home/ines/all.crossroads-export' }),
  checkIntegrity: ({ from }) => ({ checked: from === 0 ? 25 : 40, total: 40, problems: host.problems }),
  exportCheck: () => ({ kind: 'saved', path: '/home/ines/check.txt' }),
});

beforeEach(() => {
  useDoneImports.setState({ done: [] });
  host.info = INFO;
  host.place = PLACE;
  host.preview = PREVIEW;
  host.copies = [];
  host.missing = [];
  host.found = null;
  host.refused = null;
  host.stayed = 0;
  host.problems = [];
});

export const asked = (method: string) =>
  log.filter((each) => each.method === method).map(({ input }) => input);

/** Chooses a file as the dialog would give it. */
export async function choose(name: string, text: string): Promise<void> {
  await expect.element(page.getByRole('button', { name: 'Choose a file…' })).toBeVisible();
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no field for a file');
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
