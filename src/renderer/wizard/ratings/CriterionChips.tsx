import { Tooltip } from '@mantine/core';
import { memo, useCallback, useState } from 'react';
import type { Draft } from '../../../core/assessment/draft.ts';
import {
  type RatingState,
  ratedCriteria,
  ratingState,
  ratingsOf,
} from '../../../core/assessment/edits/ratings.ts';
import css from './CriterionChips.module.css';

interface CriterionChipsProps {
  draft: Draft;
  /** The same function each time, so that only the chip whose answer changes is drawn anew. */
  onShow: (index: number) => void;
}

const STATES: Record<RatingState, string> = {
  open: 'not answered',
  half: 'one path not answered',
  unknown: 'answered, with an unknown',
  answered: 'answered',
};

/** A chip under the pointer or with the focus, and what it is. */
interface Pointed {
  chip: HTMLElement;
  words: string;
}

/** All criteria at a glance, answered or not; each can be gone to. */
export function CriterionChips({ draft, onShow }: CriterionChipsProps) {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const leave = useCallback(() => setPointed(null), []);
  return (
    <nav aria-label="Criteria">
      <ol className={css['chips']}>
        {ratedCriteria(draft).map(({ id, label }, index) => (
          <Chip
            key={id}
            index={index}
            label={label}
            state={ratingState(ratingsOf(draft, id))}
            current={index === draft.ratingIndex}
            onShow={onShow}
            onPoint={setPointed}
            onLeave={leave}
          />
        ))}
      </ol>
      {pointed !== null && (
        <Tooltip
          opened
          target={pointed.chip}
          label={pointed.words}
          transitionProps={{ duration: 0 }}
          classNames={{ tooltip: css['tip'] ?? '' }}
        />
      )}
    </nav>
  );
}

interface ChipProps {
  index: number;
  label: string;
  state: RatingState;
  current: boolean;
  onShow: (index: number) => void;
  onPoint: (pointed: Pointed) => void;
  onLeave: () => void;
}

const Chip = memo(function Chip({ index, label, state, current, onShow, onPoint, onLeave }: ChipProps) {
  const point = ({ currentTarget }: { currentTarget: HTMLElement }) =>
    onPoint({ chip: currentTarget, words: `${label}: ${STATES[state]}` });
  return (
    <li>
      <button
        type="button"
        className={css['chip']}
        data-state={state}
        aria-current={current ? 'step' : undefined}
        aria-label={`${label}, ${STATES[state]}`}
        onClick={() => onShow(index)}
        onPointerEnter={(event) => {
          if (event.pointerType !== 'touch') point(event);
        }}
        onPointerLeave={onLeave}
        onFocus={point}
        onBlur={onLeave}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onLeave();
        }}
      />
    </li>
  );
});
