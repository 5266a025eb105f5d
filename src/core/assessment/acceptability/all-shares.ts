import type { Evaluation, ExactShares, Share } from '../evaluation.ts';
import { isOpen, type PartialValues } from '../values.ts';
import type { StatedWeights } from '../weights/stated-weights.ts';
import { shareOverAnyWeights } from './any-weights.ts';
import { shareOfGammaSum } from './gamma-sum.ts';
import { shareNear } from './near.ts';
import { shareOverRanking } from './ranking.ts';
import { shareOverRatings } from './sampled.ts';
import { shareOverSwingRanges } from './swing-ranges.ts';
import { shareOfUniformSum } from './uniform-sum.ts';

/** The shares that are exact and quick, whatever is open. */
export function exactShares(values: readonly PartialValues[], weights: readonly number[]): ExactShares {
  return {
    any: { ...shareOverAll(values), sampling: null },
    near: { ...shareNear(values, weights), sampling: null },
    openAnswers: shareOverOpenAnswers(values, weights),
  };
}

/** The shares for which there is no exact way over open answers: then these are sampled, which takes a while. */
export function sampledShares(
  values: readonly PartialValues[],
  { order, box }: Pick<StatedWeights, 'order' | 'box'>,
): Omit<Evaluation['shares'], keyof ExactShares> {
  return {
    ranking: shareOverRatings(values, (d) =>
      shareOverRanking(order.map((group) => group.map((index) => d[index] ?? 0))),
    ),
    swingRanges: box && shareOverRatings(values, (d, tolerance) => shareOverSwingRanges(d, box, tolerance)),
  };
}

/** Any weights at all are Dirichlet with every parameter 1; where all is settled the recurrence is exact and faster. */
function shareOverAll(values: readonly PartialValues[]) {
  return values.some(({ a, b }) => isOpen(a) || isOpen(b))
    ? shareOfGammaSum(values.map(({ a, b }) => ({ a, b, shape: 1 })))
    : shareOverAnyWeights(values.map(({ a, b }) => a.mid - b.mid));
}

/** Each open answer moves the margin evenly by its weight. Null where none is open. */
function shareOverOpenAnswers(values: readonly PartialValues[], weights: readonly number[]): Share | null {
  let middle = 0;
  const halfWidths = values.flatMap(({ a, b }, index) => {
    const weight = weights[index] ?? 0;
    middle += weight * (a.mid - b.mid);
    return [a, b].filter(isOpen).map(({ low, high }) => (weight * (high - low)) / 2);
  });
  return halfWidths.length === 0 ? null : { ...shareOfUniformSum(middle, halfWidths), sampling: null };
}
