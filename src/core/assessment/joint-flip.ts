/** What all weights together would have to do to make the margin 0; null = cannot flip. */
interface JointFlip {
  /** Factor by which every importance would have to be wrong, 1 or more. */
  factor: number | null;
  /** Least share of all weight that would have to move from one criterion to another, 0–1. */
  movedWeight: number | null;
}

/**
 * The smallest joint changes of all weights that make the margin 0. With P and C the sums for and against the
 * winner, an importance may be off by a factor k = √(P/C) either way: P/k against C·k. And moving weight from where
 * the winner is furthest ahead to where it is furthest behind does most for the least.
 *
 * @param differences partial value of a less that of b, by criterion
 * @param weights weights, 0–1, adding up to 1
 */
export function jointFlip(differences: readonly number[], weights: readonly number[]): JointFlip {
  let forA = 0;
  let forB = 0;
  differences.forEach((difference, index) => {
    const contribution = difference * (weights[index] ?? 0);
    if (contribution > 0) forA += contribution;
    else forB -= contribution;
  });
  const [pro, contra] = forA >= forB ? [forA, forB] : [forB, forA];
  const sign = forA >= forB ? 1 : -1;
  return {
    // Root by root: their quotient may be too large for a double.
    factor: contra > 0 ? Math.max(1, Math.sqrt(pro) / Math.sqrt(contra)) : null,
    movedWeight: leastMove(
      differences.map((difference) => sign * difference),
      weights,
      pro - contra,
    ),
  };
}

/** Moves weight from the winner's best criteria downwards to its worst one until the margin is used up. */
function leastMove(
  differences: readonly number[],
  weights: readonly number[],
  margin: number,
): number | null {
  const worst = Math.min(...differences);
  if (worst >= 0) return null;
  const order = differences
    .map((_, index) => index)
    .sort((i, j) => (differences[j] ?? 0) - (differences[i] ?? 0));
  let left = margin;
  let moved = 0;
  for (const index of order) {
    const step = (differences[index] ?? 0) - worst;
    const weight = weights[index] ?? 0;
    if (weight * step >= left) return moved + (left > 0 ? left / step : 0);
    moved += weight;
    left -= weight * step;
  }
  return null;
}
