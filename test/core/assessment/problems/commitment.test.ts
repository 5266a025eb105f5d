import { describe, expect, it } from 'vitest';
import { itReports, problemsAfter, today } from '../support/complete-draft.ts';

describe('what is wrong with the commitment', () => {
  itReports([
    [
      'no choice',
      (d) => {
        d.commitment.choice = null;
      },
      'commitment.choice',
      /Choose what you decide/,
    ],
    [
      'no confidence',
      (d) => {
        d.commitment.confidence = null;
      },
      'commitment.confidence',
      /50 to 100 %/,
    ],
    [
      'a confidence below a coin toss',
      (d) => {
        d.commitment.confidence = 40;
      },
      'commitment.confidence',
      /between 50 and 100/,
    ],
    [
      'a review in the past',
      (d) => {
        d.commitment.reviewOn = '2026-11-22';
      },
      'commitment.reviewOn',
      /not in the future/,
    ],
    [
      'a review today',
      (d) => {
        d.commitment.reviewOn = today;
      },
      'commitment.reviewOn',
      /not in the future/,
    ],
    [
      'no day at all',
      (d) => {
        d.commitment.reviewOn = '2027-02-30';
      },
      'commitment.reviewOn',
      /year-month-day/,
    ],
    [
      'a deferral without a day',
      (d) => {
        d.commitment.choice = 'defer';
      },
      'commitment.until',
      /will decide again/,
    ],
    [
      'a deferral into the past',
      (d) => {
        d.commitment.choice = 'defer';
        d.commitment.until = '2026-01-01';
      },
      'commitment.until',
      /not in the future/,
    ],
    [
      'long notes',
      (d) => {
        d.commitment.notes = 'x'.repeat(10_001);
      },
      'commitment.notes',
      /at most 10,000/,
    ],
    [
      'a prediction without a day',
      (d) => {
        d.commitment.predictions = [{ id: 'p', statement: 'It rains', by: null, probability: 3 }];
      },
      'commitment.predictions.p.by',
      /Set the day/,
    ],
    [
      'a prediction of the past',
      (d) => {
        d.commitment.predictions = [{ id: 'p', statement: 'It rains', by: '2020-01-01', probability: 3 }];
      },
      'commitment.predictions.p.by',
      /not in the future/,
    ],
    [
      'a prediction for today',
      (d) => {
        d.commitment.predictions = [{ id: 'p', statement: 'It rains', by: today, probability: 3 }];
      },
      'commitment.predictions.p.by',
      /not in the future/,
    ],
    [
      'a prediction without a probability',
      (d) => {
        d.commitment.predictions = [{ id: 'p', statement: 'It rains', by: '2027-01-01', probability: null }];
      },
      'commitment.predictions.p.probability',
      /how likely/,
    ],
    [
      'a probability over 100',
      (d) => {
        d.commitment.predictions = [{ id: 'p', statement: 'It rains', by: '2027-01-01', probability: 120 }];
      },
      'commitment.predictions.p.probability',
      /between 0 and 100/,
    ],
    [
      'a prediction without words',
      (d) => {
        d.commitment.predictions = [{ id: 'p', statement: '', by: '2027-01-01', probability: 50 }];
      },
      'commitment.predictions.p.statement',
      /or remove this prediction/,
    ],
    [
      'too many predictions',
      (d) => {
        d.commitment.predictions = Array.from({ length: 21 }, (_, i) => ({
          id: `${i}`,
          statement: 'x',
          by: '2027-01-01',
          probability: 50,
        }));
      },
      'commitment.predictions',
      /At most 20/,
    ],
  ]);

  it('with a trial lacks its path, its end and its criterion', () => {
    const fields = problemsAfter((draft) => {
      draft.commitment.choice = 'try';
    }).map(({ field }) => field);
    expect(fields).toEqual(['commitment.tryPath', 'commitment.until', 'commitment.successCriterion']);
    const done = problemsAfter((draft) => {
      Object.assign(draft.commitment, {
        choice: 'try',
        tryPath: 'a',
        until: '2026-11-24',
        successCriterion: 'I sleep',
      });
    });
    expect(done).toEqual([]);
  });
});
