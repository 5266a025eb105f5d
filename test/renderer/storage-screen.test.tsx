import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { IMPORT_PIECE } from '../../src/core/bounds.ts';
import { StorageScreen } from '../../src/renderer/settings/storage/StorageScreen.tsx';
import { giveExport, refuseExport, wantImport } from '../../src/renderer/stores/given-export.ts';
import { show } from './support/show.tsx';
import { asked, choose, host, INFO, PREVIEW } from './support/storage-screen.tsx';

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
    host.info = { ...INFO, freeBytes: 12_000_000 };
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
    host.stayed = 2;
    await undo.click();
    await expect.poll(() => asked('undoImport')).toEqual([{ key: 'k' }]);
    await expect.element(undo).not.toBeInTheDocument();
    const told = 'The import was undone, but for 2 things that you have changed or used since.';
    await expect.element(page.getByText(told)).toBeVisible();
  });

  it('keeps what an import can be undone by and its buttons in one row, as narrow as a window of 800', async () => {
    // What the places leave of the window.
    await page.viewport(588, 600);
    await show(<StorageScreen />);
    await choose('laptop.crossroads-export', 'the text');
    const add = page.getByRole('button', { name: 'Add 1, and 1 beside' });
    await expect.element(add).toBeVisible();
    const sheet = page.getByRole('region', { name: /^Import from/ });
    const words = sheet.getByText('You can undo this until you close Crossroads.').element();
    expect(sheet.element().getBoundingClientRect().width).toBe(540);
    expect(words.getBoundingClientRect().bottom).toBeGreaterThan(add.element().getBoundingClientRect().top);
  });

  it('opens at its import where that was asked for', async () => {
    wantImport();
    await show(<StorageScreen />);
    await expect.element(page.getByRole('button', { name: 'Choose a file…' })).toHaveFocus();
  });

  it('lets the host go of a file that was read and not imported, once the page is left', async () => {
    const screen = await show(<StorageScreen />);
    await choose('laptop.crossroads-export', 'the text');
    await expect.element(page.getByRole('button', { name: 'Add 1, and 1 beside' })).toBeVisible();
    expect(asked('cancelImport')).toEqual([]);
    await screen.unmount();
    await expect.poll(() => asked('cancelImport')).toEqual([{ key: 'k' }]);
  });

  it('offers to take an import back only where it adds something', async () => {
    const undo = page.getByText('You can undo this until you close Crossroads.');
    const { unmount } = await show(<StorageScreen />);
    await choose('laptop.crossroads-export', 'the text');
    await expect.element(undo).toBeVisible();
    await unmount();
    host.preview = { ...PREVIEW, items: PREVIEW.items.filter(({ outcome }) => outcome === 'same') };
    await show(<StorageScreen />);
    await choose('laptop.crossroads-export', 'the text');
    await expect.element(page.getByRole('button', { name: 'Nothing to add' })).toBeDisabled();
    await expect.element(undo).not.toBeInTheDocument();
  });

  it('still offers to take an import back after the page was left', async () => {
    const screen = await show(<StorageScreen />);
    await choose('laptop.crossroads-export', 'the text');
    await page.getByRole('button', { name: 'Add 1, and 1 beside' }).click();
    const undo = page.getByRole('button', { name: 'Undo the import of laptop.crossroads-export' });
    await expect.element(undo).toBeVisible();
    await screen.unmount();
    expect(asked('cancelImport')).toEqual([]);
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
    await expect.poll(() => asked('cancelImport')).toEqual([{ key: 'k' }]);
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
    host.refused = 'Line 4 of this export is damaged. Nothing was imported.';
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
    host.info = { ...INFO, snapshots: [] };
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
    host.problems = [{ file: 'journal/x/2.json', problem: 'Its content is not what was saved.' }];
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
