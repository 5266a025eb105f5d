import type { Gut } from '../core/assessment/draft.ts';
import { type Called, pathAhead } from '../core/assessment/earlier-evaluation.ts';
import type { Evaluation } from '../core/assessment/evaluation.ts';
import { isNothingKnown } from '../core/assessment/values.ts';
import type { PathKey, PerPath } from '../core/card/card.ts';

/** `Your gut expected Baker, 70 % sure`: the guess before the result. */
export function gutExpected(expects: PathKey, { confidence }: Gut, paths: PerPath<{ name: string }>): string {
  const sure = confidence === null ? '' : `, ${Math.round(confidence)}\u00a0% sure`;
  return `Your gut expected ${paths[expects].name}${sure}`;
}

/**
 * What the gut expected beside what the answers say. Null where it was not asked, and where the two disagree: that is
 * told among all that disagrees.
 */
export function gutAgainstResult(
  gut: Gut,
  evaluation: Called & Pick<Evaluation, 'leader' | 'criteria'>,
  paths: PerPath<{ name: string }>,
): string | null {
  const { expects } = gut;
  if (expects === null) return null;
  const { leader } = evaluation;
  const ahead = pathAhead(evaluation);
  if (expects === 'unsure') {
    if (isNothingKnown(evaluation.criteria)) return 'Your gut was unsure, and your answers say nothing yet.';
    if (ahead === null) return 'Your gut was unsure, and your answers leave it open too.';
    return `Your gut was unsure; your answers put ${paths[ahead].name} ahead.`;
  }
  const expected = `${gutExpected(expects, gut, paths)}.`;
  if (isNothingKnown(evaluation.criteria)) return `${expected} Your answers say nothing yet.`;
  if (leader === null) return `${expected} Your answers come out level.`;
  if (ahead === null) {
    const way = leader === expects ? 'the same way' : 'the other way';
    return `${expected} Your answers lean ${way}, but too little to call it.`;
  }
  return ahead === expects ? `${expected} Your answers say the same.` : null;
}
