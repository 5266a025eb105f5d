import type { Step } from '../../core/assessment/draft.ts';

/** What the steps are called. */
export const STEP_LABELS: Record<Step, string> = {
  frame: 'Frame',
  paths: 'Paths',
  criteria: 'Criteria',
  weights: 'Weights',
  ratings: 'Ratings',
  rules: 'Rules',
  result: 'Result',
};
