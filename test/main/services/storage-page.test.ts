import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckProgress } from '../../../src/core/storage-info.ts';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { eachTurn } from '../support/each-turn.ts';
import { answered } from '../support/samples.ts';
import { type App, appOver } from '../support/services.ts';

async function begin(app: App, question?: string) {
  const [first] = await app.get('listCards', null);
  return app.get(
    'saveDraft',
    answered(await app.get('createDraft', { cardId: first?.card.id ?? '' }), question),
  );
}

async function withDecision() {
  const storage = openForTest(temporaryFolder());
  const app = appOver(storage);
  const draft = await begin(app, 'Which team?');
  await app.get('commitDraft', { id: draft.id });
  await app.get('addNote', { id: draft.id, text: 'A note.' });
  return {
    storage,
    app,
    id: draft.id,
    path: (name: string) => join(storage.folder, 'journal', draft.id, name),
  };
}

const day = (number: number) => new Date(`2026-11-${number}T08:12:00.000Z`);

async function checkAll(app: App): Promise<CheckProgress> {
  let progress = await app.get('checkIntegrity', { from: 0 });
  while (progress.checked < progress.total) {
    progress = await app.get('checkIntegrity', { from: progress.checked });
  }
  return progress;
}

describe('snapshots', () => {
  it('are due once a day, made where something has changed, and listed with what is in them', async () => {
    const { storage, app, id } = await withDecision();
    const { snapshots } = storage;
    expect(snapshots.isDue(day(20))).toBe(true);
    await snapshots.make(day(20), '0.1.0');
    expect(snapshots.isDue(day(20))).toBe(false);
    expect(snapshots.isDue(day(21))).toBe(true);
    await snapshots.make(day(21), '0.1.0');
    expect(snapshots.list()).toHaveLength(1);
    await app.get('addNote', { id, text: 'Another.' });
    await snapshots.make(day(22), '0.1.0');
    expect(await app.get('storageInfo', null)).toMatchObject({
      decisions: 1,
      drafts: 0,
      trashed: 0,
      snapshots: [
        { at: '2026-11-22T08:12:00.000Z', contents: { decisions: 1, drafts: 0 } },
        { at: '2026-11-20T08:12:00.000Z' },
      ],
    });
  });

  it('are of the days and weeks that have one: daily use leaves seven and the weeks before', async () => {
    const { storage, app, id } = await withDecision();
    for (let number = 10; number <= 29; number += 1) {
      await app.get('addNote', { id, text: `Note ${number}.` });
      await storage.snapshots.make(day(number), '0.1.0');
    }
    // 15 and 22 November 2026 are Sundays.
    const days = storage.snapshots.list().map(({ at }) => Number(at.slice(8, 10)));
    expect(days).toEqual([29, 28, 27, 26, 25, 24, 23, 22, 15]);
  });

  it('are all still there after half a year away, also once what they hold was deleted for good', async () => {
    const { storage, app, id } = await withDecision();
    for (const number of [23, 24, 25]) {
      await app.get('addNote', { id, text: `Note ${number}.` });
      await storage.snapshots.make(day(number), '0.1.0');
    }
    const inMay = (hour: string) => new Date(`2027-05-31T${hour}:00:00.000Z`);
    await storage.snapshots.make(inMay('09'), '0.1.0');
    await app.get('deleteDecision', { id });
    await app.get('emptyTrash', { items: [{ kind: 'decision', id }] });
    await storage.snapshots.make(inMay('10'), '0.1.0');
    expect(
      storage.snapshots.list().map(({ at, contents }) => [at.slice(0, 10), contents?.decisions]),
    ).toEqual([
      ['2027-05-31', 0],
      ['2026-11-25', 1],
      ['2026-11-24', 1],
      ['2026-11-23', 1],
    ]);
  });

  it('are made by the right clock again after one that was ahead, once a day and where something changed', async () => {
    const { storage, app, id } = await withDecision();
    const { snapshots } = storage;
    await snapshots.make(day(20), '0.1.0');
    await app.get('addNote', { id, text: 'By a wrong clock.' });
    await snapshots.make(new Date('2031-01-01T08:12:00.000Z'), '0.1.0');
    await app.get('addNote', { id, text: 'By the right one.' });
    await snapshots.make(day(21), '0.1.0');
    expect(snapshots.isDue(day(21))).toBe(false);
    await snapshots.make(day(22), '0.1.0');
    expect(snapshots.list().map(({ at }) => at.slice(0, 10))).toEqual([
      '2031-01-01',
      '2026-11-21',
      '2026-11-20',
    ]);
  });

  it('mend a decision of which nothing can be read, as its page says', async () => {
    const { app, storage, id, path } = await withDecision();
    await storage.snapshots.make(day(20), '0.1.0');
    const whole = [readFileSync(path('1.json'), 'utf8'), readFileSync(path('2.json'), 'utf8')];
    writeFileSync(path('1.json'), 'null');
    writeFileSync(path('2.json'), '');
    expect((await app.fail('getDecision', { id })).message).toContain('restore a snapshot under Settings');
    const [snapshot] = storage.snapshots.list();
    if (snapshot === undefined) throw new Error('a snapshot');
    const { key } = await app.get('beginRestore', { place: snapshot.place, name: snapshot.name });
    await app.get('applyImport', { key });
    expect([readFileSync(path('1.json'), 'utf8'), readFileSync(path('2.json'), 'utf8')]).toEqual(whole);
    expect((await app.get('getDecision', { id })).problems).toEqual([]);
  });

  it('bring a lost decision back, after what would differ was shown', async () => {
    const { storage, app, id, path } = await withDecision();
    const before = await app.get('getWholeDecision', { id });
    await storage.snapshots.make(day(20), '0.1.0');
    writeFileSync(path('2.json'), readFileSync(path('2.json'), 'utf8').slice(0, 90));
    const [newest] = storage.snapshots.list();
    const { key } = await app.get('beginRestore', { place: 'data', name: newest?.name ?? '' });
    expect((await app.get('previewImport', { key })).items).toMatchObject([
      { title: 'Which team?', outcome: 'extended' },
    ]);
    await app.get('applyImport', { key });
    expect(await app.get('getWholeDecision', { id })).toEqual(before);
  });

  it('keep what was there before one is restored', async () => {
    const { storage, app, id } = await withDecision();
    await storage.snapshots.make(day(20), '0.1.0');
    const [older] = storage.snapshots.list();
    await app.get('addNote', { id, text: 'Written after it.' });
    const { key } = await app.get('beginRestore', { place: 'data', name: older?.name ?? '' });
    await app.get('applyImport', { key });
    const [newer, ...others] = storage.snapshots.list();
    expect(others).toEqual([older]);
    const text = readFileSync(join(storage.folder, 'snapshots', newer?.name ?? ''), 'utf8');
    expect(text).toContain('Written after it.');
  });

  it('that read back otherwise than they were written are none', async () => {
    const { storage } = await withDecision();
    const unfinished = join(storage.folder, 'unfinished', 'snapshot.part');
    let isSpoilt = false;
    eachTurn(() => {
      if (isSpoilt || !existsSync(unfinished)) return;
      isSpoilt = true;
      appendFileSync(unfinished, 'x'.repeat(1_000_000));
    });
    await expect(storage.snapshots.make(day(20), '0.1.0')).rejects.toThrow('No snapshot was made');
    expect(storage.snapshots.list()).toEqual([]);
    expect(existsSync(unfinished)).toBe(false);
    await storage.snapshots.make(day(20), '0.1.0');
    expect(storage.snapshots.list()).toHaveLength(1);
  });

  it('say that the data folder is gone where it is, not that it cannot be written', async () => {
    const { app, storage } = await withDecision();
    const made = () => storage.snapshots.make(day(20), '0.1.0').then(() => null, String);
    expect(await made()).toBeNull();
    await app.get('addNote', { id: (await app.get('listDecisions', null))[0]?.id ?? '', text: 'More.' });
    const [first] = storage.snapshots.list();
    if (first === undefined) throw new Error('a snapshot');
    const { key } = await app.get('beginRestore', { place: first.place, name: first.name });
    renameSync(storage.folder, `${storage.folder}-away`);
    try {
      expect((await app.fail('applyImport', { key })).message).toMatch(
        /^Nothing was restored\. The data folder/,
      );
      expect(await made()).toMatch(/The data folder is not there any more/);
      mkdirSync(storage.folder);
      expect(await made()).toMatch(/The data folder is not there any more/);
    } finally {
      rmSync(storage.folder, { recursive: true, force: true });
      renameSync(`${storage.folder}-away`, storage.folder);
    }
  });

  it('that are no files or cannot be read are refused, hold nothing up, and others are made', async () => {
    const { app, storage } = await withDecision();
    const folder = join(storage.folder, 'snapshots');
    mkdirSync(folder);
    const name = (day: number) => `2026-11-0${day}T08-00-00.000Z.crossroads-export`;
    mkdirSync(join(folder, name(1)));
    if (process.platform !== 'win32') {
      symlinkSync(name(2), join(folder, name(2)));
      symlinkSync('nowhere', join(folder, name(3)));
      execFileSync('mkfifo', [join(folder, name(4))]);
    }
    await storage.snapshots.make(day(20), '0.1.0');
    const { snapshots } = await app.get('storageInfo', null);
    const [made, ...others] = snapshots;
    expect(made?.contents?.decisions).toBe(1);
    for (const { place, name: file } of others) {
      const { code, message } = await app.fail('beginRestore', { place, name: file });
      expect([code, message]).toEqual(['invalid-input', expect.stringMatching(/cannot be read.*Choose/)]);
    }
  });

  it('that are damaged are refused, with the place, and others are made', async () => {
    const { storage, app } = await withDecision();
    await storage.snapshots.make(day(20), '0.1.0');
    const folder = join(storage.folder, 'snapshots');
    const [name = ''] = readdirSync(folder);
    writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').slice(0, -40));
    const begun = await app.ask('beginRestore', { place: 'data', name });
    const reply = begun.ok ? await app.ask('previewImport', begun.value as { key: string }) : begun;
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(await app.fail('beginRestore', { place: 'data', name: '../settings' })).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the check', () => {
  it('finds every record as it was saved, and its result can be kept', async () => {
    const { app } = await withDecision();
    const { problems, checked, total } = await checkAll(app);
    expect({ problems, checked }).toEqual({ problems: [], checked: total });
    await app.get('exportCheck', null);
    expect(app.exported.at(-1)?.text).toContain('All of them are as they were saved.');
  });

  it('names each file that is not, and changes none', async () => {
    const { app, id, path, storage } = await withDecision();
    const text = readFileSync(path('2.json'), 'utf8').replace('A note.', 'A lie.');
    writeFileSync(path('2.json'), text);
    writeFileSync(join(storage.folder, 'settings.txt'), '');
    const draft = await begin(app);
    const slot = join(storage.folder, 'drafts', draft.id, 'draft.0.json');
    writeFileSync(slot, 'null');
    mkdirSync(join(storage.folder, 'unsaved-cards'), { recursive: true });
    writeFileSync(join(storage.folder, 'unsaved-cards', 'unsaved-cards.0.json'), 'null');
    expect((await checkAll(app)).problems).toEqual([
      { file: join('unsaved-cards', 'unsaved-cards.0.json'), problem: 'It is not what was saved.' },
      { file: join('drafts', draft.id, 'draft.0.json'), problem: 'It is not what was saved.' },
      { file: `journal/${id}/2.json`, problem: 'Its content is not what was saved.' },
    ]);
    expect(readFileSync(slot, 'utf8')).toBe('null');
    expect(readFileSync(path('2.json'), 'utf8')).toBe(text);
    await app.get('exportCheck', null);
    expect(app.exported.at(-1)?.text).toContain(`journal/${id}/2.json: Its content`);
  });

  it('goes on in slices where there is much to check', async () => {
    const { app } = await withDecision();
    for (let number = 0; number < 30; number += 1) await begin(app);
    const first = await app.get('checkIntegrity', { from: 0 });
    expect(first.checked).toBeLessThan(first.total);
    expect((await checkAll(app)).checked).toBe(first.total);
  });
});
