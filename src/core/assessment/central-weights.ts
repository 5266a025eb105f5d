import { shareOverAnyWeights } from './acceptability/any-weights.ts';
import { runningMeans } from './acceptability/ranking.ts';

/** The mean of the weights for which each path comes first; null where it never does. */
interface CentralWeights {
  a: number[] | null;
  b: number[] | null;
}

/**
 * Central weights over all weights at all: w_i = A(d with d_i once more) / (n A(d)), since weighing by w_i turns a
 * uniform weighting into one with two votes for i.
 *
 * @param differences partial value of a less that of b, by criterion
 * @returns weights, 0–1, adding up to 1, in the order of the differences
 */
export function centralWeights(differences: readonly number[]): CentralWeights {
  const share = shareOverAnyWeights(differences);
  const doubled = differences.map((difference) => shareOverAnyWeights([...differences, difference]));
  const mean = (path: 'a' | 'b') => {
    if (share[path] === 0) return null;
    const weights = doubled.map((one) => one[path] / share[path]);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    // A share on the edge of what a double can hold may leave nothing of its parts.
    if (sum === 0) return null;
    return weights.map((weight) => weight / sum);
  };
  return { a: mean('a'), b: mean('b') };
}

/**
 * Central weights among those that agree with a ranking: found on its vertices, then mapped back.
 *
 * @param groups differences by group of equals, most wanted group first
 * @returns weights in the order of the groups and of the members in them
 */
export function centralWeightsOfRanking(groups: readonly (readonly number[])[]): CentralWeights {
  const central = centralWeights(runningMeans(groups));
  return { a: mapBack(central.a, groups), b: mapBack(central.b, groups) };
}

function mapBack(vertexWeights: number[] | null, groups: readonly (readonly number[])[]): number[] | null {
  if (vertexWeights === null) return null;
  let members = groups.flat().length;
  let weight = 0;
  const weights: number[] = [];
  for (let group = groups.length - 1; group >= 0; group -= 1) {
    weight += (vertexWeights[group] ?? 0) / members;
    const size = groups[group]?.length ?? 0;
    weights.unshift(...new Array<number>(size).fill(weight));
    members -= size;
  }
  return weights;
}
