import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { StorageScreen } from '../../src/renderer/settings/storage/StorageScreen.tsx';
import { useApp } from '../../src/renderer/stores/app-store.ts';
import { APP_INFO } from './support/host.ts';
import { show } from './support/show.tsx';
import { asked, host, INFO } from './support/storage-screen.tsx';

const runsOn = (kind: 'electron' | 'loopback') =>
  useApp.setState({ info: { ...APP_INFO, host: kind, dataFolder: host.place.folder } });

describe('the folder of the snapshots', () => {
  const FOLDER = '/media/disk/Crossroads snapshots';
  const away = (isAway: boolean) => ({ ...INFO, snapshotPlace: { folder: FOLDER, away: isAway } });
  beforeEach(() => runsOn('electron'));

  it('is chosen with the dialog, shown, and given up again', async () => {
    await show(<StorageScreen />);
    await page.getByRole('button', { name: 'Keep them in another folder…' }).click();
    await expect.element(page.getByText(FOLDER)).toBeVisible();
    await page.getByRole('button', { name: 'Use the data folder' }).click();
    await expect.element(page.getByText('They lie in the data folder.', { exact: false })).toBeVisible();
    expect(asked('chooseSnapshotFolder')).toEqual([{ folder: '/media/disk' }, { folder: null }]);
  });

  it('says what to do while it is away', async () => {
    host.info = away(true);
    await show(<StorageScreen />);
    await expect.element(page.getByText(/^This folder is not there now\. Until it is back/)).toBeVisible();
  });

  it('tells its snapshots from those of another journal and those in the data folder', async () => {
    const [first, second, third] = INFO.snapshots;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no snapshots');
    host.info = {
      ...away(false),
      snapshots: [{ ...first, place: 'chosen' }, { ...second, place: 'chosen', isOwn: false }, third],
    };
    await show(<StorageScreen />);
    await page.getByRole('button', { name: /, of another journal$/ }).click();
    await expect.element(page.getByRole('button', { name: /, in the data folder$/ })).toBeVisible();
    expect(asked('beginRestore')).toEqual([{ place: 'chosen', name: second.name }]);
  });

  it('is refused with what to do', async () => {
    host.refused = 'There is no folder /media/disk. Make that folder first, or connect its disk.';
    await show(<StorageScreen />);
    await page.getByRole('button', { name: 'Keep them in another folder…' }).click();
    await expect.element(page.getByRole('alert').filter({ hasText: 'Make that folder first' })).toBeVisible();
  });
});

describe('moving the data folder', () => {
  it('says what will come of it, moves, and removes the old folder only after a second question', async () => {
    runsOn('electron');
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
    runsOn('loopback');
    show(<StorageScreen />);
    await page.getByRole('button', { name: 'Move to another folder…' }).click();
    await page.getByRole('textbox', { name: 'Path of the folder' }).fill('/media/other');
    await page.getByRole('button', { name: 'Choose', exact: true }).click();
    await expect.element(page.getByRole('region', { name: 'Move the data folder' })).toBeVisible();
    expect(asked('planMove')).toEqual([{ folder: '/media/other' }]);
  });
});
