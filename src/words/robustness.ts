import type { Evaluation, Share } from '../core/assessment/evaluation.ts';
import { FIRMNESS_FROM } from '../core/assessment/firmness.ts';
import type { PathKey } from '../core/card/card.ts';
import { capitalised, inMore, inWeightings, listed, outOf100 } from './figures.ts';
import type { VerdictInput } from './verdict-input.ts';

/** How sure: the retest share, and the shares of weightings with what they mean. */
export function robustness({ evaluation, paths }: VerdictInput): string {
  const { acceptability, leader, dominance } = evaluation;
  if (acceptability.any.tie)
    return 'No weighting tells the two paths apart: your ratings are the same for both.';
  const again = `${capitalised(answeredAgain(evaluation, leader ?? 'a', paths[leader ?? 'a'].name))}.`;
  if (dominance !== null) {
    return `${again} ${paths[dominance].name} comes first in every weighting: it is behind on no criterion, so no weights turn it.`;
  }
  if (leader === null)
    return `${again} ${counted(evaluation, 'a', paths.a.name)}, ${paths.b.name} in the rest.`;
  return `${again} ${counted(evaluation, leader, paths[leader].name)}.${meaning(evaluation, leader)}`;
}

/** "if you answered everything again, it would come first in about 87 of 100 times" */
export const answeredAgain = ({ retest }: Evaluation, path: PathKey, who: string): string =>
  `if you answered everything again, ${who} would come first in ${outOf100(retest, path)} of 100 times`;

/** "Night Trains comes first in 87 of 100 weightings that keep your order of importance and in 59 of 100 drawn at random" */
function counted({ acceptability: { ranking, any } }: Evaluation, path: PathKey, name: string): string {
  const sets: [Share, string][] = [
    [ranking, 'that keep your order of importance'],
    [any, 'drawn at random'],
  ];
  const counts = sets
    .filter(([set]) => !set.tie)
    .map(([set, which], index) => (index === 0 ? inWeightings : inMore)(set, path, which));
  return `${name} comes first ${listed(counts)}`;
}

function meaning({ retest, acceptability: { ranking, any } }: Evaluation, leader: PathKey): string {
  const sure = FIRMNESS_FROM['fairly-firm'];
  if (retest[leader] < sure) return '';
  if (ranking[leader] < sure)
    return ' So it holds with what you said, though your order of importance alone does not settle it.';
  return any[leader] >= sure
    ? ' So it does not hang on what you put first.'
    : ' So it does hang on what you put first.';
}
