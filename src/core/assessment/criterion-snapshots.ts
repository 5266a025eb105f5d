import type { CriterionSnapshot } from './change.ts';
import type { Draft } from './draft.ts';
import type { CommonEvaluation } from './evaluation.ts';

/** How each criterion stood in one assessment, in its order; open answers at their middle. */
export const criterionSnapshots = (
  { criteria }: Pick<Draft, 'criteria'>,
  evaluation: Pick<CommonEvaluation, 'criteria'>,
): CriterionSnapshot[] => {
  const ends = new Map(criteria.map(({ id, worst, best }) => [id, { worst, best }]));
  return evaluation.criteria.map(({ id, weight, difference }) => ({
    id,
    weight,
    difference: difference.mid,
    worst: ends.get(id)?.worst ?? '',
    best: ends.get(id)?.best ?? '',
  }));
};
