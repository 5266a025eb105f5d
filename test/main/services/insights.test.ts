import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import type { Storage } from '../../../src/main/storage/storage.ts';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { answered } from '../support/samples.ts';
import { type App, appOver } from '../support/services.ts';

/** The clock of these tests, which they set forward. */
let today = '2026-11-23';

function start(): { storage: Storage; app: App } {
  today = '2026-11-23';
  const storage = openForTest(temporaryFolder());
  return { storage, app: appOver(storage, { now: () => new Date(`${today}T12:00:00.000Z`) }) };
}

async function decided(app: App, change: Partial<Draft['commitment']> = {}): Promise<Draft> {
  const [first] = await app.get('listCards', null);
  const draft = answered(await app.get('createDraft', { cardId: first?.card.id ?? '' }), 'Which way?');
  const saved = await app.get('saveDraft', {
    ...draft,
    frame: { ...draft.frame, stateOfMind: ' Tired ' },
    gut: { expects: 'b', confidence: 70 },
    commitment: {
      ...draft.commitment,
      choice: 'a',
      tryPath: null,
      until: null,
      reason: 'Because I want it.',
      reviewOn: '2027-03-01',
      confidence: 77,
      predictions: [
        { id: 'p1', statement: 'I lead a project', by: '2027-02-01', probability: 83 },
        { id: 'p2', statement: 'I write code', by: '2027-02-01', probability: 37 },
      ],
      ...change,
    },
  });
  await app.get('commitDraft', { id: saved.id });
  return saved;
}

/** Reviews it blind: the same weights, and each number 4 points higher where there is room. */
async function reviewed(app: App, draft: Draft): Promise<number> {
  today = '2027-03-02';
  const { id } = draft;
  const begun = await app.get('beginReview', { id });
  let moved = 0;
  const up = (rating: Draft['ratings'][string]['a']) => {
    if (rating?.kind !== 'value' || rating.value > 96) return rating;
    moved += 1;
    return { ...rating, value: rating.value + 4 };
  };
  const ratings = Object.fromEntries(
    Object.entries(draft.ratings).map(([key, each]) => [key, { ...each, a: up(each.a), b: up(each.b) }]),
  );
  const saved = await app.get('saveReview', {
    ...begun.review,
    answers: { ...begun.review.answers, weighing: draft.weighing, ratings },
  });
  const given = await app.get('submitRatings', { id, updatedAt: saved.updatedAt });
  const looked = await app.get('saveReview', {
    ...given.review,
    unchanged: draft.criteria.map((criterion) => criterion.id),
    outcome: 'good',
    process: 'bad',
    again: 'yes',
    resolutions: { p1: { outcome: 'came', why: '', on: '2027-01-15' } },
  });
  await app.get('finishReview', { id, updatedAt: looked.updatedAt });
  return moved;
}

describe('insights', () => {
  it('are empty where nothing is decided', async () => {
    expect(await start().app.get('getInsights', null)).toEqual({ decisions: [], covered: 0, unreadable: 0 });
  });

  it('hold what was chosen, felt and weighed, and how the reviews answered it', async () => {
    const { app } = start();
    const draft = await decided(app);
    const moved = await reviewed(app, draft);
    expect(moved).toBeGreaterThan(5);
    const { decisions } = await app.get('getInsights', null);
    expect(decisions).toMatchObject([
      {
        id: draft.id,
        title: 'Which way?',
        chosen: 'a',
        gut: 'b',
        stateOfMind: 'Tired',
        confidence: 77,
        predictions: [{ probability: 0.83, came: true }],
        open: 1,
        reviews: [{ blindness: 'blind', outcome: 'good', process: 'bad', again: 'yes' }],
      },
    ]);
    const [decision] = decisions;
    const moves = decision?.reviews[0]?.moves ?? [];
    expect(moves.filter((move) => move === 4)).toHaveLength(moved);
    expect(moves.every((move) => move === 4 || move === 0)).toBe(true);
    const weight = decision?.weights.reduce((sum, each) => sum + each.weight, 0);
    expect(weight).toBeCloseTo(1, 9);
  });

  it('leave out a decision whose answers are covered, and count it', async () => {
    const { app } = start();
    await decided(app);
    const open = await decided(app, { reviewOn: '2028-01-01' });
    today = '2027-03-02';
    const seen = await app.get('getInsights', null);
    expect(seen.covered).toBe(1);
    expect(seen.decisions.map(({ id }) => id)).toEqual([open.id]);
  });

  it('take no moves from a review that was not blind', async () => {
    const { app } = start();
    const draft = await decided(app);
    today = '2027-03-02';
    await app.get('lookFirst', { id: draft.id });
    await reviewed(app, draft);
    const { decisions } = await app.get('getInsights', null);
    expect(decisions[0]?.reviews).toMatchObject([{ blindness: 'looked', moves: [] }]);
  });
});

describe('insights asked for again', () => {
  const came = { predictionId: 'p1', outcome: 'came', why: '', on: '2026-11-23', correcting: false } as const;

  it('read no decision again but those that have changed', async () => {
    const storage = openForTest(temporaryFolder());
    const reads: string[] = [];
    const read = (id: string) => {
      reads.push(id);
      return storage.journal.read(id);
    };
    const app = appOver({ ...storage, journal: { ...storage.journal, read } });
    const [one, other] = [await decided(app), await decided(app)];
    const before = await app.get('getInsights', null);
    reads.length = 0;
    expect(await app.get('getInsights', null)).toEqual(before);
    expect(reads).toEqual([]);
    await app.get('resolvePrediction', { id: one.id, ...came });
    reads.length = 0;
    const { decisions } = await app.get('getInsights', null);
    expect(reads).toEqual([one.id]);
    expect(decisions.find(({ id }) => id === one.id)).toMatchObject({
      open: 1,
      predictions: [{ came: true }],
    });
    await app.get('deleteDecision', { id: other.id });
    expect((await app.get('getInsights', null)).decisions.map(({ id }) => id)).toEqual([one.id]);
  });

  it('know what another program, such as one that syncs, has changed in the files', async () => {
    const { storage, app } = start();
    const { id } = await decided(app);
    await app.get('resolvePrediction', { id, ...came });
    const [file, elsewhere] = [join(storage.folder, 'journal', id, '2.json'), join(storage.folder, '2.json')];
    renameSync(file, elsewhere);
    expect((await app.get('getInsights', null)).decisions[0]).toMatchObject({ open: 2, predictions: [] });
    renameSync(elsewhere, file);
    expect((await app.get('getInsights', null)).decisions[0]).toMatchObject({ open: 1, predictions: [{}] });
    writeFileSync(join(storage.folder, 'journal', id, '1.json'), '{');
    expect(await app.get('getInsights', null)).toMatchObject({ decisions: [], unreadable: 1 });
  });

  it('leave out what is covered by now, though its files are as they were', async () => {
    const { app } = start();
    const { id } = await decided(app);
    const count = async () => {
      const { decisions, covered } = await app.get('getInsights', null);
      return [decisions.length, covered];
    };
    expect(await count()).toEqual([1, 0]);
    await app.get('beginReview', { id });
    expect(await count()).toEqual([0, 1]);
    await app.get('discardReview', { id });
    expect(await count()).toEqual([1, 0]);
    today = '2027-03-01';
    expect(await count()).toEqual([0, 1]);
    await app.get('lookFirst', { id });
    expect(await count()).toEqual([1, 0]);
  });
});
