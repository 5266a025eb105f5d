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

/** Is the way free to a step? Back it always is; on where the steps before it lack nothing. */
export function canReach(draft: Draft, step: Step, today: Day): boolean {
  return STEPS.slice(STEPS.indexOf(draft.step), STEPS.indexOf(step)).every(
    (each) => stepProblems(draft, each, today).length === 0,
  );
}

/** The furthest step that has answers and that the way is free to; at least the one that the draft stands on. */
export function furthestStep(draft: Draft, today: Day): Step {
  const beyond = STEPS.slice(STEPS.indexOf(draft.step) + 1);
  const furthest = beyond.findLast((step) => HAS_ANSWERS[step](draft));
  if (furthest === undefined) return draft.step;
  const free = beyond.slice(0, beyond.indexOf(furthest) + 1);
  return free.findLast((step) => canReach(draft, step, today)) ?? draft.step;
}

/** Was a step answered? What a draft has from its card alone is no answer. */
const HAS_ANSWERS: Readonly<Record<Step, (draft: Draft) => boolean>> = {
  frame: ({ frame }) => frame.question.trim() !== '',
  paths: ({ tradeOffs }) => tradeOffs.some(({ answer }) => answer !== null),
  criteria: () => false,
  weights: ({ weighing: { swings, ranking, pairs } }) =>
    Object.keys(swings).length + ranking.length + pairs.length > 0,
  ratings: ({ ratings }) => Object.values(ratings).some(({ a, b }) => a !== null || b !== null),
  rules: ({ rules, gut }) => [...Object.values(rules), gut.expects].some((answer) => answer !== null),
  result: ({ firstResult }) => firstResult !== null,
};

/** Everything that keeps a draft from being committed, in the order of the steps. */
export function draftProblems(draft: Draft, today: Day): Problem[] {
  return STEPS.flatMap((step) => stepProblems(draft, step, today));
}
