import { useState } from 'react';
import { decidedPath } from '../../core/assessment/choice.ts';
import { type ComparedSide, earlierSides } from '../../core/journal/comparison.ts';
import { predictionStates } from '../../core/journal/predictions.ts';
import type { ReviewView } from '../../core/review-api.ts';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { momentDay } from '../ui/format.ts';
import { OldPredictions } from './OldPredictions.tsx';
import { Reveal } from './Reveal.tsx';

/** The new answers beside the old ones: those of the decision, or of its latest review. */
export function RevealStep({ view: { review, decision } }: { view: ReviewView }) {
  const [beside, setBeside] = useState<'decision' | 'review'>('decision');
  const [original, latest] = decision === null ? [] : earlierSides(decision);
  if (decision === null || original === undefined)
    return <EmptyState title="The old answers cannot be read." detail="Your review goes on without them." />;
  return (
    <Reveal
      then={beside === 'review' && latest !== undefined ? latest : original}
      chosen={decidedPath(original.assessment.commitment.choice)}
      answers={review.answers}
      predictions={
        <OldPredictions states={predictionStates(decision.revisions)} given={review.resolutions} />
      }
    >
      {latest !== undefined && (
        <ChoiceGroup
          label="Compare your new answers"
          options={[
            { value: 'decision', label: sideLabel(original) },
            { value: 'review', label: sideLabel(latest) },
          ]}
          value={beside}
          onChange={setBeside}
        />
      )}
    </Reveal>
  );
}

const sideLabel = ({ review, at }: ComparedSide): string =>
  review === null ? 'with the decision' : `with the review of ${momentDay(at)}`;
