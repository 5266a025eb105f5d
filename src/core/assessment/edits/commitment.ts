import type { Choice, Commitment, Draft } from '../draft.ts';

/** Changes answers of the commitment; the others stay. */
export const changeCommitment = (
  draft: Draft,
  change: Partial<Omit<Commitment, 'choice' | 'predictions'>>,
): Draft => ({ ...draft, commitment: { ...draft.commitment, ...change } });

/**
 * Makes the choice. A path to try is kept for a trial only, a date for a trial and a deferral only: what another
 * choice does not ask for must not be frozen with it. Words stay, so that a choice looked at in passing costs none.
 */
export function choose(draft: Draft, choice: Choice): Draft {
  const { commitment } = draft;
  return {
    ...draft,
    commitment: {
      ...commitment,
      choice,
      tryPath: choice === 'try' ? commitment.tryPath : null,
      until: choice === 'try' || choice === 'defer' ? commitment.until : null,
    },
  };
}
