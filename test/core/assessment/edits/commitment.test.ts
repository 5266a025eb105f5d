import { describe, expect, it } from 'vitest';
import {
  changeCommitment,
  choose,
  notePickShown,
  setUntil,
} from '../../../../src/core/assessment/edits/commitment.ts';
import { sample } from './sample.ts';

const trial = () =>
  changeCommitment(choose(sample(), 'try'), {
    tryPath: 'b',
    until: '2027-03-01',
    successCriterion: 'I look forward to Mondays.',
    confidence: 70,
  });

describe('choosing', () => {
  it('drops what only a trial asks for', () => {
    expect(choose(trial(), 'a').commitment).toMatchObject({ choice: 'a', tryPath: null, until: null });
    expect(choose(trial(), 'neither').commitment).toMatchObject({ tryPath: null, until: null });
  });

  it('keeps the date between a trial and a deferral, since both ask for one', () => {
    expect(choose(trial(), 'defer').commitment).toMatchObject({ tryPath: null, until: '2027-03-01' });
    expect(choose(trial(), 'try').commitment).toMatchObject({ tryPath: 'b', until: '2027-03-01' });
  });

  it('costs no words and no confidence', () => {
    const back = choose(choose(trial(), 'a'), 'try');
    expect(back.commitment).toMatchObject({
      successCriterion: 'I look forward to Mondays.',
      confidence: 70,
    });
  });
});

describe('the end of a trial or a deferral', () => {
  it('is proposed as the review, and the proposal moves with it', () => {
    const set = setUntil(choose(sample(), 'try'), '2027-03-01');
    expect(set.commitment).toMatchObject({ until: '2027-03-01', reviewOn: '2027-03-01' });
    expect(setUntil(set, '2027-04-01').commitment).toMatchObject({ reviewOn: '2027-04-01' });
  });

  it('leaves a review day of the user’s own alone', () => {
    const own = changeCommitment(choose(sample(), 'defer'), { reviewOn: '2027-06-01' });
    expect(setUntil(own, '2027-03-01').commitment).toMatchObject({
      until: '2027-03-01',
      reviewOn: '2027-06-01',
    });
  });

  it('takes its proposal along when another choice needs no end', () => {
    const set = setUntil(choose(sample(), 'defer'), '2027-03-01');
    expect(choose(set, 'a').commitment).toMatchObject({ until: null, reviewOn: null });
    const own = changeCommitment(set, { reviewOn: '2027-06-01' });
    expect(choose(own, 'a').commitment).toMatchObject({ until: null, reviewOn: '2027-06-01' });
  });
});

describe('the first showing of the card’s pick', () => {
  it('keeps the choice and the confidence that stood then, whatever is changed afterwards', () => {
    const shown = notePickShown(trial());
    expect(shown.commitment.beforePick).toEqual({ choice: 'try', tryPath: 'b', confidence: 70 });
    const later = notePickShown(changeCommitment(choose(shown, 'b'), { confidence: 95 }));
    expect(later.commitment).toMatchObject({ choice: 'b', confidence: 95 });
    expect(later.commitment.beforePick).toEqual({ choice: 'try', tryPath: 'b', confidence: 70 });
  });

  it('is none before the user has both chosen and said how sure they are', () => {
    for (const early of [sample(), choose(sample(), 'a'), changeCommitment(sample(), { confidence: 80 })]) {
      expect(notePickShown(early)).toBe(early);
    }
  });
});
