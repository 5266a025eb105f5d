/** What is left of a sum when its parts cancel, as a share of their sizes together: a rounding, not a lead. */
const ROUNDING = 1e-12;

/** The sum of parts of either sign: 0 where they cancel but for a rounding. */
export function sumOf(parts: readonly number[]): number {
  const sum = parts.reduce((total, part) => total + part, 0);
  const size = parts.reduce((total, part) => total + Math.abs(part), 0);
  return Math.abs(sum) <= ROUNDING * size ? 0 : sum;
}
