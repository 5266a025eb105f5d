import { VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useId } from 'react';
import type { Criterion } from '../../../core/assessment/draft.ts';
import { MOST_WANTED } from '../../../core/assessment/edits/swings.ts';
import { FieldProblem } from '../../ui/FieldProblem.tsx';
import { NumberBox } from '../../ui/NumberBox.tsx';
import { QuietButton } from '../../ui/QuietButton.tsx';
import { TouchSlider } from '../../ui/TouchSlider.tsx';
import { Ends } from '../Ends.tsx';
import css from './weights.module.css';

interface SwingRowProps {
  criterion: Criterion;
  /** 0–100; null = not answered. */
  points: number | null;
  onPoints: (points: number | null) => void;
  /** Nobody has 100 yet, so this one may be called the first. */
  canBeFirst: boolean;
  /** Whole percent of the whole, and the weight as a share (0–1) of the largest; null until all are answered. */
  share: { percent: number; ofLargest: number } | null;
  problem: string | undefined;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** One improvement: its name and both ends, how much it is wanted, and what that comes to. */
export function SwingRow(props: SwingRowProps) {
  const { criterion, points, onPoints, canBeFirst, share, problem, onKeyDown } = props;
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
        onChange={onPoints}
        onKeyDown={onKeyDown}
      />
      <NumberBox
        label={`${criterion.label}: points`}
        hideLabel
        describedBy={describedBy}
        invalid={problem !== undefined}
        value={points}
        onChange={onPoints}
        inked={points === MOST_WANTED}
        onKeyDown={onKeyDown}
      />
      <div className={css['share']}>
        {share !== null && (
          <>
            <span className={css['bar']} aria-hidden>
              <span
                className={css['fill']}
                data-most={points === MOST_WANTED || undefined}
                style={{ width: `${share.ofLargest * 100}%` }}
              />
            </span>
            <span className={css['percent']}>
              {share.percent}&nbsp;%<VisuallyHidden> of the whole</VisuallyHidden>
            </span>
          </>
        )}
        {problem !== undefined && (
          <div className={css['unanswered']}>
            <FieldProblem id={problemId} message={problem} />
          </div>
        )}
        {share === null && problem === undefined && canBeFirst && (
          <QuietButton onClick={() => onPoints(MOST_WANTED)}>
            <VisuallyHidden>{criterion.label}: </VisuallyHidden>This one first
          </QuietButton>
        )}
      </div>
    </li>
  );
}
