import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/core/assessment/draft.ts';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { tradeWords } from '../../src/words/trade.ts';
import { verdictInput } from '../../src/words/verdict-input.ts';
import { whoWouldChoose } from '../../src/words/who-would-choose.ts';
import { assessmentOf } from '../core/assessment/support/assessments.ts';

const tell = (assessment: Assessment) => verdictInput(evaluate(assessment), assessment);

describe('one against another', () => {
  const rest = { label: 'Rest', weight: 0.4 };
  it.each([
    [{ label: 'Price', weight: 0.5 }, 'Ten points on “Rest” offset 8 points on “Price”.'],
    [{ label: 'Price', weight: 0.3 }, 'Ten points on “Rest” offset 13.3 points on “Price”.'],
    [{ label: 'Price', weight: 0.04 }, 'Ten points on “Rest” offset 100 points on “Price”.'],
    [
      { label: 'Price', weight: 0.02 },
      'Ten points on “Rest” weigh more than the whole way from the worst to the best end of “Price”: nothing on it makes up for them.',
    ],
    [{ label: 'Price', weight: 0 }, '“Price” weighs nothing for you: no points on it make up for “Rest”.'],
  ])('%o', (other, words) => {
    expect(tradeWords(10, rest, other)).toBe(words);
  });

  it('says so where the first weighs nothing', () => {
    expect(tradeWords(10, { label: 'Rest', weight: 0 }, rest)).toBe(
      '“Rest” weighs nothing for you, so it offsets nothing.',
    );
  });

  it('names small offsets without calling them nothing', () => {
    expect(tradeWords(10, { label: 'Rest', weight: 0.001 }, { label: 'Price', weight: 0.9 })).toBe(
      'Ten points on “Rest” offset under 0.1 points on “Price”.',
    );
  });
});

describe('who would choose which path', () => {
  it('names what tells the two kinds of people apart', () => {
    const said = tell(
      assessmentOf([
        { a: 90, b: 10, label: 'Rest' },
        { a: 50, b: 50, label: 'Luggage' },
        { a: 20, b: 80, label: 'Speed' },
      ]),
    );
    expect(whoWouldChoose(said)).toBe(
      'With your ratings, someone who weighs “Rest” heavily would choose Night Trains; someone who weighs “Speed” heavily would choose Short Flights.',
    );
  });

  it('says where nobody would choose one of them, or nobody can tell', () => {
    const row = { a: 70, b: 20 };
    expect(whoWouldChoose(tell(assessmentOf([row, row, row])))).toBe(
      'Nobody with your ratings would choose Short Flights, whatever they put first.',
    );
    const level = { a: 70, b: 70 };
    expect(whoWouldChoose(tell(assessmentOf([level, level, level])))).toBe(
      'No weights tell the two paths apart.',
    );
  });
});
