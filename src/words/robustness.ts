import type { WeighingMethod } from '../core/assessment/draft.ts';
import type { Evaluation, ExactEvaluation, Share } from '../core/assessment/evaluation.ts';
import { otherPath, type PathKey } from '../core/card/card.ts';
import { inMore, inWeightings, listed } from './figures.ts';
import { FAIRLY_FIRM } from './firmness-levels.ts';
import type { VerdictInput } from './verdict-input.ts';

/** How sure, and over which weights: the shares, and what they mean together. */
export function robustness({ evaluation, paths }: VerdictInput<Evaluation>): string {
  const { shares, leader } = evaluation;
  if (shares.any.tie) return 'No weighting tells the two paths apart: your ratings are the same for both.';
  if (leader === null) return `${counted(evaluation, 'a', paths.a.name)}, ${paths.b.name} in the rest.`;
  const { name } = paths[leader];
  if (isNowhereBehind(evaluation, leader)) {
    return `${name} comes first in every weighting: it is behind on no criterion, so no weights turn it.`;
  }
  return `${counted(evaluation, leader, name)}. ${meaning(evaluation, leader)}`;
}

/** "Night Trains comes first in 87 of 100 weightings near yours, in … and in 59 of 100 drawn at random". */
function counted({ shares }: Evaluation, path: PathKey, name: string): string {
  const sets: [Share, string][] = [
    [shares.near, 'near yours'],
    [shares.ranking, 'that keep your order of importance'],
    [shares.any, 'drawn at random'],
  ];
  const counts = sets
    .filter(([set]) => !set.tie)
    .map(([set, which], index) => (index === 0 ? inWeightings : inMore)(set, path, which));
  return `${name} comes first ${listed(counts)}`;
}

/** Ahead or level on every criterion, whatever the open answers are. */
export const isNowhereBehind = ({ shares: { any } }: ExactEvaluation, path: PathKey): boolean =>
  any.sampling === null && any[path] > 0 && any[otherPath(path)] === 0;

/** What is exact in an answer about importance, by the way it was asked for. */
const EXACT: Readonly<Record<WeighingMethod, { what: string; matters: string }>> = {
  swing: { what: 'the exact points you gave', matters: 'matter' },
  ranking: { what: 'how far your places are apart', matters: 'matters' },
  pairwise: { what: 'how strongly you put each comparison', matters: 'matters' },
};

function meaning({ shares: { any, near, ranking }, method }: Evaluation, leader: PathKey): string {
  const { what, matters } = EXACT[method];
  if (near[leader] >= FAIRLY_FIRM) {
    if (ranking[leader] < FAIRLY_FIRM) {
      return 'So it holds near what you said, though your order of importance alone does not settle it.';
    }
    return any[leader] >= FAIRLY_FIRM
      ? `So it hangs neither on ${what} nor on what you put first.`
      : `So it does not hang on ${what}. It does hang on what you put first.`;
  }
  return ranking[leader] >= FAIRLY_FIRM
    ? `So your order of importance speaks for it, and ${what} ${matters}.`
    : `So it hangs on ${what}.`;
}
