import type { Draft } from '../core/assessment/draft.ts';
import { ratedCriteria, ratingsOf } from '../core/assessment/edits/ratings.ts';
import { PATHS } from '../core/card/card.ts';
import { capitalised, countWords, quoted } from './figures.ts';

/** What the record tells of how it was decided: facts, no judgement. */
export function decidedHow(assessment: Draft): string[] {
  const { frame, commitment, tradeOffs } = assessment;
  const criteria = ratedCriteria(assessment);
  const open = criteria
    .flatMap(({ id }) => PATHS.map((path) => ratingsOf(assessment, id)[path]))
    .filter((rating) => rating !== null && rating.kind !== 'value').length;
  const reasoned = criteria.filter(({ id }) => ratingsOf(assessment, id).evidence.trim() !== '').length;
  const count = commitment.predictions.length;
  return [
    open === 0
      ? 'No answer was left open.'
      : `${capitalised(countWords(open))} ${open === 1 ? 'answer was' : 'answers were'} left open.`,
    `You wrote down what makes you think so for ${countWords(reasoned)} of ${countWords(criteria.length)} criteria.`,
    ...(tradeOffs.length > 0
      ? [
          `You looked at ${countWords(tradeOffs.length)} ${tradeOffs.length === 1 ? 'trade-off' : 'trade-offs'}.`,
        ]
      : []),
    `You made ${countWords(count)} ${count === 1 ? 'prediction' : 'predictions'}.`,
    ...(frame.stateOfMind.trim() === '' ? [] : [`Your state of mind: ${quoted(frame.stateOfMind)}`]),
  ];
}
