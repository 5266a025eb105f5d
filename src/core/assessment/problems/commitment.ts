import type { Day } from '../../time.ts';
import { endOf } from '../choice.ts';
import { type Commitment, commitment, type Draft, MAX_PREDICTIONS, prediction } from '../draft.ts';
import { isBlank, listProblems, type Problem, schemaProblems } from './problem.ts';

/**
 * What the decision itself lacks: asked after the result, checked at the commit. Fields `commitment.choice`,
 * `.tryPath`, `.until`, `.successCriterion`, `.confidence`, `.reviewOn`, `.predictions`,
 * `.predictions.<id>.statement|by|probability`. Predictions, review date, reason and notes stay optional; a prediction
 * left wholly empty is no problem.
 *
 * @param today the user's own calendar day
 */
export function commitmentProblems(draft: Pick<Draft, 'commitment'>, today: Day): Problem[] {
  const { predictions, ...rest } = draft.commitment;
  return [
    ...schemaProblems('result', 'commitment', commitment.omit({ predictions: true }), rest),
    ...choiceProblems(rest, today),
    ...predictionProblems(predictions, today),
  ];
}

const problem = (field: string, message: string): Problem => ({
  step: 'result',
  field: `commitment.${field}`,
  message,
});

function choiceProblems(commitment: Omit<Commitment, 'predictions'>, today: Day): Problem[] {
  const problems: Problem[] = [];
  const add = (field: string, message: string) => problems.push(problem(field, message));
  if (commitment.choice === null)
    add('choice', 'Choose what you decide. Trying it first or deferring count too.');
  if (commitment.choice === 'try') {
    if (commitment.tryPath === null) add('tryPath', 'Choose which path you try first.');
    if (commitment.until === null) add('until', 'Set the day on which the trial ends.');
    if (isBlank(commitment.successCriterion)) {
      add('successCriterion', 'Write how you will know that it worked.');
    }
  }
  if (commitment.choice === 'defer' && commitment.until === null) {
    add('until', 'Set the day on which you will decide again.');
  }
  if (endOf(commitment.choice) !== null && commitment.until !== null && commitment.until <= today) {
    add('until', 'This day is not in the future. Choose a later one.');
  }
  if (commitment.choice !== null && commitment.confidence === null) {
    add('confidence', 'Say how sure you are that you would choose this again: 50 to 100 %.');
  }
  if (commitment.reviewOn !== null && commitment.reviewOn <= today) {
    add('reviewOn', 'The review date is not in the future. Choose a later day, or leave it empty.');
  }
  return problems;
}

function predictionProblems(predictions: Commitment['predictions'], today: Day): Problem[] {
  const problems = listProblems('result', 'commitment.predictions', prediction, predictions);
  const add = (field: string, message: string) => problems.push(problem(field, message));
  for (const { id, statement, by, probability } of predictions) {
    if (isBlank(statement) && by === null && probability === null) continue;
    if (isBlank(statement)) {
      add(`predictions.${id}.statement`, 'Write what you predict, or remove this prediction.');
    }
    if (by === null) add(`predictions.${id}.by`, 'Set the day by which it will have turned out.');
    else if (by <= today) {
      add(`predictions.${id}.by`, 'The date of this prediction is not in the future. Choose a later day.');
    }
    if (probability === null) {
      add(`predictions.${id}.probability`, 'Say how likely it is: 0 to 100 %.');
    }
  }
  if (predictions.length > MAX_PREDICTIONS) {
    add('predictions', `At most ${MAX_PREDICTIONS} predictions fit. Remove those that say least.`);
  }
  return problems;
}
