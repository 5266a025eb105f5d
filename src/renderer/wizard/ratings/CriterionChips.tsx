import { Tooltip } from '@mantine/core';
import type { Draft } from '../../../core/assessment/draft.ts';
import { isRated, ratedCriteria, ratingsOf } from '../../../core/assessment/edits/ratings.ts';
import css from './CriterionChips.module.css';

interface CriterionChipsProps {
  draft: Draft;
  onShow: (index: number) => void;
}

/** All criteria at a glance, answered or not; each can be gone to. */
export function CriterionChips({ draft, onShow }: CriterionChipsProps) {
  return (
    <nav aria-label="Criteria">
      <ol className={css['chips']}>
        {ratedCriteria(draft).map(({ id, label }, index) => {
          const answered = isRated(ratingsOf(draft, id));
          return (
            <li key={id}>
              <Tooltip
                label={label}
                events={{ hover: true, focus: true, touch: false }}
                transitionProps={{ duration: 0 }}
                classNames={{ tooltip: css['tip'] ?? '' }}
              >
                <button
                  type="button"
                  className={css['chip']}
                  data-answered={answered || undefined}
                  aria-current={index === draft.ratingIndex ? 'step' : undefined}
                  aria-label={`${label}, ${answered ? 'answered' : 'not answered'}`}
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
