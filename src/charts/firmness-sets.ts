import type { Evaluation, Share } from '../core/assessment/evaluation.ts';

/** A set of weightings that the firmness is told over, in words. */
export interface FirmnessSet {
  share: Share;
  /** After "87 of 100". */
  short: string;
  long: string;
}

const NEAR: Readonly<Record<Evaluation['method'], string>> = {
  swing: 'Weightings close to the points you gave',
  ranking: 'Weightings close to the middle of those that keep your order',
  pairwise: 'Weightings close to what your comparisons come to',
};

/** From the narrowest set of weights to the widest. */
export function firmnessSets({ shares, method }: Evaluation): FirmnessSet[] {
  const sets: (Omit<FirmnessSet, 'share'> & { share: Share | null })[] = [
    {
      share: shares.swingRanges,
      short: 'in your ranges',
      long: 'Every weighting within the ranges you gave',
    },
    {
      share: shares.ranking,
      short: 'in your order',
      long: 'Every weighting that keeps your order of importance',
    },
    {
      share: shares.near,
      short: 'near yours',
      long: NEAR[method],
    },
    { share: shares.any, short: 'at random', long: 'Any weights at all' },
  ];
  return sets.flatMap(({ share, ...words }) => (share === null ? [] : [{ share, ...words }]));
}
