import { describe, expect, it } from 'vitest';
import { nextStepText } from '../../src/words/next-step.ts';
import { verdictInput } from '../../src/words/verdict-input.ts';
import { assessmentOf, range } from '../core/assessment/support/assessments.ts';
import { allText, leadText } from './support/all-text.ts';
import { allCases, tell } from './support/verdict-cases.ts';

const cases = allCases();

describe('every sentence', () => {
  it('never speaks of chances, never claims all of what is nearly so, and reads as a sentence', () => {
    for (const one of cases) {
      for (const text of allText(one)) {
        expect(text).not.toMatch(/\b(probab|likel|odds|sure to|certain)/i);
        expect(text).not.toMatch(/100 of 100|\b0 of 100|NaN|Infinity|undefined|null|−0\b|-0\b/);
        expect(text).not.toMatch(/ {2}|\.\.| ,|!|:\.|\(−/);
        expect(text, text).toMatch(/^[A-Z“0-9].*[.:?]$/s);
        // No figure of our own parts from its percent sign.
        expect(text).not.toMatch(/\d %/);
      }
    }
  });

  it('is said once', () => {
    for (const one of cases) {
      const texts = leadText(one);
      expect(new Set(texts).size, texts.join('\n')).toBe(texts.length);
    }
  });

  it('says nothing twice on the first screen, not even within longer texts', () => {
    for (const { words, evaluation, assessment } of cases) {
      const next = nextStepText(words.next, verdictInput(evaluation, assessment));
      const sentences = [words.headline, ...words.leading, next, words.wouldChange.nearest]
        .join(' ')
        .split(/(?<=[.?]”?) (?=[A-Z“])/);
      expect(new Set(sentences).size, sentences.join('\n')).toBe(sentences.length);
    }
  });

  it('says of half a weight only what its figures say, and has a word for a margin of nothing', () => {
    let halves = 0;
    for (const one of cases) {
      for (const text of allText(one)) {
        expect(text).not.toMatch(/is no difference/);
        const found = /([\d.]+)\u00a0%, (at least|less than) half of what you want most \(([\d.]+)/.exec(
          text,
        );
        if (found === null) continue;
        halves += 1;
        expect(2 * Number(found[1]) >= Number(found[3]), text).toBe(found[2] === 'at least');
      }
    }
    expect(halves).toBeGreaterThan(50);
  });

  it('reads as in the examples', () => {
    const { words } = tell(
      assessmentOf([
        { a: 90, b: 30, points: 100, label: 'Rest' },
        { a: 40, b: 70, points: 90, label: 'Speed' },
        { a: 60, b: 55, points: 60, label: 'Price' },
        { a: 70, b: range(40, 80), points: 10, label: 'Luggage' },
      ]),
    );
    expect(words.headline).toBe('Night Trains is ahead by about 14 points, a fairly firm lead.');
    expect(words.leading).toEqual([
      expect.stringMatching(
        /^If you answered everything again, Train would come first about \d\d times in 100\.$/,
      ),
      '“Rest” made the difference.',
      'Nothing you answered disagrees: the card’s rule points to Train too.',
      'One answer is open. Depending on it the result could be anything from 13.5 to 15.0 points for Train. At your weights Train stays ahead whatever it turns out to be.',
    ]);
  });
});
