import type { Assessment } from '../core/assessment/draft.ts';
import type { Evaluation } from '../core/assessment/evaluation.ts';
import type { PerPath } from '../core/card/card.ts';
import { quoted } from './figures.ts';

/** The evaluation, the answers it was made from, and the names in it. */
export interface VerdictInput {
  evaluation: Evaluation;
  assessment: Assessment;
  paths: PerPath<{ name: string; shortName: string }>;
  /** A criterion's label in quotes, by its id. */
  label: (id: string) => string;
}

export function verdictInput(evaluation: Evaluation, assessment: Assessment): VerdictInput {
  const labels = new Map(assessment.criteria.map(({ id, label }) => [id, label]));
  return {
    evaluation,
    assessment,
    paths: assessment.card.paths,
    label: (id) => quoted(labels.get(id) ?? id),
  };
}
