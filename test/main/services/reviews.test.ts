import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/assessment/draft.ts';
import type { Decision } from '../../../src/core/journal/decision.ts';
import { predictionStates } from '../../../src/core/journal/predictions.ts';
import { decisionText } from '../../../src/words/decision-text.ts';
import { asPlainText } from '../../../src/words/text-blocks.ts';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { decided, lookedBack, PREDICTIONS, rated, reviewed } from '../support/reviewing.ts';
import { idOf } from '../support/samples.ts';
import { type App, appOver } from '../support/services.ts';

/** The clock of these tests, which they set forward. */
let today = '2026-11-23';
const clock = () => new Date(`${today}T12:00:00.000Z`);

function start() {
  today = '2026-11-23';
  const storage = openForTest(temporaryFolder());
  return { storage, app: appOver(storage, { now: clock }) };
}

/** Figures of the frozen answers that no covered answer of the host may hold. */
function secrets(draft: Draft, { revisions }: Decision): string[] {
  const [commit] = revisions;
  if (commit?.body.kind !== 'commit') throw new Error('no commit');
  const { evaluation, verdict } = commit.body;
  return [
    String(evaluation.margin.mid),
    verdict.headline,
    ...verdict.sentences,
    '"confidence":77',
    '"confidence":71',
    '"probability":83',
    '"probability":37',
    JSON.stringify(draft.weighing.swings),
    ...Object.values(draft.ratings).map((each) => JSON.stringify(each)),
    ...evaluation.criteria.map(({ weight }) => String(weight)),
  ];
}

async function everythingSeen(app: App, id: string): Promise<string> {
  const answers = [
    await app.get('getDecision', { id }),
    await app.get('listDecisions', null),
    await app.get('addNote', { id, text: 'Half a year on.' }),
    await app.get('arrangeDecision', { id, change: { tags: ['work'] } }),
    await app.get('beginReview', { id }),
    await app.get('getReview', { id }),
    await app.get('listReviews', null),
    await app.get('getLetter', { from: '2026-01-01', to: '2027-12-31' }),
  ];
  return JSON.stringify(answers);
}

describe('a decision whose review is due', () => {
  it('is whole before its day', async () => {
    const { app } = start();
    const { id } = await decided(app);
    today = '2027-02-28';
    const decision = await app.get('getDecision', { id });
    expect(decision.covered).toBe(null);
    expect(decision.revisions).toHaveLength(1);
  });

  it('keeps every old figure to itself from its day on, whatever is asked', async () => {
    const { app } = start();
    const draft = await decided(app);
    const before = await app.get('getDecision', { id: draft.id });
    today = '2027-03-01';
    const seen = await everythingSeen(app, draft.id);
    expect(secrets(draft, before).filter((secret) => seen.includes(secret))).toEqual([]);
    expect(seen).toContain('Which way?');
    expect(seen).toContain('I lead a project by spring');
  });

  it('gives a calendar only its days, and no word of the user unless they ask for it', async () => {
    const { app } = start();
    const draft = await decided(app);
    const before = await app.get('getDecision', { id: draft.id });
    await app.get('exportCalendar', { id: draft.id, withWords: false });
    await app.get('exportCalendar', { id: null, withWords: true });
    const [plain, worded] = app.exported.map(({ text }) => text);
    expect(plain).toContain('DTSTART;VALUE=DATE:20270301');
    expect(plain).not.toMatch(/Which way|I lead a project/);
    expect(worded).toContain('Which way?');
    expect(secrets(draft, before).filter((secret) => worded?.includes(secret))).toEqual([]);
    today = '2027-03-02';
    expect((await app.fail('exportCalendar', { id: draft.id, withWords: false })).code).toBe('not-found');
  });

  it('is not exported before the user has looked first', async () => {
    const { app } = start();
    const { id } = await decided(app);
    today = '2027-03-02';
    const subject = { kind: 'decision', id } as const;
    expect((await app.fail('exportReport', { subject })).code).toBe('covered');
    const review = { kind: 'review', id, number: 2 } as const;
    expect((await app.fail('exportReport', { subject: review })).code).toBe('covered');
  });

  it('stands in a letter of its year, covered', async () => {
    const { app } = start();
    const draft = await decided(app);
    const before = await app.get('getDecision', { id: draft.id });
    today = '2027-03-02';
    const subject = { kind: 'letter', from: '2026-01-01', to: '2027-12-31' } as const;
    await app.get('exportReport', { subject });
    const html = app.printed[0]?.html.replace(/<style>.*?<\/style>/s, '') ?? '';
    expect(html).toContain('Which way?');
    expect(html).toContain('covered until the review');
    expect(secrets(draft, before).filter((secret) => html.includes(secret))).toEqual([]);
  });

  it('can be looked at first, and the review then says that it is not blind', async () => {
    const { app } = start();
    const { id } = await decided(app);
    today = '2027-03-02';
    expect((await app.get('lookFirst', { id })).revisions).toHaveLength(1);
    const { review, decision } = await app.get('beginReview', { id });
    expect(review.blindness).toBe('looked');
    expect(decision).not.toBe(null);
  });

  it('is put off by a snooze, not by another day, and is covered all the same', async () => {
    const { app } = start();
    const { id } = await decided(app);
    today = '2027-03-02';
    const decision = await app.get('arrangeDecision', { id, change: { reviewOn: '2027-04-01' } });
    expect(decision.arrangement).toMatchObject({ reviewOn: '2027-03-01', snoozedUntil: '2027-04-01' });
    expect(decision.covered).not.toBe(null);
  });
});

describe('a review', () => {
  it('is left, killed and resumed as it was', async () => {
    const { storage, app } = start();
    const draft = await decided(app);
    today = '2027-03-01';
    const view = await app.get('beginReview', { id: draft.id });
    const saved = await app.get('saveReview', rated(view, draft));
    const again = appOver(reopen(storage), { now: clock });
    expect((await again.get('beginReview', { id: draft.id })).review).toEqual(saved);
  });

  it('shows the old answers once all new ones are in, and keeps these from then on', async () => {
    const { app } = start();
    const draft = await decided(app);
    today = '2027-03-01';
    const view = await app.get('beginReview', { id: draft.id });
    expect(view).toMatchObject({ decision: null, review: { blindness: 'blind' } });
    const { id, updatedAt } = view.review;
    expect((await app.fail('submitRatings', { id, updatedAt })).code).toBe('not-ready');
    const saved = await app.get('saveReview', rated(view, draft));
    const open = await app.get('submitRatings', { id, updatedAt: saved.updatedAt });
    expect(open.decision?.revisions).toHaveLength(1);
    const changed = { ...open.review, answers: { ...open.review.answers, ratings: {} } };
    expect((await app.fail('saveReview', changed)).code).toBe('frozen');
  });

  it('is appended with what it resolves, leaves the original as it was, and sets the next day', async () => {
    const { storage, app } = start();
    const draft = await decided(app);
    const { revisions } = await app.get('getDecision', { id: draft.id });
    today = '2027-03-01';
    const view = await app.get('beginReview', { id: draft.id });
    const { id } = draft;
    const given = await app.get('saveReview', rated(view, draft));
    const open = await app.get('submitRatings', { id, updatedAt: given.updatedAt });
    expect((await app.fail('finishReview', { id, updatedAt: open.review.updatedAt })).code).toBe('not-ready');
    const { updatedAt } = await app.get('saveReview', lookedBack(open));
    const decision = await app.get('finishReview', { id, updatedAt });
    expect(decision.revisions.map(({ body }) => body.kind)).toEqual(['commit', 'resolution', 'review']);
    expect(decision.revisions[0]).toEqual(revisions[0]);
    expect(decision.arrangement).toMatchObject({ reviewOn: '2027-09-01', lookedOn: null });
    const again = appOver(reopen(storage), { now: clock });
    const [summary] = await again.get('listDecisions', null);
    expect(summary).toMatchObject({ reviews: 1, predictions: { came: 1, didNot: 0, open: [{ id: 'p2' }] } });
    expect(await again.get('listReviews', null)).toEqual([]);
    // Nobody threw anything away.
    expect(await again.get('countTrash', null)).toBe(0);
  });

  it('does not come back under way with an export from before it was finished, nor with a copy of it', async () => {
    const { storage, app } = start();
    const draft = await decided(app);
    const { id } = draft;
    today = '2027-03-01';
    const given = await app.get('saveReview', rated(await app.get('beginReview', { id }), draft));
    const open = await app.get('submitRatings', { id, updatedAt: given.updatedAt });
    const { updatedAt } = await app.get('saveReview', lookedBack(open));
    await app.get('exportArchive', { id: null });
    const copy = readFileSync(join(storage.folder, 'reviews', id, 'review.0.json'));
    const finished = await app.get('finishReview', { id, updatedAt });
    const { key } = await app.get('beginImport', { fileName: 'before' });
    await app.get('addToImport', { key, text: app.exported[0]?.text ?? '' });
    expect((await app.get('applyImport', { key })).items).toContainEqual(
      expect.objectContaining({ outcome: 'same', detail: 'It is finished here already.' }),
    );
    mkdirSync(join(storage.folder, 'reviews', id));
    writeFileSync(join(storage.folder, 'reviews', id, 'review.0 (1).json'), copy);
    const copies = await app.get('listSyncCopies', null);
    expect(copies.map(({ standing, choices }) => ({ standing, choices }))).toEqual([
      { standing: 'past', choices: ['aside'] },
    ]);
    expect(await app.get('listReviews', null)).toEqual([]);
    expect(await app.get('getDecision', { id })).toEqual(finished);
  });

  it('refuses a save made from an older state', async () => {
    const { app } = start();
    const draft = await decided(app);
    today = '2027-03-01';
    const view = await app.get('beginReview', { id: draft.id });
    await app.get('saveReview', { ...view.review, whatHappened: 'One' });
    expect((await app.fail('saveReview', { ...view.review, whatHappened: 'Two' })).code).toBe('outdated');
  });

  it('can be thrown away and taken back', async () => {
    const { app } = start();
    const { id } = await decided(app);
    today = '2027-03-01';
    const { review } = await app.get('beginReview', { id });
    await app.get('discardReview', { id });
    expect((await app.fail('getReview', { id })).code).toBe('not-found');
    expect((await app.get('restoreReview', { id })).review).toEqual(review);
  });

  it('is not blind where one before it had shown the old answers, also if that was thrown away', async () => {
    const { app } = start();
    const draft = await decided(app);
    const { id } = draft;
    today = '2027-03-01';
    const given = await app.get('saveReview', rated(await app.get('beginReview', { id }), draft));
    expect((await app.get('submitRatings', { id, updatedAt: given.updatedAt })).decision).not.toBe(null);
    await app.get('discardReview', { id });
    expect((await app.get('beginReview', { id })).review.blindness).toBe('looked');
    // The next one is, from its own day on.
    await app.get('arrangeDecision', { id, change: { reviewOn: '2027-09-01' } });
    await app.get('discardReview', { id });
    today = '2027-09-01';
    expect((await app.get('beginReview', { id })).review.blindness).toBe('blind');
  });

  it('stays blind after one that was thrown away before it showed anything', async () => {
    const { app } = start();
    const { id } = await decided(app);
    today = '2027-03-01';
    await app.get('beginReview', { id });
    await app.get('discardReview', { id });
    expect((await app.get('beginReview', { id })).review.blindness).toBe('blind');
  });

  it('goes with its decision: out of the list with it, and out of the trash', async () => {
    const { storage, app } = start();
    const { id } = await decided(app);
    today = '2027-03-01';
    await app.get('beginReview', { id });
    await app.get('discardReview', { id });
    await app.get('beginReview', { id });
    await app.get('deleteDecision', { id });
    expect(await app.get('listReviews', null)).toEqual([]);
    // One of two is in the trash beside its decision, and comes back with it only.
    expect((await app.fail('restoreReview', { id })).code).toBe('not-found');
    await app.get('restoreDecision', { id });
    expect(await app.get('listReviews', null)).toHaveLength(1);
    await app.get('deleteDecision', { id });
    await app.get('emptyTrash', { items: [{ kind: 'decision', id }] });
    expect(await app.get('countTrash', null)).toBe(0);
    const left = readdirSync(storage.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
    expect(left.some((text) => text.includes('Which way?'))).toBe(false);
  });

  it('can be held any number of times, each blind to the ones before', async () => {
    const { app } = start();
    const draft = await decided(app);
    const { id } = draft;
    for (const day of ['2027-03-01', '2027-09-02', '2028-02-29']) {
      today = day;
      const view = await app.get('beginReview', { id });
      expect(view.decision).toBeNull();
      const seen = JSON.stringify([view, await app.get('getDecision', { id })]);
      for (const secret of ['Ask for the pay first.', '"outcome":"good"', '"again":"yes"'])
        expect(seen).not.toContain(secret);
      const given = await app.get('saveReview', rated(view, draft));
      const open = await app.get('submitRatings', { id, updatedAt: given.updatedAt });
      const { updatedAt } = await app.get('saveReview', {
        ...lookedBack(open),
        nextReviewOn: null,
        resolutions: {},
      });
      await app.get('finishReview', { id, updatedAt });
      await app.get('arrangeDecision', { id, change: { reviewOn: '2027-09-01' } });
    }
    today = '2026-12-01';
    const { revisions, problems } = await app.get('getDecision', { id });
    expect(revisions.filter(({ body }) => body.kind === 'review')).toHaveLength(3);
    expect(problems).toEqual([]);
  });
});

describe('predictions', () => {
  it('are resolved once; a second window is told, and a correction is a further revision', async () => {
    const { app } = start();
    const { id } = await decided(app);
    const answer = { id, predictionId: 'p1', outcome: 'did-not', why: '', on: '2026-11-23' } as const;
    await app.get('resolvePrediction', { ...answer, correcting: false });
    expect((await app.fail('resolvePrediction', { ...answer, correcting: false })).code).toBe('outdated');
    const { revisions } = await app.get('resolvePrediction', {
      ...answer,
      outcome: 'came',
      correcting: true,
    });
    expect(revisions.map(({ body }) => body.kind)).toEqual(['commit', 'resolution', 'resolution']);
    const [summary] = await app.get('listDecisions', null);
    expect(summary?.predictions).toMatchObject({ came: 1, didNot: 0, open: [{ id: 'p2' }] });
  });

  it('keep an answer that was given after the one in a review, which is told', async () => {
    const { app } = start();
    const draft = await decided(app);
    const { id } = draft;
    today = '2027-03-01';
    // It says that p1 came true.
    const review = await reviewed(app, draft);
    today = '2027-03-05';
    await app.get('resolvePrediction', {
      ...{ id, predictionId: 'p1', outcome: 'did-not', why: 'It was taken back', on: '2027-03-04' },
      correcting: false,
    });
    today = '2027-03-06';
    expect((await app.fail('finishReview', { id, updatedAt: review.updatedAt })).code).toBe('outdated');
    expect((await app.fail('saveReview', { ...review, step: 'process' })).code).toBe('outdated');
    const anew = await app.get('getReview', { id });
    expect(anew.review.resolutions).toEqual({});
    const { revisions } = await app.get('finishReview', { id, updatedAt: anew.review.updatedAt });
    expect(revisions.map(({ body }) => body.kind)).toEqual(['commit', 'resolution', 'review']);
    expect(predictionStates(revisions)[0]?.resolution).toMatchObject({
      outcome: 'did-not',
      why: 'It was taken back',
      corrected: false,
    });
  });

  it('are corrected by a review that was saved over such an answer', async () => {
    const { app } = start();
    const draft = await decided(app);
    const { id } = draft;
    today = '2027-03-01';
    const review = await reviewed(app, draft);
    today = '2027-03-05';
    await app.get('resolvePrediction', {
      ...{ id, predictionId: 'p1', outcome: 'did-not', why: '', on: '2027-03-04' },
      correcting: false,
    });
    today = '2027-03-06';
    const { updatedAt } = (await app.get('getReview', { id })).review;
    const mine = await app.get('saveReview', { ...review, updatedAt });
    const { revisions } = await app.get('finishReview', { id, updatedAt: mine.updatedAt });
    expect(predictionStates(revisions)[0]?.resolution).toMatchObject({ outcome: 'came', corrected: true });
  });

  it('stay open where an answer was taken back after the one in a review', async () => {
    const { app } = start();
    const draft = await decided(app);
    const { id } = draft;
    today = '2027-03-01';
    await reviewed(app, draft);
    today = '2027-03-05';
    await app.get('resolvePrediction', {
      ...{ id, predictionId: 'p1', outcome: 'came', why: '', on: '2027-03-04' },
      correcting: false,
    });
    await app.get('reopenPrediction', { id, predictionId: 'p1' });
    today = '2027-03-06';
    const { review } = await app.get('getReview', { id });
    const { revisions } = await app.get('finishReview', { id, updatedAt: review.updatedAt });
    expect(predictionStates(revisions)[0]?.resolution).toBe(null);
  });

  it('are open again where an answer is taken back, and that stays in the record', async () => {
    const { app } = start();
    const { id } = await decided(app);
    const answer = { id, predictionId: 'p1', outcome: 'came', why: 'By mistake', on: '2026-11-23' } as const;
    await app.get('resolvePrediction', { ...answer, correcting: false });
    const open = await app.get('reopenPrediction', { id, predictionId: 'p1' });
    expect(open.revisions.map(({ body }) => body.kind)).toEqual(['commit', 'resolution', 'reopening']);
    expect(open.problems).toEqual([]);
    const [summary] = await app.get('listDecisions', null);
    expect(summary?.predictions).toMatchObject({ came: 0, open: [{ id: 'p1' }, { id: 'p2' }] });
    // Twice is once, and what another window has opened again can be answered.
    expect(await app.get('reopenPrediction', { id, predictionId: 'p1' })).toEqual(open);
    const again = await app.get('resolvePrediction', { ...answer, outcome: 'did-not', correcting: false });
    expect(predictionStates(again.revisions)[0]?.resolution).toMatchObject({
      outcome: 'did-not',
      corrected: true,
    });
    expect((await app.fail('reopenPrediction', { id, predictionId: 'p9' })).code).toBe('not-found');
  });

  it('that are open again hide their probability until the review, and are told on paper', async () => {
    const { app } = start();
    const { id } = await decided(app);
    const answer = { id, predictionId: 'p1', outcome: 'came', why: '', on: '2026-11-23' } as const;
    await app.get('resolvePrediction', { ...answer, correcting: false });
    await app.get('reopenPrediction', { id, predictionId: 'p1' });
    await app.get('exportArchive', { id: null });
    const text = asPlainText(decisionText(await app.get('getDecision', { id })));
    expect(text).toContain(`Open again: “${PREDICTIONS[0]?.statement}”.`);
    today = '2027-03-01';
    expect((await app.get('getDecision', { id })).covered?.predictions[0]).toMatchObject({
      probability: null,
      resolution: null,
    });
    const other = start();
    const { key } = await other.app.get('beginImport', { fileName: 'elsewhere' });
    await other.app.get('addToImport', { key, text: app.exported[0]?.text ?? '' });
    await other.app.get('applyImport', { key });
    const { revisions, problems } = await other.app.get('getDecision', { id });
    expect(revisions.map(({ body }) => body.kind)).toEqual(['commit', 'resolution', 'reopening']);
    expect(problems).toEqual([]);
  });

  it('may be added later, with a day that is still to come', async () => {
    const { app } = start();
    const { id } = await decided(app);
    const made = { id, statement: 'I am still here', by: '2027-05-01', probability: 60 };
    const { revisions } = await app.get('addPrediction', made);
    expect(revisions.at(-1)?.body.kind).toBe('prediction');
    expect((await app.fail('addPrediction', { ...made, by: '2026-11-23' })).code).toBe('invalid-input');
  });

  it('cannot have turned out before they were made, nor tomorrow, nor where there are none', async () => {
    const { app } = start();
    const { id } = await decided(app);
    const answer = { id, predictionId: 'p1', outcome: 'came', why: '', correcting: false } as const;
    for (const on of ['2026-11-01', '2026-11-25']) {
      expect((await app.fail('resolvePrediction', { ...answer, on })).code).toBe('invalid-input');
    }
    const unknown = { ...answer, predictionId: 'p9', on: '2026-11-23' };
    expect((await app.fail('resolvePrediction', unknown)).code).toBe('not-found');
    expect((await app.fail('beginReview', { id: idOf(9) })).code).toBe('not-found');
  });
});
