import type { CommonEvaluation } from '../core/assessment/evaluation.ts';
import { percentParts } from '../core/assessment/round-to-sum.ts';

/** Weights as text, to one decimal, rounded so that parts add up to their whole, the same everywhere. */

/**
 * `12.5 %`, `30 %`; what would round to nothing but is not says so.
 * @param shown in percent, as rounded; @param share what was rounded, 0–1
 */
export const percentText = (shown: number, share: number): string =>
  shown === 0 && share > 0 ? 'under 0.1\u00a0%' : `${shown}\u00a0%`;

/** Parts of a whole, 0–1, for running text. */
export function percents(shares: readonly number[]): string[] {
  const shown = percentParts(shares);
  return shares.map((share, index) => percentText(shown[index] ?? 0, share));
}

/** A share of the weight that is no part of a whole beside it, 0–1. */
export const percent = (share: number): string => percentText(Number((share * 100).toFixed(1)), share);

/** The weight of each criterion, by its id, in percent to one decimal. */
export function shownWeights({ criteria }: Pick<CommonEvaluation, 'criteria'>): ReadonlyMap<string, number> {
  const shown = percentParts(criteria.map(({ weight }) => weight));
  return new Map(criteria.map(({ id }, index) => [id, shown[index] ?? 0]));
}

/** The weight of each criterion, by its id, for running text. */
export function weightTexts({ criteria }: Pick<CommonEvaluation, 'criteria'>): ReadonlyMap<string, string> {
  const texts = percents(criteria.map(({ weight }) => weight));
  return new Map(criteria.map(({ id }, index) => [id, texts[index] ?? '']));
}
