import { shareOverAnyWeights } from './acceptability/any-weights.ts';

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
