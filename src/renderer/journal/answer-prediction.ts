import type { CoveredPrediction } from '../../core/journal/covered-record.ts';
import type { OpenedDecision } from '../../core/journal/opened-decision.ts';
import type { ResolutionBody } from '../../core/journal/prediction-bodies.ts';
import { predictionStates } from '../../core/journal/predictions.ts';
import { OUTCOME_TEXT, predictionText } from '../../words/review-predictions.ts';
import { api } from '../app/client.ts';
import { doWithUndo, type Followed } from './done.ts';

type Answer = Pick<ResolutionBody, 'outcome' | 'why' | 'on'>;

interface About extends Followed {
  /** The decision's. */
  id: string;
  prediction: Pick<CoveredPrediction, 'id' | 'resolution'>;
}

/**
 * Gives a prediction its answer, or takes it back, and shows a toast with the way back. Nothing leaves the record: each is
 * a further revision.
 *
 * @param answer null: it is open again
 * @throws ApiError
 */
export async function setAnswer(about: About, answer: Answer | null): Promise<void> {
  const before = about.prediction.resolution;
  await doWithUndo(
    {
      go: () => send(about, answer, before),
      back: () => send(about, before, answer),
      message: (changed) => messageOf(about, answer, changed),
      about: `prediction ${about.prediction.id}`,
    },
    about,
  );
}

function send(
  { id, prediction }: About,
  answer: Answer | null,
  before: Answer | null,
): Promise<OpenedDecision> {
  const of = { id, predictionId: prediction.id };
  if (answer === null) return api.reopenPrediction(of);
  const { outcome, why, on } = answer;
  return api.resolvePrediction({ ...of, outcome, why, on, correcting: before !== null });
}

/** "Came true; you had said 65 %."; while it is covered, that it is. */
function messageOf({ prediction }: About, answer: Answer | null, changed: OpenedDecision): string {
  if (answer === null) return 'The prediction is open again.';
  if (prediction.resolution !== null) return 'The answer is corrected.';
  const state = predictionStates(changed.revisions).find(({ id }) => id === prediction.id);
  return state === undefined
    ? `${OUTCOME_TEXT[answer.outcome]}. The review will show how likely you thought it was.`
    : predictionText(answer.outcome, state.probability, '');
}
