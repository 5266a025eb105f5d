import type { WeighingMethod } from '../draft.ts';

/** How far answers are usually off when they are given again. */
export interface Spreads {
  /** Standard deviation of a repeated rating around the first, in points of 0–100; above 0. */
  rating: number;
  /** Coefficient of variation of a repeated swing, by the way importance was asked for; above 0. */
  weight: Readonly<Record<WeighingMethod, number>>;
}

/** Nobody repeats a rating more closely than this, in points. */
export const MIN_SPREAD = 2;
/** A wider spread, in points, would leave nothing of a rating. */
export const MAX_SPREAD = 50;

/** Conventions of this app, told to the user. An order says less of how far importances are apart than points do. */
export const USUAL_SPREADS: Spreads = {
  rating: 10,
  weight: { swing: 0.3, ranking: 0.5, pairwise: 0.3 },
};

/** The usual spreads, with the user's own for ratings, in points; null = the usual one. */
export const spreadsWith = (rating: number | null): Spreads =>
  rating === null ? USUAL_SPREADS : { ...USUAL_SPREADS, rating };
