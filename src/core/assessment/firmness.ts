import { otherPath, type PathKey } from '../card/card.ts';
import type { Firmness, Zone } from './evaluation.ts';
import type { Retest } from './retest/retest-share.ts';

/** Retest shares from which on a lead is called by each word; conventions of this app, held against exact figures. */
export const FIRMNESS_FROM = { leaning: 2 / 3, 'fairly-firm': 0.8, firm: 0.95 } as const;

/**
 * How sure a lead is.
 *
 * @param leader who is ahead by the margin; null where nobody is
 * @param shareOfA retest share of path a, 0–1
 */
export function firmnessOf(leader: PathKey | null, shareOfA: number): Firmness {
  if (leader === null) return 'too-close';
  const share = leader === 'a' ? shareOfA : 1 - shareOfA;
  if (share >= FIRMNESS_FROM.firm) return 'firm';
  if (share >= FIRMNESS_FROM['fairly-firm']) return 'fairly-firm';
  return share >= FIRMNESS_FROM.leaning ? 'leaning' : 'too-close';
}

/**
 * Margins that are too close to call: those at which the retest share would lie between 1/3 and 2/3, were points added to the
 * margin. 0 is always one of them, and so is the margin itself where it is too close.
 */
export function zoneOf(
  margin: number,
  { toOneThird, toTwoThirds }: Retest,
  unit: number,
  isTooClose: boolean,
): Zone {
  const inside = isTooClose ? margin : 0;
  return {
    low: Math.max(-MAX_MARGIN, Math.min(0, inside, margin + toOneThird * unit)),
    high: Math.min(MAX_MARGIN, Math.max(0, inside, margin + toTwoThirds * unit)),
  };
}

/** No margin lies beyond it, so no zone needs to. */
const MAX_MARGIN = 100;

/** The one who is ahead by a margin of a less b. */
export const leaderOf = (margin: number): PathKey | null => (margin > 0 ? 'a' : margin < 0 ? 'b' : null);

/** Does the retest share put the other path first, although this one leads? */
export const isAgainst = (leader: PathKey, shares: { a: number; b: number }): boolean =>
  shares[otherPath(leader)] > 0.5;
