import { describe, expect, it } from 'vitest';
import { predictionStates } from '../../../src/core/journal/predictions.ts';
import { clock, start } from '../support/dated-app.ts';
import { decided, PREDICTIONS, reviewed } from '../support/reviewing.ts';
import { idOf } from '../support/samples.ts';

/** A review that says that p1 came true, not finished yet, and a newer answer on the decision's page that says it did not. */
async function answeredAfterReview() {
  const { app } = start();
  const draft = await decided(app);
  const { id } = draft;
  clock.today = '2027-03-01';
  const review = await reviewed(app, draft);
  clock.today = '2027-03-05';
  await app.get('resolvePrediction', {
    ...{ id, predictionId: 'p1', outcome: 'did-not', why: 'It was taken back', on: '2027-03-04' },
    correcting: false,
  });
  clock.today = '2027-03-06';
  return { app, id, review };
}

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
    const { app, id, review } = await answeredAfterReview();
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
    const { app, id, review } = await answeredAfterReview();
    const { updatedAt } = (await app.get('getReview', { id })).review;
    const mine = await app.get('saveReview', { ...review, updatedAt });
    const { revisions } = await app.get('finishReview', { id, updatedAt: mine.updatedAt });
    expect(predictionStates(revisions)[0]?.resolution).toMatchObject({ outcome: 'came', corrected: true });
  });

  it('stay open where an answer was taken back after the one in a review', async () => {
    const { app } = start();
    const draft = await decided(app);
    const { id } = draft;
    clock.today = '2027-03-01';
    await reviewed(app, draft);
    clock.today = '2027-03-05';
    await app.get('resolvePrediction', {
      ...{ id, predictionId: 'p1', outcome: 'came', why: '', on: '2027-03-04' },
      correcting: false,
    });
    await app.get('reopenPrediction', { id, predictionId: 'p1' });
    clock.today = '2027-03-06';
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
    await app.get('exportText', { format: 'markdown', id });
    expect(app.exported.at(-1)?.text).toContain(`Open again: “${PREDICTIONS[0]?.statement}”.`);
    clock.today = '2027-03-01';
    expect((await app.get('getDecision', { id })).covered?.predictions[0]).toMatchObject({
      id: 'p1',
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
