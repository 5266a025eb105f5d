import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../../src/core/api.ts';
import { runImport } from '../../../src/main/archive/run-import.ts';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { answered } from '../support/samples.ts';
import { type App, appOver } from '../support/services.ts';
import { sheetOf } from '../support/voices.ts';

function start(now?: () => Date) {
  const storage = openForTest(temporaryFolder());
  return { folder: storage.folder, storage, app: appOver(storage, now === undefined ? {} : { now }) };
}

async function begin(app: App, question: string): Promise<string> {
  const [first] = await app.get('listCards', null);
  const draft = answered(await app.get('createDraft', { cardId: first?.card.id ?? '' }), question);
  return (await app.get('saveDraft', draft)).id;
}

async function decide(app: App, question: string): Promise<string> {
  const id = await begin(app, question);
  await app.get('commitDraft', { id });
  return id;
}

async function exported(app: App): Promise<string> {
  await app.get('exportArchive', { id: null });
  return app.exported.at(-1)?.text ?? '';
}

async function given(app: App, text: string): Promise<string> {
  const { key } = await app.get('beginImport', { fileName: 'laptop.crossroads-export' });
  await app.get('addToImport', { key, text });
  return key;
}

async function imported(app: App, from: App): Promise<string> {
  const key = await given(app, await exported(from));
  await app.get('applyImport', { key });
  return key;
}

const titles = async (app: App) => (await app.get('listDecisions', null)).map(({ title }) => title).sort();

describe('taking an import back', () => {
  it('leaves a decision that a note was added to, whole', async () => {
    const from = start();
    const id = await decide(from.app, 'Which team?');
    const to = start();
    const key = await imported(to.app, from.app);
    const noted = await to.app.get('addNote', { id, text: 'My own.' });
    expect(await to.app.get('undoImport', { key })).toEqual({ stayed: 1 });
    expect(await to.app.get('getWholeDecision', { id })).toEqual(noted);
  });

  it('is not lost where a window cancels what is done', async () => {
    const from = start();
    await decide(from.app, 'Which team?');
    const to = start();
    const key = await imported(to.app, from.app);
    await to.app.get('cancelImport', { key });
    expect(await to.app.get('undoImport', { key })).toEqual({ stayed: 0 });
    expect(await titles(to.app)).toEqual([]);
  });

  it('leaves the records that a note stands on, of those that it added to a decision', async () => {
    const from = start();
    const id = await decide(from.app, 'Which team?');
    const to = start();
    await imported(to.app, from.app);
    await from.app.get('addNote', { id, text: 'From the laptop.' });
    const key = await imported(to.app, from.app);
    const noted = await to.app.get('addNote', { id, text: 'My own.' });
    expect(await to.app.get('undoImport', { key })).toEqual({ stayed: 1 });
    expect(await to.app.get('getWholeDecision', { id })).toEqual(noted);
  });

  it('leaves a decision that another import has put a chain beside', async () => {
    const from = start();
    const id = await decide(from.app, 'Which team?');
    const to = start();
    const key = await imported(to.app, from.app);
    const other = start();
    await imported(other.app, from.app);
    await from.app.get('addNote', { id, text: 'From the laptop.' });
    const second = await imported(to.app, from.app);
    await other.app.get('addNote', { id, text: 'From the desktop.' });
    await imported(to.app, other.app);
    await to.app.get('undoImport', { key: second });
    await to.app.get('undoImport', { key });
    const { problems, beside } = await to.app.get('getWholeDecision', { id });
    expect({ problems, beside: beside.length }).toEqual({ problems: [], beside: 1 });
  });

  it('leaves a decision whose review is under way, and one that was arranged since', async () => {
    let at = new Date('2026-11-23T12:00:00Z');
    const from = start(() => at);
    const reviewed = await decide(from.app, 'Which team?');
    const pinned = await decide(from.app, 'Which city?');
    await decide(from.app, 'Which tool?');
    const to = start(() => at);
    const key = await imported(to.app, from.app);
    at = new Date('2027-11-23T12:00:00Z');
    await to.app.get('beginReview', { id: reviewed });
    await to.app.get('arrangeDecision', { id: pinned, change: { pinned: true } });
    expect(await to.app.get('undoImport', { key })).toEqual({ stayed: 2 });
    expect(await titles(to.app)).toEqual(['Which city?', 'Which team?']);
    expect((await to.app.get('getReview', { id: reviewed })).review.id).toBe(reviewed);
  });

  it('leaves a decision that someone was asked about since, and one that was asked about before goes', async () => {
    const from = start();
    const id = await decide(from.app, 'Which team?');
    const to = start();
    const key = await imported(to.app, from.app);
    await sheetOf(to.app, id);
    expect(await to.app.get('undoImport', { key })).toEqual({ stayed: 1 });
    expect(await titles(to.app)).toEqual(['Which team?']);
    const other = start();
    const again = await imported(other.app, to.app);
    expect(await other.app.get('undoImport', { key: again })).toEqual({ stayed: 0 });
    expect(await titles(other.app)).toEqual([]);
  });

  it('goes on after a draft that was committed or changed since, and leaves it', async () => {
    const from = start();
    await decide(from.app, 'Which team?');
    const committed = await begin(from.app, 'Which city?');
    const changed = await begin(from.app, 'Which tool?');
    await begin(from.app, 'Which day?');
    const to = start();
    const key = await imported(to.app, from.app);
    await to.app.get('commitDraft', { id: committed });
    const draft = await to.app.get('getDraft', { id: changed });
    await to.app.get('saveDraft', { ...draft, frame: { ...draft.frame, whyNow: 'Typed since.' } });
    expect(await to.app.get('undoImport', { key })).toEqual({ stayed: 2 });
    expect(await titles(to.app)).toEqual(['Which city?']);
    expect((await to.app.get('listDrafts', null)).map(({ title }) => title)).toEqual(['Which tool?']);
    expect((await to.app.get('getDraft', { id: changed })).frame.whyNow).toBe('Typed since.');
  });

  it('leaves settings, tags and pins that were changed since', async () => {
    const from = start();
    await from.app.get('saveSettings', { ...(await from.app.get('getSettings', null)), theme: 'dark' });
    const id = await decide(from.app, 'Which team?');
    const common = await exported(from.app);
    await from.app.get('arrangeDecision', { id, change: { tags: ['laptop'] } });
    const to = start();
    const first = await given(to.app, common);
    await to.app.get('applyImport', { key: first });
    const key = await imported(to.app, from.app);
    await to.app.get('arrangeDecision', { id, change: { tags: ['laptop', 'mine'], pinned: true } });
    const settings = { ...(await to.app.get('getSettings', null)), theme: 'light' as const };
    await to.app.get('saveSettings', settings);
    expect(await to.app.get('undoImport', { key })).toEqual({ stayed: 1 });
    expect((await to.app.get('getWholeDecision', { id })).arrangement).toMatchObject({
      tags: ['laptop', 'mine'],
      pinned: true,
    });
    expect(await to.app.get('undoImport', { key: first })).toEqual({ stayed: 2 });
    expect(await to.app.get('getSettings', null)).toEqual(settings);
  });

  it('leaves a revision file that was changed since where it is', async () => {
    const from = start();
    const id = await decide(from.app, 'Which team?');
    const to = start();
    const key = await imported(to.app, from.app);
    const file = join(to.folder, 'journal', id, '1.json');
    const changed = `${readFileSync(file, 'utf8')}\n`;
    writeFileSync(file, changed);
    expect(await to.app.get('undoImport', { key })).toEqual({ stayed: 1 });
    expect(readFileSync(file, 'utf8')).toBe(changed);
  });

  it('takes back what it can where one thing cannot be, and the rest another time', async () => {
    const from = start();
    const id = await decide(from.app, 'Which team?');
    await begin(from.app, 'Which city?');
    const to = start();
    const key = await imported(to.app, from.app);
    // What stands in the place of the quarantine keeps files from being moved there; drafts go to the trash.
    writeFileSync(join(to.folder, 'quarantine'), '');
    expect((await to.app.fail('undoImport', { key })).code).toBe('not-writable');
    expect(await to.app.get('listDrafts', null)).toEqual([]);
    expect(await titles(to.app)).toEqual(['Which team?']);
    rmSync(join(to.folder, 'quarantine'));
    expect(await to.app.get('undoImport', { key })).toEqual({ stayed: 0 });
    expect(readdirSync(join(to.folder, 'journal', id))).toEqual([]);
  });

  it('leaves nothing of what was arranged around a decision that goes, for the next import to find', async () => {
    const from = start();
    const id = await decide(from.app, 'Which team?');
    await from.app.get('arrangeDecision', { id, change: { tags: ['laptop'] } });
    const to = start();
    const key = await imported(to.app, from.app);
    expect(await to.app.get('undoImport', { key })).toEqual({ stayed: 0 });
    expect(readdirSync(join(to.folder, 'journal', id))).toEqual([]);
  });

  it('leaves a damaged record mended', async () => {
    const { app, folder } = start();
    const id = await decide(app, 'Which team?');
    await app.get('addNote', { id, text: 'Ana called.' });
    const text = await exported(app);
    const file = join(folder, 'journal', id, '2.json');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.slice(0, -30));
    const key = await given(app, text);
    await app.get('applyImport', { key });
    await app.get('undoImport', { key });
    expect(readFileSync(file, 'utf8')).toBe(whole);
  });

  it('can be done though the file itself is let go of, which cannot be looked at any more', async () => {
    const from = start();
    await decide(from.app, 'Which team?');
    const to = start();
    const key = await given(to.app, await exported(from.app));
    const done = await to.app.get('applyImport', { key });
    expect(await to.app.get('applyImport', { key })).toEqual(done);
    expect((await to.app.fail('previewImport', { key })).code).toBe('not-found');
    await to.app.get('undoImport', { key });
    expect(await titles(to.app)).toEqual([]);
  });
});

describe('an import that fails midway', () => {
  const item = { kind: 'record', title: '', outcome: 'added', detail: '' } as const;
  const failing = (message: string) => () => {
    throw new ApiError('disk-full', message);
  };
  /** Steps that say when they are done and taken back. */
  const steps = (log: string[], takeBack: () => boolean) => ({
    size: 3,
    *[Symbol.iterator]() {
      yield [{ ...item, run: () => takenBack(log, 'first', () => true) }];
      yield [{ ...item, run: () => takenBack(log, 'second', takeBack) }];
      yield [{ ...item, run: failing('Not saved: the disk is full.') }];
    },
  });
  const takenBack = (log: string[], name: string, takeBack: () => boolean) => {
    log.push(name);
    return () => {
      log.push(`${name} back`);
      return takeBack();
    };
  };

  it('is taken back, and says why it failed', async () => {
    const log: string[] = [];
    await expect(runImport(steps(log, () => true))).rejects.toThrow(/^Not saved: the disk is full\.$/);
    expect(log).toEqual(['first', 'second', 'second back', 'first back']);
  });

  it('is taken back as far as can be, says why it failed, and that a part is imported', async () => {
    const log: string[] = [];
    await expect(runImport(steps(log, failing('Another failure.')))).rejects.toThrow(
      /^Not saved: the disk is full\. A part of the file is imported/,
    );
    expect(log).toEqual(['first', 'second', 'second back', 'first back']);
  });
});
