import { describe, expect, it } from 'vitest';
import { clock, start } from '../support/dated-app.ts';
import { decided, reviewed } from '../support/reviewing.ts';

/** A review answered to its end, which says to look again on 1 September. */
async function nearlyFinished() {
  const { app, storage } = start();
  const draft = await decided(app);
  clock.today = '2027-03-02';
  const review = await reviewed(app, draft);
  return { app, storage, id: draft.id, review };
}

describe('a day set on the decision’s page while its review is under way', () => {
  it('is asked about where the review did not know of it, and stays once it does', async () => {
    const { app, id, review } = await nearlyFinished();
    await app.get('arrangeDecision', { id, change: { reviewOn: '2027-12-24' } });
    expect(await app.fail('finishReview', { id, updatedAt: review.updatedAt })).toMatchObject({
      code: 'outdated',
      message:
        'This review was changed in another window or tab, or its next day or one of its predictions was set there. Your version is still here: keep it in place of the newer answers, or load the newer ones.',
    });
    const { review: newer } = await app.get('getReview', { id });
    expect(newer.nextReviewOn).toBe('2027-12-24');
    const decision = await app.get('finishReview', { id, updatedAt: newer.updatedAt });
    expect(decision.arrangement.reviewOn).toBe('2027-12-24');
  });

  it('gives way to one that the review says after it', async () => {
    const { app, id, review } = await nearlyFinished();
    await app.get('arrangeDecision', { id, change: { reviewOn: '2027-12-24' } });
    const { review: newer } = await app.get('getReview', { id });
    const mine = await app.get('saveReview', { ...review, updatedAt: newer.updatedAt });
    const decision = await app.get('finishReview', { id, updatedAt: mine.updatedAt });
    expect(decision.arrangement.reviewOn).toBe('2027-09-01');
  });

  it('may be none', async () => {
    const { app, id } = await nearlyFinished();
    await app.get('arrangeDecision', { id, change: { reviewOn: null } });
    const { review } = await app.get('getReview', { id });
    expect(review.nextReviewOn).toBeNull();
    const decision = await app.get('finishReview', { id, updatedAt: review.updatedAt });
    expect(decision.arrangement.reviewOn).toBeNull();
  });

  it('is no day where only a tag was set', async () => {
    const { app, id, review } = await nearlyFinished();
    await app.get('arrangeDecision', { id, change: { tags: ['work'] } });
    const decision = await app.get('finishReview', { id, updatedAt: review.updatedAt });
    expect(decision.arrangement).toMatchObject({ reviewOn: '2027-09-01', tags: ['work'] });
  });

  it('is a snooze too: one set since stays, one from before ends with the review', async () => {
    const { app, id, review } = await nearlyFinished();
    await app.get('arrangeDecision', { id, change: { snoozedUntil: '2027-03-20' } });
    const decision = await app.get('finishReview', { id, updatedAt: review.updatedAt });
    expect(decision.arrangement).toMatchObject({ reviewOn: '2027-09-01', snoozedUntil: '2027-03-20' });

    const other = start();
    const draft = await decided(other.app);
    clock.today = '2027-03-02';
    await other.app.get('arrangeDecision', { id: draft.id, change: { snoozedUntil: '2027-03-20' } });
    const { updatedAt } = await reviewed(other.app, draft);
    const finished = await other.app.get('finishReview', { id: draft.id, updatedAt });
    expect(finished.arrangement.snoozedUntil).toBeNull();
  });

  it('is not known of a review that an earlier version began: what stands when it is first read counts', async () => {
    const { app, storage, id, review } = await nearlyFinished();
    const { baseDays: _, ...earlier } = review;
    await app.get('arrangeDecision', { id, change: { reviewOn: '2027-12-24' } });
    storage.reviews.save(earlier);
    const { review: read } = await app.get('getReview', { id });
    expect(read.nextReviewOn).toBe('2027-09-01');
    const decision = await app.get('finishReview', { id, updatedAt: read.updatedAt });
    expect(decision.arrangement.reviewOn).toBe('2027-09-01');
  });
});
