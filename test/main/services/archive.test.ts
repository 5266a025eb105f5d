import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveLines } from '../../../src/main/archive/format.ts';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { answered, fixture } from '../support/samples.ts';
import { type App, appOver } from '../support/services.ts';

function start(folder = temporaryFolder()) {
  const storage = openForTest(folder);
  return { folder, storage, app: appOver(storage) };
}

async function begin(app: App, question?: string) {
  const [first] = await app.get('listCards', null);
  return app.get(
    'saveDraft',
    answered(await app.get('createDraft', { cardId: first?.card.id ?? '' }), question),
  );
}

/** A journal with a bit of everything, and what it exports. */
async function full() {
  const { folder, storage, app } = start();
  const [first] = await app.get('listCards', null);
  if (first === undefined) throw new Error('no card');
  const one = await begin(app, 'Which team?');
  await app.get('commitDraft', { id: one.id });
  await app.get('addNote', { id: one.id, text: 'Ana called. Ünïcödé, “quotes”.\n\nAnd lines.' });
  await app.get('arrangeDecision', { id: one.id, change: { tags: ['work'], pinned: true } });
  const two = await begin(app, 'Which city?');
  await app.get('commitDraft', { id: two.id });
  const gone = await begin(app, 'Thrown away?');
  await app.get('commitDraft', { id: gone.id });
  await app.get('deleteDecision', { id: gone.id });
  const draft = await begin(app, 'Still thinking?');
  const card = await app.get('addCard', { card: { ...first.card, title: 'A card of my own' } });
  await app.get('saveSettings', { ...(await app.get('getSettings', null)), theme: 'dark' });
  return { folder, storage, app, one, two, gone, draft, card, text: await exported(app) };
}

async function exported(app: App, id: string | null = null): Promise<string> {
  await app.get('exportArchive', { id });
  return app.exported.at(-1)?.text ?? '';
}

async function given(app: App, text: string, fileName = 'laptop.crossroads-export'): Promise<string> {
  const { key } = await app.get('beginImport', { fileName });
  for (let at = 0; at < text.length; at += 50_000) {
    await app.get('addToImport', { key, text: text.slice(at, at + 50_000) });
  }
  return key;
}

const outcomes = ({ items }: { items: { kind: string; title: string; outcome: string }[] }) =>
  items.map(({ kind, title, outcome }) => `${kind} ${title}: ${outcome}`).sort();

/** The revision files, in use and in the trash, to the byte. */
const revisionsIn = (folder: string) =>
  [...filesIn(folder)].filter(([name]) => /journal\/.*\/\d+\.json$/.test(name)).sort();

const line = (text: string, match: string) => text.split('\n').findIndex((each) => each.includes(match));

describe('an export of everything', () => {
  it('gives the same journal in another data folder, byte for byte in the revisions', async () => {
    const from = await full();
    const to = start();
    const key = await given(to.app, from.text);
    const before = filesIn(to.folder);
    const preview = await to.app.get('previewImport', { key });
    expect(outcomes(preview)).toEqual([
      'card A card of my own: added',
      'decision Thrown away?: added',
      'decision Which city?: added',
      'decision Which team?: added',
      'draft Still thinking?: added',
      'record Which team?: added',
      'settings Settings: added',
    ]);
    expect(filesIn(to.folder)).toEqual(before);

    expect(await to.app.get('applyImport', { key })).toEqual(preview);
    expect(revisionsIn(to.folder)).toEqual(revisionsIn(from.folder));
    for (const id of [from.one.id, from.two.id]) {
      expect(await to.app.get('getDecision', { id })).toEqual(await from.app.get('getDecision', { id }));
    }
    expect(await to.app.get('listDecisions', null)).toEqual(await from.app.get('listDecisions', null));
    expect(await to.app.get('getDraft', { id: from.draft.id })).toEqual(from.draft);
    expect((await to.app.get('listCards', null)).slice(1)).toEqual([from.card]);
    expect((await to.app.get('getSettings', null)).theme).toBe('dark');
    expect(await to.app.get('restoreDecision', { id: from.gone.id })).toMatchObject({ problems: [] });
    await to.app.get('deleteDecision', { id: from.gone.id });
    expect((await exported(to.app)).split('\n').slice(1).sort()).toEqual(
      from.text.split('\n').slice(1).sort(),
    );
  });

  it('is all here already where it is imported again', async () => {
    const { app, text } = await full();
    const key = await given(app, text);
    expect((await app.get('previewImport', { key })).items.map(({ outcome }) => outcome)).toEqual(
      Array(6).fill('same'),
    );
  });

  it('is taken back until the app closes: what was added is gone, what was there stays', async () => {
    const from = await full();
    const to = start();
    const own = await begin(to.app, 'My own?');
    const list = await to.app.get('listDrafts', null);
    const key = await given(to.app, from.text);
    await to.app.get('applyImport', { key });
    await to.app.get('undoImport', { key });
    expect(await to.app.get('listDecisions', null)).toEqual([]);
    expect(await to.app.get('listDrafts', null)).toEqual(list);
    expect(await to.app.get('listCards', null)).toHaveLength(1);
    expect((await to.app.get('getSettings', null)).theme).toBe('system');
    expect(await to.app.get('getDraft', { id: own.id })).toEqual(own);
    expect(outcomes(await to.app.get('previewImport', { key: await given(to.app, from.text) }))).toContain(
      'decision Which team?: added',
    );
  });

  it('holds one decision by itself where that is asked for', async () => {
    const { app, one } = await full();
    const to = start();
    const key = await given(to.app, await exported(app, one.id));
    expect(outcomes(await to.app.get('applyImport', { key }))).toEqual([
      'decision Which team?: added',
      'record Which team?: added',
    ]);
    expect(app.exported.at(-1)?.fileName).toMatch(/^crossroads-which-team-.*\.crossroads-export$/);
  });
});

describe('what is arranged around a decision', () => {
  it('is in the list at once after an import, and goes from it when that is taken back', async () => {
    const from = start();
    const { id } = await begin(from.app, 'Which team?');
    await from.app.get('commitDraft', { id });
    await from.app.get('arrangeDecision', { id, change: { tags: ['work'], pinned: true } });
    const text = await exported(from.app);
    const to = start();
    await to.app.get('listDecisions', null);
    const key = await given(to.app, text);
    await to.app.get('applyImport', { key });
    expect(await to.app.get('listDecisions', null)).toMatchObject([{ tags: ['work'], pinned: true }]);
    await to.app.get('undoImport', { key });
    expect(await to.app.get('listDecisions', null)).toEqual([]);
  });
});

describe('an export with reviews in progress', () => {
  it('brings them back byte for byte, with every kind of draft, and leaves those that are here', async () => {
    let at = new Date('2026-11-23T12:00:00Z');
    const from = openForTest(temporaryFolder());
    const app = appOver(from, { now: () => at });
    const [rating, blind, gone] = await Promise.all(
      ['Rated again?', 'Still blind?', 'Thrown away?'].map(async (question) => {
        const draft = await begin(app, question);
        await app.get('commitDraft', { id: draft.id });
        return draft.id;
      }),
    );
    if (rating === undefined || blind === undefined || gone === undefined) throw new Error('no decisions');
    at = new Date('2027-11-23T12:00:00Z');
    for (const id of [rating, blind, gone]) await app.get('beginReview', { id });
    const review = await app.get('getReview', { id: rating });
    const { answers } = review.review;
    const [criterion] = answers.criteria.filter(({ on }) => on);
    const range = { kind: 'range', low: 12.5, high: 40 } as const;
    const own = { a: range, b: null, today: null, evidence: 'Ünïcödé, “quotes”.' };
    await app.get('saveReview', {
      ...review.review,
      answers: { ...answers, ratings: { ...answers.ratings, [criterion?.id ?? '']: own } },
    });
    await app.get('discardReview', { id: gone });
    await begin(app, 'A draft beside it?');
    const text = await exported(app);
    const records = (exportOf: string) =>
      exportOf
        .split('\n')
        .filter((each) => each.includes('"kind":"review"') || each.includes('"kind":"draft"'))
        .sort();
    expect(records(text)).toHaveLength(4);

    const to = openForTest(temporaryFolder());
    const other = appOver(to, { now: () => at });
    await other.get('applyImport', { key: await given(other, text) });
    expect(records(await exported(other))).toEqual(records(text));
    expect(await other.get('getReview', { id: rating })).toEqual(await app.get('getReview', { id: rating }));
    expect(await other.fail('getReview', { id: gone })).toMatchObject({ code: 'not-found' });

    const started = await other.get('getReview', { id: blind });
    await other.get('saveReview', { ...started.review, step: 'weights' });
    const mine = records(await exported(other));
    const preview = await other.get('previewImport', { key: await given(other, text) });
    expect(preview.items.filter(({ detail }) => detail === 'Yours is kept.')).toHaveLength(1);
    await other.get('applyImport', { key: await given(other, text) });
    expect(records(await exported(other))).toEqual(mine);
  });
});

describe('two chains of one decision', () => {
  it('where one is the start of the other get what is missing added, and lose nothing', async () => {
    const { app, folder, one, text: older } = await full();
    await app.get('addNote', { id: one.id, text: 'Later.' });
    const newer = await exported(app);

    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, older) });
    const key = await given(to.app, newer);
    expect(outcomes(await to.app.get('applyImport', { key }))).toContain('decision Which team?: extended');
    expect(revisionsIn(to.folder)).toEqual(revisionsIn(folder));
    expect((await to.app.get('getDecision', { id: one.id })).problems).toEqual([]);

    const again = await given(to.app, older);
    expect(outcomes(await to.app.get('previewImport', { key: again }))).toContain(
      'decision Which team?: same',
    );
    await to.app.get('undoImport', { key });
    expect((await to.app.get('getDecision', { id: one.id })).revisions).toHaveLength(2);
  });

  it('that part both stay: the incoming one beside, named after its file, through another export too', async () => {
    const { app, one, text: common } = await full();
    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, common) });
    await app.get('addNote', { id: one.id, text: 'On the laptop.' });
    await to.app.get('addNote', { id: one.id, text: 'On the desktop.' });
    const own = await to.app.get('getDecision', { id: one.id });

    const key = await given(to.app, await exported(app));
    expect(outcomes(await to.app.get('applyImport', { key }))).toContain('decision Which team?: differs');
    const both = await to.app.get('getDecision', { id: one.id });
    expect(both.revisions).toEqual(own.revisions);
    expect(both.beside).toMatchObject([{ from: 'laptop.crossroads-export', problems: [] }]);
    expect(both.beside[0]?.revisions.at(-1)?.body).toEqual({ kind: 'note', text: 'On the laptop.' });
    // The same once more is not put beside twice.
    const again = await given(to.app, await exported(app), 'other name');
    expect(outcomes(await to.app.get('previewImport', { key: again }))).toContain(
      'decision Which team?: same',
    );

    const third = start();
    await third.app.get('applyImport', { key: await given(third.app, await exported(to.app)) });
    expect(await third.app.get('getDecision', { id: one.id })).toEqual(both);
    await to.app.get('undoImport', { key });
    expect(await to.app.get('getDecision', { id: one.id })).toEqual(own);
  });

  it('mend each other: a damaged record is replaced by the whole one, and kept aside', async () => {
    const { app, storage, folder, one, text } = await full();
    const file = join(folder, 'journal', one.id, '2.json');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.slice(0, -30));
    const key = await given(app, text);
    expect(outcomes(await app.get('applyImport', { key }))).toContain('decision Which team?: extended');
    expect(readFileSync(file, 'utf8')).toBe(whole);
    expect(storage.findings.list().map(({ text: said }) => said)).toContainEqual(
      expect.stringContaining('moved aside, not deleted'),
    );
  });
});

describe('what differs', () => {
  it('of a draft or a card stays beside what is here, marked with the file', async () => {
    const from = await full();
    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, from.text) });
    await from.app.get('saveDraft', {
      ...from.draft,
      frame: { ...from.draft.frame, whyNow: 'Another reason.' },
    });
    const key = await given(to.app, await exported(from.app));
    expect(outcomes(await to.app.get('applyImport', { key }))).toContain('draft Still thinking?: differs');
    expect((await to.app.get('listDrafts', null)).map(({ title }) => title).sort()).toEqual([
      'Still thinking?',
      'Still thinking? (from laptop.crossroads-export)',
    ]);
    expect(await to.app.get('getDraft', { id: from.draft.id })).toEqual(from.draft);
  });

  it('of a draft that was decided elsewhere goes on as a draft of its own', async () => {
    const from = await full();
    const before = await exported(from.app);
    await from.app.get('commitDraft', { id: from.draft.id });
    const to = start();
    await to.app.get('applyImport', { key: await given(to.app, before) });
    await to.app.get('saveDraft', { ...from.draft, frame: { ...from.draft.frame, whyNow: 'Typed here.' } });
    await to.app.get('applyImport', { key: await given(to.app, await exported(from.app)) });
    const drafts = await to.app.get('listDrafts', null);
    expect(drafts).toHaveLength(1);
    const kept = await to.app.get('getDraft', { id: drafts[0]?.id ?? '' });
    expect(kept.frame.whyNow).toBe('Typed here.');
    expect((await to.app.get('getDecision', { id: from.draft.id })).problems).toEqual([]);
  });
});

describe('a damaged export', () => {
  it('has a damaged record refused alone, with its line', async () => {
    const { text } = await full();
    const at = line(text, 'Ana called');
    const to = start();
    const key = await given(to.app, text.replace('Ana called', 'Bob called'));
    const { items } = await to.app.get('applyImport', { key });
    expect(items.filter(({ outcome }) => outcome === 'refused')).toMatchObject([{ title: `Line ${at + 1}` }]);
    expect(await to.app.get('listDecisions', null)).toHaveLength(2);
  });

  it('has a record refused whose own hash does not hold, though the line is whole', async () => {
    const revision = JSON.parse(fixture('revision-v2.json'));
    const text = JSON.stringify({ ...revision, at: '2020-01-01T00:00:00.000Z' });
    const record = {
      kind: 'revision',
      id: revision.decisionId,
      number: 1,
      from: null,
      trashed: false,
      text,
    } as const;
    const lines = [
      ...archiveLines({ exportedAt: '2026-11-23T12:00:00.000Z', appVersion: '0' }, [record]),
    ].join('');
    const to = start();
    const { items } = await to.app.get('previewImport', { key: await given(to.app, lines) });
    expect(items.map(({ outcome }) => outcome)).toEqual(['refused']);
  });

  it.each([
    ['no export', () => 'Dear diary', /not a Crossroads export/],
    ['empty', () => '', /is empty/],
    ['cut short', (text: string) => text.slice(0, text.length / 2), /Line \d+ of this export is damaged/],
    [
      'cut short between two lines',
      (text: string) => `${text.split('\n').slice(0, 4).join('\n')}\n`,
      /ends at line 4, before its end/,
    ],
    [
      'without one of its lines',
      (text: string) =>
        text
          .split('\n')
          .filter((_, index) => index !== 2)
          .join('\n'),
      /should hold \d+ records, but it holds \d+/,
    ],
    ['broken in a line', (text: string) => text.replace('{"kind":"draft"', '{"kind:"draft"'), /Line 4 of/],
    ['with more after its end', (text: string) => `${text}${text}`, /stands after its end/],
    [
      'nested too deep',
      (text: string) => text.replace('"number":null', `"number":${'['.repeat(200)}${']'.repeat(200)}`),
      /Line 2 of/,
    ],
  ])('that is %s is refused whole, with the place, and changes nothing', async (_, change, message) => {
    const { text } = await full();
    const to = start();
    const before = filesIn(to.folder);
    const { key } = await to.app.get('beginImport', { fileName: 'x' });
    const added = await to.app.ask('addToImport', { key, text: change(text) });
    const reply = added.ok ? await to.app.ask('previewImport', { key }) : added;
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(reply.ok ? '' : reply.error.message).toMatch(message);
    expect(reply.ok ? '' : reply.error.message).toContain('Nothing was imported.');
    expect(filesIn(to.folder)).toEqual(before);
  });

  it('of a newer version is not read', async () => {
    const { text } = await full();
    const to = start();
    const { key } = await to.app.get('beginImport', { fileName: 'x' });
    const newer = text.replace('"version":2', '"version":3');
    expect(await to.app.fail('addToImport', { key, text: newer })).toMatchObject({ code: 'newer-version' });
  });

  it('lets no record lead out of the data folder', async () => {
    const to = start();
    const record = {
      kind: 'revision',
      id: '../../evil',
      number: 1,
      from: null,
      trashed: false,
      text: '{}',
    } as const;
    const lines = [
      ...archiveLines({ exportedAt: '2026-11-23T12:00:00.000Z', appVersion: '0' }, [record]),
    ].join('');
    const { key } = await to.app.get('beginImport', { fileName: 'x' });
    expect(await to.app.fail('addToImport', { key, text: lines })).toMatchObject({ code: 'invalid-input' });
  });
});

describe('text for other programs', () => {
  it('is Markdown of one decision or all, with the user’s words kept from being markup', async () => {
    const { app, one } = await full();
    await app.get('addNote', { id: one.id, text: '# not a heading\n<b>bold</b> *star*' });
    await app.get('exportText', { format: 'markdown', id: one.id });
    const text = app.exported.at(-1)?.text ?? '';
    expect(text).toMatch(/^# Which team\?\n/);
    expect(text).toContain('\\# not a heading');
    expect(text).toContain('\\<b\\>bold');
    await app.get('exportText', { format: 'markdown', id: null });
    expect(app.exported.at(-1)?.text).toContain('# Which city?');
  });

  it('has everything that was added to a decision, each with its day and what it is', async () => {
    const { app, one } = await full();
    await app.get('addNote', { id: one.id, text: 'The pager moved.' });
    await app.get('addPrediction', {
      id: one.id,
      statement: 'I still write code.',
      by: '2027-05-31',
      probability: 70,
    });
    await app.get('exportText', { format: 'markdown', id: one.id });
    const text = app.exported.at(-1)?.text ?? '';
    expect(text).toMatch(/### \d{4}-\d\d-\d\d: a note\n\n> The pager moved\./);
    expect(text).toMatch(
      /### \d{4}-\d\d-\d\d: a prediction made later\n\nPredicted: “I still write code\.”, 70 %, by 2027-05-31\./,
    );
  });

  it('is JSON that reads as the decision does', async () => {
    const { app, one } = await full();
    await app.get('exportText', { format: 'json', id: one.id });
    expect(JSON.parse(app.exported.at(-1)?.text ?? '')).toEqual(await app.get('getDecision', { id: one.id }));
    await app.get('exportText', { format: 'json', id: null });
    const all = JSON.parse(app.exported.at(-1)?.text ?? '');
    expect(all).toHaveLength(2);
    expect(all).toContainEqual(await app.get('getDecision', { id: one.id }));
  });

  it('is a table of the predictions, in which no text is a formula', async () => {
    const { app } = start();
    const [first] = await app.get('listCards', null);
    const started = answered(
      await app.get('createDraft', { cardId: first?.card.id ?? '' }),
      '=1+1, "quoted"',
    );
    const draft = await app.get('saveDraft', started);
    await app.get('commitDraft', { id: draft.id });
    await app.get('exportText', { format: 'predictions', id: null });
    const [head, ...rows] = (app.exported.at(-1)?.text ?? '').trimEnd().split('\r\n');
    expect(head).toBe('decision,decided,prediction,made,by,probability,outcome,turned out on,why,corrected');
    expect(rows).toHaveLength(draft.commitment.predictions.length);
    expect(rows[0]).toMatch(/^"'=1\+1, ""quoted""",2026-11-23,/);
  });

  it('has in that table what was predicted later, how it turned out, what was corrected, and what is void', async () => {
    let at = new Date('2026-11-23T12:00:00Z');
    const storage = openForTest(temporaryFolder());
    const app = appOver(storage, { now: () => at });
    const { id } = await begin(app, 'Which team?');
    const { revisions } = await app.get('commitDraft', { id });
    const body = revisions[0]?.body;
    const [first] = body?.kind === 'commit' ? body.assessment.commitment.predictions : [];
    at = new Date('2026-11-24T12:00:00Z');
    const later = (statement: string) =>
      app.get('addPrediction', { id, statement, by: '2026-12-01', probability: 70 });
    await later('Ana stays.');
    const { revisions: all } = await later('The office moves.');
    const [ana = '', office = ''] = all.flatMap((each) =>
      each.body.kind === 'prediction' ? [each.body.prediction.id] : [],
    );
    const answer = (
      predictionId: string,
      outcome: 'came' | 'did-not' | 'void',
      why: string,
      correcting = false,
    ) => app.get('resolvePrediction', { id, predictionId, outcome, why, on: '2026-12-01', correcting });
    at = new Date('2026-12-02T12:00:00Z');
    await answer(ana, 'came', 'She said so.');
    await answer(ana, 'did-not', 'She left after all.', true);
    await answer(office, 'void', 'Sold, "as is".');
    await app.get('exportText', { format: 'predictions', id: null });
    const rows = (app.exported.at(-1)?.text ?? '').trimEnd().split('\r\n');
    expect(rows.slice(-2)).toEqual([
      'Which team?,2026-11-23,Ana stays.,2026-11-24,2026-12-01,70,did-not,2026-12-01,She left after all.,yes',
      'Which team?,2026-11-23,The office moves.,2026-11-24,2026-12-01,70,void,2026-12-01,"Sold, ""as is"".",',
    ]);
    expect(rows.find((each) => each.includes(first?.statement.slice(0, 20) ?? '?'))).toMatch(/,{4}$/);
  });
});
