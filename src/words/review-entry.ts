import type { PathKey } from '../core/card/card.ts';
import type { ReviewBody } from '../core/journal/review.ts';
import type { PathNames } from './margins.ts';
import { againText } from './review-again.ts';
import { BLINDNESS_TEXT, OUTCOME_SENTENCES, outcomeField } from './review-outcome.ts';
import { pastVerdict } from './review-verdict.ts';

const NEXT_TEXT = {
  extend: 'The trial was extended.',
  choose: 'The path on trial was chosen.',
  'give-up': 'The trial was given up.',
} as const;

/**
 * A finished review in a few sentences: the verdict then, how it turned out, and what follows.
 * @param chosen the path that was chosen; null for a trial, a deferral or neither
 */
export const reviewSentences = (review: ReviewBody, names: PathNames, chosen: PathKey | null): string[] => [
  pastVerdict(review.evaluation, names).headline,
  ...reviewJudgement(review, chosen),
];

/** What a finished review says beside its answers: how it turned out, and what follows. */
export function reviewJudgement(review: ReviewBody, chosen: PathKey | null): string[] {
  const { trial, outcome, again, blindness, evaluation } = review;
  const field = outcomeField(review);
  return [
    ...(trial?.next == null ? [] : [NEXT_TEXT[trial.next]]),
    ...(outcome === null ? [] : [OUTCOME_SENTENCES[outcome]]),
    ...(field === null ? [] : [`${field.name}: ${field.lesson}`]),
    ...(again === null ? [] : [againText(again, chosen, evaluation)]),
    BLINDNESS_TEXT[blindness],
  ];
}
