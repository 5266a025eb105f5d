import type { CommonEvaluation } from '../core/assessment/evaluation.ts';
import { otherPath, type PathKey } from '../core/card/card.ts';
import { weightChanges } from '../words/nearest-changes.ts';
import { type ChartNames, labelOf } from './names.ts';

/** What weight of one criterion would turn the answer, as chart and table show it. */
export interface FlipStrip {
  id: string;
  label: string;
  /** 0–1. */
  weight: number;
  /** Weight at which the margin is 0; null = cannot turn it. */
  flip: number | null;
  /** Who leads with less weight than the flip, and with more; null in a tie. */
  below: PathKey | null;
  above: PathKey | null;
  /** `below 4 %`, `above 15 %`, `cannot turn it`, or `any change` where the paths are level. */
  words: string;
}

export const CANNOT = 'cannot turn it';
/** Of a level result. */
export const ANY_CHANGE = 'any change';

/** All criteria, the nearest change first; those that cannot turn it come last, in the order of their weights. */
export function flipStrips(evaluation: CommonEvaluation, names: ChartNames): FlipStrip[] {
  const { leader } = evaluation;
  const other = leader === null ? null : otherPath(leader);
  const changes = weightChanges(evaluation);
  const turning = changes.map(
    ({ id, now, turns, text, threshold: { direction } }): FlipStrip => ({
      id,
      label: labelOf(names, id),
      weight: now,
      flip: turns,
      below: direction === 'below' ? other : leader,
      above: direction === 'below' ? leader : other,
      words: text,
    }),
  );
  const turningIds = new Set(changes.map(({ id }) => id));
  const others = evaluation.criteria
    .filter(({ id }) => !turningIds.has(id))
    .map(
      ({ id, weight, difference }): FlipStrip => ({
        id,
        label: labelOf(names, id),
        weight,
        flip: null,
        below: leader,
        above: leader,
        words: leader === null && difference.mid !== 0 && weight < 1 ? ANY_CHANGE : CANNOT,
      }),
    )
    .sort((one, another) => another.weight - one.weight);
  return [...turning, ...others];
}
