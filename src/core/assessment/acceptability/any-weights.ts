import { TIE, type WonShares, wonShares } from './won-shares.ts';

/**
 * Acceptability over all weights at all (uniform on the simplex), exactly.
 *
 * With the differences split into u (not negative, J of them) and v (negative, K), b's share is f(J, K) where
 * f(0, k) = 1, f(j, 0) = 0 and f(j, k) = (u_j f(j, k−1) − v_k f(j−1, k)) / (u_j − v_k). Every step is a convex
 * combination of shares, so equal and nearly equal differences lose no digits. The share of a runs beside it with
 * the two ends swapped.
 *
 * @param differences partial value of a less that of b, by criterion; finite
 */
export function shareOverAnyWeights(differences: readonly number[]): WonShares {
  if (differences.every((d) => d === 0)) return TIE;
  const forA = differences.filter((d) => d >= 0);
  const forB = differences.filter((d) => d < 0);
  const columns = forB.length + 1;
  const a = new Array<number>(columns).fill(0);
  const b = new Array<number>(columns).fill(1);
  for (const u of forA) {
    a[0] = 1;
    b[0] = 0;
    for (let k = 1; k < columns; k += 1) {
      const v = forB[k - 1] ?? 0;
      const gap = u - v;
      const alongV = u / gap;
      const alongU = -v / gap;
      a[k] = alongV * (a[k - 1] ?? 0) + alongU * (a[k] ?? 0);
      b[k] = alongV * (b[k - 1] ?? 0) + alongU * (b[k] ?? 0);
    }
  }
  return wonShares(a[columns - 1] ?? 0, b[columns - 1] ?? 0);
}
