import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings.ts';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { appOver } from '../support/services.ts';

const DARK: Settings = { schemaVersion: 1, theme: 'dark', paper: 'letter', motion: 'reduced' };

describe('settings', () => {
  it('are the usual ones at first, and what was saved from then on', async () => {
    const storage = openForTest(temporaryFolder());
    const app = appOver(storage);
    expect(await app.get('getSettings', null)).toEqual(DEFAULT_SETTINGS);
    expect(await app.get('saveSettings', DARK)).toEqual(DARK);
    expect(await appOver(reopen(storage)).get('getSettings', null)).toEqual(DARK);
  });

  it('are not written where nothing changed', async () => {
    const storage = openForTest(temporaryFolder());
    const app = appOver(storage);
    await app.get('saveSettings', DEFAULT_SETTINGS);
    expect([...filesIn(storage.folder).keys()]).toEqual([]);
  });

  it('are the usual ones again where both copies are damaged, and the user is told', async () => {
    const storage = openForTest(temporaryFolder());
    const app = appOver(storage);
    await app.get('saveSettings', DARK);
    for (const name of readdirSync(join(storage.folder, 'settings'))) {
      writeFileSync(join(storage.folder, 'settings', name), '[1]');
    }
    expect(await app.get('getSettings', null)).toEqual(DEFAULT_SETTINGS);
    expect(await app.get('listNotices', null)).toMatchObject([
      { text: expect.stringContaining('your settings') },
    ]);
  });

  it('of a newer version are left as they are; the usual ones hold', async () => {
    const storage = openForTest(temporaryFolder());
    const app = appOver(storage);
    await app.get('saveSettings', DARK);
    storage.settings.save({ ...DARK, schemaVersion: 2 } as never);
    rmSync(join(storage.folder, 'settings', 'settings.0.json'));
    const before = filesIn(storage.folder);
    expect(await app.get('getSettings', null)).toEqual(DEFAULT_SETTINGS);
    expect(await app.fail('saveSettings', DEFAULT_SETTINGS)).toMatchObject({ code: 'newer-version' });
    expect(filesIn(storage.folder)).toEqual(before);
    expect(await app.get('listNotices', null)).toMatchObject([
      { text: expect.stringContaining('newer version') },
    ]);
  });
});
