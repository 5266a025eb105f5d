import { otherEnd } from '../../card/card.ts';
import type { CriterionRatings, Draft, Rating } from '../draft.ts';

/** The same judgement read from the other end: 100 − value, a range turned round. Unknown stays unknown. */
export function mirrorRating(rating: Rating | null): Rating | null {
  switch (rating?.kind) {
    case 'value':
      return { kind: 'value', value: 100 - rating.value };
    case 'range':
      return { kind: 'range', low: 100 - rating.high, high: 100 - rating.low };
    case 'unknown':
    case undefined:
      return rating;
  }
}

/** Is there a rating that swapping the ends would turn round? */
export function hasRatings({ ratings }: Draft, id: string): boolean {
  const given = ratings[id];
  return [given?.a, given?.b, given?.today].some(
    (rating) => rating?.kind === 'value' || rating?.kind === 'range',
  );
}

const mirrored = (ratings: CriterionRatings): CriterionRatings => ({
  ...ratings,
  a: mirrorRating(ratings.a),
  b: mirrorRating(ratings.b),
  today: mirrorRating(ratings.today),
});

/**
 * Swaps the worst and the best end of a criterion. Ratings already given are mirrored, so that each still says the
 * same of its path. Doing it twice changes nothing.
 */
export function swapEnds(draft: Draft, id: string): Draft {
  const ratings = draft.ratings[id];
  return {
    ...draft,
    criteria: draft.criteria.map((each) =>
      each.id === id
        ? {
            ...each,
            worst: each.best,
            best: each.worst,
            ...(each.suggested === undefined ? {} : { suggested: each.suggested.map(otherEnd) }),
          }
        : each,
    ),
    ratings: ratings === undefined ? draft.ratings : { ...draft.ratings, [id]: mirrored(ratings) },
  };
}
