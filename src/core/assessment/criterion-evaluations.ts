import type { PathKey, PerPath } from '../card/card.ts';
import type { Criterion } from './draft.ts';
import type { CriterionEvaluation } from './evaluation.ts';
import { flipRating, flipWeights } from './flips.ts';
import { difference, type PartialValues, scaled } from './values.ts';

/**
 * Each criterion's contribution to the margin, and the changes of it that would turn the result.
 *
 * @param values partial values, in the order of the criteria
 * @param weights 0–1, adding up to 1
 * @param margin overall value of a less that of b, with open answers at their middle; at 0 nothing can flip
 */
export function criterionEvaluations(
  criteria: readonly Criterion[],
  values: readonly PartialValues[],
  weights: readonly number[],
  margin: number,
): CriterionEvaluation[] {
  const flips = flipWeights(
    values.map(({ a, b }) => a.mid - b.mid),
    weights,
  );
  return values.map((value, index) => {
    const weight = weights[index] ?? 0;
    const valueDifference = difference(value.a, value.b);
    const middles: PerPath<number> = { a: value.a.mid, b: value.b.mid };
    return {
      id: criteria[index]?.id ?? '',
      weight,
      ...value,
      difference: valueDifference,
      contribution: scaled(valueDifference, weight),
      flipWeight: margin === 0 ? null : (flips[index] ?? null),
      flipRating: flipRating(middles, weight, margin),
    };
  });
}

/** Ids of the up to three criteria that speak most for the leader, largest first. */
export function decisive(criteria: readonly CriterionEvaluation[], leader: PathKey | null): string[] {
  const sign = leader === 'b' ? -1 : 1;
  if (leader === null) return [];
  return criteria
    .map(({ id, contribution }) => ({ id, forLeader: sign * contribution.mid }))
    .filter(({ forLeader }) => forLeader > 0)
    .sort((one, other) => other.forLeader - one.forLeader)
    .slice(0, 3)
    .map(({ id }) => id);
}
