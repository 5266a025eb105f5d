import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OpenedDecision } from '../../../src/core/journal/opened-decision.ts';
import { confStore } from '../../../src/main/storage/conf-store.ts';
import type { StoreFactory } from '../../../src/main/storage/store-factory.ts';
import { openForTest, reopen, temporaryFolder } from '../support/data-folder.ts';
import { decided, reviewed } from '../support/reviewing.ts';
import { appOver } from '../support/services.ts';

/** The clock of these tests, which they set forward. */
let today = '2026-11-23';
const clock = () => new Date(`${today}T12:00:00.000Z`);

/** While it is set, the disk is full for every file whose text has this in it. */
let full: string | null = null;
const ARRANGEMENT = '"snoozedUntil"';
const fillingDisk: StoreFactory = (target) => {
  const file = confStore(target);
  return {
    get store() {
      return file.store;
    },
    set store(value) {
      if (full !== null && target.serialize().includes(full))
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      file.store = value;
    },
  };
};

/** A review answered to its end, a day after it was due. */
async function start() {
  today = '2026-11-23';
  full = null;
  const storage = openForTest(temporaryFolder(), fillingDisk);
  const app = appOver(storage, { now: clock });
  const draft = await decided(app);
  today = '2027-03-02';
  return { storage, app, id: draft.id, review: await reviewed(app, draft) };
}

const reviewsIn = ({ revisions }: OpenedDecision) =>
  revisions.flatMap(({ body }) => (body.kind === 'review' ? [[body.lesson, body.again]] : []));

describe('a review whose end is cut off after it was appended', () => {
  it('is finished, and its next day is arranged at the next start', async () => {
    const { storage, app, id, review } = await start();
    full = ARRANGEMENT;
    const finished = await app.get('finishReview', { id, updatedAt: review.updatedAt });
    expect(reviewsIn(finished)).toEqual([['Ask for the pay first.', 'yes']]);
    expect(await app.get('listReviews', null)).toEqual([]);
    expect((await app.get('listNotices', null)).map(({ text }) => text)).toEqual([
      'A review is finished and in your journal, but its next day could not be saved yet. Crossroads tries again when it starts next.',
    ]);
    full = null;
    today = '2027-03-05';
    const again = appOver(reopen(storage), { now: clock });
    const after = await again.get('getDecision', { id });
    expect(after.arrangement.reviewOn).toBe('2027-09-01');
    expect(after.revisions).toEqual(finished.revisions);
    expect(readdirSync(join(storage.folder, 'reviews'))).toEqual([]);
    expect(await again.get('countTrash', null)).toBe(0);
    expect(await again.get('listNotices', null)).toEqual([]);
  });

  it('leaves the day that the user has arranged since', async () => {
    const { storage, app, id, review } = await start();
    full = ARRANGEMENT;
    await app.get('finishReview', { id, updatedAt: review.updatedAt });
    full = null;
    today = '2027-03-03';
    await app.get('arrangeDecision', { id, change: { reviewOn: '2027-06-01' } });
    const again = appOver(reopen(storage), { now: clock });
    expect((await again.get('getDecision', { id })).arrangement.reviewOn).toBe('2027-06-01');
  });

  it('leaves the answer that the user has given to a prediction since', async () => {
    const { storage, app, id, review } = await start();
    full = ARRANGEMENT;
    await app.get('finishReview', { id, updatedAt: review.updatedAt });
    full = null;
    today = '2027-03-03';
    const answer = {
      outcome: 'did-not',
      why: 'It was stopped.',
      on: '2027-02-01',
      correcting: true,
    } as const;
    const corrected = await app.get('resolvePrediction', { id, predictionId: 'p1', ...answer });
    const again = appOver(reopen(storage), { now: clock });
    expect((await again.get('getDecision', { id })).revisions).toEqual(corrected.revisions);
    expect(await again.get('countTrash', null)).toBe(0);
    expect(await again.get('listNotices', null)).toEqual([]);
  });

  it('takes no change any more, which would be nowhere', async () => {
    const { app, id, review } = await start();
    full = ARRANGEMENT;
    await app.get('finishReview', { id, updatedAt: review.updatedAt });
    full = null;
    const failure = await app.fail('saveReview', { ...review, lesson: 'Later, better words', again: 'no' });
    expect(failure.code).toBe('frozen');
    const { review: left } = await app.get('getReview', { id });
    expect(left).toEqual(review);
    await app.get('finishReview', { id, updatedAt: left.updatedAt });
    expect(reviewsIn(await app.get('getDecision', { id }))).toHaveLength(1);
  });

  it('is over where the next one begins', async () => {
    const { app, id, review } = await start();
    full = ARRANGEMENT;
    await app.get('finishReview', { id, updatedAt: review.updatedAt });
    full = null;
    today = '2027-03-03';
    const next = await app.get('beginReview', { id });
    expect(next.review.startedAt).toBe('2027-03-03T12:00:00.000Z');
    expect((await app.get('getDecision', { id })).arrangement.reviewOn).toBe('2027-09-01');
  });
});

describe('a review that failed before it was appended', () => {
  it('has the words that it is finished with in the end', async () => {
    const { app, id, review } = await start();
    full = review.lesson;
    expect((await app.fail('finishReview', { id, updatedAt: review.updatedAt })).code).toBe('disk-full');
    full = null;
    const later = await app.get('saveReview', { ...review, lesson: 'Later, better words', again: 'no' });
    const finished = await app.get('finishReview', { id, updatedAt: later.updatedAt });
    expect(reviewsIn(finished)).toEqual([['Later, better words', 'no']]);
    expect(finished.revisions.map(({ body }) => body.kind)).toEqual(['commit', 'resolution', 'review']);
  });
});

describe('a review that was changed after it was finished, by an earlier version or elsewhere', () => {
  it('goes to the trash at the next start, which says so', async () => {
    const { storage, app, id, review } = await start();
    const finished = await app.get('finishReview', { id, updatedAt: review.updatedAt });
    storage.reviews.save({ ...review, lesson: 'Later, better words' });
    const again = appOver(reopen(storage), { now: clock });
    expect(await again.get('getDecision', { id })).toEqual(finished);
    expect(await again.get('listReviews', null)).toEqual([]);
    expect((await again.get('listTrash', null)).map(({ kind }) => kind)).toEqual(['review']);
    expect((await again.get('listNotices', null)).map(({ text }) => text)).toEqual([
      'A review of “Which way?” was changed after it was finished. The journal has it as it was finished; what was changed is in the trash.',
    ]);
    expect((await again.get('restoreReview', { id })).review.lesson).toBe('Later, better words');
  });

  it('is not taken for finished where it is finished here too', async () => {
    const { storage, app, id, review } = await start();
    await app.get('finishReview', { id, updatedAt: review.updatedAt });
    storage.reviews.save({ ...review, lesson: 'Later, better words' });
    expect((await app.fail('finishReview', { id, updatedAt: review.updatedAt })).code).toBe('frozen');
    expect(await app.get('countTrash', null)).toBe(1);
  });
});
