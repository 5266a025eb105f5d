import type { CommonEvaluation, Span } from '../core/assessment/evaluation.ts';
import { percentParts } from '../core/assessment/round-to-sum.ts';
import { fixed } from '../words/figures.ts';
import { sideOf } from '../words/margins.ts';
import { type ChartNames, narrowName } from './names.ts';

/** How figures read in the cells of tables. */

/** Shares that stand under each other, in percent to one decimal; those of a whole add up to 100.0. */
export const percentColumn = (shares: readonly number[]): string[] =>
  percentParts(shares).map((figure) => `${fixed(figure)}\u00a0%`);

/** The weight of each criterion as tables show it, by its id. */
export function weightFigures({ criteria }: Pick<CommonEvaluation, 'criteria'>): ReadonlyMap<string, string> {
  const figures = percentColumn(criteria.map(({ weight }) => weight));
  return new Map(criteria.map(({ id }, index) => [id, figures[index] ?? '']));
}

/** A difference: `5.7 IC`. */
export function sided(difference: number, names: ChartNames, decimals = 1): string {
  const side = sideOf(difference, decimals);
  const figure = fixed(Math.abs(difference), decimals);
  return side === null ? figure : `${figure} ${narrowName(names, side)}`;
}

/** An open difference: `0.3 to 11.1 IC`, `2.7 TL to 6.3 IC`. */
export function sidedBounds({ low, high }: Pick<Span, 'low' | 'high'>, names: ChartNames): string {
  if (sideOf(low) !== 'b') return `${fixed(low)} to ${sided(high, names)}`;
  if (sideOf(high) !== 'a') return `${fixed(Math.abs(high))} to ${sided(low, names)}`;
  return `${sided(low, names)} to ${sided(high, names)}`;
}
