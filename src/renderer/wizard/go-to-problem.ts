import type { Draft } from '../../core/assessment/draft.ts';
import { ratedCriteria, showRating } from '../../core/assessment/edits/ratings.ts';
import type { Problem } from '../../core/assessment/steps.ts';

/** The draft at the step that lacks something, and there at the criterion it is about. */
export function goToProblem(draft: Draft, { step, field }: Problem): Draft {
  const at = { ...draft, step };
  if (step !== 'ratings') return at;
  const index = ratedCriteria(draft).findIndex(({ id }) => field.startsWith(`ratings.${id}.`));
  return index < 0 ? at : showRating(at, index);
}
