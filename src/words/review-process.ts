import { chosenPath } from '../core/assessment/choice.ts';
import { pathAhead } from '../core/assessment/earlier-evaluation.ts';
import { ratedCriteria, ratingsOf } from '../core/assessment/edits/ratings.ts';
import { PATHS } from '../core/card/card.ts';
import type { CommitBody } from '../core/journal/decision.ts';
import {
  PROCESS_QUESTIONS,
  type ProcessAnswer,
  type ProcessAnswers,
  type ProcessQuestion,
  suggestedProcess,
} from '../core/journal/process.ts';
import { againstScore } from './answer-text.ts';
import { capitalised, countWords, quoted } from './figures.ts';
import { DECIDED } from './review-outcome.ts';

/** The questions of a review about how it was decided. */
export const PROCESS_TEXT: Record<ProcessQuestion, string> = {
  informed: 'Did you know what could be known?',
  balanced: 'Did both paths get the same care?',
  fit: 'Were you in a fit state to decide?',
  advisable: 'Would a friend have decided that way?',
};

export const PROCESS_ANSWERS: Record<ProcessAnswer, string> = { yes: 'Yes', partly: 'Partly', no: 'No' };

/** The same as statements, within a sentence. */
const STATEMENTS: Record<ProcessQuestion, string> = {
  informed: 'you knew what could be known',
  balanced: 'both paths got the same care',
  fit: 'you were in a fit state to decide',
  advisable: 'a friend would have decided that way',
};

/** The questions that were answered, as statements, each with its answer. */
export const processTerms = (answers: ProcessAnswers): { statement: string; answer: string }[] =>
  PROCESS_QUESTIONS.flatMap((question) => {
    const answer = answers[question];
    return answer === null
      ? []
      : [{ statement: STATEMENTS[question], answer: PROCESS_ANSWERS[answer].toLowerCase() }];
  });

/**
 * `About how you decided: you knew what could be known (partly), both paths got the same care (no).` Null where nothing was answered. It
 * does not claim to be the whole list: questions may be unanswered, or left out of an export.
 */
export function processSentence(answers: ProcessAnswers): string | null {
  const terms = processTerms(answers);
  if (terms.length === 0) return null;
  return `About how you decided: ${terms.map(({ statement, answer }) => `${statement} (${answer})`).join(', ')}.`;
}

/** What the record tells about each question: facts, no judgement. */
export const processFacts = (
  then: Pick<CommitBody, 'assessment' | 'evaluation'>,
): Record<ProcessQuestion, string> => ({
  informed: informedText(then),
  balanced: balancedText(then),
  fit: fitText(then),
  advisable: advisableText(then),
});

type Then = Parameters<typeof processFacts>[0];

/** `Two answers were left open. You wrote down what makes you think so for five of eight criteria.` */
function informedText({ assessment }: Then): string {
  const criteria = ratedCriteria(assessment);
  const open = criteria
    .flatMap(({ id }) => PATHS.map((path) => ratingsOf(assessment, id)[path]))
    .filter((rating) => rating !== null && rating.kind !== 'value').length;
  const reasoned = criteria.filter(({ id }) => ratingsOf(assessment, id).evidence.trim() !== '').length;
  const left =
    open === 0
      ? 'No answer was left open.'
      : `${capitalised(countWords(open))} ${open === 1 ? 'answer was' : 'answers were'} left open.`;
  return `${left} You wrote down what makes you think so for ${reasoned === 0 ? 'none' : countWords(reasoned)} of ${countWords(criteria.length)} criteria.`;
}

/** `What you would have to live with: three noted for IC, none for TL.` */
function balancedText({ assessment: { tradeOffs, card } }: Then): string {
  const counts = PATHS.map((path) => {
    const count = tradeOffs.filter((each) => each.path === path && each.text.trim() !== '').length;
    return { count, name: card.paths[path].shortName };
  });
  if (counts.every(({ count }) => count === 0)) return 'You noted nothing that you would have to live with.';
  return `What you would have to live with: ${counts
    .map(
      ({ count, name }, index) =>
        `${count === 0 ? 'none' : countWords(count)}${index === 0 ? ' noted' : ''} for ${name}`,
    )
    .join(', ')}.`;
}

/** `You noted: “pressed to answer soon”` */
const fitText = ({ assessment: { frame } }: Then): string =>
  frame.stateOfMind.trim() === ''
    ? 'You noted nothing about your state of mind.'
    : `You noted: ${quoted(frame.stateOfMind)}`;

function advisableText({ assessment: { commitment }, evaluation }: Then): string {
  const against = againstScore(chosenPath(commitment), pathAhead(evaluation));
  return `With the same facts, in your place.${against ? ' You went against the score.' : ''}`;
}

/** What the answers suggest, or how many it takes. */
export function suggestionText(answers: ProcessAnswers): string {
  const suggested = suggestedProcess(answers);
  if (suggested !== null)
    return `Your four answers point to a process ${DECIDED[suggested]}. The choice is yours.`;
  const missing = PROCESS_QUESTIONS.filter((question) => answers[question] === null).length;
  return missing === PROCESS_QUESTIONS.length
    ? 'Answer all four, and they point to care or to gaps. You may leave them open.'
    : `${capitalised(countWords(missing))} more ${missing === 1 ? 'answer' : 'answers'}, and they point to care or to gaps.`;
}
