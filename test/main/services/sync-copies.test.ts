import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SyncCopy } from '../../../src/core/sync-copies.ts';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { answered } from '../support/samples.ts';
import { type App, appOver } from '../support/services.ts';

const NAMES = {
  Dropbox: (name: string) => `${name} (LAPTOP's conflicted copy 2026-11-28)`,
  OneDrive: (name: string) => `${name}-LAPTOP`,
  Syncthing: (name: string) => `${name}.sync-conflict-20261128-101500-K7MLHQD`,
  iCloud: (name: string) => `${name} 2`,
};

function start(folder = temporaryFolder()) {
  const storage = openForTest(folder);
  return { storage, app: appOver(storage), folder };
}

async function begin(app: App, question: string) {
  const [first] = await app.get('listCards', null);
  return app.get(
    'saveDraft',
    answered(await app.get('createDraft', { cardId: first?.card.id ?? '' }), question),
  );
}

/** Two computers that had one decision, and then each added a note. The other's folder is where its files are taken from. */
async function twoComputers() {
  const here = start();
  const { id } = await begin(here.app, 'Which team?');
  await here.app.get('commitDraft', { id });
  here.storage.close();
  const other = start(temporaryFolder());
  other.storage.close();
  cpSync(here.folder, other.folder, { recursive: true });
  rmSync(join(other.folder, 'lock'), { recursive: true });
  const there = start(other.folder);
  await there.app.get('addNote', { id, text: 'Ben called.' });
  await there.app.get('addNote', { id, text: 'Ben called again.' });
  there.storage.close();
  const again = start(here.folder);
  await again.app.get('addNote', { id, text: 'Ana called.' });
  again.storage.close();
  const file = (folder: string, name: string) => join(folder, 'journal', id, name);
  return { id, here: here.folder, there: other.folder, file };
}

const only = (copies: SyncCopy[]): SyncCopy => {
  const [copy, ...more] = copies;
  if (copy === undefined || more.length > 0) throw new Error(`${copies.length} copies`);
  return copy;
};

/** What lies aside, by its content. */
const asideIn = (folder: string) =>
  [...filesIn(folder)].filter(([name]) => name.startsWith('quarantine')).map(([, text]) => text);

describe.each(Object.entries(NAMES))('a copy that %s made', (_, nameOf) => {
  it('of a note is told, damages nothing, and is kept beside', async () => {
    const { id, here, there, file } = await twoComputers();
    const copied = file(here, `${nameOf('2')}.json`);
    copyFileSync(file(there, '2.json'), copied);
    const text = readFileSync(copied, 'latin1');
    const { app, folder } = start(here);
    const [row] = await app.get('listDecisions', null);
    expect(row?.damaged).toBe(false);
    expect((await app.get('listNotices', null)).map((notice) => notice.text)).toEqual([
      expect.stringMatching(/^A sync program has put copies of records into the data folder/),
    ]);
    const copy = only(await app.get('listSyncCopies', null));
    expect(copy).toMatchObject({
      kind: 'decision',
      id,
      title: 'Which team?',
      standing: 'differs',
      choices: ['both', 'aside'],
      rows: [
        {
          what: 'Record 2',
          here: expect.stringMatching(/^A note, .*: Ana called\.$/),
          there: expect.stringMatching(/^A note, .*: Ben called\.$/),
        },
      ],
    });
    await app.get('settleSyncCopy', { file: copy.file, choice: 'both' });
    const { revisions, problems, beside } = await app.get('getWholeDecision', { id });
    expect(problems).toEqual([]);
    expect(revisions.flatMap(({ body }) => (body.kind === 'note' ? [body.text] : []))).toEqual([
      'Ana called.',
    ]);
    expect(beside).toMatchObject([{ from: `sync copy ${copy.from}`, problems: [] }]);
    expect(beside[0]?.revisions.at(-1)?.body).toEqual({ kind: 'note', text: 'Ben called.' });
    expect(await app.get('listSyncCopies', null)).toEqual([]);
    expect(asideIn(folder)).toEqual([text]);
  });

  it('of a draft becomes a draft of its own, or takes its place; what it replaced is kept aside', async () => {
    const { app, storage, folder } = start();
    const draft = await begin(app, 'Which city?');
    const place = join(folder, 'drafts', draft.id);
    const earlier = readFileSync(join(place, 'draft.1.json'), 'utf8');
    await app.get('saveDraft', { ...draft, frame: { ...draft.frame, question: 'Which country?' } });
    for (const slot of ['draft.0', 'draft.1']) writeFileSync(join(place, `${nameOf(slot)}.json`), earlier);
    const again = appOver(reopen(storage));
    const copies = await again.get('listSyncCopies', null);
    expect(copies).toHaveLength(2);
    expect(copies[0]).toMatchObject({
      kind: 'draft',
      standing: 'differs',
      choices: ['both', 'there', 'aside'],
      rows: [{ what: 'Last changed' }, { what: 'Question', here: 'Which country?', there: 'Which city?' }],
    });
    await again.get('settleSyncCopy', { file: copies[0]?.file ?? '', choice: 'both' });
    expect((await again.get('listDrafts', null)).map(({ title }) => title).sort()).toEqual([
      `Which city? (from sync copy ${copies[0]?.from})`,
      'Which country?',
    ]);
    await again.get('settleSyncCopy', { file: copies[1]?.file ?? '', choice: 'there' });
    expect((await again.get('getDraft', { id: draft.id })).frame.question).toBe('Which city?');
    expect(asideIn(folder).filter((text) => text.includes('Which country?'))).toHaveLength(1);
    expect(await again.get('listSyncCopies', null)).toEqual([]);
  });

  it('of the settings may take their place, of a whole folder is found too', async () => {
    const { app, storage, folder } = start();
    const draft = await begin(app, 'Which city?');
    const settings = await app.get('getSettings', null);
    await app.get('saveSettings', { ...settings, theme: 'light' });
    const light = readFileSync(join(folder, 'settings', 'settings.0.json'), 'utf8');
    await app.get('saveSettings', { ...settings, theme: 'dark' });
    writeFileSync(join(folder, 'settings', `${nameOf('settings.0')}.json`), light);
    cpSync(join(folder, 'drafts', draft.id), join(folder, 'drafts', nameOf(draft.id)), { recursive: true });
    rmSync(join(folder, 'drafts', nameOf(draft.id), 'draft.1.json'));
    const again = appOver(reopen(storage));
    const copies = await again.get('listSyncCopies', null);
    expect(copies.map(({ kind, standing }) => `${kind} ${standing}`)).toEqual([
      'settings differs',
      expect.stringMatching(/^draft /),
    ]);
    expect(copies[0]?.rows).toEqual([{ what: 'Appearance', here: 'dark', there: 'light' }]);
    await again.get('settleSyncCopy', { file: copies[0]?.file ?? '', choice: 'there' });
    expect((await again.get('getSettings', null)).theme).toBe('light');
    expect((await again.get('listDrafts', null)).map(({ id }) => id)).toEqual([draft.id]);
  });
});

describe('copies that a sync program made', () => {
  it('of two notes in a row are one chain, kept together', async () => {
    const { id, here, there, file } = await twoComputers();
    for (const name of ['2', '3']) {
      copyFileSync(file(there, `${name}.json`), file(here, `${NAMES.Syncthing(name)}.json`));
    }
    const { app } = start(here);
    const copies = await app.get('listSyncCopies', null);
    expect(copies).toHaveLength(2);
    await app.get('settleSyncCopy', { file: copies[1]?.file ?? '', choice: 'both' });
    const { beside, problems } = await app.get('getWholeDecision', { id });
    expect(problems).toEqual([]);
    expect(beside.map(({ revisions }) => revisions.length)).toEqual([3]);
    expect(await app.get('listSyncCopies', null)).toEqual([]);
  });

  it('that only go on from what is here are added to it', async () => {
    const { id, here, there, file } = await twoComputers();
    copyFileSync(file(there, '2.json'), file(here, '2.json'));
    copyFileSync(file(there, '3.json'), file(here, `${NAMES.OneDrive('3')}.json`));
    const { app } = start(here);
    const copy = only(await app.get('listSyncCopies', null));
    expect(copy).toMatchObject({ standing: 'adds', rows: [{ what: 'Record 3', here: null }] });
    await app.get('settleSyncCopy', { file: copy.file, choice: 'both' });
    const { revisions, beside } = await app.get('getWholeDecision', { id });
    expect([revisions.length, beside]).toEqual([3, []]);
    const [row] = await app.get('listDecisions', null);
    expect(row?.notes).toBe(2);
  });

  it('that say the same, or cannot be read, can only be set aside, and are then kept there', async () => {
    const { id, here, file } = await twoComputers();
    copyFileSync(file(here, '2.json'), file(here, `${NAMES.Dropbox('2')}.json`));
    writeFileSync(file(here, `${NAMES.iCloud('1')}.json`), 'torn');
    const { app, folder } = start(here);
    const copies = await app.get('listSyncCopies', null);
    expect(copies.map(({ standing, choices }) => ({ standing, choices }))).toEqual([
      { standing: 'unreadable', choices: ['aside'] },
      { standing: 'same', choices: ['aside'] },
    ]);
    expect(await app.fail('settleSyncCopy', { file: copies[0]?.file ?? '', choice: 'both' })).toMatchObject({
      code: 'invalid-input',
    });
    for (const { file: path } of copies) await app.get('settleSyncCopy', { file: path, choice: 'aside' });
    expect(asideIn(folder)).toHaveLength(2);
    expect((await app.get('getWholeDecision', { id })).problems).toEqual([]);
    expect(await app.fail('settleSyncCopy', { file: '../settings.0.json', choice: 'aside' })).toMatchObject({
      code: 'not-found',
    });
  });

  it('of a draft outlive its decision, and can then only be set aside', async () => {
    const { app, folder } = start();
    const { id } = await begin(app, 'Which city?');
    const copy = readFileSync(join(folder, 'drafts', id, 'draft.0.json'));
    writeFileSync(join(folder, 'drafts', id, `${NAMES.Dropbox('draft.0')}.json`), copy);
    await app.get('commitDraft', { id });
    const { standing, choices, rows, file } = only(await app.get('listSyncCopies', null));
    expect({ standing, choices, rows }).toEqual({ standing: 'past', choices: ['aside'], rows: [] });
    expect(await app.get('listDrafts', null)).toEqual([]);
    await app.get('settleSyncCopy', { file, choice: 'aside' });
    expect(asideIn(folder)).toEqual([copy.toString('latin1')]);
  });

  const PAIR = { first: 'a', second: 'x'.repeat(30_000), ratio: 1 };
  const SWINGS = Array.from({ length: 4_000 }, (_, at) => [`c${at}`, { points: 1, range: null }] as const);

  it.each([
    ['in its text', { pairs: new Array<typeof PAIR>(300).fill(PAIR) }, 'unreadable'],
    ['in how many answers it has', { swings: Object.fromEntries(SWINGS) }, 'differs'],
  ] as const)(
    'of a draft that is larger than any that is saved, %s, can only be set aside',
    async (_, weighing, wanted) => {
      const { app, storage, folder } = start();
      const draft = await begin(app, 'Which city?');
      storage.drafts.save({ ...draft, weighing: { ...draft.weighing, ...weighing } });
      const place = (name: string) => join(folder, 'drafts', draft.id, `${name}.json`);
      const [large = ''] = [0, 1]
        .map((slot) => place(`draft.${slot}`))
        .sort((one, other) => statSync(other).size - statSync(one).size);
      renameSync(large, place(NAMES.Dropbox('draft.0')));
      const { standing, choices } = only(await app.get('listSyncCopies', null));
      expect({ standing, choices }).toEqual({ standing: wanted, choices: ['aside'] });
    },
  );

  it('tell only what may be seen of a covered decision', async () => {
    const { id, here, there, file } = await twoComputers();
    renameSync(file(there, '1.json'), file(here, `${NAMES.Dropbox('1')}.json`));
    const storage = openForTest(here);
    const app = appOver(storage, { now: () => new Date('2028-01-01T12:00:00Z') });
    expect((await app.get('getWholeDecision', { id })).covered).not.toBe(null);
    const copy = only(await app.get('listSyncCopies', null));
    expect(JSON.stringify(copy)).toContain('covered until its review');
    expect(copy.standing).toBe('same');
  });

  it('are no reason for a notice where there are none', async () => {
    const { here, file, id } = await twoComputers();
    writeFileSync(file(here, 'notes of my own.txt'), '');
    mkdirSync(file(here, 'beside-1'));
    const { app } = start(here);
    expect(await app.get('listDecisions', null)).toMatchObject([{ id }]);
    expect(await app.get('listNotices', null)).toEqual([]);
    expect(await app.get('listSyncCopies', null)).toEqual([]);
  });
});
