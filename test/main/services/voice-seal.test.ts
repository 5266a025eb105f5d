import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/core/journal/list/journal-query.ts';
import { clock, start } from '../support/dated-app.ts';
import { idOf } from '../support/samples.ts';
import type { App } from '../support/services.ts';
import { answersTo, bring, drafted, leaked, SECRETS, sheetOf } from '../support/voices.ts';

const searched = (app: App, text: string) =>
  app.get('queryJournal', { ...NO_FILTER, from: 0, count: 20, text });

/** Everything the window can ask of a draft or decision, as one text. */
async function everythingSeen(app: App, id: string, committed: boolean): Promise<string> {
  const ahead = committed
    ? [
        await app.get('getDecision', { id }),
        await app.get('addNote', { id, text: 'A note.' }),
        await app.get('arrangeDecision', { id, change: { tags: ['work'] } }),
        await app.get('getInsights', null),
      ]
    : [await app.get('getDraft', { id })];
  return JSON.stringify([
    ...ahead,
    await app.get('listVoices', { id }),
    await app.get('listDrafts', null),
    await app.get('listDecisions', null),
    await app.get('listTrash', null),
    await app.get('listNotices', null),
    await app.get('storageInfo', null),
    await searched(app, 'payments'),
  ]);
}

describe('the seal of answers', () => {
  it('are sealed while a rating of the user’s own is missing: no answer of the host holds them', async () => {
    const { app } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id);
    const [first] = sheet.criteria;
    const open = { ...draft.ratings, [first?.id ?? '']: { a: null, b: null, today: null, evidence: '' } };
    const missing = await app.get('saveDraft', { ...draft, ratings: open });
    const { voice } = await bring(app, draft.id, answersTo(sheet));
    expect(voice).toMatchObject({ kind: 'sealed', name: 'Jana Novak', ratings: sheet.criteria.length * 2 });
    expect(leaked(JSON.stringify(voice))).toEqual([]);
    expect(leaked(await everythingSeen(app, draft.id, false))).toEqual([]);
    const failure = await app.fail('openVoice', { voiceId: voice.id });
    expect(failure).toMatchObject({ code: 'not-ready', message: expect.stringContaining('Still sealed') });

    await app.get('saveDraft', { ...missing, ratings: draft.ratings });
    expect(leaked(await everythingSeen(app, draft.id, false))).toEqual([]);
    const opened = await app.get('openVoice', { voiceId: voice.id });
    expect(opened).toMatchObject({ kind: 'open', answers: { name: 'Jana Novak' } });
    expect(leaked(JSON.stringify(opened))).toEqual(SECRETS);
  });

  it('stay sealed until the result was seen, so that they lead no gut feeling', async () => {
    const { app } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id);
    await app.get('saveDraft', { ...draft, firstResult: null });
    const { voice } = await bring(app, draft.id, answersTo(sheet));
    expect(voice).toMatchObject({ waitsFor: 'Look at your own result first.' });
    expect(await app.fail('openVoice', { voiceId: voice.id })).toMatchObject({ code: 'not-ready' });
  });

  it('can be taken in after the commit, and are covered with the old answers while a review is due', async () => {
    const { app } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id);
    await app.get('commitDraft', { id: draft.id });
    const { voice, committed } = await bring(app, null, answersTo(sheet));
    expect(committed).toBe(true);
    await app.get('openVoice', { voiceId: voice.id });
    const later = await bring(app, null, answersTo(sheet, idOf(902), 'Ben'));
    expect((await app.get('getDecision', { id: draft.id })).revisions).toHaveLength(3);

    clock.today = '2027-03-01';
    const seen = await everythingSeen(app, draft.id, true);
    expect(leaked(seen)).toEqual([]);
    const covered = await app.get('listVoices', { id: draft.id });
    expect(covered.map(({ kind }) => kind).toSorted()).toEqual(['asked', 'sealed', 'sealed']);
    expect(await app.fail('openVoice', { voiceId: later.voice.id })).toMatchObject({ code: 'covered' });
    await app.get('lookFirst', { id: draft.id });
    const shown = await app.get('listVoices', { id: draft.id });
    expect(shown.map(({ kind }) => kind).toSorted()).toEqual(['asked', 'open', 'sealed']);
  });

  it('are found by a search once they are open, and not before', async () => {
    const { app } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id);
    await app.get('commitDraft', { id: draft.id });
    const { voice } = await bring(app, draft.id, answersTo(sheet));
    const found = async () => JSON.stringify(await searched(app, 'payments lead'));
    expect(await found()).not.toContain('second-voice');
    await app.get('openVoice', { voiceId: voice.id });
    expect(await found()).toContain('second-voice');
    await app.get('discardVoice', { voiceId: voice.id });
    expect(await found()).not.toContain('second-voice');
  });
});

const NAMES = {
  Dropbox: (name: string) => `${name} (LAPTOP's conflicted copy 2026-11-28)`,
  OneDrive: (name: string) => `${name}-LAPTOP`,
  Syncthing: (name: string) => `${name}.sync-conflict-20261128-101500-K7MLHQD`,
  iCloud: (name: string) => `${name} 2`,
};

describe.each(Object.entries(NAMES))('a copy that %s made of someone’s answers', (_, nameOf) => {
  /** Sealed here, since a rating of the user's own is missing; opened in the copy, as on another computer. */
  async function openedElsewhere() {
    const { app, storage } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id);
    const { voice } = await bring(app, draft.id, answersTo(sheet));
    const place = join(storage.folder, 'voices', voice.id);
    const sealed = readFileSync(join(place, 'voice.0.json'));
    await app.get('openVoice', { voiceId: voice.id });
    const opened = readFileSync(join(place, 'voice.1.json'));
    return { app, storage, draft, sheet, voice, place, sealed, opened };
  }

  it('is told by name, and never by what it says', async () => {
    const { app, voice, place, sealed } = await openedElsewhere();
    writeFileSync(join(place, `${nameOf('voice.0')}.json`), sealed);
    const [copy, ...more] = await app.get('listSyncCopies', null);
    expect(more).toEqual([]);
    expect(copy).toMatchObject({
      kind: 'voice',
      id: voice.id,
      title: 'What Jana Novak answered',
      standing: 'differs',
      rows: [{ what: 'Seal', here: expect.stringMatching(/^opened on /), there: 'sealed' }],
    });
    expect(leaked(JSON.stringify(copy))).toEqual([]);
    expect(await app.get('listVoices', { id: voice.id })).toEqual([]);
  });

  it('never seals again what was seen', async () => {
    const { app, draft, place, sealed } = await openedElsewhere();
    writeFileSync(join(place, `${nameOf('voice.0')}.json`), sealed);
    const [copy] = await app.get('listSyncCopies', null);
    expect(copy?.choices).toEqual(['aside']);
    await app.get('settleSyncCopy', { file: copy?.file ?? '', choice: 'aside' });
    expect(await app.get('listSyncCopies', null)).toEqual([]);
    expect((await app.get('listVoices', { id: draft.id })).map(({ kind }) => kind)).toContain('open');
  });

  it('of a whole folder comes back where it is gone, but breaks no seal before the user’s own answers', async () => {
    const { app, storage, draft, place, sheet, voice } = await openedElsewhere();
    cpSync(place, join(storage.folder, 'voices', nameOf(voice.id)), { recursive: true });
    await app.get('discardVoice', { voiceId: voice.id });
    const [first] = sheet.criteria;
    const current = await app.get('getDraft', { id: draft.id });
    const open = { ...draft.ratings, [first?.id ?? '']: { a: null, b: null, today: null, evidence: '' } };
    const missing = await app.get('saveDraft', { ...current, ratings: open });
    const openedCopy = async () =>
      (await app.get('listSyncCopies', null)).find(({ rows }) => JSON.stringify(rows).includes('opened on'));
    expect((await openedCopy())?.choices).toEqual(['aside']);
    expect(leaked(JSON.stringify(await app.get('listSyncCopies', null)))).toEqual([]);
    await app.get('saveDraft', { ...missing, ratings: draft.ratings });
    const copy = await openedCopy();
    expect(copy?.choices).toEqual(['there', 'aside']);
    await app.get('settleSyncCopy', { file: copy?.file ?? '', choice: 'there' });
    expect((await app.get('listVoices', { id: draft.id })).map(({ kind }) => kind)).toContain('open');
  });
});
