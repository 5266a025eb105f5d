import type { PathKey } from '../../card/card.ts';
import { type Criterion, type CriterionRatings, type Draft, MAX_CRITERIA, type Rating } from '../draft.ts';

/** What is rated on a criterion: each path, and where the user is today. */
export type Rated = PathKey | 'today';

const NO_RATINGS: CriterionRatings = { a: null, b: null, today: null, evidence: '' };

/** The criteria to rate, in the draft's order. */
export const ratedCriteria = ({ criteria }: Pick<Draft, 'criteria'>): Criterion[] =>
  criteria.filter(({ on }) => on);

/** The current criterion on the ratings step; undefined where none is chosen. */
export const currentCriterion = (draft: Draft): Criterion | undefined =>
  ratedCriteria(draft)[draft.ratingIndex];

/** The ratings of a criterion; empty if it has none. */
export const ratingsOf = ({ ratings }: Pick<Draft, 'ratings'>, id: string): CriterionRatings =>
  ratings[id] ?? NO_RATINGS;

/** How far a criterion is rated: no path, one, both, or both with one that is unknown. */
export type RatingState = 'open' | 'half' | 'unknown' | 'answered';

export function ratingState({ a, b }: CriterionRatings): RatingState {
  if (a === null && b === null) return 'open';
  if (a === null || b === null) return 'half';
  return a.kind === 'unknown' || b.kind === 'unknown' ? 'unknown' : 'answered';
}

/** Both paths have an answer, be it "I don't know". */
export const isRated = ({ a, b }: CriterionRatings): boolean => a !== null && b !== null;

const withRatings = (draft: Draft, id: string, change: Partial<CriterionRatings>): Draft => ({
  ...draft,
  ratings: { ...draft.ratings, [id]: { ...ratingsOf(draft, id), ...change } },
});

/** Gives a rating, or takes it back (null). */
export const rate = (draft: Draft, id: string, rated: Rated, rating: Rating | null): Draft =>
  withRatings(draft, id, { [rated]: rating });

/** Writes down what makes the user think so. */
export const setEvidence = (draft: Draft, id: string, evidence: string): Draft =>
  withRatings(draft, id, { evidence });

/** Goes to another criterion; an index beyond the chosen ones takes the nearest. */
export function showRating(draft: Draft, index: number): Draft {
  const last = Math.max(0, Math.min(ratedCriteria(draft).length - 1, MAX_CRITERIA));
  return { ...draft, ratingIndex: Math.min(Math.max(0, index), last) };
}
