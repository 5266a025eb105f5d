import { Checkbox } from '@mantine/core';
import type { ReviewDraft } from '../../core/journal/review.ts';
import type { ReviewView } from '../../core/review-api.ts';
import { editAnswers, editReview } from '../stores/review-store.ts';
import { momentDay } from '../ui/format.ts';
import type { StepProps } from '../wizard/step-props.ts';
import { CriteriaStep } from '../wizard/steps/CriteriaStep.tsx';
import { RatingsStep } from '../wizard/steps/RatingsStep.tsx';
import { WeightsStep } from '../wizard/steps/WeightsStep.tsx';
import css from './review.module.css';
import type { ReviewStepProblem } from './review-problems.ts';

/** Said first: nobody remembers after a year why everything is asked again. */
const leadText = ({ committedAt, reviewedAt }: ReviewView['record']): string => {
  const last = reviewedAt.at(-1);
  const source =
    last === undefined
      ? `of your decision on ${momentDay(committedAt)}`
      : `of your last review, on ${momentDay(last)}`;
  return `A review asks you everything again before it shows what you answered then, so that the old answers do not lead the new ones. These are the criteria ${source}: keep what still matters, leave out the rest, add what is missing. Once you give all answers for good, you cannot change them.`;
};

interface AnswerStepProps {
  view: Pick<ReviewView, 'review' | 'record'>;
  step: 'criteria' | 'weights' | 'ratings';
  problems: readonly ReviewStepProblem[];
}

/** The assessment's own steps, asked anew. */
export function AnswerStep({ view: { review, record }, step, problems }: AnswerStepProps) {
  const props: StepProps = {
    draft: { ...review.answers, step },
    problems: problems.map((problem) => ({ ...problem, step })),
    edit: editAnswers,
  };
  if (step === 'ratings')
    return <RatingsStep {...props} below={(id) => <Unchanged id={id} review={review} />} />;
  return step === 'criteria' ? (
    <CriteriaStep {...props} lead={leadText(record)} />
  ) : (
    <WeightsStep {...props} />
  );
}

/** Says of one criterion that nothing has changed, so that its new rating tells how steadily one rates. */
function Unchanged({ id, review: { unchanged } }: { id: string; review: ReviewDraft }) {
  return (
    <Checkbox
      key={id}
      className={css['unchanged'] ?? ''}
      label="Nothing has changed here since then"
      description="Tick it if the facts are the same. It shows later how steadily you rate."
      checked={unchanged.includes(id)}
      onChange={({ currentTarget: { checked } }) =>
        editReview((review) => ({
          ...review,
          unchanged: [...review.unchanged.filter((each) => each !== id), ...(checked ? [id] : [])],
        }))
      }
    />
  );
}
