import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { keepSnapshots } from '../../../src/main/services/daily-snapshot.ts';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { answered } from '../support/samples.ts';
import { type App, appOver } from '../support/services.ts';
import { NO_SMALL_DISK, runOnSmallDisk } from '../support/small-disk.ts';

const NAME = 'Crossroads snapshots';
const day = (number: number) => new Date(`2026-11-${number}T08:12:00.000Z`);

async function decide(app: App, question: string): Promise<string> {
  const [first] = await app.get('listCards', null);
  const draft = answered(await app.get('createDraft', { cardId: first?.card.id ?? '' }), question);
  await app.get('saveDraft', draft);
  await app.get('commitDraft', { id: draft.id });
  return draft.id;
}

/** A journal of one decision, and a disk that its snapshots go to. */
async function withDisk() {
  const storage = openForTest(temporaryFolder());
  const app = appOver(storage);
  const id = await decide(app, 'Which team?');
  const disk = join(temporaryFolder(), 'disk');
  mkdirSync(disk);
  return { storage, app, id, disk, folder: join(disk, NAME) };
}

const places = async (app: App) =>
  (await app.get('storageInfo', null)).snapshots.map(({ at, place, isOwn }) => ({ at, place, isOwn }));

describe('a folder of the user’s choice for snapshots', () => {
  it('gets the first at once, whole and for the user alone, and is still known at the next start', async () => {
    const { storage, app, disk, folder } = await withDisk();
    await app.get('chooseSnapshotFolder', { folder: disk });
    expect(readdirSync(disk)).toEqual([NAME]);
    const [name = '', ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(readFileSync(join(folder, name), 'utf8')).toMatch(/\{"end":true,"records":\d+,.*\}\n$/);
    const again = appOver(reopen(storage));
    expect((await again.get('storageInfo', null)).snapshotPlace).toEqual({ folder, away: false });
    expect(await places(again)).toEqual([{ at: '2026-11-23T12:00:00.000Z', place: 'chosen', isOwn: true }]);
  });

  it('keeps the snapshots of a data folder apart from those of its copy, which has a mark of its own', async () => {
    const { storage, app, id, disk, folder } = await withDisk();
    await app.get('chooseSnapshotFolder', { folder: disk });
    storage.close();
    const copied = join(temporaryFolder(), 'copy');
    cpSync(storage.folder, copied, { recursive: true, filter: (source) => !source.includes(`${sep}lock`) });
    const [one, other] = [reopen(storage), openForTest(copied)];
    for (let at = 24; at <= 30; at += 1) {
      for (const each of [one, other]) {
        await appOver(each).get('addNote', { id, text: `Day ${at}.` });
        await each.snapshots.make(day(at), '0.1.0');
      }
    }
    const own = (each: typeof one) => each.snapshots.list().filter(({ isOwn }) => isOwn);
    const days = (each: typeof one) => new Set(own(each).map(({ at }) => at.slice(0, 10))).size;
    expect([days(one), days(other)]).toEqual([7, 7]);
    expect(readdirSync(folder)).toHaveLength(own(one).length + own(other).length);
  });

  it('is left again for the data folder', async () => {
    const { storage, app, id, disk, folder } = await withDisk();
    await app.get('chooseSnapshotFolder', { folder: disk });
    await app.get('chooseSnapshotFolder', { folder: null });
    await app.get('addNote', { id, text: 'Another.' });
    expect(await storage.snapshots.make(day(24), '0.1.0')).toBe(null);
    expect(await places(app)).toMatchObject([{ place: 'data' }]);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('is never made anew where its disk is away: the snapshot waits in the data folder, and goes there once it is back', async () => {
    const { storage, app, id, disk, folder } = await withDisk();
    await app.get('chooseSnapshotFolder', { folder: disk });
    renameSync(folder, `${folder} of before`);
    await app.get('addNote', { id, text: 'Another.' });
    expect(storage.snapshots.isDue(day(24))).toBe(true);
    expect(await storage.snapshots.make(day(24), '0.1.0')).toBe(
      `${folder}: it is not there. Connect its disk, or choose another folder.`,
    );
    expect(existsSync(folder)).toBe(false);
    expect(storage.snapshots.isDue(day(24))).toBe(false);
    expect((await app.get('storageInfo', null)).snapshotPlace).toEqual({ folder, away: true });
    renameSync(`${folder} of before`, folder);
    expect(storage.snapshots.isDue(day(24))).toBe(true);
    expect(await storage.snapshots.make(day(24), '0.1.0')).toBe(null);
    expect(await places(app)).toMatchObject([
      { at: '2026-11-24T08:12:00.000Z', place: 'chosen' },
      { at: '2026-11-24T08:12:00.000Z', place: 'data' },
      { at: '2026-11-23T12:00:00.000Z', place: 'chosen' },
    ]);
  });

  it('that is away is told in one sentence by the daily snapshot', async () => {
    const { storage, app, id, disk, folder } = await withDisk();
    await app.get('chooseSnapshotFolder', { folder: disk });
    rmSync(disk, { recursive: true });
    await app.get('addNote', { id, text: 'Another.' });
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
    const end = keepSnapshots({ storage, now: () => day(24), version: '0.1.0' });
    vi.advanceTimersByTime(20_000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(storage.findings.list()).toHaveLength(1));
    end();
    expect(storage.findings.list()[0]?.text).toBe(
      `Today’s snapshot is in the data folder, not in the folder you chose for snapshots. ${folder}: it is not there. Connect its disk, or choose another folder. You find that folder under Settings, Storage.`,
    );
  });

  it('that cannot be written is told, and nothing is lost', async () => {
    const { storage, app, id, disk, folder } = await withDisk();
    await app.get('chooseSnapshotFolder', { folder: disk });
    const [mark = ''] = readdirSync(folder)[0]?.match(/[0-9a-f]{8}/) ?? [];
    // What stands where it is written first stops even a user who may write everywhere.
    mkdirSync(join(folder, `.${mark}.unfinished`, 'something'), { recursive: true });
    await app.get('addNote', { id, text: 'Another.' });
    expect(await storage.snapshots.make(day(24), '0.1.0')).toContain('it cannot be written');
    expect(await places(app)).toHaveLength(2);
  });

  it.skipIf(NO_SMALL_DISK !== null)(
    `whose disk is full gets no half snapshot; the data folder has a whole one ${NO_SMALL_DISK ?? ''}`,
    () => {
      const contents = { decisions: 3, drafts: 0 };
      expect(runOnSmallDisk('512k', 'snapshot-disk-child.ts')).toEqual({
        full: 'DISK: its disk is full. Free some space there, or choose another folder.',
        left: ['filler'],
        later: null,
        snapshots: [
          { place: 'chosen', contents },
          { place: 'data', contents },
        ],
      });
    },
  );

  it('is refused where it is not there, is no folder, or lies in the data folder; then all stays as it was', async () => {
    const { storage, app, disk } = await withDisk();
    await app.get('chooseSnapshotFolder', { folder: disk });
    const before = (await app.get('storageInfo', null)).snapshotPlace;
    writeFileSync(join(disk, 'a file'), '');
    for (const [folder, words] of [
      [join(disk, 'missing'), 'Make that folder first'],
      [join(disk, 'a file'), 'There is no folder'],
      [join(storage.folder, 'journal'), 'in the data folder'],
      ['disk', 'the whole path'],
    ] as const) {
      const { code, message } = await app.fail('chooseSnapshotFolder', { folder });
      expect({ code, message }).toEqual({ code: 'invalid-input', message: expect.stringContaining(words) });
    }
    expect((await app.get('storageInfo', null)).snapshotPlace).toEqual(before);
  });

  it('that holds a file of the name is refused, and the data folder stays in use', async () => {
    const { app, disk, folder } = await withDisk();
    writeFileSync(folder, '');
    expect(await app.fail('chooseSnapshotFolder', { folder: disk })).toMatchObject({ code: 'invalid-input' });
    expect((await app.get('storageInfo', null)).snapshotPlace).toEqual({ folder: null, away: false });
  });

  it('may be shared by two journals: each removes only its own, and reads both', async () => {
    const { storage, app, id, disk, folder } = await withDisk();
    await app.get('chooseSnapshotFolder', { folder: disk });
    const laptop = openForTest(temporaryFolder());
    const other = appOver(laptop);
    await decide(other, 'Which city?');
    await other.get('chooseSnapshotFolder', { folder });
    for (let number = 1; number <= 28; number += 1) {
      await app.get('addNote', { id, text: `Note ${number}.` });
      await storage.snapshots.make(new Date(Date.UTC(2027, 0, number, 12)), '0.1.0');
    }
    const [theirs, ...more] = (await other.get('storageInfo', null)).snapshots.filter(({ isOwn }) => isOwn);
    expect([theirs?.at, more]).toEqual(['2026-11-23T12:00:00.000Z', []]);
    const foreign = (await other.get('storageInfo', null)).snapshots.find(({ isOwn }) => !isOwn);
    const { key } = await other.get('beginRestore', {
      place: 'chosen',
      name: foreign?.name ?? '',
    });
    await other.get('applyImport', { key });
    expect((await other.get('listDecisions', null)).map(({ title }) => title).sort()).toEqual([
      'Which city?',
      'Which team?',
    ]);
  });

  it('brings a journal back on a new computer, after what comes was shown', async () => {
    const { app, id, disk } = await withDisk();
    await app.get('addNote', { id, text: 'Ana called.' });
    await app.get('chooseSnapshotFolder', { folder: disk });
    const decision = await app.get('getWholeDecision', { id });
    const laptop = appOver(openForTest(temporaryFolder()));
    await laptop.get('chooseSnapshotFolder', { folder: disk });
    const [newest] = (await laptop.get('storageInfo', null)).snapshots.filter(({ isOwn }) => !isOwn);
    const { key } = await laptop.get('beginRestore', { place: 'chosen', name: newest?.name ?? '' });
    expect((await laptop.get('previewImport', { key })).items).toMatchObject([
      { title: 'Which team?', outcome: 'added' },
    ]);
    await laptop.get('applyImport', { key });
    expect(await laptop.get('getWholeDecision', { id })).toEqual(decision);
  });
});
