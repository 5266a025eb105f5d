import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { StorageScreen } from '../../src/renderer/settings/storage/StorageScreen.tsx';
import { show } from './support/show.tsx';
import { asked, GONE, host, INFO } from './support/storage-screen.tsx';

const item = page.getByRole('listitem', { name: 'Which team?' });
const press = (name: string) => item.getByRole('button', { name, exact: true }).click();

describe('a decision that is gone while something of it is left', () => {
  it('is looked for in the snapshots, and restored alone once that is meant', async () => {
    host.missing = [GONE];
    const [snapshot] = INFO.snapshots;
    if (snapshot === undefined) throw new Error('a snapshot');
    const { place, name } = snapshot;
    host.found = { place, name };
    await show(<StorageScreen />);
    await expect.element(item.getByText('A review under way')).toBeVisible();
    await press('Look in the snapshots');
    const row = page.getByRole('region', { name: 'Missing decisions' });
    await expect.element(row.getByText('Which city?')).toBeInTheDocument();
    expect(asked('beginRestore').at(-1)).toEqual({ place, name, only: GONE.id });
    await row.getByRole('button', { name: /^Add / }).click();
    await expect.element(row).not.toBeInTheDocument();
  });

  it('says what else to do where no snapshot has it', async () => {
    host.missing = [GONE];
    await show(<StorageScreen />);
    await press('Look in the snapshots');
    await expect.element(item.getByText(/^No snapshot has it\. .*import that below/)).toBeVisible();
    expect(asked('beginRestore')).toEqual([]);
  });

  it('keeps what is left until it is saved or moved to the trash, with the way back', async () => {
    host.missing = [GONE];
    await show(<StorageScreen />);
    await press('Save what is left');
    await expect.element(page.getByText('Saved to /home/ines/left.crossroads-export')).toBeVisible();
    await press('Move it to the trash');
    await expect.element(item).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.element(item).toBeVisible();
    expect(asked('restoreBelongings')).toEqual([{ items: [{ kind: 'review', id: GONE.id }] }]);
  });

  it('is told without what could be moved where only the journal knew it', async () => {
    host.missing = [{ ...GONE, from: 3, belongings: [] }];
    await show(<StorageScreen />);
    await expect.element(item.getByText(/lacks its last note or review\./)).toBeVisible();
    await expect.element(item.getByRole('button')).toHaveAccessibleName('Look in the snapshots');
  });
});
