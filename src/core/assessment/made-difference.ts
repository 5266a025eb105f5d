import type { CommonEvaluation, CriterionEvaluation } from './evaluation.ts';
import { isSamePart } from './round-to-sum.ts';

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
 * Ids of the criteria that made the difference, largest first: of the three that speak most for the leader, and any that add the
 * same as the third, those that add at least a tenth of the largest part, and could not speak for the other path as well.
 */
export function madeDifference({ criteria, decisive }: Decisive): string[] {
  const most = decisive.flatMap((id) => criteria.find((criterion) => criterion.id === id) ?? []);
  const last = most.at(-1)?.contribution.mid ?? 0;
  const equals = criteria.filter(
    ({ id, contribution }) => !decisive.includes(id) && last !== 0 && isSamePart(contribution.mid, last),
  );
  const parts = [...most, ...equals];
  const size = ({ contribution }: (typeof parts)[number]) => Math.abs(contribution.mid);
  const least = NOTABLE * Math.max(0, ...parts.map(size));
  return parts.filter((part) => isCertain(part) && size(part) >= least).map(({ id }) => id);
}
