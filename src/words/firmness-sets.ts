import type { WeighingMethod } from '../core/assessment/draft.ts';
import type { Evaluation, Share } from '../core/assessment/evaluation.ts';
import { isNothingKnown } from '../core/assessment/values.ts';
import { otherPath, type PathKey, type PerPath } from '../core/card/card.ts';
import { outOf100 } from './figures.ts';
import { aboutOf100, timesOf100 } from './retest.ts';
import type { VerdictInput } from './verdict-input.ts';

/** Something that a path comes first in a share of: repeats, or a set of weights. */
export interface FirmnessSet {
  share: Share;
  /** Of 100, as they are shown; null where all are level. */
  counts: PerPath<string> | null;
  /** After "87 of 100". */
  short: string;
  long: string;
}

/** The measure of firmness. */
export const retestSet = ({ retest, leader }: Evaluation): FirmnessSet => ({
  share: { a: retest.a, b: retest.b, tie: false },
  counts: timesOf100(retest, leader),
  short: 'answered again',
  long: 'If you answered everything again',
});

/** From the narrower set of weights to the wider; both with open answers at their middle. */
export const weightSets = ({ acceptability: { any, ranking } }: Evaluation): FirmnessSet[] => [
  setOf(ranking, 'in your order', 'All weights that keep your order of importance'),
  setOf(any, 'any weights', 'Any weights at all'),
];

const setOf = (share: Share, short: string, long: string): FirmnessSet => ({
  share,
  counts: share.tie ? null : { a: outOf100(share, 'a'), b: outOf100(share, 'b') },
  short,
  long,
});

/** What stays open where the order of importance alone decides, by the way importance was asked for. */
const BEYOND_ORDER: Readonly<Record<WeighingMethod, string>> = {
  swing: 'for any points that keep that order',
  ranking: 'however far apart your places are',
  pairwise: 'however strong your comparisons are',
};

/** With how many of all weights, and of those in the user's order, the leader comes first. */
export function weightSetsText({ evaluation, paths }: VerdictInput): string {
  const { acceptability, leader, findOut, method } = evaluation;
  const middle = findOut.length > 0 ? ' Open answers count at their middle here.' : '';
  const { any } = acceptability;
  if (isNothingKnown(evaluation.criteria)) {
    return 'As long as nothing is known, no weights tell the two paths apart.';
  }
  if (any.tie) return `With your ratings, no weights tell the two paths apart.${middle}`;
  const who: PathKey = leader ?? (any.a >= any.b ? 'a' : 'b');
  const { shortName } = paths[who];
  // Some weights may still leave the two level, so it need not be first with all of them.
  if (any[otherPath(who)] === 0) return `No weights put ${paths[otherPath(who)].shortName} first.${middle}`;
  const order = countText(acceptability.ranking, who);
  const ofOrder = acceptability.ranking.tie
    ? 'Those that keep your order of importance leave the two level.'
    : `Of those that keep your order of importance, it comes first with ${order}.`;
  const holds = order === 'all' && leader !== null ? ` So it holds ${BEYOND_ORDER[method]}.` : '';
  return `Of all the weights there could be, ${shortName} comes first with ${countText(any, who)}. ${ofOrder}${holds}${middle}`;
}

function countText(share: Share, path: PathKey): string {
  const of100 = outOf100(share, path);
  if (of100 === '100') return 'all';
  return of100 === '0' ? 'none' : aboutOf100(of100);
}
