import type { Evaluation } from '../evaluation.ts';

/** The normal distribution's quantile of 2/3: so many standard deviations from the middle lies the edge of the zone. */
const TWO_THIRDS = 0.4307272992954576;

/** Moves of the margin that asking again brings less often than this are larger than asking again would bring. */
export const RARE_SHARE = 0.1;

/**
 * How often asking everything again, with nothing changed, would move the margin at least so far. Both assessments answer with
 * the spread of their own retest share, independently; each is taken as normal, with the spread that its zone shows.
 *
 * @param change points
 * @returns 0–1
 */
export function changeShare(
  then: Pick<Evaluation, 'retest'>,
  now: Pick<Evaluation, 'retest'>,
  change: number,
): number {
  const spread = Math.hypot(deviation(then), deviation(now));
  return spread === 0 ? Number(change === 0) : complementOfErf(Math.abs(change) / (spread * Math.SQRT2));
}

const deviation = ({ retest: { zone } }: Pick<Evaluation, 'retest'>): number =>
  (zone.high - zone.low) / 2 / TWO_THIRDS;

/** 1 − erf x for x ≥ 0, within 1.5e-7 (Abramowitz and Stegun 1964, 7.1.26). */
function complementOfErf(x: number): number {
  const t = 1 / (1 + 0.3275911 * x);
  const terms = [0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429];
  return terms.reduceRight((sum, term) => (sum + term) * t, 0) * Math.exp(-x * x);
}
