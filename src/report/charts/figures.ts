import type { Span } from '../../core/assessment/evaluation.ts';
import type { PathKey } from '../../core/card/card.ts';
import type { ChartNames } from './names.ts';

/** How figures read, the same in charts, tables and their descriptions. */

/** A number with so many decimals; never "−0.0". */
export const fixed = (value: number, decimals = 1): string => {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
};

/** Percent, with a space that does not break: `15 %`. */
export const percent = (share: number, decimals = 0): string => `${fixed(share * 100, decimals)}\u00a0%`;

/** The path that a difference of a less b speaks for; null where it is 0 to the decimals shown. */
export function sideOf(difference: number, decimals = 1): PathKey | null {
  if (Number(Math.abs(difference).toFixed(decimals)) === 0) return null;
  return difference > 0 ? 'a' : 'b';
}

/** `5.7 points for Individual Contributor`, or `no difference`. */
export function marginText(margin: number, names: ChartNames, form: 'name' | 'shortName' = 'name'): string {
  const side = sideOf(margin);
  return side === null ? 'no difference' : `${fixed(Math.abs(margin))} points for ${names.paths[side][form]}`;
}

/** The two ends of an open figure: `0.3 to 11.1 points for IC`, or both sides where it straddles 0. */
export function boundsText(
  { low, high }: Span,
  names: ChartNames,
  form: 'name' | 'shortName' = 'name',
): string {
  if (sideOf(low) !== 'b') return `${fixed(low)} to ${marginText(high, names, form)}`;
  if (sideOf(high) !== 'a') return `${fixed(Math.abs(high))} to ${marginText(low, names, form)}`;
  return `${marginText(low, names, form)} to ${marginText(high, names, form)}`;
}

/** A difference in a table's cell: `5.7 IC`. */
export function sided(difference: number, names: ChartNames): string {
  const side = sideOf(difference);
  return side === null ? '0.0' : `${fixed(Math.abs(difference))} ${names.paths[side].shortName}`;
}

/** An open difference in a table's cell: `0.3 to 11.1 IC`, `2.7 TL to 6.3 IC`. */
export function sidedBounds({ low, high }: Span, names: ChartNames): string {
  if (sideOf(low) !== 'b') return `${fixed(low)} to ${sided(high, names)}`;
  if (sideOf(high) !== 'a') return `${fixed(Math.abs(high))} to ${sided(low, names)}`;
  return `${sided(low, names)} to ${sided(high, names)}`;
}

/** Is the figure open at all, to the decimals shown? */
export const isOpen = (span: Span): boolean => fixed(span.low) !== fixed(span.high);

/** A share as a count of a hundred weightings: how many marks, and the words; never 100 or 0 unless it is exactly so. */
export function ofHundred(share: number): { marks: number; text: string } {
  const marks = Math.round(share * 100);
  if (marks === 100 && share < 1) return { marks, text: 'over 99' };
  if (marks === 0 && share > 0) return { marks, text: 'under 1' };
  return { marks, text: String(marks) };
}

/**
 * Rounds the parts of a sum so that they add up to the rounded sum (largest remainder): each part to its nearest,
 * then those that were rounded furthest the wrong way give or take one unit. Swapping all signs swaps all results.
 */
export function roundToSum(parts: readonly number[], decimals = 1): number[] {
  const unit = 10 ** decimals;
  const round = (value: number) => Math.sign(value) * Math.round(Math.abs(value));
  const exact = parts.map((part) => part * unit);
  const rounded = exact.map(round);
  const total = round(exact.reduce((sum, part) => sum + part, 0));
  const missing = total - rounded.reduce((sum, part) => sum + part, 0);
  const direction = Math.sign(missing);
  const shortfall = (index: number) => ((exact[index] ?? 0) - (rounded[index] ?? 0)) * direction;
  const chosen = new Set(
    Array.from(parts.keys())
      .sort((i, j) => shortfall(j) - shortfall(i))
      .slice(0, Math.abs(missing)),
  );
  return rounded.map((part, index) => (chosen.has(index) ? part + direction : part) / unit);
}
