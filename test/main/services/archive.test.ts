import { describe, expect, it } from 'vitest';
import { begin, exported, full, given, outcomes, revisionsIn, start } from '../support/archives.ts';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { filesIn } from '../support/files.ts';
import { appOver } from '../support/services.ts';

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
      expect(await to.app.get('getWholeDecision', { id })).toEqual(
        await from.app.get('getWholeDecision', { id }),
      );
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
