import type { Evaluation, Share } from '../core/assessment/evaluation.ts';

/** Something that a path comes first in a share of: repetitions, or a set of weightings. */
export interface FirmnessSet {
  share: Share;
  /** After "87 of 100". */
  short: string;
  long: string;
}

/** The measure of firmness first, then from the narrower set of weights to the wider. */
export const firmnessSets = ({ retest, acceptability }: Evaluation): FirmnessSet[] => [
  {
    share: { a: retest.a, b: retest.b, tie: false },
    short: 'answered again',
    long: 'If you answered everything again',
  },
  {
    share: acceptability.ranking,
    short: 'in your order',
    long: 'Every weighting that keeps your order of importance',
  },
  { share: acceptability.any, short: 'at random', long: 'Any weights at all' },
];
