import type { Assessment } from '../draft.ts';
import type { Problem } from './problem.ts';
import { ratingsProblems } from './ratings.ts';
import { weightsProblems } from './weights.ts';

/** What the engine itself needs: weights and ratings of at least one criterion. Fewer than the wizard asks for. */
export function problemsToEvaluate(assessment: Assessment): Problem[] {
  if (!assessment.criteria.some(({ on }) => on)) {
    return [{ step: 'criteria', field: 'criteria', message: 'No criterion is on. Switch on at least one.' }];
  }
  return [...weightsProblems(assessment), ...ratingsProblems(assessment)];
}
