import { type Draft, MAX_PREDICTIONS, type Prediction } from '../draft.ts';

const withPredictions = (draft: Draft, predictions: Prediction[]): Draft => ({
  ...draft,
  commitment: { ...draft.commitment, predictions },
});

/** Is there room for one more prediction? */
export const canAddPrediction = ({ commitment }: Draft): boolean =>
  commitment.predictions.length < MAX_PREDICTIONS;

/** Adds a prediction that says nothing yet, after the others; the draft itself where there is no room. */
export function addPrediction(draft: Draft, id: string): Draft {
  const { predictions } = draft.commitment;
  if (!canAddPrediction(draft) || predictions.some((each) => each.id === id)) return draft;
  return withPredictions(draft, [...predictions, { id, statement: '', by: null, probability: null }]);
}

/** Changes the statement, the date or the probability (0–100 %) of a prediction. */
export const changePrediction = (draft: Draft, id: string, change: Partial<Omit<Prediction, 'id'>>): Draft =>
  withPredictions(
    draft,
    draft.commitment.predictions.map((each) => (each.id === id ? { ...each, ...change } : each)),
  );

export const removePrediction = (draft: Draft, id: string): Draft =>
  withPredictions(
    draft,
    draft.commitment.predictions.filter((each) => each.id !== id),
  );

/** Undoes a removal: the prediction comes back as it was in `before`, as near to its place as may be. */
export function restorePrediction(draft: Draft, id: string, before: Draft): Draft {
  const { predictions } = draft.commitment;
  const place = before.commitment.predictions.findIndex((each) => each.id === id);
  const kept = before.commitment.predictions[place];
  if (kept === undefined || !canAddPrediction(draft) || predictions.some((each) => each.id === id))
    return draft;
  return withPredictions(draft, predictions.toSpliced(place, 0, kept));
}

/** Is nothing written in it yet? */
export const isEmptyPrediction = ({ statement, by, probability }: Prediction): boolean =>
  statement.trim() === '' && by === null && probability === null;

/** Lets go of predictions in which nothing was written: an empty line is no statement to freeze. */
export function dropEmptyPredictions(draft: Draft): Draft {
  const { predictions } = draft.commitment;
  const filled = predictions.filter((each) => !isEmptyPrediction(each));
  return filled.length === predictions.length ? draft : withPredictions(draft, filled);
}
