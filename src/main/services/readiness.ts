import { ApiError } from '../../core/api.ts';
import type { Draft, Step } from '../../core/assessment/draft.ts';
import { evaluate, NotReadyError } from '../../core/assessment/evaluate.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import type { Spreads } from '../../core/assessment/retest/spreads.ts';
import { draftProblems, type Problem } from '../../core/assessment/steps.ts';
import type { Day } from '../../core/time.ts';

/** The steps as the user knows them. */
const STEP_NAMES: Record<Step, string> = {
  frame: 'Frame',
  paths: 'Paths',
  criteria: 'Criteria',
  weights: 'Weights',
  ratings: 'Ratings',
  rules: 'Rule check',
  result: 'Result',
};

const notReady = ({ step, message }: Problem) =>
  new ApiError('not-ready', `Not ready yet. ${STEP_NAMES[step]}: ${message}`);

/** @throws ApiError not-ready with the first thing that keeps the draft from being committed */
export function assertReadyToCommit(draft: Draft, today: Day): void {
  const [first] = draftProblems(draft, today);
  if (first !== undefined) throw notReady(first);
}

/** The engine's result of a draft. @throws ApiError not-ready while it lacks weights or ratings */
export function resultOf(draft: Draft, spreads: Spreads): Evaluation {
  try {
    return evaluate(draft, spreads);
  } catch (error) {
    const [first] = error instanceof NotReadyError ? error.problems : [];
    throw first === undefined ? error : notReady(first);
  }
}
