import type { Draft } from './draft.ts';

/** The two ratings of a criterion, the lower one first. */
export interface NarrowSwing {
  low: number;
  high: number;
}

/** Ratings at most this far apart, points, span little of the way that the swing was weighed for. */
const NARROW = 10;
/** Half as welcome as the most wanted one: below that the question would be about little. */
const HEAVY = 50;

/**
 * The criteria, by id, whose swing is worth asking about once more: weighed with at least half of the most wanted one's
 * points, while the two paths are rated at most 10 points apart. People tend to weigh by a criterion's name, whatever lies
 * between its ends (von Nitzsch and Weber 1993, "The effect of attribute ranges on weights"). Ranges and unknowns are left out.
 */
export function narrowSwings(
  draft: Pick<Draft, 'criteria' | 'ratings' | 'weighing'>,
): Map<string, NarrowSwing> {
  const found = new Map<string, NarrowSwing>();
  for (const { id, on } of draft.criteria) {
    const { a = null, b = null } = draft.ratings[id] ?? {};
    const points = draft.weighing.swings[id]?.points ?? 0;
    if (!on || points < HEAVY || a?.kind !== 'value' || b?.kind !== 'value') continue;
    const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
    if (high > low && high - low <= NARROW) found.set(id, { low, high });
  }
  return found;
}
