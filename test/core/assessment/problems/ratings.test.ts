import { describe } from 'vitest';
import { rated, value } from '../support/assessments.ts';
import { itReports } from '../support/complete-draft.ts';

describe('what is wrong with ratings', () => {
  itReports([
    [
      'a rating without an answer',
      (d) => {
        d.ratings['c3'] = rated(value(3), null);
      },
      'ratings.c3.b',
      /Rate Short Flights on “Speed”, or answer “I don’t know”/,
    ],
    [
      'a rating off its scale',
      (d) => {
        d.ratings['c3'] = rated(value(103), value(1));
      },
      'ratings.c3.a.value',
      /between 0 and 100/,
    ],
    [
      'a range turned round',
      (d) => {
        d.ratings['c3'] = rated({ kind: 'range', low: 60, high: 50 }, value(1));
      },
      'ratings.c3.a',
      /Swap them/,
    ],
    [
      'long evidence',
      (d) => {
        d.ratings['c3'] = { ...rated(value(1), value(1)), evidence: 'x'.repeat(10_001) };
      },
      'ratings.c3.evidence',
      /at most 10,000/,
    ],
  ]);
});
