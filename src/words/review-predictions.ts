import type { PredictionOutcome } from '../core/journal/prediction-bodies.ts';

/** How a prediction turned out, within a sentence. */
export const OUTCOME_TEXT: Record<PredictionOutcome, string> = {
  came: 'Came true',
  'did-not': 'Did not come true',
  void: 'Cannot be told',
};

/** "Came true; you had said 65 %."; while it is open "By 31 May 2027; you said 65 %." @param by the day as it is written */
export const predictionText = (outcome: PredictionOutcome | null, probability: number, by: string): string =>
  outcome === null
    ? `By ${by}; you said ${probability}\u00a0%.`
    : `${OUTCOME_TEXT[outcome]}; you had said ${probability}\u00a0%.`;
