import { FIELDS, type FieldKey } from '../core/journal/insight-summary.ts';
import type { ReviewBody, ReviewDraft, ReviewOutcome } from '../core/journal/review.ts';
import { counted } from './figures.ts';

type GoodOrBad = NonNullable<ReviewBody['process']>;

/** How it turned out, as the answer to that question. */
export const TURNED_OUT: Record<ReviewOutcome, string> = {
  good: 'well',
  bad: 'badly',
  mixed: 'mixed',
  'too-early': 'too early to say',
  unclear: 'mixed, or too early to say',
};

/** The same in a sentence. */
export const OUTCOME_SENTENCES: Record<ReviewOutcome, string> = {
  good: 'It turned out well.',
  bad: 'It turned out badly.',
  mixed: 'The outcome is mixed.',
  'too-early': 'It is too early to say how it turned out.',
  unclear: 'It is mixed, or too early to say.',
};

/** How it turned out against how it was decided: the four fields, and what can be learned from each. */
interface OutcomeField {
  key: FieldKey;
  outcome: GoodOrBad;
  process: GoodOrBad;
  name: string;
  lesson: string;
}

const FIELD_TEXTS: Record<FieldKey, Pick<OutcomeField, 'name' | 'lesson'>> = {
  deservedSuccess: {
    name: 'Deserved success',
    lesson: 'You decided with care, and it went well. Keep the way you decide.',
  },
  badLuck: {
    name: 'Bad luck',
    lesson: 'You decided with care; chance was against you. Keep the way you decide, without guilt.',
  },
  goodLuck: {
    name: 'Good luck',
    lesson: 'It went well, though you decided with gaps. Do not count on it again.',
  },
  poeticJustice: {
    name: 'Poetic justice',
    lesson: 'You decided with gaps, and it went badly. Change the way you decide.',
  },
};

/** In the order in which they are read. */
export const OUTCOME_FIELDS: readonly OutcomeField[] = (Object.keys(FIELDS) as FieldKey[]).map((key) => ({
  key,
  ...FIELDS[key],
  ...FIELD_TEXTS[key],
}));

/** The field of a review; null until both questions are answered, and where it turned out neither well nor badly. */
export const outcomeField = ({
  outcome,
  process,
}: Pick<ReviewDraft, 'outcome' | 'process'>): OutcomeField | null =>
  OUTCOME_FIELDS.find((field) => field.outcome === outcome && field.process === process) ?? null;

/** Whether a trial worked, in the words of its choices on the screen. */
export const WORKED_TEXT: Record<NonNullable<NonNullable<ReviewBody['trial']>['worked']>, string> = {
  yes: 'yes',
  no: 'no',
  unsure: 'cannot be told',
};

/** How it was decided, after "I decided" or "a process". */
export const DECIDED: Record<GoodOrBad, string> = { good: 'with care', bad: 'with gaps' };

/** The rows of the fields. */
export const PROCESS_ROWS: Record<GoodOrBad, string> = {
  good: `Decided ${DECIDED.good}`,
  bad: `Decided ${DECIDED.bad}`,
};

/** `2 earlier reviews, and this one`; empty where there is none. */
export function fieldCountText(earlier: number, isChosen: boolean): string {
  if (earlier === 0) return '';
  return `${counted(earlier, 'earlier review')}${isChosen ? ', and this one' : ''}`;
}

export const BLINDNESS_TEXT: Record<ReviewBody['blindness'], string> = {
  blind: 'Answered blind: the old answers were covered.',
  looked: 'Not blind: the old answers were looked at first.',
  early: 'Begun before its day: the old answers could be seen before.',
};
