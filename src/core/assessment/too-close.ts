import type { TooCloseReason } from './evaluation.ts';

/**
 * A margin under 5 points on the 0–100 scale is too close to call: asked again, people give ratings that differ by
 * about ten points, and over some ten criteria that moves the margin by about this much.
 */
export const CLOSE_MARGIN = 5;

/** Fewer than two of three weightings near the stated ones: the winner hangs on exact points, not on what matters. */
export const CLOSE_SHARE = 2 / 3;

/**
 * Why an assessment is too close to call; empty when it is not.
 *
 * @param margin bounds and middle of the margin, in points
 * @param leaderShare share of the weights near the stated ones for which the leader comes first, 0–1
 */
export function tooCloseReasons(
  margin: { low: number; mid: number; high: number },
  leaderShare: number,
): TooCloseReason[] {
  const reasons: TooCloseReason[] = [];
  if (Math.abs(margin.mid) < CLOSE_MARGIN) reasons.push('margin');
  if (leaderShare < CLOSE_SHARE) reasons.push('share');
  if (margin.low < 0 && margin.high > 0) reasons.push('bounds');
  return reasons;
}
