import { suggestedDay } from '../../core/journal/next-look.ts';
import type { ReviewDraft } from '../../core/journal/review.ts';
import { plannedDay } from '../../core/journal/review-days.ts';
import { commitOf } from '../../core/journal/summary.ts';
import { localDay } from '../../core/local-day.ts';
import type { Day } from '../../core/time.ts';
import { OUTCOME_SENTENCES } from '../../words/review-outcome.ts';
import { processFacts } from '../../words/review-process.ts';
import { changeReview } from '../stores/review-store.ts';
import { DayAheadField } from '../ui/DayAheadField.tsx';
import { longDay, momentDay } from '../ui/format.ts';
import { ScreenHeading } from '../ui/ScreenHeading.tsx';
import { TextField } from '../ui/TextField.tsx';
import { problemAt } from '../wizard/step-props.ts';
import { AgainQuestion } from './AgainQuestion.tsx';
import { OutcomeFields } from './OutcomeFields.tsx';
import type { LookBackProps } from './OutcomeStep.tsx';
import { ProcessQuestions } from './ProcessQuestions.tsx';
import css from './process-step.module.css';
import { WhyTwoQuestions } from './WhyTwoQuestions.tsx';

const droppedDay = (planned: Day) => `The review planned for ${longDay(planned)} is dropped.`;

/** Where it is too early to say: that a day is suggested, or what it leaves open to set none. Null where there is nothing to say. */
function tooEarlyText({ outcome, nextReviewOn }: ReviewDraft, today: Day): string | null {
  if (outcome !== 'too-early') return null;
  if (nextReviewOn === null) return 'Without a day, nothing asks you again how it turned out.';
  return nextReviewOn === suggestedDay(today)
    ? 'This day is a suggestion: you are then asked again how it turned out.'
    : null;
}

/** What the day of a review is beside the one that the decision's page has. */
const besidePlanned = (day: Day | null, planned: Day) =>
  day === planned ? 'As planned,' : `Replaces ${longDay(planned)};`;

/** Asks how good the process was whatever the outcome, what was learned, and when to review again. */
export function ProcessStep({ view: { review, record, decision }, problems }: LookBackProps) {
  const today = localDay(new Date());
  const commit = decision === null ? null : commitOf(decision.revisions);
  const { outcome, processAnswers, lesson, trial, nextReviewOn } = review;
  const isExtended = trial?.next === 'extend';
  const planned = decision === null ? null : plannedDay(decision.arrangement, today);
  const tooEarly = tooEarlyText(review, today);
  const next = (
    <div className={css['next']}>
      <DayAheadField
        label={isExtended ? 'The longer trial ends on' : 'Look at it again on'}
        hint={isExtended ? 'needed' : planned === null ? 'optional' : droppedDay(planned)}
        note={planned === null ? undefined : besidePlanned(nextReviewOn, planned)}
        field="nextReviewOn"
        value={nextReviewOn}
        onChange={(day) => changeReview({ nextReviewOn: day })}
        today={today}
        {...(!isExtended && { none: 'No further review' })}
        problem={problemAt(problems, 'nextReviewOn')}
      />
      {tooEarly !== null && <p className={css['against']}>{tooEarly}</p>}
    </div>
  );
  return (
    <div className={css['process']}>
      <div className={css['column']}>
        <ScreenHeading
          title={`${outcome === null ? '' : OUTCOME_SENTENCES[outcome]} Was it well decided?`.trim()}
        >
          Judge how you decided by what you could know on {momentDay(record.committedAt)}, not by how it went
          since. {commit !== null && 'The small lines are from your record.'}
        </ScreenHeading>
        <ProcessQuestions
          answers={processAnswers}
          facts={commit === null ? null : processFacts(commit.body)}
          onChange={(answers) => changeReview({ processAnswers: answers })}
        />
      </div>
      <div className={`${css['column']} ${css['judged']}`}>
        <OutcomeFields review={review} onChange={changeReview} problem={problemAt(problems, 'process')} />
        {outcome === 'too-early' && next}
        <TextField
          label="What do you take from it?"
          hint="optional, kept with the review"
          kind="note"
          lines={3}
          value={lesson}
          onChange={(text) => changeReview({ lesson: text })}
        />
        <WhyTwoQuestions outcome={outcome} />
      </div>
      <div className={css['column']}>
        <AgainQuestion review={review} record={record} problem={problemAt(problems, 'again')} />
        {outcome !== 'too-early' && next}
      </div>
    </div>
  );
}
