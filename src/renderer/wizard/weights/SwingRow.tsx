import { IconPlusMinus, IconStar } from '@tabler/icons-react';
import { memo, useEffect, useId, useRef, useState } from 'react';
import type { Criterion, Swing } from '../../../core/assessment/draft.ts';
import { isWithinRange, MOST_WANTED } from '../../../core/assessment/edits/swings.ts';
import type { NarrowSwing } from '../../../core/assessment/narrow-swings.ts';
import { outsideRange } from '../../../core/assessment/problems/weights.ts';
import { wayAgainText } from '../../../words/weigh-again.ts';
import { FieldProblem } from '../../ui/FieldProblem.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { TouchSlider } from '../../ui/TouchSlider.tsx';
import { useUnfinishedEntries } from '../../ui/unfinished.ts';
import { Ends } from '../Ends.tsx';
import { focusNextRow } from './focus-next-row.ts';
import { SwingRange } from './SwingRange.tsx';
import css from './weights.module.css';

interface SwingRowProps {
  criterion: Criterion;
  /** 0–100; null = not answered. */
  points: number | null;
  /** The range of the points; null = as stated. */
  range: Swing['range'];
  onAnswer: (id: string, points: number | null) => void;
  onRange: (id: string, range: Swing['range']) => void;
  /** No criterion has 100 yet, so this one may be called the first. */
  canBeFirst: boolean;
  problem: string | undefined;
  /** Its two ratings where they lie close together; null where they do not, or are not given yet. */
  again: NarrowSwing | null;
}

/** In its row, points that are missing need few words: the message over the footer has them all. */
export const OFF_THE_SCALE = 'Give it 0 to 100.';

/** One improvement: its name and both ends, and how much it is wanted. Drawn anew only where its own answer changes. */
export const SwingRow = memo(function SwingRow(props: SwingRowProps) {
  const { criterion, points, range, canBeFirst, again } = props;
  const { id, label } = criterion;
  const answer = (given: number | null) => props.onAnswer(id, given);
  const [opened, setOpened] = useState(false);
  const hasRange = opened || range !== null;
  const add = useRef<HTMLButtonElement>(null);
  const added = useRef(false);
  const removed = useRef(false);
  useEffect(() => {
    if (!hasRange && removed.current) add.current?.focus();
    removed.current = false;
  }, [hasRange]);
  const endsId = useId();
  const problemId = useId();
  const outside = points !== null && !isWithinRange({ points, range });
  const { unfinished: refusals, report } = useUnfinishedEntries();
  const refusal = refusals[0]?.message;
  const refused = refusal !== undefined;
  const problem = outside ? outsideRange(points) : (refusal ?? props.problem);
  const describedBy = problem === undefined ? endsId : `${endsId} ${problemId}`;
  const message = problem !== undefined && <FieldProblem id={problemId} message={problem} />;
  return (
    <>
      <div className={css['what']}>
        <p className={css['name']}>
          <bdi data-user-text>{label}</bdi>
        </p>
        <Ends id={endsId} criterion={criterion} />
      </div>
      <TouchSlider
        label={`${label}: how much you want it`}
        describedBy={describedBy}
        invalid={problem !== undefined && !refused}
        value={points}
        onChange={answer}
        onKeyDown={focusNextRow}
      />
      <NumberField
        label={`${label}: points`}
        hideLabel
        onRefusal={report}
        describedBy={describedBy}
        invalid={problem !== undefined}
        field={`weighing.swings.${id}`}
        value={points}
        onChange={answer}
        inked={points === MOST_WANTED}
        onKeyDown={focusNextRow}
      />
      <div>
        {points === null && canBeFirst && (
          <button
            type="button"
            className={css['mostWanted']}
            aria-label={`${label}: most wanted`}
            title="Most wanted: 100"
            onClick={() => answer(MOST_WANTED)}
          >
            <IconStar size={15} stroke={1.6} aria-hidden />
            <span>Most wanted</span>
          </button>
        )}
        {points !== null && !hasRange && (
          <IconButton
            ref={add}
            Icon={IconPlusMinus}
            label={`${label}: how far off might this be?`}
            onClick={() => {
              added.current = true;
              setOpened(true);
            }}
          />
        )}
      </div>
      {!outside && problem !== undefined && <div className={css['problem']}>{message}</div>}
      {again !== null && points !== null && <p className={css['again']}>{wayAgainText(again, points)}</p>}
      {hasRange && points !== null && (
        <SwingRange
          label={label}
          field={`weighing.swings.${id}.range`}
          points={points}
          range={range}
          added={added}
          problem={outside && message}
          onChange={(next) => props.onRange(id, next)}
          onRemove={() => {
            removed.current = true;
            setOpened(false);
            props.onRange(id, null);
          }}
        />
      )}
    </>
  );
});
