import type { Step } from '../../core/assessment/draft.ts';
import type { Problem } from '../../core/assessment/steps.ts';
import type { Unfinished } from '../ui/unfinished.ts';

/**
 * What a step lacks, with what its fields show but cannot hand over. No answer of the draft holds the latter, so that
 * its answer is missing as well: one field is one problem, told by what is in sight.
 */
export function allProblems(
  step: Step,
  unfinished: readonly Unfinished[],
  lacking: readonly Problem[],
): Problem[] {
  const shown = unfinished.map(({ message, field = '' }): Problem => ({ step, field, message }));
  const fields = new Set(shown.map(({ field }) => field));
  return [...shown, ...lacking.filter(({ field }) => !fields.has(field))];
}
