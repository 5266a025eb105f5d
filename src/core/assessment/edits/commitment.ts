import type { Day } from '../../time.ts';
import { endOf } from '../choice.ts';
import type { Choice, Commitment, Draft } from '../draft.ts';

/**
 * Sets the day on which a trial ends or a deferral is decided again, and proposes it as the review: a review day of
 * the user's own stays.
 */
export function setUntil(draft: Draft, until: Day | null): Draft {
  const { reviewOn, until: before } = draft.commitment;
  const proposed = reviewOn === null || reviewOn === before;
  return changeCommitment(draft, { until, ...(proposed && { reviewOn: until }) });
}

/** Changes answers of the commitment; the others stay. What stood before the pick is kept by `notePickShown` alone. */
export const changeCommitment = (
  draft: Draft,
  change: Partial<Omit<Commitment, 'choice' | 'predictions' | 'beforePick'>>,
): Draft => ({ ...draft, commitment: { ...draft.commitment, ...change } });

/**
 * Makes the choice. A path to try is kept for a trial only, a date for a trial and a deferral only: what another
 * choice does not ask for must not be frozen with it, nor a review day that was only proposed by that date. Words stay, so
 * that a choice looked at in passing costs none.
 */
export function choose(draft: Draft, choice: Choice): Draft {
  const { commitment } = draft;
  const { until, reviewOn } = commitment;
  const hasEnd = endOf(choice) !== null;
  return {
    ...draft,
    commitment: {
      ...commitment,
      choice,
      tryPath: choice === 'try' ? commitment.tryPath : null,
      until: hasEnd ? until : null,
      reviewOn: hasEnd || reviewOn !== until ? reviewOn : null,
    },
  };
}

/**
 * Keeps the choice and the confidence that stood when the card's pick was first shown, so that a change of mind after it can
 * be told. Only the first showing counts, and none before both were given: the draft itself then.
 */
export function notePickShown(draft: Draft): Draft {
  const { choice, tryPath, confidence, beforePick } = draft.commitment;
  if (beforePick !== null || choice === null || confidence === null) return draft;
  return {
    ...draft,
    commitment: { ...draft.commitment, beforePick: { choice, tryPath, confidence } },
  };
}
