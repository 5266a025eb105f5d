import type { CommonEvaluation, Span } from '../core/assessment/evaluation.ts';
import { madeDifference } from '../core/assessment/made-difference.ts';
import { isOpenAsShown, marginParts } from '../words/margins.ts';
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
  /** It made the difference, as the result says. */
  decisive: boolean;
}

/** The parts of the margin, largest first. */
export function bars(evaluation: CommonEvaluation, names: ChartNames): ContributionBar[] {
  const figures = marginParts(evaluation);
  const made = madeDifference(evaluation);
  return evaluation.criteria
    .map(({ id, contribution }) => ({
      id,
      label: labelOf(names, id),
      span: contribution,
      figure: figures.get(id) ?? 0,
      open: isOpenAsShown(contribution),
      decisive: made.includes(id),
    }))
    .sort((one, other) => Math.abs(other.span.mid) - Math.abs(one.span.mid));
}
