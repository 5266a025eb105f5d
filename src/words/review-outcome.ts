import type { ReviewBody, ReviewDraft } from '../core/journal/review.ts';

type GoodOrBad = NonNullable<ReviewBody['outcome']>;

/** How it turned out against how it was decided: the four fields, and what can be learned from each. */
interface OutcomeField {
  outcome: GoodOrBad;
  process: GoodOrBad;
  name: string;
  lesson: string;
}

/** In the order in which they are read: decided well first, turned out well first. */
export const OUTCOME_FIELDS: readonly OutcomeField[] = [
  {
    outcome: 'good',
    process: 'good',
    name: 'Deserved success',
    lesson: 'You decided with care, and it went well. Keep the way you decide.',
  },
  {
    outcome: 'bad',
    process: 'good',
    name: 'Bad luck',
    lesson: 'You decided with care; chance was against you. Keep the way, not the guilt.',
  },
  {
    outcome: 'good',
    process: 'bad',
    name: 'Good luck',
    lesson: 'It went well in spite of how it was decided. Do not count on it again.',
  },
  {
    outcome: 'bad',
    process: 'bad',
    name: 'Poetic justice',
    lesson: 'The gaps came back. Change the way you decide.',
  },
];

/** The field of a review; null until both questions are answered. */
export const outcomeField = ({
  outcome,
  process,
}: Pick<ReviewDraft, 'outcome' | 'process'>): OutcomeField | null =>
  OUTCOME_FIELDS.find((field) => field.outcome === outcome && field.process === process) ?? null;

export const AGAIN_TEXT: Record<NonNullable<ReviewBody['again']>, string> = {
  yes: 'You would choose this path again.',
  no: 'You would not choose this path again.',
  unsure: 'You are not sure that you would choose this path again.',
};

export const BLINDNESS_TEXT: Record<ReviewBody['blindness'], string> = {
  blind: 'Answered blind: the old answers were covered.',
  looked: 'Not blind: the old answers were looked at first.',
  early: 'Begun before its day: the old answers could be seen before.',
};
