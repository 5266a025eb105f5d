/**
 * Rounds the parts of a sum so that the rounded parts add up to the rounded sum (largest remainder, Hamilton's
 * method). No part moves by a whole unit of its last digit.
 *
 * @param values finite parts, of either sign
 * @param decimals digits after the point, 0 or more
 * @param sum what is shown beside them as their sum, less than a unit of the last digit away from it
 */
export function roundToSum(
  values: readonly number[],
  decimals: number,
  sum = values.reduce((total, value) => total + value, 0),
): number[] {
  const unit = 10 ** decimals;
  const scaled = values.map((value) => value * unit);
  const whole = scaled.map(Math.floor);
  // By toFixed, as the sum itself is shown.
  const target = Math.round(Number(sum.toFixed(decimals)) * unit);
  let missing = target - whole.reduce((total, value) => total + value, 0);
  const byRemainder = scaled
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder);
  for (const { index } of byRemainder) {
    if (missing <= 0) break;
    whole[index] = (whole[index] ?? 0) + 1;
    missing -= 1;
  }
  // Adding 0 turns −0 into 0.
  return whole.map((value) => value / unit + 0);
}

/** Are two parts of a sum equal, but for the rounding of arithmetic? */
export const isSamePart = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-9;

/**
 * The same for figures that stand in a column: equal parts read alike. Where a unit would have gone to some of them only, all are
 * rounded to the nearest, and the rounded parts add up only nearly.
 */
export function roundColumn(values: readonly number[], decimals: number, sum?: number): number[] {
  const rounded = roundToSum(values, decimals, sum);
  return values.map((value, index) => {
    const equals = rounded.filter((_, other) => isSamePart(values[other] ?? 0, value));
    const isAlike = equals.every((figure) => figure === rounded[index]);
    return isAlike ? (rounded[index] ?? 0) : Number(value.toFixed(decimals)) + 0;
  });
}

/** Parts of a whole, 0–1, in percent to one decimal: the same wherever they are shown. */
export const percentParts = (shares: readonly number[]): number[] =>
  roundColumn(
    shares.map((share) => share * 100),
    1,
  );
