import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/core/assessment/draft.ts';
import { evaluate } from '../../../src/core/assessment/evaluate.ts';
import { assessmentOf, type Row } from './support/assessments.ts';

describe('other ways to weigh', () => {
  const rows: Row[] = [
    { a: 50, b: 10 },
    { a: 20, b: 30 },
    { a: 60, b: 35 },
    { a: 15, b: 50 },
  ];
  const by = (weighing: Partial<Assessment['weighing']>): Assessment => {
    const assessment = assessmentOf(rows);
    return { ...assessment, weighing: { ...assessment.weighing, ...weighing } };
  };

  it('by ranking: rank-order centroid, the share that of the ranking', () => {
    const found = evaluate(by({ method: 'ranking', ranking: [['c2', 'c1'], ['gone', 'c4'], ['c3']] }));
    // The same groups stand in the reference numbers.
    const [pair = 0, , fourth = 0, third = 0] = [0.3611111111, 0.3611111111, 0.1944444444, 0.0833333333];
    expect(found.criteria.map(({ weight }) => weight.toFixed(9))).toEqual(
      [pair, pair, third, fourth].map((weight) => weight.toFixed(9)),
    );
    expect(found.method).toBe('ranking');
    expect(found.acceptability.ranking.a).toBeGreaterThan(0);
  });

  it('in pairs: with the consistency and the judgement that disturbs most', () => {
    const pairs = [
      // Answered anew below, so it does not count.
      { first: 'c2', second: 'c4', ratio: 1 / 9 },
      { first: 'c1', second: 'c2', ratio: 2 },
      { first: 'c2', second: 'c3', ratio: 2 },
      { first: 'c3', second: 'c4', ratio: 2 },
      { first: 'c1', second: 'c3', ratio: 4 },
      { first: 'c1', second: 'c4', ratio: 8 },
      { first: 'c4', second: 'c2', ratio: 4 },
    ];
    const { consistency, criteria } = evaluate(by({ method: 'pairwise', pairs }));
    expect(consistency?.ratio).toBeGreaterThan(0.1);
    expect(consistency?.disturbing).toMatchObject({ first: 'c4', second: 'c2', stated: 4 });
    expect(consistency?.disturbing?.implied).toBeCloseTo(1 / 4, 9);
    expect(criteria[0]?.weight).toBeGreaterThan(criteria[1]?.weight ?? 1);
    const agreeing = evaluate(by({ method: 'pairwise', pairs: pairs.slice(1, 6) }));
    expect(agreeing.consistency?.disturbing).toBeNull();
    expect(agreeing.criteria.map(({ weight }) => weight * 15)).toEqual(
      [8, 4, 2, 1].map((weight) => expect.closeTo(weight, 9)),
    );
  });
});
