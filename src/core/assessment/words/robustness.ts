import { otherPath, type PathKey } from '../../card/card.ts';
import type { Share } from '../evaluation.ts';
import { capitalised, inWeightings, listed } from './figures.ts';
import { FAIRLY_FIRM } from './headline.ts';
import { leaderAndOther, type Told } from './names.ts';

/** How sure, and over which weights: the shares, and what they mean together. */
export function robustness({ evaluation, paths }: Told): string {
  const { shares } = evaluation;
  const sides = leaderAndOther(evaluation);
  const path = sides?.leader ?? 'a';
  const sets: [Share, string][] = [
    [shares.near, 'near yours'],
    [shares.ranking, 'that keep your order of importance'],
    [shares.any, 'drawn at random'],
  ];
  const counts = sets.filter(([set]) => !set.tie).map(([set, which]) => inWeightings(set, path, which));
  if (counts.length === 0)
    return 'No weighting tells the two paths apart: your ratings are the same for both.';
  const told = `${capitalised(paths[path].name)} comes first ${listed(counts)}.`;
  return sides === null ? told : `${told} ${meaning(shares.any, shares.near, shares.ranking, sides.leader)}`;
}

function meaning(any: Share, near: Share, ranking: Share, leader: PathKey): string {
  if (any.sampling === null && any[otherPath(leader)] === 0)
    return 'It is not behind on any criterion, so no weights turn it.';
  if (near[leader] >= FAIRLY_FIRM) {
    return any[leader] >= FAIRLY_FIRM
      ? 'So it hangs neither on the exact points you gave nor on what you put first.'
      : 'So it does not hang on the exact points you gave. It does hang on what you put first.';
  }
  return ranking[leader] >= FAIRLY_FIRM
    ? 'So your order of importance speaks for it, and the exact points matter.'
    : 'So it hangs on the exact points you gave.';
}
