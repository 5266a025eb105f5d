import type { ReviewBody } from '../core/journal/review.ts';
import type { PathNames } from './margins.ts';
import { AGAIN_TEXT, BLINDNESS_TEXT, OUTCOME_SENTENCES, outcomeField } from './review-outcome.ts';
import { pastVerdict } from './review-verdict.ts';

const NEXT_TEXT = {
  extend: 'The trial was extended.',
  choose: 'The path on trial was chosen.',
  'give-up': 'The trial was given up.',
} as const;

/** A finished review in a few sentences: the verdict then, how it turned out, and what follows. */
export const reviewSentences = (review: ReviewBody, names: PathNames): string[] => [
  pastVerdict(review.evaluation, names).headline,
  ...reviewJudgement(review),
];

/** What a finished review says beside its answers: how it turned out, and what follows. */
export function reviewJudgement(review: ReviewBody): string[] {
  const { trial, outcome, again, blindness } = review;
  const field = outcomeField(review);
  return [
    ...(trial?.next == null ? [] : [NEXT_TEXT[trial.next]]),
    ...(outcome === null ? [] : [OUTCOME_SENTENCES[outcome]]),
    ...(field === null ? [] : [`${field.name}: ${field.lesson}`]),
    ...(again === null ? [] : [AGAIN_TEXT[again]]),
    BLINDNESS_TEXT[blindness],
  ];
}
