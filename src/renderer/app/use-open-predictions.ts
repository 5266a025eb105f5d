import type { DecisionSummary } from '../../core/journal/decision.ts';
import { useJournal } from '../stores/journal-store.ts';

/** A prediction that can be answered, and the decision that it belongs to. */
export interface OpenPrediction {
  decision: DecisionSummary;
  prediction: DecisionSummary['predictions']['open'][number];
}

/** Every prediction that is still open, due or not, the earliest day first. One of a decision that was closed for good is not asked about. */
export function useOpenPredictions(): readonly OpenPrediction[] {
  const decisions = useJournal((state) => state.decisions);
  return decisions
    .filter(({ closed }) => !closed)
    .flatMap((decision) => decision.predictions.open.map((prediction) => ({ decision, prediction })))
    .sort((one, other) => one.prediction.by.localeCompare(other.prediction.by));
}
