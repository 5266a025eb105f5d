import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError, IMPORT_PIECE } from '../../src/core/api.ts';
import type { DataPlaceInfo } from '../../src/core/data-place-api.ts';
import type { ImportPreview } from '../../src/core/journal/import.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { CheckProgress, StorageInfo } from '../../src/core/storage-info.ts';
import type { SyncCopy } from '../../src/core/sync-copies.ts';
import { StorageScreen } from '../../src/renderer/settings/storage/StorageScreen.tsx';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { useDoneImports } from '../../src/renderer/stores/done-imports.ts';
import { giveExport, refuseExport, wantImport } from '../../src/renderer/stores/given-export.ts';
import { hostAnswering } from './support/host.ts';
import { show } from './support/show.tsx';

const INFO: StorageInfo = {
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

const PREVIEW: ImportPreview = {
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

let info = INFO;
let place = PLACE;
let copies: SyncCopy[] = [];
let refused: string | null = null;
let problems: CheckProgress['problems'] = [];

const log = hostAnswering({
  storageInfo: () => info,
  dataPlace: () => place,
  chooseFolder: () => '/media/disk',
  listSyncCopies: () => copies,
  settleSyncCopy: ({ file }) => {
    copies = copies.filter((each) => each.file !== file);
    return null;
  },
  chooseSnapshotFolder: ({ folder }) => {
    if (refused !== null) throw new ApiError('invalid-input', refused);
    const chosen = folder === null ? null : `${folder}/Crossroads snapshots`;
    info = { ...info, snapshotPlace: { folder: chosen, away: false } };
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
    place = { ...place, folder: '/media/disk/Crossroads', previous: INFO.dataFolder };
    return { state: 'done', done: 214, total: 214, message: null };
  },
  removePrevious: () => {
    place = { ...place, previous: null };
    return null;
  },
  appInfo: () => ({
    version: '0.1.0',
    host: 'electron',
    dataFolder: place.folder,
    readOnly: null,
    locale: 'en-GB',
  }),
  listNotices: () => [],
  listCards: () => [],
  getSettings: () => DEFAULT_SETTINGS,
  beginImport: () => ({ key: 'k' }),
  beginRestore: () => ({ key: 'k' }),
  addToImport: () => {
    if (refused !== null) throw new ApiError('invalid-input', refused);
    return null;
  },
  previewImport: () => PREVIEW,
  importProgress: () => ({ done: 1, total: 2 }),
  applyImport: () => PREVIEW,
  undoImport: () => null,
  exportArchive: () => ({ kind: 'saved', path: '/home/ines/all.crossroads-export' }),
  checkIntegrity: ({ from }) => ({ checked: from === 0 ? 25 : 40, total: 40, problems }),
  exportCheck: () => ({ kind: 'saved', path: '/home/ines/check.txt' }),
});

beforeEach(() => {
  useDoneImports.setState({ done: [] });
  info = INFO;
  place = PLACE;
  copies = [];
  refused = null;
  problems = [];
});

const asked = (method: string) => log.filter((each) => each.method === method).map(({ input }) => input);

/** Chooses a file as the dialog would give it. */
async function choose(name: string, text: string): Promise<void> {
  await expect.element(page.getByRole('button', { name: 'Choose a file…' })).toBeVisible();
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no field for a file');
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the storage page', () => {
  it('says where the data lies, how much of it, and how much room is left', async () => {
    await show(<StorageScreen />);
    await expect.element(page.getByText('/home/ines/.config/Crossroads')).toBeVisible();
    await expect
      .element(
        page.getByText(
          /^23 decisions, 1 draft, 4 cards of your own, 2 in the trash: 6\.4.MB in 214 files\.$/,
        ),
      )
      .toBeVisible();
    await expect.element(page.getByText(/^31.GB are free on this disk\.$/)).toBeVisible();
  });

  it('says what to do where the disk is almost full', async () => {
    info = { ...INFO, freeBytes: 12_000_000 };
    await show(<StorageScreen />);
    await expect.element(page.getByText(/^Only 12.MB are free on this disk\. Free some space/)).toBeVisible();
  });

  it('shows what an import would do, does it, and takes it back', async () => {
    await show(<StorageScreen />);
    await choose('laptop.crossroads-export', 'the text');
    await expect.element(page.getByText('1 thing will be added')).toBeVisible();
    await expect.element(page.getByText('1 thing is refused')).toBeVisible();
    await expect.element(page.getByText('It is damaged.', { exact: false })).toBeVisible();
    expect(asked('addToImport')).toEqual([{ key: 'k', text: 'the text' }]);
    expect(asked('applyImport')).toEqual([]);
    await page.getByRole('button', { name: 'Add 1, and 1 beside' }).click();
    await expect.poll(() => asked('applyImport')).toEqual([{ key: 'k' }]);
    const undo = page
      .getByRole('region', { name: 'Import' })
      .getByRole('button', { name: /^Undo the import/ });
    await undo.click();
    await expect.poll(() => asked('undoImport')).toEqual([{ key: 'k' }]);
    await expect.element(undo).not.toBeInTheDocument();
  });

  it('opens at its import where that was asked for', async () => {
    wantImport();
    await show(<StorageScreen />);
    await expect.element(page.getByRole('button', { name: 'Choose a file…' })).toHaveFocus();
  });

  it('still offers to take an import back after the page was left', async () => {
    const screen = await show(<StorageScreen />);
    await choose('laptop.crossroads-export', 'the text');
    await page.getByRole('button', { name: 'Add 1, and 1 beside' }).click();
    const undo = page.getByRole('button', { name: 'Undo the import of laptop.crossroads-export' });
    await expect.element(undo).toBeVisible();
    await screen.unmount();
    await show(<StorageScreen />);
    await expect.element(undo).toBeVisible();
  });

  it('reads an export that was opened from the system or dropped, also while it is open', async () => {
    giveExport(new File(['the text'], 'team.crossroads-export'));
    await show(<StorageScreen />);
    const sheet = page.getByRole('region', { name: 'Import from laptop.crossroads-export' });
    await expect.element(sheet).toHaveFocus();
    expect(asked('beginImport')).toEqual([{ fileName: 'team.crossroads-export' }]);
    await sheet.getByRole('button', { name: 'Cancel' }).click();
    const files = new DataTransfer();
    files.items.add(new File(['{"format":"crossroads-export"}'], 'renamed.txt'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }));
    await expect.element(sheet).toHaveFocus();
    expect(asked('beginImport').at(-1)).toEqual({ fileName: 'renamed.txt' });
    expect(asked('applyImport')).toEqual([]);
  });

  it('says why an export that was opened from the system cannot be read', async () => {
    refuseExport('team.crossroads-export cannot be read. It may have been moved. Choose the file here.');
    await show(<StorageScreen />);
    await expect.element(page.getByRole('alert').filter({ hasText: 'It may have been moved' })).toBeVisible();
  });

  it('sends a long file in pieces that are whole characters', async () => {
    await show(<StorageScreen />);
    const text = `${'ä'.repeat(IMPORT_PIECE - 1)}x€ end`;
    await choose('long.crossroads-export', text);
    await expect.element(page.getByText('1 thing will be added')).toBeVisible();
    const pieces = asked('addToImport').map((input) => (input as { text: string }).text);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('') === text).toBe(true);
  });

  it('says why a file is refused, and lets another be chosen', async () => {
    refused = 'Line 4 of this export is damaged. Nothing was imported.';
    await show(<StorageScreen />);
    await choose('broken.crossroads-export', 'x');
    await expect.element(page.getByRole('alert').filter({ hasText: 'Line 4' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Choose a file…' })).toBeEnabled();
  });

  it('restores a snapshot after a look at it; the older ones are a click away', async () => {
    await show(<StorageScreen />);
    await page.getByRole('button', { name: /^2 more, back to/ }).click();
    await page.getByRole('button', { name: /^Restore the snapshot of Monday,? 16 November/ }).click();
    await expect.element(page.getByText('1 thing will be added')).toBeVisible();
    expect(asked('beginRestore')).toEqual([
      { place: 'data', name: '2026-11-16T08-12-00.000Z.crossroads-export' },
    ]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(asked('applyImport')).toEqual([]);
  });

  it('says that there is no snapshot yet', async () => {
    info = { ...INFO, snapshots: [] };
    await show(<StorageScreen />);
    await expect.element(page.getByText(/^None yet\./)).toBeVisible();
  });

  it('checks slice by slice, and its result can be saved', async () => {
    await show(<StorageScreen />);
    await page.getByRole('button', { name: 'Check now' }).click();
    await expect.element(page.getByText('All 40 records are as they were saved.')).toBeVisible();
    expect(asked('checkIntegrity')).toEqual([{ from: 0 }, { from: 25 }]);
    await page.getByRole('button', { name: 'Save the result' }).click();
    await expect.element(page.getByText('Saved to /home/ines/check.txt')).toBeVisible();
  });

  it('names each file that is not as it was saved', async () => {
    problems = [{ file: 'journal/x/2.json', problem: 'Its content is not what was saved.' }];
    await show(<StorageScreen />);
    await page.getByRole('button', { name: 'Check now' }).click();
    await expect.element(page.getByText('1 file is not as saved.', { exact: false })).toBeVisible();
    await expect.element(page.getByText('journal/x/2.json')).toBeVisible();
  });

  it('exports everything', async () => {
    await show(<StorageScreen />);
    await page.getByRole('button', { name: 'Export…' }).click();
    await expect.element(page.getByText('Saved to /home/ines/all.crossroads-export')).toBeVisible();
    expect(asked('exportArchive')).toEqual([{ id: null }]);
  });
});

describe('copies that a sync program made', () => {
  const COPY: SyncCopy = {
    file: 'journal/x/2-LAPTOP.json',
    kind: 'decision',
    id: null,
    title: 'Which team?',
    from: 'LAPTOP',
    standing: 'differs',
    rows: [{ what: 'Record 2', here: 'A note: Ana called.', there: 'A note: Ben called.' }],
    choices: ['both', 'aside'],
  };

  it('stand side by side, and nothing is done with them unasked', async () => {
    copies = [
      COPY,
      { ...COPY, file: 'settings/settings.0-LAPTOP.json', kind: 'settings', title: 'Settings' },
    ];
    await show(<StorageScreen />);
    const item = page.getByRole('listitem', { name: 'Which team?, copy from LAPTOP' });
    await expect
      .element(item.getByRole('row', { name: 'Record 2 A note: Ana called. A note: Ben called.' }))
      .toBeVisible();
    expect(asked('settleSyncCopy')).toEqual([]);
    await item.getByRole('button', { name: 'Keep both' }).click();
    await expect.element(page.getByText('Both are kept.')).toBeVisible();
    await expect.element(item).not.toBeInTheDocument();
    expect(asked('settleSyncCopy')).toEqual([{ file: COPY.file, choice: 'both' }]);
  });

  it('are not spoken of where there are none', async () => {
    await show(<StorageScreen />);
    await expect.element(page.getByRole('heading', { name: 'Check' })).toBeVisible();
    expect(document.body.textContent).not.toContain('sync program');
  });
});

describe('the folder of the snapshots', () => {
  const FOLDER = '/media/disk/Crossroads snapshots';
  const away = (isAway: boolean) => ({ ...INFO, snapshotPlace: { folder: FOLDER, away: isAway } });
  beforeEach(() => {
    useApp.setState({
      info: { version: '0.1.0', host: 'electron', dataFolder: place.folder, readOnly: null, locale: 'en-GB' },
    });
  });

  it('is chosen with the dialog, shown, and given up again', async () => {
    await show(<StorageScreen />);
    await page.getByRole('button', { name: 'Keep them in another folder…' }).click();
    await expect.element(page.getByText(FOLDER)).toBeVisible();
    await page.getByRole('button', { name: 'Use the data folder' }).click();
    await expect.element(page.getByText('They lie in the data folder.', { exact: false })).toBeVisible();
    expect(asked('chooseSnapshotFolder')).toEqual([{ folder: '/media/disk' }, { folder: null }]);
  });

  it('says what to do while it is away', async () => {
    info = away(true);
    await show(<StorageScreen />);
    await expect.element(page.getByText(/^This folder is not there now\. Until it is back/)).toBeVisible();
  });

  it('tells its snapshots from those of another journal and those in the data folder', async () => {
    const [first, second, third] = INFO.snapshots;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no snapshots');
    info = {
      ...away(false),
      snapshots: [{ ...first, place: 'chosen' }, { ...second, place: 'chosen', isOwn: false }, third],
    };
    await show(<StorageScreen />);
    await page.getByRole('button', { name: /, of another journal$/ }).click();
    await expect.element(page.getByRole('button', { name: /, in the data folder$/ })).toBeVisible();
    expect(asked('beginRestore')).toEqual([{ place: 'chosen', name: second.name }]);
  });

  it('is refused with what to do', async () => {
    refused = 'There is no folder /media/disk. Make that folder first, or connect its disk.';
    await show(<StorageScreen />);
    await page.getByRole('button', { name: 'Keep them in another folder…' }).click();
    await expect.element(page.getByRole('alert').filter({ hasText: 'Make that folder first' })).toBeVisible();
  });
});

describe('moving the data folder', () => {
  it('says what will come of it, moves, and removes the old folder only after a second question', async () => {
    useApp.setState({
      info: { version: '0.1.0', host: 'electron', dataFolder: place.folder, readOnly: null, locale: 'en-GB' },
    });
    show(<StorageScreen />);
    await page.getByRole('button', { name: 'Move to another folder…' }).click();
    const sheet = page.getByRole('region', { name: 'Move the data folder' });
    await expect.element(sheet.getByText('/media/disk/Crossroads', { exact: true })).toBeVisible();
    expect(asked('moveData')).toEqual([]);
    await sheet.getByRole('button', { name: 'Copy and switch' }).click();
    const old = page.getByRole('region', { name: 'The old data folder' });
    await expect.element(old.getByText(INFO.dataFolder, { exact: true })).toBeVisible();
    await old.getByRole('button', { name: 'Remove…' }).click();
    expect(asked('removePrevious')).toEqual([]);
    await old.getByRole('button', { name: 'Remove the old folder' }).click();
    await expect.element(old).not.toBeInTheDocument();
  });

  it('asks for a path where there is no dialog', async () => {
    useApp.setState({
      info: { version: '0.1.0', host: 'loopback', dataFolder: place.folder, readOnly: null, locale: 'en-GB' },
    });
    show(<StorageScreen />);
    await page.getByRole('button', { name: 'Move to another folder…' }).click();
    await page.getByRole('textbox', { name: 'Path of the folder' }).fill('/media/other');
    await page.getByRole('button', { name: 'Choose', exact: true }).click();
    await expect.element(page.getByRole('region', { name: 'Move the data folder' })).toBeVisible();
    expect(asked('planMove')).toEqual([{ folder: '/media/other' }]);
  });
});
