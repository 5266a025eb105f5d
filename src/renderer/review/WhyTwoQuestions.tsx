import type { ReviewDraft } from '../../core/journal/review.ts';
import { TURNED_OUT } from '../../words/review-outcome.ts';
import { goToReviewStep } from '../stores/review-store.ts';
import { MarginNote } from '../ui/MarginNote.tsx';
import { QuietButton } from '../ui/QuietButton.tsx';
import css from './process-step.module.css';

/** Why outcome and process are asked apart, what was said of the outcome, and the way back to it. */
export function WhyTwoQuestions({ outcome }: Pick<ReviewDraft, 'outcome'>) {
  return (
    <MarginNote title="Why two questions">
      <p>
        A good result does not prove a good decision, and a bad one does not disprove it.{' '}
        {outcome === null || outcome === 'unclear'
          ? 'You said that it is mixed, or too early to say, so none of the four fields fits it yet.'
          : `You said that it turned out ${TURNED_OUT[outcome]}; that column is lit. A field on the other side changes that too.`}
      </p>
      <div className={css['change']}>
        <QuietButton label="Change it: how it turned out" onClick={() => goToReviewStep('outcome')}>
          Change it
        </QuietButton>
      </div>
    </MarginNote>
  );
}
