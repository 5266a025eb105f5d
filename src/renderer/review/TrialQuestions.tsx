import type { ReactNode } from 'react';
import { isBlank } from '../../core/assessment/problems/problem.ts';
import { otherPath } from '../../core/card/card.ts';
import type { ReviewDraft } from '../../core/journal/review.ts';
import type { ReviewView } from '../../core/review-api.ts';
import { changeReview } from '../stores/review-store.ts';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';
import { longDay } from '../ui/format.ts';
import { PickCards, type PickOption } from '../ui/PickCards.tsx';
import { problemAt } from '../wizard/step-props.ts';
import css from './review.module.css';
import type { ReviewStepProblem } from './review-problems.ts';

const WORKED = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'Cannot be told' },
] as const;

type Trial = NonNullable<ReviewDraft['trial']>;

interface TrialProps extends Pick<ReviewView, 'record'> {
  trial: Trial;
  problems: readonly ReviewStepProblem[];
  children?: ReactNode;
}

/** Whether a trial worked, by its own measure where it has one; with what is asked of it besides. */
export function TrialQuestion({ trial, record, problems, children }: TrialProps) {
  const { tryPath, paths, until, successCriterion } = record;
  const isMeasured = !isBlank(successCriterion);
  return (
    <section className={css['trial']} aria-label="The trial">
      <p className={css['quiet']}>
        You tried {paths[tryPath ?? 'a'].name}
        {until !== null && ` until ${longDay(until)}`}.{isMeasured && ' Your measure of success:'}
      </p>
      {isMeasured && (
        <p className={css['own']} data-user-text>
          {successCriterion}
        </p>
      )}
      <ChoiceGroup
        label={isMeasured ? 'Was it met?' : 'Did it work?'}
        options={WORKED}
        value={trial.worked}
        onChange={(worked) => changeReview({ trial: { ...trial, worked } })}
        problem={problemAt(problems, 'trial.worked')}
      />
      {children}
    </section>
  );
}

/** Whether a trial worked, and what follows from it. */
export function TrialQuestions(props: TrialProps) {
  const { trial, record, problems } = props;
  const path = record.tryPath ?? 'a';
  const next: PickOption<NonNullable<Trial['next']>>[] = [
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
    <TrialQuestion {...props}>
      <PickCards
        label="What follows from it?"
        options={next}
        value={trial.next}
        onChange={(value) => changeReview({ trial: { ...trial, next: value } })}
        problem={problemAt(problems, 'trial.next')}
      />
    </TrialQuestion>
  );
}
