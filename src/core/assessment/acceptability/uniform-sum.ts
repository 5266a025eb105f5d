import { closedFormTail } from './uniform-sum-closed-form.ts';
import { seriesTail } from './uniform-sum-series.ts';
import { TIE, type WonShares, wonShares } from './won-shares.ts';

/** What the terms left out may add to a share, relative to it, unless told otherwise. */
const FULL_PRECISION = 1e-12;

/**
 * Shares of a margin that is its middle plus independent uniform parts: swings within their ranges at settled
 * ratings, or ratings within their ranges at stated weights.
 *
 * @param middle the margin with every part at its middle, in any unit
 * @param halfWidths how far each part reaches to either side of its middle, 0 or more, in the same unit
 * @param tolerance error to allow, relative to the smaller share; a rough one saves time where many shares are averaged
 */
export function shareOfUniformSum(
  middle: number,
  halfWidths: readonly number[],
  tolerance = FULL_PRECISION,
): WonShares {
  const reach = halfWidths.reduce((sum, half) => sum + half, 0);
  if (reach === 0 && middle === 0) return TIE;
  if (middle >= reach) return { a: 1, b: 0, tie: false };
  if (middle <= -reach) return { a: 0, b: 1, tie: false };
  // In units of the reach. Parts this narrow move no share by more than about the square of it.
  const wide = halfWidths.map((half) => half / reach).filter((half) => half > 1e-6);
  // The closed form visits 3^parts states, while more parts let the series converge sooner.
  const partsInClosedForm = tolerance > FULL_PRECISION ? 4 : 7;
  const tail = (distance: number) =>
    wide.length <= partsInClosedForm ? closedFormTail(distance, wide) : seriesTail(distance, wide, tolerance);
  return middle >= 0 ? wonShares(1, tail(middle / reach)) : wonShares(tail(-middle / reach), 1);
}
