import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings.ts';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { answered } from '../support/samples.ts';
import { appOver } from '../support/services.ts';

const DARK: Settings = {
  schemaVersion: 1,
  theme: 'dark',
  paper: 'letter',
  motion: 'reduced',
  ratingSpread: 8.3,
  notifyOnLaunch: false,
};

describe('settings', () => {
  it('are the usual ones at first, and what was saved from then on', async () => {
    const storage = openForTest(temporaryFolder());
    const app = appOver(storage);
    expect(await app.get('getSettings', null)).toEqual(DEFAULT_SETTINGS);
    expect(await app.get('saveSettings', DARK)).toEqual(DARK);
    expect(await appOver(reopen(storage)).get('getSettings', null)).toEqual(DARK);
  });

  it('of an earlier version have no spread of ratings of their own, and tell at the start what is due', async () => {
    const storage = openForTest(temporaryFolder());
    const { ratingSpread: _, notifyOnLaunch: __, ...earlier } = DARK;
    storage.settings.save(earlier as Settings);
    expect(await appOver(reopen(storage)).get('getSettings', null)).toEqual({
      ...DARK,
      ratingSpread: null,
      notifyOnLaunch: true,
    });
  });

  it('have the user’s own spread of ratings frozen with a decision', async () => {
    const app = appOver(openForTest(temporaryFolder()));
    await app.get('saveSettings', DARK);
    const [card] = await app.get('listCards', null);
    const draft = answered(await app.get('createDraft', { cardId: card?.card.id ?? '' }), 'Which way?');
    const { id } = await app.get('saveDraft', draft);
    const { revisions } = await app.get('commitDraft', { id });
    expect(revisions[0]?.body).toMatchObject({ evaluation: { retest: { spreads: { rating: 8.3 } } } });
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
    // A version that no type knows yet.
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
