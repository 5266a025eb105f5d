import { withOutcome } from '../../core/journal/next-look.ts';
import { localDay } from '../../core/local-day.ts';
import type { ReviewView } from '../../core/review-api.ts';
import { changeReview } from '../stores/review-store.ts';
import { WhyWeAsk, WithMarginNotes } from '../ui/MarginNote.tsx';
import { PickCards } from '../ui/PickCards.tsx';
import { ScreenHeading } from '../ui/ScreenHeading.tsx';
import { TextField } from '../ui/TextField.tsx';
import { problemAt } from '../wizard/step-props.ts';
import css from './review.module.css';
import type { ReviewStepProblem } from './review-problems.ts';
import { TrialQuestions } from './TrialQuestions.tsx';

export interface LookBackProps {
  view: ReviewView;
  problems: readonly ReviewStepProblem[];
}

/** How it turned out: for a trial first its own criterion of success. */
export function OutcomeStep({ view: { review, record }, problems }: LookBackProps) {
  const { outcome, whatHappened, trial } = review;
  return (
    <WithMarginNotes
      note={
        <WhyWeAsk>
          <p>
            This is about what happened, not about how you decided. A good decision can turn out badly. The
            last step asks how you decided.
          </p>
        </WhyWeAsk>
      }
    >
      <ScreenHeading title="What happened since?">
        Your new answers are in. Say how it went before you see the old ones.
      </ScreenHeading>
      {outcome === 'unclear' && (
        <p className={css['quiet']}>
          You answered “Mixed, or too early to say” in an earlier version of Crossroads. These are two answers
          now: choose the one that you meant.
        </p>
      )}
      {trial !== null && <TrialQuestions trial={trial} record={record} problems={problems} />}
      <PickCards
        label="Did it turn out well?"
        options={[
          { value: 'good', title: 'It turned out well', path: null },
          { value: 'bad', title: 'It turned out badly', path: null },
          { value: 'mixed', title: 'Mixed', detail: 'Some of it went well, some badly.', path: null },
          {
            value: 'too-early',
            title: 'Too early to say',
            detail: 'It counts as no outcome. The last step suggests a day to look at it again.',
            path: null,
          },
        ]}
        value={outcome === 'unclear' ? null : outcome}
        onChange={(value) => changeReview(withOutcome(review, value, localDay(new Date())))}
        problem={problemAt(problems, 'outcome')}
      />
      <TextField
        label="What happened?"
        hint="optional, kept with the review"
        kind="note"
        lines={4}
        value={whatHappened}
        onChange={(text) => changeReview({ whatHappened: text })}
      />
    </WithMarginNotes>
  );
}
