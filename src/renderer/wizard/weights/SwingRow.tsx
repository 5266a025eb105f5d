import { VisuallyHidden } from '@mantine/core';
import { memo, useId } from 'react';
import type { Criterion } from '../../../core/assessment/draft.ts';
import { MOST_WANTED } from '../../../core/assessment/edits/swings.ts';
import { FieldProblem } from '../../ui/FieldProblem.tsx';
import { NumberBox } from '../../ui/NumberBox.tsx';
import { QuietButton } from '../../ui/QuietButton.tsx';
import { TouchSlider } from '../../ui/TouchSlider.tsx';
import { Ends } from '../Ends.tsx';
import { focusNextRow } from './focus-next-row.ts';
import css from './weights.module.css';

interface SwingRowProps {
  criterion: Criterion;
  /** 0–100; null = not answered. */
  points: number | null;
  onAnswer: (id: string, points: number | null) => void;
  /** Nobody has 100 yet, so this one may be called the first. */
  canBeFirst: boolean;
  /** Weight in whole percent; null until all are answered. */
  percent: number | null;
  /** Weight as a share of the largest, 0–1. */
  ofLargest: number;
  problem: string | undefined;
}

/** One improvement: its name and both ends, how much it is wanted, and what that comes to. */
export const SwingRow = memo(function SwingRow(props: SwingRowProps) {
  const { criterion, points, canBeFirst, percent, ofLargest, problem } = props;
  const answer = (given: number | null) => props.onAnswer(criterion.id, given);
  const endsId = useId();
  const problemId = useId();
  const describedBy = problem === undefined ? endsId : `${endsId} ${problemId}`;
  return (
    <li className={css['row']}>
      <div className={css['what']}>
        <p className={css['name']}>
          <bdi data-user-text>{criterion.label}</bdi>
        </p>
        <Ends id={endsId} worst={criterion.worst} best={criterion.best} />
      </div>
      <TouchSlider
        label={`${criterion.label}: how much you want it`}
        describedBy={describedBy}
        invalid={problem !== undefined}
        value={points}
        onChange={answer}
        onKeyDown={focusNextRow}
      />
      <NumberBox
        label={`${criterion.label}: points`}
        hideLabel
        describedBy={describedBy}
        invalid={problem !== undefined}
        value={points}
        onChange={answer}
        inked={points === MOST_WANTED}
        onKeyDown={focusNextRow}
      />
      <div className={css['share']}>
        {percent !== null && (
          <>
            <span className={css['bar']} aria-hidden>
              <span
                className={css['fill']}
                data-most={points === MOST_WANTED || undefined}
                style={{ width: `${ofLargest * 100}%` }}
              />
            </span>
            <span className={css['percent']}>
              {percent}&nbsp;%<VisuallyHidden> of the whole</VisuallyHidden>
            </span>
          </>
        )}
        {problem !== undefined && (
          <div className={css['unanswered']}>
            <FieldProblem id={problemId} message={problem} />
          </div>
        )}
        {percent === null && problem === undefined && canBeFirst && (
          <QuietButton onClick={() => answer(MOST_WANTED)}>
            <VisuallyHidden>{criterion.label}: </VisuallyHidden>This one first
          </QuietButton>
        )}
      </div>
    </li>
  );
});
