import { type Called, pathAhead, type StoredEvaluation } from '../core/assessment/earlier-evaluation.ts';
import type { Evaluation } from '../core/assessment/evaluation.ts';
import type { PathKey } from '../core/card/card.ts';
import type { ReviewBody } from '../core/journal/review.ts';
import { wholePoints } from './figures.ts';
import type { PathNames } from './margins.ts';

/** Whether one would choose the same again, beside what the new answers of the review say of it. */

/** Of a path as of a trial, a deferral or neither. */
export const AGAIN_TEXT: Record<NonNullable<ReviewBody['again']>, string> = {
  yes: 'You would choose the same again.',
  no: 'You would not choose the same again.',
  unsure: 'You are unsure whether you would choose the same again.',
};

/** The path ahead, where the answer goes against it: another one than would be chosen again, or the very one that would not. */
function aheadAgainst(
  again: ReviewBody['again'],
  chosen: PathKey | null,
  evaluation: StoredEvaluation | (Called & Pick<Evaluation, 'leader'>),
): PathKey | null {
  const ahead = pathAhead(evaluation);
  if (chosen === null || ahead === null) return null;
  const goesAgainst = (again === 'yes' && ahead !== chosen) || (again === 'no' && ahead === chosen);
  return goesAgainst ? ahead : null;
}

/** The answer as a review keeps it. @param chosen the path that was chosen; null for a trial, a deferral or neither */
export function againText(
  again: NonNullable<ReviewBody['again']>,
  chosen: PathKey | null,
  evaluation: StoredEvaluation,
): string {
  if (aheadAgainst(again, chosen, evaluation) === null) return AGAIN_TEXT[again];
  const against = again === 'yes' ? 'put the other path ahead' : 'put the path that you chose ahead';
  return `${AGAIN_TEXT[again].slice(0, -1)}, though your new answers ${against}.`;
}

/** What is said at once where the answer goes against the new answers; empty where it does not. */
export function againAgainstText(
  again: ReviewBody['again'],
  chosen: PathKey | null,
  evaluation: Called & Pick<Evaluation, 'leader' | 'margin'>,
  { paths }: PathNames,
): string {
  const ahead = aheadAgainst(again, chosen, evaluation);
  return ahead === null
    ? ''
    : `Your new answers put ${paths[ahead].name} ahead by ${wholePoints(evaluation.margin.mid)}. You may still be right: the score counts only what it was told. What it does not see can stand under “What do you take from it?”.`;
}
