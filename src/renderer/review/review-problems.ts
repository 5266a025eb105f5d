import type { ReviewStep } from '../../core/journal/review.ts';
import { lookBackProblems, ratingProblems } from '../../core/journal/review-draft.ts';
import { localDay } from '../../core/local-day.ts';
import type { ReviewView } from '../../core/review-api.ts';
import type { Unfinished } from '../ui/unfinished.ts';
import { problemsOf } from '../wizard/step-problems.ts';
import { isAnswering } from './review-steps.ts';

/** What keeps a review from going on, and where. */
export interface ReviewStepProblem {
  step: ReviewStep;
  field: string;
  message: string;
}

/** What the current step lacks, with what its fields show but cannot hand over. */
export function problemsHere(
  { review, record }: ReviewView,
  unfinished: readonly Unfinished[],
): ReviewStepProblem[] {
  const { step, answers } = review;
  if (isAnswering(step))
    return problemsOf({ ...answers, step }, unfinished).map((problem) => ({ ...problem, step }));
  const shown = unfinished.map(({ message, field = '' }) => ({ step, field, message }));
  const fields = new Set(shown.map(({ field }) => field));
  const lacking = lookBackProblems(review, record, localDay(new Date()));
  return [...shown, ...lacking.filter((problem) => problem.step === step && !fields.has(problem.field))];
}

/** What another step lacks: of the new answers before they are given, of the rest before the review is finished. */
export const problemsElsewhere = ({ review, record }: ReviewView): ReviewStepProblem[] =>
  (review.ratedAt === null
    ? ratingProblems(review)
    : lookBackProblems(review, record, localDay(new Date()))
  ).filter(({ step }) => step !== review.step);
