import type { Day } from '../time.ts';
import { type Draft, STEPS, type Step } from './draft.ts';
import { commitmentProblems } from './problems/commitment.ts';
import { criteriaProblems } from './problems/criteria.ts';
import { frameProblems } from './problems/frame.ts';
import type { Problem } from './problems/problem.ts';
import { ratingsProblems } from './problems/ratings.ts';
import { rulesProblems } from './problems/rules.ts';
import { tradeOffProblems } from './problems/trade-offs.ts';
import { weightsProblems } from './problems/weights.ts';

export type { Problem } from './problems/problem.ts';

/**
 * What keeps a step from being done; empty when the way on is free. The result itself asks nothing: under its step
 * stands the choice that follows it, with all that goes with it.
 *
 * @param today the user's own calendar day
 */
export function stepProblems(draft: Draft, step: Step, today: Day): Problem[] {
  switch (step) {
    case 'frame':
      return frameProblems(draft);
    case 'paths':
      return tradeOffProblems(draft);
    case 'criteria':
      return criteriaProblems(draft);
    case 'weights':
      return weightsProblems(draft);
    case 'ratings':
      return ratingsProblems(draft);
    case 'rules':
      return rulesProblems(draft);
    case 'result':
      return commitmentProblems(draft, today);
  }
}

/** Everything that keeps a draft from being committed, in the order of the steps. */
export function draftProblems(draft: Draft, today: Day): Problem[] {
  return STEPS.flatMap((step) => stepProblems(draft, step, today));
}
