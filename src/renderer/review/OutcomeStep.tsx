import { otherPath } from '../../core/card/card.ts';
import type { ReviewDraft } from '../../core/journal/review.ts';
import type { ReviewView } from '../../core/review-api.ts';
import { changeReview } from '../stores/review-store.ts';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';
import { longDay } from '../ui/format.ts';
import { WhyWeAsk, WithMarginNotes } from '../ui/MarginNote.tsx';
import { PickCards, type PickOption } from '../ui/PickCards.tsx';
import { ScreenHeading } from '../ui/ScreenHeading.tsx';
import { TextField } from '../ui/TextField.tsx';
import { problemAt } from '../wizard/step-props.ts';
import css from './review.module.css';
import type { ReviewStepProblem } from './review-problems.ts';

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
      {trial !== null && <TrialQuestions review={review} record={record} problems={problems} />}
      <PickCards
        label="Did it turn out well?"
        options={[
          { value: 'good', title: 'It turned out well', path: null },
          { value: 'bad', title: 'It turned out badly', path: null },
          { value: 'mixed', title: 'Mixed', detail: 'Some of it went well, some badly.', path: null },
          {
            value: 'too-early',
            title: 'Too early to say',
            detail: 'It counts as no outcome. The last step asks when to look again.',
            path: null,
          },
        ]}
        value={outcome === 'unclear' ? null : outcome}
        onChange={(value) => changeReview({ outcome: value })}
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

const WORKED = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'Cannot be told' },
] as const;

type Next = NonNullable<NonNullable<ReviewDraft['trial']>['next']>;

interface TrialQuestionsProps
  extends Pick<LookBackProps, 'problems'>,
    Pick<ReviewView, 'review' | 'record'> {}

function TrialQuestions({ review: { trial }, record, problems }: TrialQuestionsProps) {
  if (trial === null) return null;
  const path = record.tryPath ?? 'a';
  const next: PickOption<Next>[] = [
    { value: 'extend', title: 'Extend the trial', detail: 'Set its new end on the last step.', path: null },
    {
      value: 'choose',
      title: `Choose ${record.paths[path].name}`,
      detail: 'You have seen enough.',
      path,
    },
    {
      value: 'give-up',
      title: 'Give it up',
      detail: `Then it is ${record.paths[otherPath(path)].name}, or neither.`,
      path: null,
    },
  ];
  return (
    <section className={css['trial']} aria-label="The trial">
      <p className={css['quiet']}>
        You tried {record.paths[path].name}
        {record.until !== null && ` until ${longDay(record.until)}`}.
        {record.successCriterion.trim() !== '' && ' It works, you wrote, if'}
      </p>
      {record.successCriterion.trim() !== '' && (
        <p className={css['own']} data-user-text>
          {record.successCriterion}
        </p>
      )}
      <ChoiceGroup
        label="Did it work, by that?"
        options={WORKED}
        value={trial.worked}
        onChange={(worked) => changeReview({ trial: { ...trial, worked } })}
        problem={problemAt(problems, 'trial.worked')}
      />
      <PickCards
        label="What follows from it?"
        options={next}
        value={trial.next}
        onChange={(value) => changeReview({ trial: { ...trial, next: value } })}
        problem={problemAt(problems, 'trial.next')}
      />
    </section>
  );
}
