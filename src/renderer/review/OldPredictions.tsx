import type { PredictionState } from '../../core/journal/predictions.ts';
import type { ReviewDraft } from '../../core/journal/review.ts';
import { predictionText } from '../../words/review-predictions.ts';
import { longDay } from '../ui/format.ts';
import css from './review.module.css';

interface OldPredictionsProps {
  states: readonly PredictionState[];
  /** Those answered in this review. */
  given: ReviewDraft['resolutions'];
}

/** The predictions with their probabilities and outcomes. */
export function OldPredictions({ states, given }: OldPredictionsProps) {
  if (states.length === 0) return null;
  return (
    <ul className={css['old-predictions']}>
      {states.map(({ id, statement, by, probability, resolution }) => (
        <li key={id}>
          <span className={css['own']} data-user-text>
            {statement}
          </span>
          <span className={css['quiet']}>
            {predictionText(given[id]?.outcome ?? resolution?.outcome ?? null, probability, longDay(by))}
          </span>
        </li>
      ))}
    </ul>
  );
}
