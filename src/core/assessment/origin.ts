import { PATHS, type PathKey } from '../card/card.ts';
import type { Criterion } from './draft.ts';

type Origins = Pick<Criterion, 'origins'>;

/** Whose advantage a criterion is: that of one path, of both, or of neither (the user's own, or said beside the pros). */
type OriginPath = PathKey | 'both' | 'own';

/**
 * Does the criterion come from a pro of the path, itself or as its rule quotes it? Only that speaks for a path: a con never does,
 * and a rule may quote a con too.
 */
export function isFromPro({ origins }: Origins, path: PathKey): boolean {
  const parts = origins.filter((origin) => origin.path === path).map(({ part }) => part);
  return parts.includes('pro') || (parts.includes('rule') && !parts.includes('con'));
}

/** Does the card name the criterion in favour of the path: in a pro, a tag, its summary or its rule, not among its cons? */
export const isNamedFor = ({ origins }: Origins, path: PathKey): boolean =>
  origins.some(({ path: of, part }) => of === path && part !== 'con' && part !== 'table') &&
  !origins.some((origin) => origin.path === path && origin.part === 'con');

/** Whose advantage the criterion is. */
export function originPath(criterion: Origins): OriginPath {
  const [first, second] = PATHS.filter((path) => isFromPro(criterion, path));
  if (first === undefined) return 'own';
  return second === undefined ? first : 'both';
}

/**
 * Weight by whose advantage the criteria are: many criteria from one advantage tilt the result, so it is shown.
 *
 * @param weights 0–1, adding up to 1, in the order of the criteria
 * @returns shares of the weight, 0–1; what both paths offer counts half for each
 */
export function originWeights(
  criteria: readonly Origins[],
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
