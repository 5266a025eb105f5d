/**
 * Flip weight: the weight of one criterion, the others rescaled in proportion, at which the margin is 0. With V the
 * margin of the others among themselves it is −V / (d − V), and only where d and V pull apart.
 *
 * @param differences partial value of a less that of b, by criterion
 * @param weights weights, 0–1, adding up to 1
 * @returns by criterion, strictly between 0 and 1; null = no weight of it flips the winner
 */
export function flipWeights(differences: readonly number[], weights: readonly number[]): (number | null)[] {
  return differences.map((difference, index) => {
    let othersWeight = 0;
    let othersSum = 0;
    weights.forEach((weight, other) => {
      if (other === index) return;
      othersWeight += weight;
      othersSum += weight * (differences[other] ?? 0);
    });
    if (othersWeight === 0) return null;
    const others = othersSum / othersWeight;
    // By sign, not by product: a product of tiny numbers can vanish.
    if (difference === 0 || others === 0 || difference > 0 === others > 0) return null;
    return others / (others - difference);
  });
}

/**
 * Flip ratings of one criterion: the partial value of each path at which the margin is 0, all else as it is.
 *
 * @param value partial values of the two paths, 0–100
 * @param weight the criterion's weight, 0–1
 * @param margin overall value of a less that of b
 * @returns 0–100; null = no rating of it flips the winner, or there is no winner to flip
 */
export function flipRating(
  value: { a: number; b: number },
  weight: number,
  margin: number,
): { a: number | null; b: number | null } {
  if (weight === 0 || margin === 0) return { a: null, b: null };
  const move = margin / weight;
  return { a: onScale(value.a - move), b: onScale(value.b + move) };
}

const onScale = (value: number): number | null => (value >= 0 && value <= 100 ? value : null);
