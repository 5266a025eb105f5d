import { shareOverAnyWeights } from './any-weights.ts';
import type { WonShares } from './won-shares.ts';

/**
 * The vertices of the weights that agree with a ranking, valued: the running mean of the differences at the end of
 * each group of equals. A weighting that agrees with the ranking is a convex combination of them.
 *
 * @param groups differences (a less b) by group of equals, most wanted group first; no group empty
 */
export function runningMeans(groups: readonly (readonly number[])[]): number[] {
  let sum = 0;
  let count = 0;
  return groups.map((group) => {
    for (const difference of group) sum += difference;
    count += group.length;
    return sum / count;
  });
}

/** Acceptability over all weights that agree with a ranking; equally ranked criteria weigh the same. Exact. */
export function shareOverRanking(groups: readonly (readonly number[])[]): WonShares {
  return shareOverAnyWeights(runningMeans(groups));
}
