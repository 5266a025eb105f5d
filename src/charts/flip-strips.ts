import type { CommonEvaluation } from '../core/assessment/evaluation.ts';
import type { PathKey } from '../core/card/card.ts';
import { percents } from '../words/figures.ts';
import { type ChartNames, labelOf } from './names.ts';

/** What weight of one criterion would turn the answer, as chart and table show it. */
export interface FlipStrip {
  id: string;
  label: string;
  /** 0–1. */
  weight: number;
  /** Weight at which the margin is 0; null = cannot flip. */
  flip: number | null;
  /** Who leads with less weight than the flip, and with more; null in a tie. */
  below: PathKey | null;
  above: PathKey | null;
  /** `below 4 %`, `above 15 %` or `cannot flip`. */
  words: string;
}

/** With as many decimals as it takes to tell it from the weight. */
const flipPercent = (weight: number, flip: number): string =>
  percents(weight, flip)[1].replace(' %', '\u00a0%');

/** All criteria, nearest flip first; those that cannot flip come last, in the order of their weights. */
export function flipStrips(evaluation: CommonEvaluation, names: ChartNames): FlipStrip[] {
  const { leader } = evaluation;
  const other: PathKey | null = leader === null ? null : leader === 'a' ? 'b' : 'a';
  return evaluation.criteria
    .map(({ id, weight, flipWeight: flip }) => {
      const falls = flip !== null && flip < weight;
      return {
        id,
        label: labelOf(names, id),
        weight,
        flip,
        below: falls ? other : leader,
        above: flip === null || falls ? leader : other,
        words: flip === null ? 'cannot flip' : `${falls ? 'below' : 'above'} ${flipPercent(weight, flip)}`,
      };
    })
    .sort((one, another) => {
      if (one.flip !== null && another.flip !== null) {
        return Math.abs(one.flip - one.weight) - Math.abs(another.flip - another.weight);
      }
      if (one.flip === null && another.flip === null) return another.weight - one.weight;
      return one.flip === null ? 1 : -1;
    });
}
