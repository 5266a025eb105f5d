import type { Span } from '../evaluation.ts';
import { shareOfGammaSum } from './gamma-sum.ts';
import type { WonShares } from './won-shares.ts';

/**
 * How far "near the stated weights" reaches: the standard deviation of an average weight, as a share of it.
 * Points that people give to swings, asked again, differ by about this much; it is a stated convention, not a law.
 */
export const NEAR_SPREAD = 0.3;

/**
 * Concentration κ of the Dirichlet distribution whose average weight spreads by NEAR_SPREAD: with mean 1/n the
 * relative spread is √((n−1)/(κ+1)).
 *
 * @param count number of criteria that weigh anything, 2 or more
 */
export const nearConcentration = (count: number): number => (count - 1) / NEAR_SPREAD ** 2 - 1;

/**
 * Acceptability over weights near the stated ones, and over open answers: Dirichlet weights with their mean at the
 * stated ones. A criterion that weighs nothing stays at nothing. Exact.
 *
 * @param values partial values, by criterion
 * @param weights stated weights, 0–1, adding up to 1
 */
export function shareNear(values: readonly { a: Span; b: Span }[], weights: readonly number[]): WonShares {
  const count = weights.filter((weight) => weight > 0).length;
  // A single weight has no neighbours: it is 1 in all of them, whatever its parameter.
  const concentration = count > 1 ? nearConcentration(count) : 1;
  return shareOfGammaSum(
    values.map(({ a, b }, index) => ({ a, b, shape: concentration * (weights[index] ?? 0) })),
  );
}
