import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { verdict } from '../../src/words/verdict.ts';
import { assessmentOf, type Row, unknown } from '../core/assessment/support/assessments.ts';

const tell = (rows: readonly Row[]) => {
  const assessment = { ...assessmentOf(rows), gut: { expects: null, confidence: null } };
  return verdict(evaluate(assessment), assessment);
};

/** One criterion thrice, so that the figures are as given. */
const thrice = (row: { a: number; b: number }) => tell([row, row, row]);

describe('what would change it', () => {
  const AT_THEIR_MIDDLE = 'Open answers count at their middle here.';

  it('mentions open answers only where there are any', () => {
    const settled: Row[] = [
      { a: 80, b: 20 },
      { a: 40, b: 60 },
      { a: 50, b: 50 },
    ];
    expect(tell(settled).wouldChange.further).not.toContain(AT_THEIR_MIDDLE);
    expect(tell([...settled.slice(0, 2), { a: 50, b: unknown }]).wouldChange.further).toContain(
      AT_THEIR_MIDDLE,
    );
  });

  it('says where no rating turns it', () => {
    expect(thrice({ a: 100, b: 0 }).wouldChange.nearest).toContain('No single rating turns it.');
  });
});
