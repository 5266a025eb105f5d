import type { Draft } from '../../core/assessment/draft.ts';

/**
 * The change that shows the next (1) or previous (−1) criterion on the ratings step;
 * null on the other steps and at either end, where the step itself changes.
 */
export function ratingMove(draft: Draft, by: 1 | -1): ((draft: Draft) => Draft) | null {
  if (draft.step !== 'ratings') return null;
  const count = draft.criteria.filter(({ on }) => on).length;
  const ratingIndex = draft.ratingIndex + by;
  if (ratingIndex < 0 || ratingIndex >= count) return null;
  return (current) => ({ ...current, ratingIndex });
}
