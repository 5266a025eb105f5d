import type { CommonEvaluation, Span } from '../core/assessment/evaluation.ts';
import { roundToSum } from '../core/assessment/round-to-sum.ts';
import { isOpenAsShown } from '../words/margins.ts';
import { type ChartNames, labelOf } from './names.ts';

/** One criterion's part of the margin, as chart and table show it. */
export interface ContributionBar {
  id: string;
  label: string;
  /** In points of the margin, for a above 0. */
  span: Span;
  /** `span.mid` to one decimal, such that all figures add up to the margin's. */
  figure: number;
  /** Whether its answers are open. */
  open: boolean;
  /** One of the three that speak most for the leader. */
  decisive: boolean;
}

/** The parts of the margin, largest first. */
export function bars(evaluation: CommonEvaluation, names: ChartNames): ContributionBar[] {
  const figures = roundToSum(
    evaluation.criteria.map(({ contribution }) => contribution.mid),
    1,
  );
  return evaluation.criteria
    .map(({ id, contribution }, index) => ({
      id,
      label: labelOf(names, id),
      span: contribution,
      figure: figures[index] ?? contribution.mid,
      open: isOpenAsShown(contribution),
      decisive: evaluation.decisive.includes(id),
    }))
    .sort((one, other) => Math.abs(other.span.mid) - Math.abs(one.span.mid));
}
