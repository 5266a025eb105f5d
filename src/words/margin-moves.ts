import type { MarginChange } from '../core/assessment/change.ts';
import type { CommonEvaluation } from '../core/assessment/evaluation.ts';
import { roundToSum } from '../core/assessment/round-to-sum.ts';

/** How the margin moved between two results, in points towards a, to one decimal. */
export interface MarginMoves {
  /** The margin now less the margin then, each as it is shown. */
  total: number;
  /** Of each criterion, by its id, the largest move first; they add up to the total. */
  criteria: ReadonlyMap<string, number>;
  /** What weights, ratings, and criteria on one side only did; they add up to the total. Null where it cannot be split. */
  parts: MarginChange['parts'];
  /** How many criteria were left out, and added. */
  leftOut: number;
  added: number;
}

type Change = Pick<MarginChange, 'criteria' | 'leftOut' | 'added' | 'parts'>;

type Judged = Pick<CommonEvaluation, 'margin'>;

/**
 * A change of the margin as it is shown, on screen, on paper and in copied text: its parts add up, and what it is now less what it was
 * is what it moved by.
 */
export function marginMoves(change: Change, then: Judged, now: Judged): MarginMoves {
  const total = tenth(tenth(now.margin.mid) - tenth(then.margin.mid));
  const rounded = roundToSum(
    change.criteria.map((each) => each.total),
    1,
    total,
  );
  const criteria = change.criteria
    .map(({ id, total: exact }, index) => ({ id, exact, shown: rounded[index] ?? 0 }))
    .sort((one, other) => Math.abs(other.exact) - Math.abs(one.exact));
  const exact = change.parts;
  const [leftOut = 0, added = 0, weights = 0, ratings = 0] =
    exact === null ? [] : roundToSum([exact.leftOut, exact.added, exact.weights, exact.ratings], 1, total);
  return {
    total,
    criteria: new Map(criteria.map(({ id, shown }) => [id, shown])),
    parts: exact && { leftOut, added, weights, ratings },
    leftOut: change.leftOut.length,
    added: change.added.length,
  };
}

const tenth = (points: number): number => Number(points.toFixed(1));
