import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/core/assessment/evaluate.ts';
import { changeOf } from '../../src/core/journal/comparison.ts';
import { changeText } from '../../src/words/comparison.ts';
import { reviewChange } from '../../src/words/review-change.ts';
import { assessmentOf, exampleCard, type Row } from '../core/assessment/support/assessments.ts';
import { tell } from './support/verdict-cases.ts';

const change = (then: readonly Row[], now: readonly Row[]) => {
  const [before, after] = [tell(assessmentOf(then)), tell(assessmentOf(now))];
  const moved = changeOf(before, after);
  return {
    ...reviewChange(before, after, moved, exampleCard),
    text: changeText(moved, before, after),
  };
};
const rows = (...values: [number, number][]): Row[] => values.map(([a, b]) => ({ a, b }));

describe('what a review shows beside the old answers', () => {
  it('says whose the margin was', () => {
    // −2 and 12 of three equal weights: 2 points for Flight, then 12 for Train.
    const said = change(rows([50, 52], [50, 52], [50, 52]), rows([62, 50], [62, 50], [62, 50]));
    expect(said.moved).toBe(
      'Your answers moved by 14.0 points towards Night Trains; the margin was 2.0 points for Flight.',
    );
    const level = change(rows([50, 50], [50, 50], [50, 50]), rows([62, 50], [62, 50], [62, 50]));
    expect(level.moved).toMatch(/; the margin was zero\.$/);
  });

  it('says nothing of how often a move comes where nothing moved', () => {
    const answers = rows([62, 50], [40, 52], [50, 45]);
    const said = change(answers, answers);
    expect(said.moved).toBe('Your answers come to the same as then.');
    expect(said.retest).toBeNull();
  });

  it('never says that a move comes 100 times in 100', () => {
    const said = change(rows([50, 50], [50, 50], [50, 50]), rows([50.3, 50], [50, 50], [50, 50]));
    expect(said.moved).toMatch(/^Your answers moved by 0\.1 points/);
    expect(said.retest).toMatch(/comes over 99 times in 100\.$/);
  });

  it('counts a single point', () => {
    const said = change(rows([50, 50], [50, 50]), rows([51, 50], [51, 50]));
    expect(said.text).toMatch(/^The margin moved by 1\.0 point towards Train: /);
  });

  it('names the path anew only where another one is ahead', () => {
    const firm = rows([90, 20], [80, 30]);
    expect(change(firm, firm).headline).toBe(
      'Night Trains was ahead by 60 points. Today it is ahead by 60 points.',
    );
    expect(change(firm, rows([20, 90], [30, 80])).headline).toMatch(
      /Today Short Flights is ahead by 60 points\.$/,
    );
    expect(evaluate(assessmentOf(firm)).leader).toBe('a');
  });
});
