import type { Draft } from '../../core/assessment/draft.ts';
import type { Problem } from '../../core/assessment/steps.ts';
import type { Unfinished } from '../ui/unfinished.ts';
import { inReadingOrder } from './reading-order.ts';

/**
 * What a step lacks, with what its fields show but cannot hand over. No answer of the draft holds the latter, so that
 * its answer is missing as well: one field is one problem, told by what is in sight. In reading order.
 */
export function allProblems(
  draft: Draft,
  unfinished: readonly Unfinished[],
  lacking: readonly Problem[],
): Problem[] {
  const shown = unfinished.map(({ message, field = '' }): Problem => ({ step: draft.step, field, message }));
  const fields = new Set(shown.map(({ field }) => field));
  return inReadingOrder(draft, [...shown, ...lacking.filter(({ field }) => !fields.has(field))]);
}
