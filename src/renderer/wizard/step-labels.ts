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

/** The name of a step in one assessment: where the card has no rules, theirs asks for the gut feeling alone. */
export const stepLabel = (step: Step, hasRules: boolean): string =>
  step === 'rules' && !hasRules ? 'Gut feeling' : STEP_LABELS[step];
