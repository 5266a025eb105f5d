import type { CommonEvaluation, Span } from '../core/assessment/evaluation.ts';
import { roundToSum } from '../core/assessment/round-to-sum.ts';
import type { PathKey, PerPath } from '../core/card/card.ts';
import { exactPoints, percent as inWords } from '../words/figures.ts';
import { type ChartNames, narrowName } from './names.ts';

/** How figures read, the same in charts, tables and their descriptions. */

/** A number with so many decimals; never "−0.0". */
export const fixed = (value: number, decimals = 1): string => {
  const text = Math.abs(value).toFixed(decimals);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
};

/** Percent as in the verdict's words, with a space that does not break: `15 %`, `6.5 %`. */
export const percent = (share: number): string => inWords(share).replace(' %', '\u00a0%');

/** Shares that stand under each other, in percent to one decimal; those of a whole add up to 100.0. */
export const percentColumn = (shares: readonly number[]): string[] =>
  roundToSum(
    shares.map((share) => share * 100),
    1,
  ).map((figure) => `${fixed(figure)}\u00a0%`);

/** The weight of each criterion as tables show it, by its id. */
export function weightFigures({ criteria }: Pick<CommonEvaluation, 'criteria'>): ReadonlyMap<string, string> {
  const figures = percentColumn(criteria.map(({ weight }) => weight));
  return new Map(criteria.map(({ id }, index) => [id, figures[index] ?? '']));
}

/** Both overall values to one decimal, such that one less the other is the margin as it is shown. */
export function overallFigures({ overall }: Pick<CommonEvaluation, 'overall'>): PerPath<string> {
  const [a = 0, b = 0] = roundToSum([overall.a.mid, -overall.b.mid], 1);
  return { a: fixed(a), b: fixed(-b) };
}

/** The path that a difference of a less b speaks for; null where it is 0 to the decimals shown. */
export function sideOf(difference: number, decimals = 1): PathKey | null {
  if (Number(Math.abs(difference).toFixed(decimals)) === 0) return null;
  return difference > 0 ? 'a' : 'b';
}

/** `5.7 points for Individual Contributor`, `under 0.1 points for …`, or `no difference`. */
export function marginText(margin: number, names: ChartNames, form: 'name' | 'shortName' = 'name'): string {
  if (margin === 0) return 'no difference';
  return `${exactPoints(margin)} points for ${names.paths[margin > 0 ? 'a' : 'b'][form]}`;
}

/** The two ends of an open figure: `0.3 to 11.1 points for IC`, or both sides where it straddles 0. */
export function boundsText(
  { low, high }: Pick<Span, 'low' | 'high'>,
  names: ChartNames,
  form: 'name' | 'shortName' = 'name',
): string {
  if (fixed(low) === fixed(high)) return marginText(high, names, form);
  if (sideOf(low) !== 'b') return `${fixed(low)} to ${marginText(high, names, form)}`;
  if (sideOf(high) !== 'a') return `${fixed(Math.abs(high))} to ${marginText(low, names, form)}`;
  return `${marginText(low, names, form)} to ${marginText(high, names, form)}`;
}

/** A difference in a table's cell: `5.7 IC`. */
export function sided(difference: number, names: ChartNames): string {
  const side = sideOf(difference);
  return side === null ? '0.0' : `${fixed(Math.abs(difference))} ${narrowName(names, side)}`;
}

/** An open difference in a table's cell: `0.3 to 11.1 IC`, `2.7 TL to 6.3 IC`. */
export function sidedBounds({ low, high }: Pick<Span, 'low' | 'high'>, names: ChartNames): string {
  if (sideOf(low) !== 'b') return `${fixed(low)} to ${sided(high, names)}`;
  if (sideOf(high) !== 'a') return `${fixed(Math.abs(high))} to ${sided(low, names)}`;
  return `${sided(low, names)} to ${sided(high, names)}`;
}

/** Is the figure open at all, to the decimals shown? */
export const isOpen = (span: Span): boolean => fixed(span.low) !== fixed(span.high);
