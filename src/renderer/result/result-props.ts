import type { ChartNames } from '../../charts/names.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import type { Verdict } from '../../words/verdict.ts';

/** Props of every part of the result. */
export interface ResultPartProps {
  assessment: Draft;
  evaluation: Evaluation;
  verdict: Verdict;
  names: ChartNames;
}
