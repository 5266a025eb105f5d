import type { ChartNames } from '../../charts/names.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import type { Trial } from './use-what-if.ts';

export interface RowsProps {
  draft: Draft;
  /** The result of the answers. */
  answers: Evaluation;
  names: ChartNames;
  trial: Trial;
}

/** The longest part of the margin, of the answers or as tried: what a bar is drawn against. */
export const longestPart = (...results: readonly Evaluation[]): number =>
  Math.max(
    ...results.flatMap(({ criteria }) => criteria.map(({ contribution }) => Math.abs(contribution.mid))),
  );
