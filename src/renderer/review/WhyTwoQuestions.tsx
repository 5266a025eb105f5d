import type { ReviewDraft } from '../../core/journal/review.ts';
import { OUTCOME_SENTENCES } from '../../words/review-outcome.ts';
import { goToReviewStep } from '../stores/review-store.ts';
import { MarginNote } from '../ui/MarginNote.tsx';
import { QuietButton } from '../ui/QuietButton.tsx';
import css from './process-step.module.css';

/** Why outcome and process are asked apart, what was said of the outcome, and the way back to it. */
export function WhyTwoQuestions({ outcome }: Pick<ReviewDraft, 'outcome'>) {
  return (
    <MarginNote title="Why two questions">
      <p>
        A good result does not prove a good decision, and a bad one does not disprove it. {saidText(outcome)}
      </p>
      <div className={css['change']}>
        <QuietButton label="Change it: how it turned out" onClick={() => goToReviewStep('outcome')}>
          Change it
        </QuietButton>
      </div>
    </MarginNote>
  );
}

function saidText(outcome: ReviewDraft['outcome']): string {
  if (outcome === null) return 'You have not said yet how it turned out.';
  const said = `You said: ${OUTCOME_SENTENCES[outcome]}`;
  return outcome === 'good' || outcome === 'bad'
    ? `${said} That column is lit. A field on the other side changes that too.`
    : `${said} So this review claims neither good nor bad luck.`;
}
