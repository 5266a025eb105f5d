import type { MarginChange } from '../core/assessment/change.ts';
import type { CommonEvaluation } from '../core/assessment/evaluation.ts';
import { roundToSum } from '../core/assessment/round-to-sum.ts';

/** How the margin moved between two results, in points towards a, to one decimal. */
export interface MarginMoves {
  /** The margin now less the margin then, each as it is shown. */
  total: number;
  /** Of each criterion, by its id; they add up to the total. */
  criteria: ReadonlyMap<string, number>;
  /** What weights and ratings did; they add up to the total. Null where it cannot be split. */
  parts: MarginChange['parts'];
}

type Judged = Pick<CommonEvaluation, 'margin'>;

/** In points, unrounded. */
interface Change {
  criteria: readonly { id: string; total: number }[];
  parts: MarginChange['parts'];
}

/** A change of the margin as it is shown: its parts add up, and what it was less what it is now is what it moved by. */
export function marginMoves(change: Change, then: Judged, now: Judged): MarginMoves {
  const total = tenth(tenth(now.margin.mid) - tenth(then.margin.mid));
  const criteria = roundToSum(
    change.criteria.map((each) => each.total),
    1,
    total,
  );
  const [weights = 0, ratings = 0] =
    change.parts === null ? [] : roundToSum([change.parts.weights, change.parts.ratings], 1, total);
  return {
    total,
    criteria: new Map(change.criteria.map(({ id }, index) => [id, criteria[index] ?? 0])),
    parts: change.parts && { weights, ratings },
  };
}

const tenth = (points: number): number => Number(points.toFixed(1));
