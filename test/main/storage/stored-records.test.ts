import { describe, expect, it } from 'vitest';
import { createReview } from '../../../src/core/journal/review-draft.ts';
import { openForTest, temporaryFolder } from '../support/data-folder.ts';
import { idOf, sampleCommit, sampleDraft } from '../support/samples.ts';

const AT = '2026-11-23T10:00:00.000Z';

/** Three decisions, the last of them in the trash, and a draft. */
function filled() {
  const storage = openForTest(temporaryFolder());
  for (const number of [1, 2, 3]) storage.journal.commit(idOf(number), AT, sampleCommit(idOf(number)));
  storage.journal.discard(idOf(3));
  storage.drafts.save(sampleDraft(idOf(9)));
  return storage;
}

describe('reading everything while others save', () => {
  it('has what is moved out of the trash or into it meanwhile, once', () => {
    const storage = filled();
    const reading = storage.records.all();
    const read = [];
    for (let next = reading.next(); !next.done; next = reading.next()) {
      read.push(next.value);
      if (next.value.kind !== 'draft') continue;
      // The decisions are still to be read: one moves ahead of the reading, one behind it.
      storage.journal.discard(idOf(1));
      storage.journal.restore(idOf(3));
      storage.drafts.discard(idOf(9));
    }
    const ids = read.map(({ kind, id }) => `${kind} ${id}`).sort();
    expect(ids).toEqual(
      [`draft ${idOf(9)}`, ...[1, 2, 3].map((number) => `revision ${idOf(number)}`)].sort(),
    );
  });

  it('has a decision that was restored behind its back', () => {
    const storage = filled();
    const reading = storage.records.all();
    const read = [];
    for (let next = reading.next(); !next.done; next = reading.next()) {
      read.push(next.value);
      if (next.value.id === idOf(2)) storage.journal.restore(idOf(3));
    }
    expect(read.filter(({ id }) => id === idOf(3))).toMatchObject([{ kind: 'revision', trashed: false }]);
  });

  it('has a decision with all of its records as they were at one moment', () => {
    const storage = filled();
    storage.journal.append(idOf(1), AT, { kind: 'note', text: 'One.' });
    const reading = storage.records.all();
    const numbers = [];
    for (let next = reading.next(); !next.done; next = reading.next()) {
      if (next.value.id !== idOf(1)) continue;
      if (next.value.number === 1) storage.journal.append(idOf(1), AT, { kind: 'note', text: 'Two.' });
      numbers.push(next.value.number);
    }
    expect(numbers).toEqual([1, 2]);
  });

  it('has a review under way once, also where it is saved behind its back', () => {
    const storage = filled();
    const decision = storage.journal.read(idOf(1));
    const review = createReview(decision, { now: AT, today: '2026-11-23', blindness: 'early' });
    if (review === null) throw new Error('The decision cannot be reviewed.');
    storage.reviews.save(review);
    const read = [];
    for (const record of storage.records.all()) {
      read.push(record);
      if (record.kind === 'review') storage.reviews.save({ ...review, lesson: 'Written meanwhile.' });
    }
    expect(read.filter(({ kind }) => kind === 'review')).toHaveLength(1);
  });
});
