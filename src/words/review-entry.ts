import type { PathKey } from '../core/card/card.ts';
import type { OpenedReview } from '../core/journal/opened-decision.ts';
import { uncapitalised } from './figures.ts';
import type { PathNames } from './margins.ts';
import { againText } from './review-again.ts';
import { BLINDNESS_TEXT, DECIDED, OUTCOME_SENTENCES, outcomeField } from './review-outcome.ts';
import { pastVerdict } from './review-verdict.ts';

type Trial = OpenedReview['trial'];

const WORKED_SENTENCES: Record<NonNullable<NonNullable<Trial>['worked']>, string> = {
  yes: 'The trial worked.',
  no: 'The trial did not work.',
  unsure: 'It cannot be told whether the trial worked.',
};

const NEXT_TEXT = {
  extend: 'The trial was extended.',
  choose: 'The path on trial was chosen.',
  'give-up': 'The trial was given up.',
} as const;

/**
 * A finished review in a few sentences: the verdict then, how it turned out, and what follows.
 * @param chosen the path that was chosen; null for a trial, a deferral or neither
 */
export const reviewSentences = (review: OpenedReview, names: PathNames, chosen: PathKey | null): string[] => [
  pastVerdict(review.evaluation, names).headline,
  ...reviewJudgement(review, chosen),
];

/** Whether a trial worked by its own measure, and what follows; none where nothing was tried. */
export const trialSentences = (trial: Trial): string[] => [
  ...(trial?.worked == null ? [] : [WORKED_SENTENCES[trial.worked]]),
  ...(trial?.next == null ? [] : [NEXT_TEXT[trial.next]]),
];

/** How it was decided, where no field tells it. */
export const decidedSentences = (process: OpenedReview['process']): string[] =>
  process === null ? [] : [`You decided ${DECIDED[process]}.`];

/** What a finished review says beside its answers: how it turned out, and what follows. */
export function reviewJudgement(review: OpenedReview, chosen: PathKey | null): string[] {
  const { trial, outcome, process, again, blindness, evaluation } = review;
  const field = outcomeField(review);
  return [
    ...trialSentences(trial),
    ...(outcome === null ? [] : [OUTCOME_SENTENCES[outcome]]),
    ...(field === null ? decidedSentences(process) : [`${field.name}: ${uncapitalised(field.lesson)}`]),
    ...(again === null ? [] : [againText(again, chosen, evaluation)]),
    BLINDNESS_TEXT[blindness],
  ];
}
