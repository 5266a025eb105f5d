import { useMemo } from 'react';
import { decidedPath } from '../../core/assessment/choice.ts';
import { evaluate } from '../../core/assessment/evaluate.ts';
import type { ReviewDraft } from '../../core/journal/review.ts';
import type { ReviewView } from '../../core/review-api.ts';
import { againAgainstText } from '../../words/review-again.ts';
import { useSpreads } from '../evaluation/use-spreads.ts';
import { changeReview } from '../stores/review-store.ts';
import { ChoiceGroup } from '../ui/ChoiceGroup.tsx';
import css from './process-step.module.css';

const AGAIN = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'Unsure' },
] as const;

interface AgainQuestionProps {
  review: ReviewDraft;
  record: ReviewView['record'];
  problem: string | undefined;
}

/** Whether the same would be chosen again; an answer that goes against the new answers is told so, and taken. */
export function AgainQuestion({ review: { again, answers }, record, problem }: AgainQuestionProps) {
  const spreads = useSpreads();
  const evaluation = useMemo(() => evaluate(answers, spreads), [answers, spreads]);
  return (
    <div>
      <ChoiceGroup
        label="Would you choose the same again?"
        options={AGAIN}
        value={again}
        onChange={(value) => changeReview({ again: value })}
        problem={problem}
      />
      <p role="status" className={css['against']}>
        {againAgainstText(again, decidedPath(record.choice), evaluation, record)}
      </p>
    </div>
  );
}
