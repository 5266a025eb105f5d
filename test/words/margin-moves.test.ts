import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marginChange } from '../../src/core/assessment/change.ts';
import { criterionSnapshots } from '../../src/core/assessment/criterion-snapshots.ts';
import { fixed } from '../../src/words/figures.ts';
import { marginMoves } from '../../src/words/margin-moves.ts';
import { reviewChange } from '../../src/words/review-change.ts';
import { settledRows } from '../core/assessment/support/arbitraries.ts';
import { assessmentOf } from '../core/assessment/support/assessments.ts';
import { type Case, tell } from './support/verdict-cases.ts';

const changeOf = (then: Case, now: Case) =>
  marginChange(
    criterionSnapshots(then.assessment, then.evaluation),
    criterionSnapshots(now.assessment, now.evaluation),
  );
const sum = (parts: Iterable<number>) => [...parts].reduce((all, part) => all + part, 0);

it('a move is the margin now less the margin then, as shown, and its parts add up to it', () => {
  fc.assert(
    fc.property(settledRows, settledRows, (before, after) => {
      const [then, now] = [tell(assessmentOf(before)), tell(assessmentOf(after))];
      const change = changeOf(then, now);
      const { total, criteria, parts } = marginMoves(change, then.evaluation, now.evaluation);
      const shown = (one: Case) => Number(one.evaluation.margin.mid.toFixed(1));
      expect(total).toBeCloseTo(shown(now) - shown(then), 9);
      expect(fixed(sum(criteria.values()))).toBe(fixed(total));
      expect(fixed(sum(Object.values(parts ?? {})))).toBe(fixed(total));
      for (const { id, total: exact } of change.criteria) {
        expect(Math.abs((criteria.get(id) ?? 0) - exact)).toBeLessThan(0.1 + 1e-9);
        if (exact === 0) expect(criteria.get(id)).toBe(0);
      }
    }),
    { numRuns: 100 },
  );
});

it('two margins of 0.04 more and less do not come to a move that nobody sees', () => {
  const equal = [
    { a: 60, b: 50 },
    { a: 50, b: 50, points: 80 },
  ];
  const [then, now] = [tell(assessmentOf(equal)), tell(assessmentOf(equal))];
  const near = {
    ...now.evaluation,
    margin: { ...now.evaluation.margin, mid: then.evaluation.margin.mid + 0.01 },
  };
  const { moved } = reviewChange(
    then,
    { ...now, evaluation: near },
    changeOf(then, now),
    then.assessment.card,
  );
  expect(moved).toBe('Your answers come to the same as then.');
});
