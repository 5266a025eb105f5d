import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { predictionStates } from '../../../src/core/journal/predictions.ts';
import { reopen } from '../support/data-folder.ts';
import { clock, start } from '../support/dated-app.ts';
import { decided, lookedBack, rated, reviewed } from '../support/reviewing.ts';
import { appOver } from '../support/services.ts';

describe('a review', () => {
  it('is left, killed and resumed as it was', async () => {
    const { storage, app } = start();
    const draft = await decided(app);
    clock.today = '2027-03-01';
    const view = await app.get('beginReview', { id: draft.id });
    const saved = await app.get('saveReview', rated(view, draft));
    const again = appOver(reopen(storage), { now: clock.now });
    expect((await again.get('beginReview', { id: draft.id })).review).toEqual(saved);
  });

  it('shows the old answers once all new ones are in, and keeps these from then on', async () => {
    const { app } = start();
    const draft = await decided(app);
    clock.today = '2027-03-01';
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
    clock.today = '2027-03-01';
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
    const again = appOver(reopen(storage), { now: clock.now });
    const [summary] = await again.get('listDecisions', null);
    expect(summary).toMatchObject({ reviews: 1, predictions: { came: 1, didNot: 0, open: [{ id: 'p2' }] } });
    expect(await again.get('listReviews', null)).toEqual([]);
    // Nobody threw anything away.
    expect(await again.get('countTrash', null)).toBe(0);
  });

  it('is told on its decision’s page without its answers, which the whole decision has', async () => {
    const { app } = start();
    const draft = await decided(app);
    const { id } = draft;
    clock.today = '2027-03-01';
    const { updatedAt, answers } = await reviewed(app, draft);
    const finished = await app.get('finishReview', { id, updatedAt });
    const opened = await app.get('getDecision', { id });
    expect(finished).toEqual(opened);
    const told = opened.revisions.at(-1)?.body;
    expect(told).toMatchObject({ kind: 'review', lesson: 'Ask for the pay first.', again: 'yes' });
    expect(told).not.toHaveProperty('answers');
    const whole = (await app.get('getWholeDecision', { id })).revisions.at(-1)?.body;
    expect(whole).toMatchObject({ ...told, answers: { ratings: answers.ratings } });
  });

  it('may say that it is too early, and is not finished while it says mixed or too early in one', async () => {
    const { app } = start();
    const draft = await decided(app);
    const { id } = draft;
    clock.today = '2027-03-01';
    const review = await reviewed(app, draft);
    const unclear = await app.get('saveReview', { ...review, outcome: 'unclear' });
    expect(await app.fail('finishReview', { id, updatedAt: unclear.updatedAt })).toMatchObject({
      code: 'not-ready',
      message: 'Not ready yet. Say which it is: mixed, or too early to say.',
    });
    const { updatedAt } = await app.get('saveReview', { ...unclear, outcome: 'too-early' });
    const { revisions } = await app.get('finishReview', { id, updatedAt });
    expect(revisions.at(-1)?.body).toMatchObject({ kind: 'review', outcome: 'too-early' });
  });

  it('does not come back under way with an export from before it was finished, nor with a copy of it', async () => {
    const { storage, app } = start();
    const draft = await decided(app);
    const { id } = draft;
    clock.today = '2027-03-01';
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

  it('is the one that began when it began, whatever a window sends', async () => {
    const { app } = start();
    const draft = await decided(app);
    clock.today = '2027-03-01';
    const { review } = await app.get('beginReview', { id: draft.id });
    await app.get('saveReview', { ...review, startedAt: '2026-12-24T12:00:00.000Z', whatHappened: 'One' });
    expect((await app.get('getReview', { id: draft.id })).review.startedAt).toBe(review.startedAt);
  });

  it('refuses a save made from an older state', async () => {
    const { app } = start();
    const draft = await decided(app);
    clock.today = '2027-03-01';
    const view = await app.get('beginReview', { id: draft.id });
    await app.get('saveReview', { ...view.review, whatHappened: 'One' });
    expect((await app.fail('saveReview', { ...view.review, whatHappened: 'Two' })).code).toBe('outdated');
  });

  it('answers a prediction that was answered before under a clock that was ahead', async () => {
    const { app } = start();
    const draft = await decided(app);
    const { id } = draft;
    const answer = { outcome: 'did-not', why: '', on: '2027-02-01', correcting: false } as const;
    clock.today = '2027-03-09';
    await app.get('resolvePrediction', { id, predictionId: 'p1', ...answer });
    clock.today = '2027-03-02';
    const review = await reviewed(app, draft);
    const given = lookedBack(await app.get('getReview', { id })).resolutions;
    expect((await app.get('getReview', { id })).review.resolutions).toEqual(given);
    const { revisions } = await app.get('finishReview', { id, updatedAt: review.updatedAt });
    expect(predictionStates(revisions)[0]?.resolution).toMatchObject({ outcome: 'came' });
  });

  it('can be thrown away and taken back', async () => {
    const { app } = start();
    const { id } = await decided(app);
    clock.today = '2027-03-01';
    const { review } = await app.get('beginReview', { id });
    await app.get('discardReview', { id });
    expect((await app.fail('getReview', { id })).code).toBe('not-found');
    expect((await app.get('restoreReview', { id })).review).toEqual(review);
  });

  it('stays in the trash where the answers of its decision cannot be read', async () => {
    const { storage, app } = start();
    const { id } = await decided(app);
    await app.get('addNote', { id, text: 'A note.' });
    clock.today = '2027-03-01';
    await app.get('beginReview', { id });
    await app.get('discardReview', { id });
    for (const file of ['1.json', '2.json']) {
      writeFileSync(join(storage.folder, 'journal', id, file), 'null');
      expect((await app.fail('restoreReview', { id })).message).toContain('cannot be read');
      expect(await app.get('countTrash', null)).toBe(1);
    }
  });

  it('is not blind where one before it had shown the old answers, also if that was thrown away', async () => {
    const { app } = start();
    const draft = await decided(app);
    const { id } = draft;
    clock.today = '2027-03-01';
    const given = await app.get('saveReview', rated(await app.get('beginReview', { id }), draft));
    expect((await app.get('submitRatings', { id, updatedAt: given.updatedAt })).decision).not.toBe(null);
    await app.get('discardReview', { id });
    expect((await app.get('beginReview', { id })).review.blindness).toBe('looked');
    // The next one is, from its own day on.
    await app.get('arrangeDecision', { id, change: { reviewOn: '2027-09-01' } });
    await app.get('discardReview', { id });
    clock.today = '2027-09-01';
    expect((await app.get('beginReview', { id })).review.blindness).toBe('blind');
  });

  it('stays blind after one that was thrown away before it showed anything', async () => {
    const { app } = start();
    const { id } = await decided(app);
    clock.today = '2027-03-01';
    await app.get('beginReview', { id });
    await app.get('discardReview', { id });
    expect((await app.get('beginReview', { id })).review.blindness).toBe('blind');
  });

  it('goes with its decision: out of the list with it, and out of the trash', async () => {
    const { storage, app } = start();
    const { id } = await decided(app);
    clock.today = '2027-03-01';
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
      clock.today = day;
      const view = await app.get('beginReview', { id });
      expect(view.decision).toBeNull();
      const asked = [await app.get('getDecision', { id }), await app.get('getWholeDecision', { id })];
      const seen = JSON.stringify([view, ...asked]);
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
    const { revisions, problems } = await app.get('lookFirst', { id });
    expect(revisions.filter(({ body }) => body.kind === 'review')).toHaveLength(3);
    expect(problems).toEqual([]);
  });
});
