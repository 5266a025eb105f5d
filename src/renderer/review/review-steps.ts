import { REVIEW_STEPS, type ReviewStep } from '../../core/journal/review.ts';

/** The stops of a review, in order, and the steps that each consists of. */
export const REVIEW_STOPS: readonly { label: string; steps: readonly [ReviewStep, ...ReviewStep[]] }[] = [
  { label: 'Answer again', steps: ['criteria', 'weights', 'ratings'] },
  { label: 'What happened', steps: ['outcome'] },
  { label: 'Predictions', steps: ['predictions'] },
  { label: 'Reveal', steps: ['reveal'] },
  { label: 'How you decided', steps: ['process'] },
];

export const REVIEW_STEP_LABELS: Record<ReviewStep, string> = {
  criteria: 'Criteria',
  weights: 'Weights',
  ratings: 'Ratings',
  outcome: 'What happened',
  predictions: 'Predictions',
  reveal: 'Reveal',
  process: 'How you decided',
};

export const isAnswering = (step: ReviewStep): step is 'criteria' | 'weights' | 'ratings' =>
  step === 'criteria' || step === 'weights' || step === 'ratings';

export const stepAfter = (step: ReviewStep): ReviewStep | undefined =>
  REVIEW_STEPS[REVIEW_STEPS.indexOf(step) + 1];

/** The step before it that can still be gone back to; undefined at the first, and where the new answers are fixed. */
export function stepBefore(step: ReviewStep, ratedAt: string | null): ReviewStep | undefined {
  const before = REVIEW_STEPS[REVIEW_STEPS.indexOf(step) - 1];
  return before !== undefined && isAnswering(before) && ratedAt !== null ? undefined : before;
}
