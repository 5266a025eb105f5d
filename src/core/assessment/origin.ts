import type { PathKey } from '../card/card.ts';
import type { Criterion } from './draft.ts';

/** Which path a criterion speaks of: one, both, or neither (the user's own, or offered beyond the card). */
export type OriginPath = PathKey | 'both' | 'own';

/** Statements for or against a path name it more clearly than its summary does, and that more than a tag. */
const STRENGTH = { pro: 3, con: 3, rule: 3, summary: 2, tag: 1 } as const;

/** The path that a criterion comes from, by its strongest origins. */
export function originPath({ origins }: Pick<Criterion, 'origins'>): OriginPath {
  const strength = (path: PathKey) =>
    Math.max(0, ...origins.filter((origin) => origin.path === path).map(({ part }) => STRENGTH[part]));
  const a = strength('a');
  const b = strength('b');
  if (a === 0 && b === 0) return 'own';
  if (a === b) return 'both';
  return a > b ? 'a' : 'b';
}

/**
 * Weight by where the criteria come from: many criteria from one advantage tilt the result, so it is shown.
 *
 * @param weights 0–1, adding up to 1, in the order of the criteria
 * @returns shares of the weight, 0–1; what both paths name counts half for each
 */
export function originWeights(
  criteria: readonly Pick<Criterion, 'origins'>[],
  weights: readonly number[],
): { a: number; b: number; own: number } {
  const sums = { a: 0, b: 0, own: 0 };
  criteria.forEach((criterion, index) => {
    const weight = weights[index] ?? 0;
    const origin = originPath(criterion);
    if (origin === 'both') {
      sums.a += weight / 2;
      sums.b += weight / 2;
    } else sums[origin] += weight;
  });
  // Sums of shares can pass 1 by a rounding.
  return { a: Math.min(1, sums.a), b: Math.min(1, sums.b), own: Math.min(1, sums.own) };
}
