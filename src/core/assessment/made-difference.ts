import type { CommonEvaluation, CriterionEvaluation } from './evaluation.ts';

/** What adds less than this share of the largest part made no difference worth naming. */
const NOTABLE = 0.1;

/** What tells which criteria made the difference. */
export interface Decisive extends Pick<CommonEvaluation, 'decisive'> {
  criteria: readonly Pick<CriterionEvaluation, 'id' | 'contribution'>[];
}

/** Does a criterion speak for one path whatever its open answers turn out to be? */
export const isCertain = ({
  contribution: { low, high },
}: Pick<CriterionEvaluation, 'contribution'>): boolean => low * high > 0;

/**
 * Ids of the criteria that made the difference, largest first: of the three that speak most for the leader those that add at
 * least a tenth of the largest part, and could not speak for the other path as well.
 */
export function madeDifference({ criteria, decisive }: Decisive): string[] {
  const parts = decisive.flatMap((id) => criteria.find((criterion) => criterion.id === id) ?? []);
  const size = ({ contribution }: (typeof parts)[number]) => Math.abs(contribution.mid);
  const least = NOTABLE * Math.max(0, ...parts.map(size));
  return parts.filter((part) => isCertain(part) && size(part) >= least).map(({ id }) => id);
}
