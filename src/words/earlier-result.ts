import type { EarlierEvaluation } from '../core/assessment/earlier-evaluation.ts';
import type { Evaluation } from '../core/assessment/evaluation.ts';
import type { PerPath } from '../core/card/card.ts';
import { outOf100 } from './figures.ts';
import { timesOf100, timesText } from './retest.ts';

type Names = PerPath<{ name: string }>;

/** The note above a result of an earlier engine. */
export const EARLIER_RESULT =
  'An earlier version of Crossroads worked this out. Its figures and sentences are shown as they were.';

/** "Individual Contributor came first in 87 of 100 weightings near yours."; null where no weighting told the paths apart. */
export function weightingsNearYours(
  { shares: { near }, leader }: EarlierEvaluation,
  paths: Names,
): string | null {
  if (near.tie) return null;
  const path = leader ?? 'a';
  return `${paths[path].name} came first in ${outOf100(near, path)} of 100 weightings near yours.`;
}

/** The retest share of answers that an earlier engine judged, said to be computed only now. */
export function retestOfEarlier(now: Evaluation, paths: Names): string {
  const path = now.leader ?? 'a';
  const times = timesText(timesOf100(now.retest, now.leader)[path]);
  return `Computed today from the answers you gave then: if you answered everything again, ${paths[path].name} would come first ${times}.`;
}
