import { IconCheck } from '@tabler/icons-react';
import type { ReviewDraft, ReviewStep } from '../../core/journal/review.ts';
import css from './ReviewRail.module.css';
import { isAnswering, REVIEW_STEP_LABELS, REVIEW_STOPS } from './review-steps.ts';

interface ReviewRailProps {
  review: Pick<ReviewDraft, 'step' | 'ratedAt'>;
  onStep: (step: ReviewStep) => void;
}

/** The five stops of a review. Those passed can be gone back to, the new answers only until they are given. */
export function ReviewRail({ review: { step, ratedAt }, onStep }: ReviewRailProps) {
  const now = REVIEW_STOPS.findIndex(({ steps }) => steps.includes(step));
  return (
    <nav
      className={css['rail']}
      aria-label={`Step ${now + 1} of ${REVIEW_STOPS.length}, ${REVIEW_STEP_LABELS[step]}`}
    >
      <ol>
        {REVIEW_STOPS.map(({ label, steps: [first] }, index) => {
          const past = index < now;
          const open = past && first !== undefined && !(isAnswering(first) && ratedAt !== null);
          return (
            <li key={label} data-state={past ? 'past' : index === now ? 'now' : 'ahead'}>
              <span className={css['mark']} aria-hidden>
                {past ? <IconCheck size={13} stroke={2.2} /> : index + 1}
              </span>
              {open ? (
                <button type="button" onClick={() => onStep(first)}>
                  {label}
                </button>
              ) : (
                <span aria-current={index === now ? 'step' : undefined}>{label}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
