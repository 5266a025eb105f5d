import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRAFT_SCHEMA_VERSION, type Draft } from '../../../src/core/assessment/draft.ts';
import { anyText } from '../../support/any-text.ts';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { answered, idOf } from '../support/samples.ts';
import { type App, appOver } from '../support/services.ts';

function start() {
  const storage = openForTest(temporaryFolder());
  return { storage, app: appOver(storage) };
}

async function begin(app: App): Promise<Draft> {
  const [first] = await app.get('listCards', null);
  return app.get('createDraft', { cardId: first?.card.id ?? '' });
}

const asking = (draft: Draft, question: string): Draft => ({ ...draft, frame: { ...draft.frame, question } });

describe('drafts', () => {
  it('start from a card, with nothing answered, and are there at the next start', async () => {
    const { storage, app } = start();
    const draft = await begin(app);
    expect(draft).toMatchObject({ step: 'frame', createdAt: '2026-11-23T12:00:00.000Z', firstResult: null });
    const again = appOver(reopen(storage));
    expect(await again.get('getDraft', { id: draft.id })).toEqual(draft);
    expect(await again.get('listDrafts', null)).toEqual([
      {
        id: draft.id,
        title: 'Individual Contributor vs Technical Leadership',
        step: 'frame',
        furthest: 'frame',
        hasRules: true,
        deciding: false,
        createdAt: draft.createdAt,
        updatedAt: draft.updatedAt,
        decideBy: null,
        rated: 0,
        criteria: 10,
      },
    ]);
  });

  it.each([
    [0, 'a'],
    [1, 'b'],
  ] as const)('show the path first that the draw gives (%i: %s), and keep it', async (coin, first) => {
    const app = appOver(openForTest(temporaryFolder()), {
      random: { uuid: () => idOf(1), coin: () => coin },
    });
    const draft = await begin(app);
    expect(draft.firstPath).toBe(first);
    expect((await app.get('saveDraft', asking(draft, 'Lead?'))).firstPath).toBe(first);
  });

  it('cannot start from a card that is not there', async () => {
    const { storage, app } = start();
    expect(await app.fail('createDraft', { cardId: '../../etc' })).toMatchObject({ code: 'not-found' });
    expect(storage.drafts.ids()).toEqual([]);
  });

  it('are saved whole, with the moment set here, and listed by their last change', async () => {
    let now = new Date('2026-11-23T12:00:00Z');
    const app = appOver(openForTest(temporaryFolder()), { now: () => now });
    const older = await begin(app);
    now = new Date('2026-11-23T12:05:00Z');
    const newer = await begin(app);
    now = new Date('2026-11-23T12:10:00Z');
    const saved = await app.get('saveDraft', asking(older, ' Lead? '));
    expect(saved.updatedAt).toBe('2026-11-23T12:10:00.000Z');
    expect(await app.get('getDraft', { id: older.id })).toEqual(saved);
    const listed = (await app.get('listDrafts', null)).map(({ id, title }) => [id, title]);
    expect(listed).toEqual([
      [older.id, 'Lead?'],
      [newer.id, 'Individual Contributor vs Technical Leadership'],
    ]);
  });

  it('are listed with whether their card has rules to ask about', async () => {
    const { app } = start();
    const { card } = await begin(app);
    const { a, b } = card.paths;
    const paths = { a: { ...a, rule: null }, b: { ...b, rule: null } };
    const added = await app.get('addCard', { card: { ...card, paths } });
    const draft = await app.get('createDraft', { cardId: added.card.id });
    const listed = new Map((await app.get('listDrafts', null)).map(({ id, hasRules }) => [id, hasRules]));
    expect([...listed.values()].sort()).toEqual([false, true]);
    expect(listed.get(draft.id)).toBe(false);
  });

  it('go on where one decides once something of the decision is said, and the result is still passed', async () => {
    const { app } = start();
    let draft = answered(await begin(app));
    const deciding = async (change: Partial<Draft>) => {
      draft = await app.get('saveDraft', { ...draft, ...change });
      const [listed] = await app.get('listDrafts', null);
      return listed?.deciding;
    };
    const silent = {
      ...draft.commitment,
      choice: null,
      confidence: null,
      predictions: [],
      reviewOn: null,
      notes: '',
    };
    expect(await deciding({ step: 'result', commitment: silent })).toBe(false);
    const said = { choice: 'a', confidence: 70, reviewOn: '2027-05-24', notes: 'Ask Ines.' } as const;
    for (const [field, value] of Object.entries(said))
      expect(await deciding({ step: 'result', commitment: { ...silent, [field]: value } }), field).toBe(true);
    expect(await deciding({ step: 'rules', commitment: { ...silent, confidence: 70 } })).toBe(false);
  });

  it('keep any text as it was typed', async () => {
    const { app } = start();
    let draft = await begin(app);
    await fc.assert(
      fc.asyncProperty(anyText({ maxLength: 200 }), async (text) => {
        const wanted = { ...draft.frame, whyNow: text };
        draft = await app.get('saveDraft', { ...draft, frame: wanted });
        expect((await app.get('getDraft', { id: draft.id })).frame).toEqual(wanted);
      }),
      { numRuns: 25, examples: [['\ud83d'], ['\udc00\ud800'], ['\u0000'], ['"\\\u2028']] },
    );
  });

  it('are not written again where nothing changed, but acknowledged', async () => {
    const { storage, app } = start();
    const saved = await app.get('saveDraft', asking(await begin(app), 'Lead?'));
    const before = filesIn(storage.folder);
    expect(await app.get('saveDraft', saved)).toEqual(saved);
    expect(await app.get('saveDraft', { ...saved, updatedAt: '2030-01-01T00:00:00Z' })).toEqual(saved);
    expect(filesIn(storage.folder)).toEqual(before);
  });

  it('keep a text that is longer than its field asks for, and say so only when they are to be committed', async () => {
    const { app } = start();
    const question = 'Lead? '.repeat(1_000);
    const saved = await app.get('saveDraft', answered(await begin(app), question));
    expect((await app.get('getDraft', { id: saved.id })).frame.question).toBe(question);
    expect(await app.fail('commitDraft', { id: saved.id })).toMatchObject({
      code: 'not-ready',
      message: expect.stringContaining('Frame: Too long: at most 160 characters'),
    });
  });

  it('refuse what was made from an older state, and keep the newer one', async () => {
    const { storage, app } = start();
    const draft = await begin(app);
    const kept = await app.get('saveDraft', asking(draft, 'In one window'));
    const before = filesIn(storage.folder);
    const refused = await app.fail('saveDraft', asking(draft, 'In the other window'));
    expect(refused).toEqual({
      code: 'outdated',
      message: expect.stringMatching(/changed in another window or tab\. Your version is still here/),
    });
    expect(filesIn(storage.folder)).toEqual(before);
    const mine = asking({ ...draft, updatedAt: kept.updatedAt }, 'In the other window');
    expect((await app.get('saveDraft', mine)).frame.question).toBe('In the other window');
  });

  it('acknowledge the same words again, whatever state they were made from: an answer may get lost', async () => {
    const { app } = start();
    const draft = await begin(app);
    const kept = await app.get('saveDraft', asking(draft, 'Lead?'));
    expect(await app.get('saveDraft', asking(draft, 'Lead?'))).toEqual(kept);
  });

  it('give each state a moment of its own, with a clock that stands still or goes back', async () => {
    let now = new Date('2026-11-23T12:00:00Z');
    const app = appOver(openForTest(temporaryFolder()), { now: () => now });
    const moments = [];
    let draft = await begin(app);
    for (const [index, at] of ['12:00', '12:00', '11:00', '12:30'].entries()) {
      now = new Date(`2026-11-23T${at}:00Z`);
      moments.push(draft.updatedAt);
      draft = await app.get('saveDraft', asking(draft, `Question ${index}?`));
    }
    moments.push(draft.updatedAt);
    expect(moments.toSorted()).toEqual(moments);
    expect(new Set(moments).size).toBe(5);
    expect(moments.at(-1)).toBe('2026-11-23T12:30:00.000Z');
  });

  it('go on where a file from elsewhere says that they were changed at the very end of time', async () => {
    const { storage, app } = start();
    const last = '9999-12-31T23:59:59.999Z';
    const draft = { ...(await begin(app)), updatedAt: last };
    storage.drafts.save(draft);
    const saved = await app.get('saveDraft', asking(draft, 'Still mine?'));
    expect(saved.updatedAt).toBe('2026-11-23T12:00:00.000Z');
    expect(await app.get('getDraft', { id: draft.id })).toEqual(saved);
    expect(await app.fail('saveDraft', asking(draft, 'Older?'))).toMatchObject({ code: 'outdated' });
  });

  it('saved many at once from one state: one is kept, the others are refused', async () => {
    const { app } = start();
    const draft = await begin(app);
    const replies = await Promise.all(
      Array.from({ length: 30 }, (_, number) => app.ask('saveDraft', asking(draft, `Question ${number}?`))),
    );
    const kept = replies.filter(({ ok }) => ok);
    expect(kept).toHaveLength(1);
    expect(kept).toEqual([{ ok: true, value: await app.get('getDraft', { id: draft.id }) }]);
  });

  it('do not change what was fixed at their start', async () => {
    const { storage, app } = start();
    const draft = await begin(app);
    const before = filesIn(storage.folder);
    const { card } = draft;
    const changes: [string, Draft][] = [
      ['createdAt', { ...draft, createdAt: '2020-01-01T00:00:00Z' }],
      ['firstPath', { ...draft, firstPath: draft.firstPath === 'a' ? 'b' : 'a' }],
      ['card', { ...draft, card: { ...card, pick: 'b' } }],
      ['followsUp', { ...draft, followsUp: { decisionId: idOf(8), supersedes: true } }],
    ];
    for (const [field, changed] of changes) {
      const error = await app.fail('saveDraft', changed);
      expect(error).toEqual({
        code: 'invalid-input',
        message: expect.stringMatching(new RegExp(`^${field}: It was fixed when the draft was started`)),
      });
    }
    expect(await app.fail('saveDraft', { ...draft, id: idOf(9) })).toMatchObject({ code: 'not-found' });
    expect(filesIn(storage.folder)).toEqual(before);
  });

  it('go to the trash and come back whole', async () => {
    const { storage, app } = start();
    const { id } = await begin(app);
    const draft = await app.get('saveDraft', asking(await app.get('getDraft', { id }), 'Lead?'));
    expect(await app.get('discardDraft', { id })).toBe(null);
    expect(await app.get('listDrafts', null)).toEqual([]);
    expect(await app.fail('getDraft', { id })).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('in the trash. Restore it'),
    });
    expect(await app.fail('saveDraft', draft)).toMatchObject({ code: 'not-found' });
    const again = appOver(reopen(storage));
    expect(await again.get('restoreDraft', { id })).toEqual(draft);
    expect(await again.get('restoreDraft', { id })).toEqual(draft);
    expect(await again.fail('discardDraft', { id: idOf(9) })).toMatchObject({ code: 'not-found' });
  });

  it('that are damaged do not hide the others, and are named once', async () => {
    const { storage, app } = start();
    const [one, two] = [await begin(app), await begin(app)];
    writeFileSync(join(storage.folder, 'drafts', one.id, 'draft.0.json'), '{"seq": 1');
    expect((await app.get('listDrafts', null)).map(({ id }) => id)).toEqual([two.id]);
    expect(await app.fail('getDraft', { id: one.id })).toMatchObject({ code: 'not-found' });
    const [notice, ...more] = await app.get('listNotices', null);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      text: expect.stringContaining('draft'),
      file: expect.stringMatching(/^quarantine/),
    });
    await app.get('dismissNotice', { id: notice?.id ?? '' });
    expect(await app.get('listNotices', null)).toEqual([]);
  });

  it('that the disk does not give back do not hide the others either', async () => {
    const { storage, app } = start();
    const [one, two] = [await begin(app), await begin(app)];
    const file = join(storage.folder, 'drafts', one.id, 'draft.0.json');
    rmSync(file);
    symlinkSync(file, file);
    expect((await app.get('listDrafts', null)).map(({ id }) => id)).toEqual([two.id]);
    expect(await app.get('listNotices', null)).toMatchObject([
      { text: expect.stringContaining('Both saved copies of a draft are damaged'), file: expect.any(String) },
    ]);
  });

  it('that a newer version wrote are left as they are', async () => {
    const { storage, app } = start();
    const draft = await begin(app);
    const file = join(storage.folder, 'drafts', draft.id, 'draft.0.json');
    // A version that no type knows yet.
    storage.drafts.save({ ...draft, schemaVersion: DRAFT_SCHEMA_VERSION + 1 } as never);
    rmSync(file);
    const before = filesIn(join(storage.folder, 'drafts'));
    expect(await app.get('listDrafts', null)).toEqual([]);
    expect(await app.get('listNotices', null)).toMatchObject([
      { text: expect.stringContaining('Update Crossroads') },
    ]);
    for (const failed of [await app.fail('getDraft', { id: draft.id }), await app.fail('saveDraft', draft)]) {
      expect(failed.code).toBe('newer-version');
    }
    expect(filesIn(join(storage.folder, 'drafts'))).toEqual(before);
  });

  it('once committed are gone, and frozen for whoever still has them open', async () => {
    const { app } = start();
    const draft = await app.get('saveDraft', answered(await begin(app)));
    const { id } = draft;
    await app.get('commitDraft', { id });
    expect(await app.get('listDrafts', null)).toEqual([]);
    for (const failed of [
      await app.fail('saveDraft', asking(draft, 'Changed my mind?')),
      await app.fail('getDraft', { id }),
      await app.fail('discardDraft', { id }),
      await app.fail('restoreDraft', { id }),
    ]) {
      expect(failed).toMatchObject({
        code: 'frozen',
        message: expect.stringContaining('You can add notes beside it'),
      });
    }
    await app.get('deleteDecision', { id });
    expect(await app.fail('saveDraft', draft)).toMatchObject({ code: 'frozen' });
  });

  it('left over by a crash after their commit are cleared at the next start', async () => {
    const { storage, app } = start();
    const draft = await app.get('saveDraft', answered(await begin(app)));
    const folder = join(storage.folder, 'drafts', draft.id);
    const kept = `${storage.folder}-kept`;
    cpSync(folder, kept, { recursive: true });
    const decision = await app.get('commitDraft', { id: draft.id });
    cpSync(kept, folder, { recursive: true });
    rmSync(kept, { recursive: true });
    expect(await app.get('listDrafts', null)).toEqual([]);

    const again = reopen(storage);
    const next = appOver(again);
    expect(again.drafts.ids()).toEqual([]);
    expect(await next.get('commitDraft', { id: draft.id })).toEqual(decision);
    expect(readFileSync(join(storage.folder, 'journal', draft.id, '1.json'), 'utf8')).toContain(
      draft.frame.whyNow,
    );
  });
});
