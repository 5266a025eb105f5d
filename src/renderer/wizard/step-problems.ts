import type { Draft } from '../../core/assessment/draft.ts';
import { currentCriterion } from '../../core/assessment/edits/ratings.ts';
import { type Problem, stepProblems } from '../../core/assessment/steps.ts';
import { localDay } from '../../core/local-day.ts';
import type { Unfinished } from '../ui/unfinished.ts';
import { allProblems } from './all-problems.ts';

/**
 * What the user has tried to go on from: a step; one way to weigh, since each asks for something else; a list of criteria, since one that is
 * added is still to be written.
 */
export function askedBy({ step, weighing, criteria }: Draft): string {
  if (step === 'weights') return `${step} ${weighing.method}`;
  return step === 'criteria' ? [step, ...criteria.map(({ id }) => id)].join(' ') : step;
}

/** What the step lacks, with what its fields cannot hand over. */
export function problemsOf(draft: Draft, unfinished: readonly Unfinished[]): Problem[] {
  // The result asks nothing: the choice that counts under its step is made on the screen after it.
  const lacking = draft.step === 'result' ? [] : stepProblems(draft, draft.step, localDay(new Date()));
  return allProblems(draft, unfinished, lacking);
}

/** Those of this screen: the ratings stand one criterion a screen, and what another lacks is asked for there. */
export function problemsHere(draft: Draft, problems: readonly Problem[]): readonly Problem[] {
  if (draft.step !== 'ratings') return problems;
  const own = `ratings.${currentCriterion(draft)?.id ?? ''}.`;
  return problems.filter(({ field }) => field === '' || field.startsWith(own));
}
