import { describe, expect, it } from 'vitest';
import { rated, value } from '../support/assessments.ts';
import { criterionOf, itReports, problemsAfter } from '../support/complete-draft.ts';

describe('what is wrong with weights', () => {
  itReports([
    [
      'a swing without an answer',
      (d) => {
        delete d.weighing.swings['c2'];
      },
      'weighing.swings.c2',
      /how much “Price” matters/,
    ],
    [
      'a swing left open',
      (d) => {
        d.weighing.swings['c2'] = { points: null, range: null };
      },
      'weighing.swings.c2',
      /0 is an answer too/,
    ],
    [
      'points off their scale',
      (d) => {
        d.weighing.swings['c2'] = { points: 101, range: null };
      },
      'weighing.swings.c2.points',
      /between 0 and 100/,
    ],
    [
      'points outside their range',
      (d) => {
        d.weighing.swings['c2'] = { points: 50, range: { low: 60, high: 70 } };
      },
      'weighing.swings.c2.range',
      /lie outside/,
    ],
    [
      'a single point outside its range',
      (d) => {
        d.weighing.swings['c2'] = { points: 1, range: { low: 60, high: 70 } };
      },
      'weighing.swings.c2.range',
      /^Your 1 point lies outside its range\./,
    ],
    [
      'all swings zero',
      (d) => {
        for (const id of ['c1', 'c2', 'c3']) d.weighing.swings[id] = { points: 0, range: null };
      },
      'weighing.swings',
      /Every criterion has 0 points/,
    ],
    [
      'a criterion without a rank',
      (d) => {
        d.weighing.method = 'ranking';
        d.weighing.ranking = [['c1', 'c3']];
      },
      'weighing.ranking.c2',
      /“Price” has no rank/,
    ],
    [
      'a criterion ranked twice',
      (d) => {
        d.weighing.method = 'ranking';
        d.weighing.ranking = [
          ['c1', 'c2'],
          ['c3', 'c1'],
        ];
      },
      'weighing.ranking.c1',
      /“Rest” is ranked twice/,
    ],
    [
      'pairs that do not connect',
      (d) => {
        d.weighing.method = 'pairwise';
        d.weighing.pairs = [{ first: 'c1', second: 'c2', ratio: 3 }];
      },
      'weighing.pairs',
      /do not connect/,
    ],
  ]);

  it('with more criteria than pairs allow is told the number', () => {
    const problems = problemsAfter((draft) => {
      draft.weighing.method = 'pairwise';
      for (let i = 0; i < 8; i += 1) {
        const id = `more${i}`;
        draft.criteria.push({ ...criterionOf(draft, 'f1'), id, label: `More ${i}`, on: true });
        draft.ratings[id] = rated(value(1), value(2));
      }
    });
    expect(problems.map(({ field }) => field)).toEqual(['weighing.pairs']);
    expect(problems[0]?.message).toMatch(/up to 10 criteria, and 11 are on/);
  });
});
