import { useId } from 'react';
import type { ReviewDraft } from '../../core/journal/review.ts';
import { commitOf } from '../../core/journal/summary.ts';
import { localDay } from '../../core/time.ts';
import { OUTCOME_FIELDS } from '../../words/review-outcome.ts';
import { decidedHow } from '../../words/review-process.ts';
import { editReview } from '../stores/review-store.ts';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';
import { DayField } from '../ui/DayField.tsx';
import { FieldProblem } from '../ui/FieldProblem.tsx';
import { momentDay } from '../ui/format.ts';
import { ScreenHeading } from '../ui/ScreenHeading.tsx';
import { TextField } from '../ui/TextField.tsx';
import { QuickDays } from '../wizard/decide/QuickDays.tsx';
import { problemAt } from '../wizard/step-props.ts';
import type { LookBackProps } from './OutcomeStep.tsx';
import css from './review.module.css';

const change = (to: Partial<ReviewDraft>) => editReview((review) => ({ ...review, ...to }));

const AGAIN = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'Not sure' },
] as const;

/** Asks how good the process was whatever the outcome, what was learned, and when to review again. */
export function ProcessStep({ view: { review, record, decision }, problems }: LookBackProps) {
  const today = localDay(new Date());
  const commit = decision === null ? null : commitOf(decision.revisions);
  const facts = commit === null ? [] : decidedHow(commit.body.assessment);
  const { outcome, lesson, again, nextReviewOn } = review;
  return (
    <div className={css['process']}>
      <div className={css['column']}>
        <ScreenHeading
          title={
            outcome === 'bad'
              ? 'It turned out badly. Was it well decided?'
              : 'It turned out well. Was it well decided?'
          }
        >
          Judge how you decided by what you could know on {momentDay(record.committedAt)}, not by how it went
          since.
        </ScreenHeading>
        {facts.length > 0 && (
          <section className={css['facts']} aria-label="From your record">
            <h2>From your record</h2>
            <ul>
              {facts.map((fact) => (
                <li key={fact}>{fact}</li>
              ))}
            </ul>
          </section>
        )}
        <ChoiceGroup
          label="Would you choose this path again?"
          options={AGAIN}
          value={again}
          onChange={(value) => change({ again: value })}
          problem={problemAt(problems, 'again')}
        />
        <div className={css['besides']}>
          <DayField
            label={review.trial?.next === 'extend' ? 'The longer trial ends on' : 'Look at it again on'}
            hint={review.trial?.next === 'extend' ? 'needed' : 'optional'}
            field="nextReviewOn"
            value={nextReviewOn}
            onChange={(day) => change({ nextReviewOn: day })}
            today={today}
            problem={problemAt(problems, 'nextReviewOn')}
          />
          <QuickDays
            label="Quick choices for the day"
            value={nextReviewOn}
            onChange={(day) => change({ nextReviewOn: day })}
            today={today}
          />
        </div>
      </div>
      <div className={css['column']}>
        <Fields review={review} problem={problemAt(problems, 'process')} />
        <TextField
          label="What do you take from it?"
          hint="optional, kept with the review"
          kind="note"
          lines={3}
          value={lesson}
          onChange={(text) => change({ lesson: text })}
        />
      </div>
    </div>
  );
}

/** The four fields of outcome against process; native radio buttons, so one Tab stop and arrow keys. */
function Fields({
  review: { outcome, process },
  problem,
}: {
  review: ReviewDraft;
  problem: string | undefined;
}) {
  const name = useId();
  const problemId = useId();
  return (
    <fieldset
      className={css['matrix']}
      data-invalid={problem !== undefined || undefined}
      aria-describedby={problem === undefined ? undefined : problemId}
    >
      <legend>How it was decided, and how it turned out</legend>
      <div className={css['fields']}>
        {OUTCOME_FIELDS.map((field) => (
          <label key={field.name} className={css['field']} data-lit={field.outcome === outcome || undefined}>
            <input
              type="radio"
              name={name}
              checked={field.outcome === outcome && field.process === process}
              onChange={() => change({ outcome: field.outcome, process: field.process })}
            />
            <span className={css['fieldName']}>{field.name}</span>
            <span className={css['fieldOf']}>
              {field.process === 'good' ? 'Decided with care' : 'Decided with gaps'},{' '}
              {field.outcome === 'good' ? 'turned out well' : 'turned out badly'}
            </span>
            <span className={css['fieldLesson']}>{field.lesson}</span>
          </label>
        ))}
      </div>
      <p className={css['quiet']}>
        You said that it turned out {outcome === 'bad' ? 'badly' : 'well'}. A field on the other side changes
        that too.
      </p>
      {problem !== undefined && <FieldProblem id={problemId} message={problem} />}
    </fieldset>
  );
}
