import { isBlank } from '../../core/assessment/problems/problem.ts';
import { WhyWeAsk, WithMarginNotes } from '../ui/MarginNote.tsx';
import { ScreenHeading } from '../ui/ScreenHeading.tsx';
import type { LookBackProps } from './OutcomeStep.tsx';
import { TrialQuestion } from './TrialQuestions.tsx';

/** The question that a trial was for, before everything else is asked anew; the step after the ratings shows its answer again. */
export function TrialFirst({ view: { review, record }, problems }: LookBackProps) {
  const isMeasured = !isBlank(record.successCriterion);
  return (
    <WithMarginNotes
      note={
        <WhyWeAsk>
          <p>
            {isMeasured
              ? 'You set this measure before the trial: answer by it alone. A path may meet it and not be the better one, or miss it and be.'
              : 'Answer by the trial alone. A trial can work although the path is not the better one, and fail although it is.'}{' '}
            The steps that follow ask about each criterion by itself.
          </p>
        </WhyWeAsk>
      }
    >
      <ScreenHeading title={isMeasured ? 'Was the trial’s measure met?' : 'Did the trial work?'}>
        {isMeasured ? 'A matter of fact, noted first.' : 'Your answer is noted first.'} Then you rate both
        paths again, before you see your old answers.
      </ScreenHeading>
      {review.trial !== null && <TrialQuestion trial={review.trial} record={record} problems={problems} />}
    </WithMarginNotes>
  );
}
