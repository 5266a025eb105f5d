import { WhyWeAsk, WithMarginNotes } from '../ui/MarginNote.tsx';
import { ScreenHeading } from '../ui/ScreenHeading.tsx';
import type { LookBackProps } from './OutcomeStep.tsx';
import { TrialQuestion } from './TrialQuestions.tsx';

/** The question that a trial was for, before everything else is asked anew; the step after the ratings shows its answer again. */
export function TrialFirst({ view: { review, record }, problems }: LookBackProps) {
  return (
    <WithMarginNotes
      note={
        <WhyWeAsk>
          <p>
            You set this measure before the trial. Answer by it alone; whether the path is the better one is
            asked in the steps that follow.
          </p>
        </WhyWeAsk>
      }
    >
      <ScreenHeading title="Did the trial work?">
        This is what the trial was for. Then you rate both paths again, before you see your old answers.
      </ScreenHeading>
      {review.trial !== null && <TrialQuestion trial={review.trial} record={record} problems={problems} />}
    </WithMarginNotes>
  );
}
