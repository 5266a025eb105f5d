import type { ChartNames } from '../../charts/names.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import type { Evaluation, ExactEvaluation } from '../../core/assessment/evaluation.ts';
import type { VerdictInBrief } from '../../words/verdict.ts';

/** What every part of the result is told from. */
export interface ResultPartProps {
  assessment: Draft;
  evaluation: ExactEvaluation;
  verdict: VerdictInBrief;
  /** With the shares that are sampled; null while they are. */
  whole: Evaluation | null;
  names: ChartNames;
}
