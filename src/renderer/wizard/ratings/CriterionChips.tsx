import { Tooltip } from '@mantine/core';
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
  onShow: (index: number) => void;
}

const STATES: Record<RatingState, string> = {
  open: 'not answered',
  half: 'one path not answered',
  unknown: 'answered, with an unknown',
  answered: 'answered',
};

/** All criteria at a glance, answered or not; each can be gone to. */
export function CriterionChips({ draft, onShow }: CriterionChipsProps) {
  return (
    <nav aria-label="Criteria">
      <ol className={css['chips']}>
        {ratedCriteria(draft).map(({ id, label }, index) => {
          const state = ratingState(ratingsOf(draft, id));
          return (
            <li key={id}>
              <Tooltip
                label={`${label}: ${STATES[state]}`}
                events={{ hover: true, focus: true, touch: false }}
                transitionProps={{ duration: 0 }}
                classNames={{ tooltip: css['tip'] ?? '' }}
              >
                <button
                  type="button"
                  className={css['chip']}
                  data-state={state}
                  aria-current={index === draft.ratingIndex ? 'step' : undefined}
                  aria-label={`${label}, ${STATES[state]}`}
                  onClick={() => onShow(index)}
                />
              </Tooltip>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
