import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { SyncCopy } from '../../src/core/sync-copies.ts';
import { StorageScreen } from '../../src/renderer/settings/storage/StorageScreen.tsx';
import { show } from './support/show.tsx';
import { asked, host } from './support/storage-screen.tsx';

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
    host.copies = [
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
