import { describe, expect, it } from 'vitest';
import {
  consistencyWords,
  judgementParts,
  judgementSentence,
  leastFitting,
  ratioWords,
  strengthWord,
} from '../../src/words/pairs.ts';

describe('a comparison', () => {
  it('is told from the side that matters more, with its figure', () => {
    expect(judgementSentence('Pay', 'Calm', 5)).toBe(
      'Pay matters clearly more than Calm, about five times as much.',
    );
    expect(judgementSentence('Pay', 'Calm', 1 / 2)).toBe(
      'Calm matters slightly more than Pay, about twice as much.',
    );
    expect(judgementSentence('Pay', 'Calm', 1)).toBe('Pay and Calm matter equally.');
  });

  it('is never told to be equally more', () => {
    expect(judgementSentence('Pay', 'Calm', 1.3)).toBe(
      'Pay matters slightly more than Calm, about 1.3 times as much.',
    );
    expect(judgementParts('Pay', 'Calm', 1.3).says).toBe('slightly more, about 1.3 times');
  });

  it('has a word of its own for each strength', () => {
    const words = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(strengthWord);
    expect(new Set(words).size).toBe(9);
    expect([words[0], words[2], words[4], words[6], words[8]]).toEqual([
      'equally',
      'somewhat',
      'clearly',
      'much',
      'vastly',
    ]);
  });

  it('has its two in order for a table', () => {
    expect(judgementParts('Pay', 'Calm', 1 / 3)).toEqual({
      more: 'Calm',
      less: 'Pay',
      says: 'somewhat more, about three times',
    });
    expect(judgementParts('Pay', 'Calm', 1).says).toBe('equally');
  });
});

describe('consistency', () => {
  const of = (ratio: number | null) => ({ ratio, disturbing: null });

  it('is told with its meaning, and never forces anything', () => {
    expect(consistencyWords(of(null)).says).toBe('Not checkable.');
    expect(consistencyWords(of(1e-10)).says).toBe('Your answers agree with one another.');
    expect(consistencyWords(of(0.004)).says).toBe('Your answers hang together.');
    expect(consistencyWords(of(0.1)).says).toBe('Your answers hang together.');
    const { says, next } = consistencyWords(of(0.11));
    expect(says).toBe('Some answers contradict one another.');
    expect(next).toMatch(/You may leave it so/);
  });

  it('is told to be no better than chance where random answers would hang together as well', () => {
    for (const ratio of [0.9, 1, 2.52]) {
      const { says, means } = consistencyWords(of(ratio));
      expect(says).toBe('Your answers contradict one another as much as random ones would.');
      expect(means).toBe('The weights from them are no better than chance.');
    }
    expect(consistencyWords(of(0.89)).says).toBe('Some answers contradict one another.');
    expect(ratioWords(2.52)).toBe(
      'Consistency ratio 2.52; up to 0.10 is fine, and random answers come to about 1.',
    );
  });

  const least = (ratio: number | null, implied: number) =>
    leastFitting({ ratio, disturbing: { first: 'p', second: 'c', stated: 3, implied } }, (id) => `“${id}”`);

  it('asks for a second look only above Saaty’s limit', () => {
    expect([null, 0, 0.1].map((ratio) => least(ratio, 1))).toEqual([null, null, null]);
    expect(least(0.1001, 1.44)).toEqual({
      stated: 'You said: “p” matters somewhat more than “c”, about three times as much.',
      implied: 'From your other answers it follows that “p” matters about 1.4 times as much as “c”.',
    });
    expect(ratioWords(0.234)).toBe('Consistency ratio 0.23; up to 0.10 is fine.');
  });

  it('tells what the others imply where that turns round, is level, or is off the scale', () => {
    expect(least(0.2, 0.25)?.implied).toMatch(/“c” matters about four times as much as “p”\.$/);
    expect(least(0.2, 1.02)?.implied).toMatch(/“p” and “c” matter about equally\.$/);
    expect(least(0.2, 18)?.implied).toMatch(/“p” matters about 18 times as much as “c”\.$/);
  });
});
