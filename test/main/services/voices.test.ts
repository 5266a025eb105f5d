import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import { NO_FILTER } from '../../../src/core/journal/list/journal-query.ts';
import type { AnswersFile } from '../../../src/core/second-voice/answers.ts';
import { type QuestionSheet, questionSheet } from '../../../src/core/second-voice/question-sheet.ts';
import type { Storage } from '../../../src/main/storage/storage.ts';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { answered, idOf } from '../support/samples.ts';
import { type App, appOver } from '../support/services.ts';

let today = '2026-11-23';
const clock = () => new Date(`${today}T12:00:00.000Z`);

function start(): { storage: Storage; app: App } {
  today = '2026-11-23';
  const storage = openForTest(temporaryFolder());
  return { storage, app: appOver(storage, { now: clock }) };
}

/** A draft with every answer given and the result seen. */
async function drafted(app: App, question = 'Which way?'): Promise<Draft> {
  const [first] = await app.get('listCards', null);
  const draft = answered(await app.get('createDraft', { cardId: first?.card.id ?? '' }), question);
  return app.get('saveDraft', {
    ...draft,
    commitment: { ...draft.commitment, reviewOn: '2027-03-01' },
    firstResult: { margin: 3, at: clock().toISOString(), laterEdits: 0, whatIfs: 0 },
  });
}

const NO_PARTS = { question: false, roles: false, whyNow: false };

async function sheetOf(app: App, id: string, include = NO_PARTS): Promise<QuestionSheet> {
  await app.get('exportSheet', { id, form: 'file', from: 'Mira', include });
  return questionSheet.parse(JSON.parse(app.exported.at(-1)?.text ?? ''));
}

const REMARK = 'The payments lead sits in meetings.';

/** Ratings that stand nowhere else: 61 on a, 17 on b, everywhere. */
function answersTo(sheet: QuestionSheet, id = idOf(901), name = 'Jana Novak'): AnswersFile {
  const value = (points: number) => ({ kind: 'value' as const, value: points });
  return {
    format: 'crossroads-answers',
    version: 1,
    id,
    sheet: sheet.id,
    name,
    savedAt: '2026-11-22T18:00:00.000Z',
    ratings: Object.fromEntries(
      sheet.criteria.map((criterion) => [criterion.id, { a: value(61), b: value(17), remark: REMARK }]),
    ),
  };
}

const bring = (app: App, id: string | null, answers: unknown) =>
  app.get('importAnswers', { id, text: JSON.stringify(answers) });

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

const SECRETS = ['"value":61', '"value":17', REMARK, 'payments lead'];
const leaked = (seen: string) => SECRETS.filter((secret) => seen.includes(secret));

describe('a question sheet', () => {
  it('holds the criteria with both ends, and no answer of the user', async () => {
    const { app } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id);
    const on = draft.criteria.filter((criterion) => criterion.on);
    expect(sheet.criteria.map(({ id }) => id).toSorted()).toEqual(on.map(({ id }) => id).toSorted());
    const text = JSON.stringify(sheet);
    for (const secret of [
      draft.frame.question,
      draft.frame.whyNow,
      draft.frame.stateOfMind,
      draft.frame.roles.a.role,
      ...Object.values(draft.ratings).map(({ evidence }) => evidence),
      ...draft.tradeOffs.map((tradeOff) => tradeOff.text),
      draft.commitment.notes,
      draft.commitment.reason,
    ].filter((each) => each.trim() !== '')) {
      expect(text).not.toContain(secret);
    }
    expect(Object.keys(sheet).toSorted()).toEqual(
      [
        'criteria',
        'firstPath',
        'format',
        'from',
        'id',
        'madeAt',
        'paths',
        'question',
        'version',
        'whyNow',
      ].toSorted(),
    );
  });

  it('lets out of the frame only what is ticked', async () => {
    const { app } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id, { question: true, roles: true, whyNow: false });
    expect(sheet).toMatchObject({ question: 'Which way?', whyNow: '' });
    expect(sheet.paths.a.role).toBe(draft.frame.roles.a.role);
  });

  it('is the same whatever was answered: not even its order tells', async () => {
    const { app, storage } = start();
    const draft = await drafted(app);
    const { criteria } = await sheetOf(app, draft.id);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(draft.criteria, {
          minLength: draft.criteria.length,
          maxLength: draft.criteria.length,
        }),
        fc.integer({ min: 0, max: 100 }),
        async (shuffled, points) => {
          const swings = Object.fromEntries(
            shuffled.map(({ id }, at) => [id, { points: (points + at * 7) % 101, range: null }]),
          );
          const now = await app.get('getDraft', { id: draft.id });
          await app.get('saveDraft', { ...now, criteria: shuffled, weighing: { ...now.weighing, swings } });
          expect((await sheetOf(app, draft.id)).criteria).toEqual(criteria);
        },
      ),
      { numRuns: 8 },
    );
    expect(storage.voices.of(draft.id)).toHaveLength(9);
  });

  it('needs a criterion to ask about', async () => {
    const { app } = start();
    const draft = await drafted(app);
    await app.get('saveDraft', { ...draft, criteria: draft.criteria.map((one) => ({ ...one, on: false })) });
    const failure = await app.fail('exportSheet', {
      id: draft.id,
      form: 'file',
      from: '',
      include: NO_PARTS,
    });
    expect(failure).toMatchObject({ code: 'not-ready', message: expect.stringContaining('criteria') });
  });
});

describe('answers to a sheet', () => {
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

  it('leave the draft as it is, and become a revision at the commit', async () => {
    const { app } = start();
    const draft = await drafted(app);
    const { voice } = await bring(app, draft.id, answersTo(await sheetOf(app, draft.id)));
    await app.get('openVoice', { voiceId: voice.id });
    expect(await app.get('getDraft', { id: draft.id })).toEqual(draft);
    const [changed] = draft.criteria.filter(({ on }) => on);
    const id = changed?.id ?? '';
    await app.get('saveDraft', {
      ...draft,
      ratings: {
        ...draft.ratings,
        [id]: { a: { kind: 'value', value: 3 }, b: { kind: 'value', value: 4 }, today: null, evidence: '' },
      },
    });
    const { revisions } = await app.get('commitDraft', { id: draft.id });
    expect(revisions.map(({ body }) => body.kind)).toEqual(['commit', 'second-voice']);
    expect(revisions[1]?.body).toMatchObject({
      voiceId: voice.id,
      openedAt: clock().toISOString(),
      changedRatings: 2,
    });
    expect(leaked(JSON.stringify(revisions))).toEqual([]);
    expect(JSON.stringify(revisions)).not.toContain('Jana');
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

    today = '2027-03-01';
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

  it('are removed, name included: to the trash, and for good when it is emptied', async () => {
    const { app, storage } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id);
    const { voice } = await bring(app, draft.id, answersTo(sheet));
    await app.get('commitDraft', { id: draft.id });
    await app.get('discardVoice', { voiceId: voice.id });
    expect(JSON.stringify(await app.get('listVoices', { id: draft.id }))).not.toContain('Jana');
    await app.get('restoreVoice', { voiceId: voice.id });
    expect(JSON.stringify(await app.get('listVoices', { id: draft.id }))).toContain('Jana');
    await app.get('discardVoice', { voiceId: voice.id });
    await app.get('emptyTrash', { items: [{ kind: 'voice', id: voice.id }] });
    const kept = [...filesIn(storage.folder).values()].join('\n');
    expect(kept).not.toContain('Jana');
    const decision = await app.get('getDecision', { id: draft.id });
    expect(decision.problems).toEqual([]);
    expect(decision.revisions).toHaveLength(2);
  });

  it('go for good with the draft that they belong to', async () => {
    const { app, storage } = start();
    const draft = await drafted(app);
    await bring(app, draft.id, answersTo(await sheetOf(app, draft.id)));
    await app.get('discardDraft', { id: draft.id });
    await app.get('emptyTrash', { items: [{ kind: 'draft', id: draft.id }] });
    expect([...filesIn(storage.folder).values()].join('\n')).not.toContain('Jana');
  });

  it('stay beside the draft over a restart, and follow a commit that was cut off', async () => {
    const { app, storage } = start();
    const draft = await drafted(app);
    const { voice } = await bring(app, draft.id, answersTo(await sheetOf(app, draft.id)));
    await app.get('commitDraft', { id: draft.id });
    const [commit] = storage.journal.read(draft.id).revisions;
    if (commit?.body.kind !== 'commit') throw new Error('no commit');
    const other = openForTest(temporaryFolder());
    other.drafts.save(draft);
    const record = storage.voices.of(draft.id).find(({ answers }) => answers !== null);
    if (record === undefined) throw new Error('no voice');
    other.voices.save(record);
    other.journal.commit(draft.id, commit.at, commit.body);
    const again = appOver(reopen(other), { now: clock });
    const { revisions } = await again.get('getDecision', { id: draft.id });
    expect(revisions.map(({ body }) => body.kind)).toEqual(['commit', 'second-voice']);
    expect(revisions[1]?.body).toMatchObject({ voiceId: voice.id });
    expect(await again.get('listDrafts', null)).toEqual([]);
  });
});

describe('a file that is taken for answers', () => {
  it('is refused with a sentence, and nothing is changed', async () => {
    const { app, storage } = start();
    const draft = await drafted(app);
    const other = await drafted(app, 'Another question?');
    const sheet = await sheetOf(app, draft.id);
    const otherSheet = await sheetOf(app, other.id);
    const good = answersTo(sheet);
    const [criterion] = sheet.criteria;
    const rated = (a: unknown) => ({
      ...good,
      ratings: { [criterion?.id ?? '']: { a, b: null, remark: '' } },
    });
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    const files: [string, string, string][] = [
      ['no JSON', 'hello', 'holds no answers'],
      ['a web page', '<!doctype html><script>alert(1)</script>', 'holds no answers'],
      ['a list', '[1,2]', 'holds no answers'],
      ['the sheet itself', JSON.stringify(sheet), 'question sheet, not the answers'],
      ['a newer version', JSON.stringify({ ...good, version: 2 }), 'newer version'],
      [
        'a sheet made elsewhere',
        JSON.stringify({ ...good, sheet: idOf(77) }),
        'no question sheet that was made here',
      ],
      ['a sheet of another decision', JSON.stringify(answersTo(otherSheet)), '“Another question?”'],
      ['a number off the scale', JSON.stringify(rated({ kind: 'value', value: 101 })), 'damaged'],
      ['half a number', JSON.stringify(rated({ kind: 'value', value: 7.5 })), 'damaged'],
      ['a number as a word', JSON.stringify(rated({ kind: 'value', value: '61' })), 'damaged'],
      ['no name', JSON.stringify({ ...good, name: '  ' }), 'damaged'],
      [
        'a criterion that was not asked',
        JSON.stringify({ ...good, ratings: { 'not-asked': { a: null, b: null, remark: '' } } }),
        'do not fit',
      ],
      [
        'a name that every object has',
        `{"format":"crossroads-answers","version":1,"id":"${idOf(9)}","sheet":"${sheet.id}","name":"J","savedAt":"2026-11-22T18:00:00.000Z","ratings":{"constructor":{"a":null,"b":null,"remark":""}}}`,
        'do not fit',
      ],
      [
        'deep nesting',
        JSON.stringify({ ...good, ratings: 0 }).replace('"ratings":0', `"ratings":${deep}`),
        'damaged',
      ],
      [
        'far too many criteria',
        JSON.stringify({
          ...good,
          ratings: Object.fromEntries(
            Array.from({ length: 6_000 }, (_, at) => [`c${at}`, { a: null, b: null, remark: '' }]),
          ),
        }),
        'damaged',
      ],
      [
        'a remark without end',
        JSON.stringify({
          ...good,
          ratings: { [criterion?.id ?? '']: { a: null, b: null, remark: 'x'.repeat(20_000) } },
        }),
        'damaged',
      ],
      ['a huge file', 'x'.repeat(1_000_001), 'far larger'],
    ];
    const before = filesIn(storage.folder);
    for (const [what, text, said] of files) {
      const failure = await app.fail('importAnswers', { id: draft.id, text });
      expect([what, failure.message]).toEqual([what, expect.stringContaining(said)]);
      expect([what, failure.message]).toEqual([what, expect.stringMatching(/[Nn]othing was taken in/)]);
    }
    expect(filesIn(storage.folder)).toEqual(before);
  });

  it('is refused where it was taken in before, even in another order or in a later state', async () => {
    const { app, storage } = start();
    const draft = await drafted(app);
    const answers = answersTo(await sheetOf(app, draft.id));
    await bring(app, draft.id, answers);
    const before = filesIn(storage.folder);
    const again = Object.fromEntries(Object.entries(answers).toReversed());
    expect(await app.fail('importAnswers', { id: null, text: JSON.stringify(again) })).toMatchObject({
      message: expect.stringContaining('are here already'),
    });
    const later = { ...answers, savedAt: '2026-11-23T18:00:00.000Z' };
    expect(await app.fail('importAnswers', { id: null, text: JSON.stringify(later) })).toMatchObject({
      message: expect.stringContaining('Remove those first'),
    });
    expect(filesIn(storage.folder)).toEqual(before);
  });

  it('may have markup and script in its texts: they stay texts', async () => {
    const { app } = start();
    const draft = await drafted(app);
    const name = '<img src=x onerror=alert(1)>';
    const { voice } = await bring(app, draft.id, { ...answersTo(await sheetOf(app, draft.id)), name });
    expect(voice).toMatchObject({ name });
  });
});

describe('second voices in what is carried away', () => {
  it('come back whole, sealed or open, with the trash', async () => {
    const { app } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id);
    const first = await bring(app, draft.id, answersTo(sheet));
    await app.get('openVoice', { voiceId: first.voice.id });
    await bring(app, draft.id, answersTo(sheet, idOf(902), 'Ben'));
    const removed = await bring(app, draft.id, answersTo(sheet, idOf(903), 'Evangeline'));
    await app.get('discardVoice', { voiceId: removed.voice.id });
    const seen = await app.get('listVoices', { id: draft.id });
    await app.get('exportArchive', { id: null });
    const text = app.exported.at(-1)?.text ?? '';

    const other = appOver(openForTest(temporaryFolder()), { now: clock });
    const { key } = await other.get('beginImport', { fileName: 'all.crossroads-export' });
    await other.get('addToImport', { key, text });
    await other.get('applyImport', { key });
    expect(await other.get('listVoices', { id: draft.id })).toEqual(seen);
    expect(await other.get('listTrash', null)).toMatchObject([{ kind: 'voice', title: 'Evangeline' }]);

    const repeated = await other.get('beginImport', { fileName: 'all.crossroads-export' });
    await other.get('addToImport', { key: repeated.key, text });
    const { items } = await other.get('previewImport', repeated);
    expect(items.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
  });

  it('go with the one decision that is exported, those in the trash left out', async () => {
    const { app } = start();
    const draft = await drafted(app);
    const sheet = await sheetOf(app, draft.id);
    await bring(app, draft.id, answersTo(sheet));
    const removed = await bring(app, draft.id, answersTo(sheet, idOf(903), 'Evangeline'));
    await app.get('discardVoice', { voiceId: removed.voice.id });
    await app.get('commitDraft', { id: draft.id });
    await app.get('exportArchive', { id: draft.id });
    const text = app.exported.at(-1)?.text ?? '';
    expect(text).toContain('Jana Novak');
    expect(text).not.toContain('Evangeline');
  });

  it('are told by the check where they were changed by hand', async () => {
    const { app, storage } = start();
    const draft = await drafted(app);
    const { voice } = await bring(app, draft.id, answersTo(await sheetOf(app, draft.id)));
    await app.get('commitDraft', { id: draft.id });
    expect((await checked(app)).problems).toEqual([]);
    const record = storage.voices.of(draft.id).find(({ answers }) => answers !== null);
    if (record?.answers == null) throw new Error('no answers');
    storage.voices.save({ ...record, answers: { ...record.answers, name: 'Someone else' } });
    expect((await checked(app)).problems).toEqual([
      { file: `voices/${voice.id}`, problem: expect.stringContaining('not what was saved') },
    ]);
  });
});

async function checked(app: App) {
  let progress = await app.get('checkIntegrity', { from: 0 });
  while (progress.checked < progress.total)
    progress = await app.get('checkIntegrity', { from: progress.checked });
  return progress;
}
