import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predictionHints } from '../../src/words/prediction-hints.ts';
import { anyText } from '../support/any-text.ts';

const TODAY = '2026-11-23';
const hints = (statement: string, change: { by?: string | null; probability?: number | null } = {}) =>
  predictionHints({ statement, by: '2027-05-31', probability: 70, ...change }, TODAY);

describe('a prediction that can be told yes or no', () => {
  it.each([
    'One design of mine is adopted by two other teams',
    'I am promoted to staff engineer',
    'It has cost no more than I had planned',
    'More than half of my week is in code, by my own calendar',
    'Nobody of my team has left',
    'The ledger rewrite ships behind a flag',
    'I have fewer than 3 meetings a day',
  ])('is left alone: %s', (statement) => {
    expect(hints(statement)).toEqual([]);
  });

  it('is not spoken of while nothing is written', () => {
    expect(predictionHints({ statement: ' ', by: null, probability: 100 }, TODAY)).toEqual([]);
  });
});

describe('a prediction is advised', () => {
  it.each([
    ['My work is more interesting', /^“more” may mean something else by then/],
    ['I feel happier at work', /^“happier” may mean/],
    ['Things will improve in the team', /^“improve” may mean/],
    ['I hope to lead the team', /^“hope” leaves it open/],
    ['I will probably stay', /^“probably” leaves it open/],
    ['Will I be promoted?', /^This is a question/],
    ['I am promoted and my team has grown by two', /^These may be two statements/],
    ['I am promoted. The team stays whole', /^These may be two statements/],
  ])('on %s', (statement, advice) => {
    expect(hints(statement)).toEqual([expect.stringMatching(advice)]);
  });

  it('to have a day, and one that is not too far off', () => {
    const statement = 'I am promoted to staff engineer';
    expect(hints(statement, { by: null })).toEqual([expect.stringMatching(/^Without a day/)]);
    expect(hints(statement, { by: '2032-11-23' })).toEqual([expect.stringMatching(/^That is far off/)]);
    expect(hints(statement, { by: '2031-11-23' })).toEqual([]);
  });

  it('to doubt certainty, either way', () => {
    for (const probability of [0, 100])
      expect(hints('I stay in the team', { probability })).toEqual([expect.stringMatching(/^Certain means/)]);
    expect(hints('I stay in the team', { probability: null })).toEqual([]);
  });
});

it('reads any text of any script without a fault', () => {
  fc.assert(
    fc.property(anyText({ maxLength: 100 }), (statement) => {
      expect(Array.isArray(hints(statement))).toBe(true);
    }),
  );
  expect(hints('בעוד שנה אכתוב קוד יותר')).toEqual([]);
});
