import type { Draft } from '../assessment/draft.ts';
import { MAX_SPREAD, MIN_SPREAD, USUAL_SPREADS } from '../assessment/retest/spreads.ts';
import { PATHS } from '../card/card.ts';
import type { Blindness } from './review.ts';

/** Numbers of unchanged ratings and of reviews from which the user's own spread may be used. */
export const STEADINESS_FROM = { ratings: 20, reviews: 3 } as const;

/** Half of a normal distribution lies within this many standard deviations. */
const HALF_WITHIN = 0.6744897501960817;

type Rated = Pick<Draft, 'criteria' | 'ratings'>;

/**
 * How far ratings moved where the user says that nothing has changed: the new one less the first, −100 to 100, for each path that
 * has a number both times. A criterion whose ends changed measures something else and is left out.
 *
 * @param unchanged ids of the criteria for which nothing has changed
 */
export function unchangedMoves(first: Rated, again: Rated, unchanged: readonly string[]): number[] {
  const before = new Map(first.criteria.map((criterion) => [criterion.id, criterion]));
  return again.criteria.flatMap((now) => {
    const then = before.get(now.id);
    if (then === undefined || !unchanged.includes(now.id)) return [];
    if (then.worst !== now.worst || then.best !== now.best) return [];
    return PATHS.flatMap((path) => {
      const [one, two] = [first.ratings[now.id]?.[path], again.ratings[now.id]?.[path]];
      return one?.kind === 'value' && two?.kind === 'value' ? [two.value - one.value] : [];
    });
  });
}

/** How steadily a user rates, by the moves of ratings for which nothing had changed. */
export interface Steadiness {
  ratings: number;
  /** Reviews with at least one unchanged rating. */
  reviews: number;
  /** Blind reviews without: no rating with a number is marked as unchanged. */
  unmarked: number;
  /** Reviews before which the old answers could be seen. */
  seen: number;
  moves: readonly number[];
  /** Standard deviation of a repeated rating around the first, in points; null on too few. */
  spread: number | null;
  /** Half of the moves are within so many points; null on too few. */
  halfWithin: number | null;
}

interface ReviewMoves {
  blindness: Blindness;
  moves: readonly number[];
}

/**
 * The user's own steadiness. The spread is that of the moves around 0, the first rating, which is how the retest share takes it: a
 * drift of all ratings to one side counts too.
 *
 * @param reviews the moves of each review; none but a blind one has any
 */
export function steadinessOf(reviews: readonly ReviewMoves[]): Steadiness {
  const blind = reviews.filter(({ blindness }) => blindness === 'blind');
  const withMoves = blind.filter(({ moves }) => moves.length > 0);
  const moves = withMoves.flatMap((review) => review.moves);
  const isEnough = moves.length >= STEADINESS_FROM.ratings && withMoves.length >= STEADINESS_FROM.reviews;
  const sizes = moves.map(Math.abs).sort((one, other) => one - other);
  return {
    ratings: moves.length,
    reviews: withMoves.length,
    unmarked: blind.length - withMoves.length,
    seen: reviews.length - blind.length,
    moves,
    spread: isEnough ? Math.sqrt(moves.reduce((sum, move) => sum + move * move, 0) / moves.length) : null,
    halfWithin: isEnough ? (sizes[Math.ceil(sizes.length / 2) - 1] ?? 0) : null,
  };
}

/** What the retest share assumes unless the user's own is used: a standard deviation of 10, half within 6.7. */
export const ASSUMED = {
  spread: USUAL_SPREADS.rating,
  halfWithin: USUAL_SPREADS.rating * HALF_WITHIN,
} as const;

/** A spread that the engine may be given, in points to one decimal. */
export const usableSpread = (spread: number): number =>
  Math.min(MAX_SPREAD, Math.max(MIN_SPREAD, Math.round(spread * 10) / 10));

/** How many moves lie in each step of five points around 0: the first step is −2.5 to 2.5. */
export function movesBySteps(moves: readonly number[]): { middle: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const move of moves) {
    const middle = Math.round(move / STEP) * STEP + 0;
    counts.set(middle, (counts.get(middle) ?? 0) + 1);
  }
  return [...counts]
    .map(([middle, count]) => ({ middle, count }))
    .sort((one, other) => one.middle - other.middle);
}

/** Width of a step, in points. */
export const STEP = 5;
