/**
 * Rounds the parts of a sum so that the rounded parts add up to the rounded sum (largest remainder, Hamilton's
 * method). No part moves by a whole unit of its last digit.
 *
 * @param values finite parts, of either sign
 * @param decimals digits after the point, 0 or more
 */
export function roundToSum(values: readonly number[], decimals: number): number[] {
  const unit = 10 ** decimals;
  const scaled = values.map((value) => value * unit);
  const whole = scaled.map(Math.floor);
  const target = Math.round(scaled.reduce((sum, value) => sum + value, 0));
  let missing = target - whole.reduce((sum, value) => sum + value, 0);
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
