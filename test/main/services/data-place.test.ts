import {
  appendFileSync,
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Input, Method, Output } from '../../../src/core/api.ts';
import { settlePlace } from '../../../src/main/data-place.ts';
import { dispatch } from '../../../src/main/dispatch.ts';
import { takeLock } from '../../../src/main/storage/lock.ts';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { eachTurn } from '../support/each-turn.ts';
import { openHostOfTest } from '../support/host-of-test.ts';
import { answered, idOf, sampleDraft } from '../support/samples.ts';

/** A host as both start it, over the usual place of this test. */
function startApp(usual: string, given: string | null = null) {
  const opening = openHostOfTest(usual, given);
  onTestFinished(() => opening.close());
  const { services, close } = opening;
  return {
    close,
    ask: (method: Method, input: unknown) => dispatch(services, method, input),
    async get<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
      const reply = await dispatch(services, method, input);
      if (!reply.ok) throw new Error(`${method}: ${reply.error.code}, ${reply.error.message}`);
      return reply.value as Output<M>;
    },
  };
}
type Running = ReturnType<typeof startApp>;

async function decide(app: Running, question: string): Promise<string> {
  const [first] = await app.get('listCards', null);
  const draft = answered(await app.get('createDraft', { cardId: first?.card.id ?? '' }), question);
  await app.get('saveDraft', draft);
  await app.get('commitDraft', { id: draft.id });
  await app.get('addNote', { id: draft.id, text: 'A note.' });
  return draft.id;
}

async function moved(app: Running, folder: string) {
  await app.get('moveData', { folder });
  await vi.waitFor(async () => expect((await app.get('moveProgress', null)).state).not.toBe('running'), {
    timeout: 20_000,
  });
  return app.get('moveProgress', null);
}

/** Every file below a folder, by its path in it, with its content; none where there is no folder. */
function filesBelow(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]),
  );
}

async function withDecision() {
  const above = temporaryFolder();
  const usual = join(above, 'usual');
  const app = startApp(usual);
  const id = await decide(app, 'Which team?');
  return { above, usual, app, id, disk: join(above, 'disk') };
}

describe('moving the data folder', () => {
  it('copies everything, goes on in the new folder, and keeps the old one as it was', async () => {
    const { usual, app, id, disk } = await withDecision();
    const before = await app.get('getWholeDecision', { id });
    expect(await app.get('planMove', { folder: disk })).toMatchObject({ folder: disk });
    const journal = filesBelow(join(usual, 'journal'));

    expect(await moved(app, disk)).toMatchObject({ state: 'done', message: null });
    expect(await app.get('dataPlace', null)).toEqual({
      folder: disk,
      given: false,
      previous: usual,
      away: false,
    });
    expect(await app.get('getWholeDecision', { id })).toEqual(before);
    expect(filesBelow(join(disk, 'journal'))).toEqual(journal);
    await app.get('addNote', { id, text: 'In the new place.' });
    expect(filesBelow(join(usual, 'journal'))).toEqual(journal);

    app.close();
    const next = startApp(usual);
    expect((await next.get('getWholeDecision', { id })).revisions).toHaveLength(3);
  });

  it('removes the old folder when asked, and only where nothing in it is missing in the new one', async () => {
    const { usual, app, id, disk } = await withDecision();
    writeFileSync(join(usual, 'my-own.txt'), 'mine');
    await moved(app, disk);
    writeFileSync(join(usual, 'journal', id, '3.json'), 'written by an older Crossroads meanwhile');
    expect(await app.ask('removePrevious', null)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: expect.stringContaining(`journal/${id}/3.json`) },
    });
    renameSync(join(usual, 'journal', id, '3.json'), join(usual, 'kept.json'));
    await app.get('removePrevious', null);
    expect(readdirSync(usual).sort()).toEqual(['kept.json', 'my-own.txt']);
    expect(await app.get('dataPlace', null)).toMatchObject({ folder: disk, previous: null });
    expect((await app.get('getWholeDecision', { id })).revisions).toHaveLength(2);
  });

  it.each([
    ['a draft that was written there meanwhile', /a draft \(drafts.+ and \d more file/],
    ['a card that was changed there', /a card of your own \(cards/],
    ['what another program has put there', /a record of a decision \(journal.+conflicted copy/],
  ])('removes nothing of the old folder where it holds %s', async (what, message) => {
    const { usual, app, id, disk } = await withDecision();
    const [first] = await app.get('listCards', null);
    if (first === undefined) throw new Error('no card');
    const own = await app.get('addCard', { card: { ...first.card, title: 'Mine' } });
    await moved(app, disk);
    const old = openForTest(usual);
    if (what.startsWith('a draft')) {
      old.drafts.save(sampleDraft(idOf(7)));
      old.drafts.save(sampleDraft(idOf(8)));
    }
    const card = old.cards.read(own.card.id);
    if (what.startsWith('a card') && card.kind === 'value') {
      old.cards.save({ ...card.value, card: { ...own.card, title: 'Mine, later' } });
    }
    if (what.startsWith('what another')) {
      writeFileSync(join(usual, 'journal', id, "2 (LAPTOP's conflicted copy 2026-11-28).json"), '{}');
    }
    old.close();
    const records = () => Object.entries(filesBelow(usual)).filter(([path]) => !path.startsWith('/lock'));
    const before = records();
    expect(await app.ask('removePrevious', null)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: expect.stringMatching(message) },
    });
    expect(records()).toEqual(before);
    expect(await app.get('dataPlace', null)).toMatchObject({ previous: usual });
  });

  it('removes the old folder also after the new one was worked in', async () => {
    const { usual, app, disk } = await withDecision();
    const [first] = await app.get('listCards', null);
    const draft = await app.get('createDraft', { cardId: first?.card.id ?? '' });
    await moved(app, disk);
    const answers = answered(draft, 'Changed in the new place?');
    await app.get('saveDraft', await app.get('saveDraft', answers));
    await app.get('discardDraft', { id: draft.id });
    await app.get('emptyTrash', { items: [{ kind: 'draft', id: draft.id }] });
    await app.get('removePrevious', null);
    expect(existsSync(usual)).toBe(false);
    expect(existsSync(join(disk, 'copied-files.json'))).toBe(false);
  });

  it('removes the old folder also where a decision of it is in the trash by now', async () => {
    const { usual, app, id, disk } = await withDecision();
    await moved(app, disk);
    await app.get('deleteDecision', { id });
    await app.get('removePrevious', null);
    expect(existsSync(usual)).toBe(false);
  });

  it('removes nothing of the old folder while the new one is away, and says that', async () => {
    const { above, usual, app, disk } = await withDecision();
    await moved(app, disk);
    renameSync(disk, join(above, 'unplugged'));
    const before = filesBelow(usual);
    expect(await app.ask('removePrevious', null)).toMatchObject({
      ok: false,
      error: { code: 'not-writable', message: expect.stringContaining('is not there') },
    });
    expect(filesBelow(usual)).toEqual(before);
    renameSync(join(above, 'unplugged'), disk);
  });

  it('does not forget an old folder over a second move: that one waits until the first is settled', async () => {
    const { usual, above, app, disk } = await withDecision();
    await moved(app, disk);
    const next = join(above, 'next');
    expect(await app.ask('planMove', { folder: next })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: expect.stringContaining(usual) },
    });
    await app.get('keepPrevious', null);
    expect(await moved(app, next)).toMatchObject({ state: 'done' });
    expect(await app.get('dataPlace', null)).toMatchObject({ folder: next, previous: disk });
  });

  it('takes the snapshots in a folder of their own along as its own', async () => {
    const { above, app, disk } = await withDecision();
    const synced = join(above, 'synced');
    mkdirSync(synced);
    await app.get('chooseSnapshotFolder', { folder: synced });
    await moved(app, disk);
    const { snapshots } = await app.get('storageInfo', null);
    expect(snapshots.map(({ place, isOwn }) => ({ place, isOwn }))).toEqual([
      { place: 'chosen', isOwn: true },
    ]);
  });

  it('refuses to save while it copies, so that nothing acknowledged is left behind', async () => {
    const { app, id, disk } = await withDecision();
    await app.get('moveData', { folder: disk });
    expect(await app.ask('addNote', { id, text: 'Meanwhile.' })).toMatchObject({
      ok: false,
      error: { code: 'not-writable', message: expect.stringContaining('is being moved') },
    });
    await vi.waitFor(async () => expect((await app.get('moveProgress', null)).state).toBe('done'));
    await app.get('addNote', { id, text: 'Afterwards.' });
  });

  it('makes a folder of its own in one that holds other things, and never takes one that holds data', async () => {
    const { above, app, disk } = await withDecision();
    mkdirSync(disk);
    writeFileSync(join(disk, 'photo.jpg'), '');
    expect(await app.get('planMove', { folder: disk })).toMatchObject({ folder: join(disk, 'Crossroads') });
    const other = join(above, 'other');
    startApp(other).close();
    for (const folder of [
      other,
      'relative',
      join(above, 'no', 'such'),
      join(above, 'usual'),
      join(disk, 'photo.jpg'),
    ]) {
      expect(await app.ask('planMove', { folder })).toMatchObject({
        ok: false,
        error: { code: 'invalid-input' },
      });
    }
  });

  it('stays where it is, whole, where something cannot be copied', async () => {
    const { usual, app, id, disk } = await withDecision();
    symlinkSync('/etc/hostname', join(usual, 'journal', id, 'link.json'));
    expect(await moved(app, disk)).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('link.json'),
    });
    expect(existsSync(disk)).toBe(false);
    await app.get('addNote', { id, text: 'Still here.' });
    expect(await app.get('dataPlace', null)).toMatchObject({ folder: usual, previous: null });
  });

  it('stays where it is where another program writes into the copy', async () => {
    const { usual, app, disk } = await withDecision();
    const spoilt = new Set<string>();
    eachTurn(() => {
      for (const path of Object.keys(filesBelow(join(disk, 'journal')))) {
        if (!spoilt.has(path)) appendFileSync(join(disk, 'journal', path), 'x'.repeat(100_000));
        spoilt.add(path);
      }
    });
    expect(await moved(app, disk)).toMatchObject({ state: 'failed' });
    expect(spoilt.size).toBe(1);
    expect(existsSync(disk)).toBe(false);
    expect(await app.get('dataPlace', null)).toMatchObject({ folder: usual, previous: null });
  });

  it('stays where it is where another program adds a file to the data meanwhile', async () => {
    const { usual, app, id, disk } = await withDecision();
    eachTurn(() => {
      if (existsSync(join(disk, 'journal'))) writeFileSync(join(usual, 'journal', id, '3.json'), '{}');
    });
    expect(await moved(app, disk)).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('does not hold the same files'),
    });
    expect(existsSync(disk)).toBe(false);
    expect(await app.get('dataPlace', null)).toMatchObject({ folder: usual, previous: null });
  });

  it('stays where it is where another Crossroads takes the copy before it can be opened', async () => {
    const { usual, app, id, disk } = await withDecision();
    let isTaken = false;
    eachTurn(() => {
      if (isTaken || !existsSync(join(disk, 'journal'))) return;
      isTaken = true;
      const attempt = takeLock(join(disk, 'lock'), { host: 'loopback', url: null });
      if (attempt.kind === 'taken') onTestFinished(attempt.lock.release);
    });
    expect(await moved(app, disk)).toMatchObject({ state: 'failed' });
    expect(await app.get('dataPlace', null)).toMatchObject({ folder: usual, previous: null });
    await app.get('addNote', { id, text: 'Still here.' });
    app.close();
    expect((await startApp(usual).get('getWholeDecision', { id })).revisions).toHaveLength(3);
  });

  // There a file of this size would take the room that it names.
  it.skipIf(process.platform === 'win32')('refuses a disk that has no room for it', async () => {
    const { usual, app, disk } = await withDecision();
    const { bavail, bsize } = statfsSync(usual);
    mkdirSync(join(usual, 'quarantine'));
    closeSync(openSync(join(usual, 'quarantine', 'large'), 'w'));
    truncateSync(join(usual, 'quarantine', 'large'), bavail * bsize);
    expect(await app.ask('planMove', { folder: disk })).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: expect.stringContaining('not enough room') },
    });
  });

  it('begins anew over a copy that a kill cut off', async () => {
    const { app, id, disk } = await withDecision();
    mkdirSync(join(disk, 'journal', id), { recursive: true });
    writeFileSync(join(disk, 'unfinished-copy.json'), '{}');
    writeFileSync(join(disk, 'journal', id, '1.json'), 'torn');
    expect(await moved(app, disk)).toMatchObject({ state: 'done' });
    expect((await app.get('getWholeDecision', { id })).problems).toEqual([]);
  });

  it('opens a copy that was compared, though a kill came before it was opened', async () => {
    const { usual, app, id, disk } = await withDecision();
    await moved(app, disk);
    app.close();
    // As between the pointer and the first opening.
    rmSync(join(disk, 'lock'), { recursive: true });
    writeFileSync(join(disk, 'unfinished-copy.json'), '{}');
    const next = startApp(usual);
    expect(await next.get('dataPlace', null)).toMatchObject({ folder: disk, away: false });
    expect((await next.get('getWholeDecision', { id })).revisions).toHaveLength(2);
  });

  it('is left to whoever names the folder with --data', async () => {
    const { above, disk } = await withDecision();
    const app = startApp(join(above, 'unused'), join(above, 'given'));
    expect(await app.ask('planMove', { folder: disk })).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('--data') },
    });
  });
});

describe('a chosen data folder that is away', () => {
  it('is not made anew at the start; it is read again once it is back', async () => {
    const { above, usual, app, id, disk } = await withDecision();
    await moved(app, disk);
    app.close();
    renameSync(disk, join(above, 'unplugged'));
    const next = startApp(usual);
    expect(await next.get('dataPlace', null)).toMatchObject({ folder: disk, away: true });
    expect(await next.get('appInfo', null)).toMatchObject({
      readOnly: expect.stringContaining('is not there'),
    });
    expect(existsSync(disk)).toBe(false);
    renameSync(join(above, 'unplugged'), disk);
    expect(await next.get('appInfo', null)).toMatchObject({ readOnly: null });
    expect(await next.get('listDecisions', null)).toHaveLength(1);
    await next.get('addNote', { id, text: 'Back.' });
  });

  it('can be left for another: an empty one, or one with data', async () => {
    const { above, usual, app, id, disk } = await withDecision();
    await moved(app, disk);
    renameSync(disk, join(above, 'unplugged'));
    await app.get('openDataFolder', { folder: join(above, 'fresh') });
    expect(await app.get('listDecisions', null)).toEqual([]);
    await decide(app, 'Which city?');
    await app.get('openDataFolder', { folder: usual });
    expect(await app.get('listDecisions', null)).toMatchObject([{ id }]);
    app.close();
    expect(await startApp(usual).get('listDecisions', null)).toMatchObject([{ id }]);
  });

  it('that another instance has is not taken, and the folder in use stays', async () => {
    const { above, app, id } = await withDecision();
    const other = join(above, 'other');
    startApp(other);
    expect(await app.ask('openDataFolder', { folder: other })).toMatchObject({
      ok: false,
      error: { code: 'not-writable' },
    });
    await app.get('addNote', { id, text: 'Still here.' });
  });
});

describe('the pointer', () => {
  it('that cannot be read is told at the start, and nothing is opened in its stead', () => {
    const usual = join(temporaryFolder(), 'usual');
    writeFileSync(`${usual}.place.json`, '{ "dataFolder": ');
    expect(() => settlePlace(null, usual, usual)).toThrow(/cannot be read\. Your data is not touched/);
    expect(settlePlace('given', usual, usual).folder).toBe(join(usual, 'given'));
    chmodSync(`${usual}.place.json`, 0o600);
  });
});
