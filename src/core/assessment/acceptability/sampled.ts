import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Share } from '../evaluation.ts';
import { isOpen, type PartialValues } from '../values.ts';
import { TIE, type WonShares } from './won-shares.ts';

/** Exact shares over this many draws of the open answers say more than ten times as many draws of everything. */
export const DRAWS = 2_000;

/** Far below the standard error of so many draws. */
const ROUGH = 1e-3;

/** Fixed, so that the same answers always give the same figures. */
export const SEED = 20_261_123;

/**
 * A share over open ratings: each open answer is drawn evenly between its ends, and every draw counts with the exact
 * share it gives. Without open answers the share is exact.
 *
 * @param values partial values by criterion
 * @param exact share for given differences (a less b), in the order of the values; a tolerance allows a rough one
 */
export function shareOverRatings(
  values: readonly Pick<PartialValues, 'a' | 'b'>[],
  exact: (differences: readonly number[], tolerance?: number) => WonShares,
): Share {
  const differences = values.map(({ a, b }) => a.mid - b.mid);
  const open = values.flatMap(({ a, b }, index) => (isOpen(a) || isOpen(b) ? [{ a, b, index }] : []));
  if (open.length === 0) return { ...exact(differences), sampling: null };
  // A share only grows with the differences: who never wins at the far ends never wins between them.
  const lowest = exact(values.map(({ a, b }) => a.low - b.high));
  const highest = exact(values.map(({ a, b }) => a.high - b.low));
  if (lowest.b === 0 && highest.a > 0) return { a: 1, b: 0, tie: false, sampling: null };
  if (highest.a === 0 && lowest.b > 0) return { a: 0, b: 1, tie: false, sampling: null };
  if (lowest.tie && highest.tie) return { ...TIE, sampling: null };

  const random = xoroshiro128plus(SEED);
  let sumA = 0;
  let sumB = 0;
  let sumOfSquares = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    for (const { a, b, index } of open) {
      const valueA = a.low + (a.high - a.low) * uniformFloat64(random);
      const valueB = b.low + (b.high - b.low) * uniformFloat64(random);
      differences[index] = valueA - valueB;
    }
    const share = exact(differences, ROUGH);
    sumA += share.a;
    sumB += share.b;
    sumOfSquares += share.a * share.a;
  }
  const a = sumA / DRAWS;
  const variance = Math.max(0, sumOfSquares / DRAWS - a * a);
  return {
    a,
    b: sumB / DRAWS,
    tie: false,
    sampling: { draws: DRAWS, seed: SEED, standardError: Math.sqrt(variance / (DRAWS - 1)) },
  };
}
