import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveLines } from '../../../src/main/archive/format.ts';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { clock, start } from '../support/dated-app.ts';
import { filesIn } from '../support/files.ts';
import { type App, appOver } from '../support/services.ts';
import { answersTo, bring, drafted, sheetOf } from '../support/voices.ts';

const startAnew = (storage: Parameters<typeof reopen>[0]) => {
  const next = reopen(storage);
  return { storage: next, app: appOver(next, { now: clock.now }) };
};

/** Snapshotted as it was, a decision is gone from the disk: its review under way and its second voices are left. */
async function gone() {
  const { app, storage } = start();
  const { id } = await drafted(app, 'Which team?');
  await bring(app, id, answersTo(await sheetOf(app, id)));
  await app.get('commitDraft', { id });
  const { id: other } = await drafted(app, 'Another?');
  await app.get('commitDraft', { id: other });
  clock.today = '2027-03-01';
  await app.get('beginReview', { id });
  await storage.snapshots.make(clock.now(), '0.1.0');
  const kept = [...filesIn(join(storage.folder, 'journal', id))];
  rmSync(join(storage.folder, 'journal', id), { recursive: true });
  return { ...startAnew(storage), id, kept };
}

const notices = async (app: App) => (await app.get('listNotices', null)).map(({ text }) => text);
const isTold = async (app: App) => (await notices(app)).some((text) => text.includes('that is not here'));

/** Deleted for good, it is missed no more, nor after the next start. */
async function expectGoneForGood({ app, storage }: ReturnType<typeof startAnew>, id: string): Promise<void> {
  await app.get('deleteDecision', { id });
  await app.get('emptyTrash', { items: [{ kind: 'decision', id }] });
  expect(await app.get('listMissing', null)).toEqual([]);
  const next = startAnew(storage);
  await next.app.get('listDecisions', null);
  expect(await notices(next.app)).toEqual([]);
}

describe('a decision that is gone while something of it is left', () => {
  it('is told once, with what is left of it', async () => {
    const { app, id } = await gone();
    expect(await isTold(app)).toBe(true);
    const missing = await app.get('listMissing', null);
    expect(missing).toMatchObject([{ id, title: 'Which team?', from: null }]);
    expect(missing[0]?.belongings.map(({ text }) => text).sort()).toEqual([
      'A question sheet',
      'A review under way',
      'What Jana Novak answered',
    ]);
  });

  it('comes back from a snapshot alone, to the byte, and what is left is its own again', async () => {
    const { app, storage, id, kept } = await gone();
    const [other] = await app.get('listDecisions', null);
    await app.get('addNote', { id: other?.id ?? '', text: 'Since the snapshot.' });
    const snapshot = await app.get('findMissing', { id });
    if (snapshot === null) throw new Error('No snapshot has it');
    const { key } = await app.get('beginRestore', { ...snapshot, only: id });
    const { items } = await app.get('previewImport', { key });
    expect(items.map(({ outcome }) => outcome)).toEqual(['added', 'same', 'same', 'same']);
    await app.get('applyImport', { key });
    expect([...filesIn(join(storage.folder, 'journal', id))]).toEqual(kept);
    expect(await isTold(app)).toBe(false);
    expect(await app.get('listMissing', null)).toEqual([]);
    expect(await app.get('listReviews', null)).toMatchObject([{ id }]);
    expect(await app.get('listVoices', { id })).toHaveLength(2);
  });

  it('comes back from a snapshot with its second voices where these are gone too', async () => {
    const { app, storage, id } = await gone();
    const voices = join(storage.folder, 'voices');
    const kept = [...filesIn(voices)];
    rmSync(voices, { recursive: true });
    const snapshot = await app.get('findMissing', { id });
    if (snapshot === null) throw new Error('No snapshot has it');
    const { key } = await app.get('beginRestore', { ...snapshot, only: id });
    await app.get('applyImport', { key });
    expect((await app.get('listVoices', { id })).map((voice) => voice.id).sort()).toEqual(
      Array.from(new Set(kept.map(([name]) => name.split('/')[0]))).sort(),
    );
  });

  it('is not restored without a word of what is damaged in the snapshot', async () => {
    const { app, storage, id } = await gone();
    const [snapshot] = storage.snapshots.list();
    if (snapshot === undefined) throw new Error('a snapshot');
    const file = join(storage.folder, 'snapshots', snapshot.name);
    const lines = readFileSync(file, 'utf8').split('\n');
    const damaged = lines.findIndex((line) => line.includes(id) && line.includes('"number":1'));
    lines[damaged] = lines[damaged]?.replace('Which team?', 'Which beam?') ?? '';
    writeFileSync(file, lines.join('\n'));
    expect(await app.get('findMissing', { id })).toBeNull();
    const { key } = await app.get('beginRestore', { place: 'data', name: snapshot.name, only: id });
    expect((await app.get('previewImport', { key })).items).toContainEqual(
      expect.objectContaining({ title: `Line ${damaged + 1}`, outcome: 'refused' }),
    );
  });

  it('is told again where its return is undone', async () => {
    const { app, id } = await gone();
    const snapshot = await app.get('findMissing', { id });
    if (snapshot === null) throw new Error('No snapshot has it');
    const { key } = await app.get('beginRestore', { ...snapshot, only: id });
    await app.get('applyImport', { key });
    await app.get('undoImport', { key });
    // What an undone import added lies in the trash: from there it can be restored.
    expect(await app.get('listMissing', null)).toEqual([]);
    await app.get('restoreDecision', { id });
    expect(await app.get('listReviews', null)).toMatchObject([{ id }]);
  });

  it('is found in no snapshot that is cut off, but in an older one that is whole', async () => {
    const { app, storage, id } = await gone();
    const [whole] = storage.snapshots.list();
    const folder = join(storage.folder, 'snapshots');
    const text = filesIn(folder).get(whole?.name ?? '') ?? '';
    writeFileSync(join(folder, (whole?.name ?? '').replace('2027-03-01', '2027-03-02')), text.slice(0, -40));
    expect(storage.snapshots.list()).toHaveLength(2);
    expect(await app.get('findMissing', { id })).toEqual({ place: 'data', name: whole?.name });
    rmSync(join(folder, whole?.name ?? ''));
    expect(await app.get('findMissing', { id })).toBeNull();
  });

  it('gives what is left as a file, which joins the decision where that is', async () => {
    const { app, id } = await gone();
    await app.get('exportBelongings', { id });
    const text = app.exported.at(-1)?.text ?? '';
    const elsewhere = appOver(openForTest(temporaryFolder()), { now: clock.now });
    const { key } = await elsewhere.get('beginImport', { fileName: 'left.crossroads-export' });
    await elsewhere.get('addToImport', { key, text });
    const { items } = await elsewhere.get('applyImport', { key });
    expect(items.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'added']);
  });

  it('lets what is left be moved to the trash, and back', async () => {
    const { app, storage, id } = await gone();
    const before = filesIn(storage.folder);
    const items = await app.get('discardBelongings', { id });
    expect(await app.get('listMissing', null)).toEqual([]);
    expect((await app.fail('discardBelongings', { id })).code).toBe('not-found');
    expect(await isTold(app)).toBe(false);
    expect((await app.get('listTrash', null)).map(({ kind }) => kind).sort()).toEqual([
      'review',
      'voice',
      'voice',
    ]);
    expect((await app.fail('restoreReview', { id })).message).toMatch(
      /^Not restored: its decision is not here/,
    );
    await app.get('restoreBelongings', { items });
    expect((await app.get('listMissing', null))[0]?.belongings).toHaveLength(3);
    const records = (files: Map<string, string>) =>
      [...files].filter(([name]) => /^(reviews|voices)\//.test(name)).sort();
    expect(records(filesIn(storage.folder))).toEqual(records(before));
  });

  it('keeps answers in the trash that were imported again meanwhile', async () => {
    const { app, storage, id } = await gone();
    const [voice] = storage.voices.of(id);
    if (voice === undefined) throw new Error('There are two');
    const answers = answersTo(voice.sheet);
    const items = await app.get('discardBelongings', { id });
    const snapshot = await app.get('findMissing', { id });
    if (snapshot === null) throw new Error('No snapshot has it');
    const { key } = await app.get('beginRestore', { ...snapshot, only: id });
    await app.get('applyImport', { key });
    await app.get('restoreVoice', { voiceId: answers.sheet });
    await bring(app, id, answers);
    expect(await app.fail('restoreBelongings', { items })).toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('were imported again'),
    });
    expect(await app.get('listVoices', { id })).toHaveLength(2);
  });
});

describe('a decision that only the journal’s index knew', () => {
  it('is found in a snapshot until the user takes notice, as is a last note that is gone', async () => {
    const { app, storage } = start();
    const ids: string[] = [];
    for (const question of ['Gone?', 'Cut?']) {
      const { id } = await drafted(app, question);
      await app.get('commitDraft', { id });
      ids.push(id);
    }
    const [lost = '', cut = ''] = ids;
    await storage.snapshots.make(clock.now(), '0.1.0');
    await app.get('addNote', { id: cut, text: 'The last word.' });
    await app.get('listDecisions', null);
    storage.journal.flush();
    rmSync(join(storage.folder, 'journal', lost), { recursive: true });
    const note = join(storage.folder, 'journal', cut, '2.json');
    renameSync(note, join(storage.folder, 'elsewhere.json'));
    const next = startAnew(storage);
    await next.app.get('listDecisions', null);
    expect(await next.app.get('listMissing', null)).toEqual([
      { id: cut, title: 'Cut?', from: 2, belongings: [] },
      { id: lost, title: 'Gone?', from: 1, belongings: [] },
    ]);
    expect(await next.app.get('findMissing', { id: lost })).not.toBeNull();
    // The snapshot is from before the note.
    expect(await next.app.get('findMissing', { id: cut })).toBeNull();
    expect((await next.app.fail('exportBelongings', { id: lost })).code).toBe('not-found');
    for (const { id } of await next.app.get('listNotices', null)) await next.app.get('dismissNotice', { id });
    expect(await next.app.get('listMissing', null)).toEqual([]);
  });

  it('is missed no more once it is back, nor when it is deleted for good after that', async () => {
    const { app, storage } = start();
    const { id } = await drafted(app, 'Gone?');
    await app.get('commitDraft', { id });
    await storage.snapshots.make(clock.now(), '0.1.0');
    await app.get('listDecisions', null);
    storage.journal.flush();
    rmSync(join(storage.folder, 'journal', id), { recursive: true });
    const next = startAnew(storage);
    await next.app.get('listDecisions', null);
    expect(await notices(next.app)).toEqual([expect.stringContaining('was in your journal and is gone')]);
    const snapshot = await next.app.get('findMissing', { id });
    if (snapshot === null) throw new Error('The snapshot has it');
    const { key } = await next.app.get('beginRestore', { ...snapshot, only: id });
    await next.app.get('applyImport', { key });
    expect(await notices(next.app)).toEqual([]);
    await expectGoneForGood(next, id);
  });

  it('is told to lack its last note until that is back, and no new one takes its place', async () => {
    const { app, storage } = start();
    const { id } = await drafted(app, 'Cut?');
    await app.get('commitDraft', { id });
    await app.get('addNote', { id, text: 'The last word.' });
    await storage.snapshots.make(clock.now(), '0.1.0');
    await app.get('listDecisions', null);
    storage.journal.flush();
    const cut = async (before: typeof storage) => {
      rmSync(join(before.folder, 'journal', id, '2.json'));
      const next = startAnew(before);
      await next.app.get('listDecisions', null);
      expect(await notices(next.app)).toEqual([expect.stringContaining('The last note or review')]);
      return next;
    };
    const { app: restored, storage: whole } = await cut(storage);
    const snapshot = await restored.get('findMissing', { id });
    if (snapshot === null) throw new Error('The snapshot has it');
    const { key } = await restored.get('beginRestore', { ...snapshot, only: id });
    await restored.get('applyImport', { key });
    expect(await notices(restored)).toEqual([]);
    const { app: another } = await cut(whole);
    await another.get('addNote', { id, text: 'Another one.' });
    expect(await notices(another)).toEqual([expect.stringContaining('The last note or review')]);
  });

  it('is not missed where it lacked a note when it was deleted for good', async () => {
    const { app, storage } = start();
    const { id } = await drafted(app, 'Cut?');
    await app.get('commitDraft', { id });
    await app.get('addNote', { id, text: 'The last word.' });
    await app.get('listDecisions', null);
    storage.journal.flush();
    rmSync(join(storage.folder, 'journal', id, '2.json'));
    const next = startAnew(storage);
    await next.app.get('listDecisions', null);
    expect(await next.app.get('listMissing', null)).toMatchObject([{ id, from: 2 }]);
    await expectGoneForGood(next, id);
  });

  it('is not found in a snapshot that has a note of that number from another computer only', async () => {
    const { app, storage } = start();
    const { id } = await drafted(app, 'Cut?');
    await app.get('commitDraft', { id });
    const records = storage.records
      .decision(id, false)
      .flatMap((record) => [record, { ...record, number: 2, from: 'elsewhere.crossroads-export' }]);
    const header = { exportedAt: clock.now().toISOString(), appVersion: '0.1.0' };
    await storage.snapshots.make(clock.now(), '0.1.0');
    const [snapshot] = storage.snapshots.list();
    const file = join(storage.folder, 'snapshots', snapshot?.name ?? '');
    writeFileSync(file, [...archiveLines(header, records)].join(''));
    await app.get('addNote', { id, text: 'The last word.' });
    await app.get('listDecisions', null);
    storage.journal.flush();
    rmSync(join(storage.folder, 'journal', id, '2.json'));
    const next = startAnew(storage);
    await next.app.get('listDecisions', null);
    expect(await next.app.get('listMissing', null)).toMatchObject([{ id, from: 2 }]);
    expect(await next.app.get('findMissing', { id })).toBeNull();
  });
});
