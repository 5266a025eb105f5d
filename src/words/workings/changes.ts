import type { CriterionEvaluation } from '../../core/assessment/evaluation.ts';
import { roundToSum } from '../../core/assessment/round-to-sum.ts';
import { otherPath } from '../../core/card/card.ts';
import { factorFigure, fixed } from '../figures.ts';
import { marginText } from '../margins.ts';
import { ratingChanges, weightChanges } from '../nearest-changes.ts';
import { percent } from '../weights.ts';
import { leastMove } from '../would-change.ts';
import { ownDecimals, workingDecimals } from './arithmetic.ts';
import type { Working, WorkingInput } from './working.ts';

/** What one weight or one rating would have to be, computed for the nearest of each. */
export function changesWorking(input: WorkingInput): Working {
  if (input.evaluation.leader === null) {
    return { key: 'changes', title: 'What would turn it', lines: ['The two paths are level.'], sources: [] };
  }
  return {
    key: 'changes',
    title: 'What would turn it',
    lines: [
      'A weight or a rating turns the result where the two paths come out level. All else stays as it is; the other weights shrink or grow in proportion.',
      nearestWeight(input) ?? 'No weight of a single criterion turns it.',
      nearestRating(input) ?? 'No single rating that you settled turns it.',
    ],
    sources: ['flips'],
  };
}

function nearestWeight({ evaluation, paths, label }: WorkingInput): string | null {
  const [nearest] = weightChanges(evaluation);
  const criterion = evaluation.criteria.find(({ id }) => id === nearest?.id);
  if (nearest === undefined || criterion === undefined) return null;
  const own = criterion.difference.mid;
  const side = own > 0 ? 'a' : 'b';
  const others = Math.abs(evaluation.margin.mid - criterion.contribution.mid) / (1 - criterion.weight);
  const decimals = Number(nearest.threshold.figure?.split('.')[1]?.length ?? 2);
  const {
    terms: [ofOwn = 1, ofOthers = 1],
    result,
  } = workingDecimals(
    [
      { value: Math.abs(own), decimals: [ownDecimals(Math.abs(own))] },
      { value: others, decimals: [1, 2, 3, 4] },
    ],
    { value: nearest.turns * 100, decimals: [decimals, decimals + 1, decimals + 2] },
    ([one = 0, rest = 0]) => (100 * rest) / (one + rest),
  );
  const [first, rest] = [fixed(Math.abs(own), ofOwn), fixed(others, ofOthers)];
  return `The nearest weight is that of ${label(nearest.id)}. On it ${paths[side].shortName} is better by ${first}; on the other criteria together ${paths[otherPath(side)].shortName} is better by ${rest}. The two balance where its weight is ${rest} / (${first} + ${rest}) = ${fixed(nearest.turns * 100, result)}\u00a0%, instead of ${nearest.nowText}.`;
}

function nearestRating({ evaluation, paths, label }: WorkingInput): string | null {
  const [nearest] = ratingChanges(evaluation);
  if (nearest === undefined) return null;
  const weight = evaluation.criteria.find(({ id }) => id === nearest.id)?.weight ?? 0;
  const margin = Math.abs(evaluation.margin.mid);
  const sign = nearest.turns < nearest.now ? -1 : 1;
  const decimals = nearest.threshold.figure?.split('.')[1]?.length ?? 1;
  const {
    terms: [ofMargin = 1, ofWeight = 1],
    result,
  } = workingDecimals(
    [
      { value: margin, decimals: [1, 1, 2, 2, 3, 4] },
      { value: weight * 100, decimals: [1, 2, 2, 3, 3, 4] },
    ],
    { value: nearest.turns, decimals: [decimals, decimals + 1, decimals + 2] },
    ([points = 0, share = 0]) => nearest.now + (sign * 100 * points) / share,
  );
  return `The nearest rating is that of ${paths[nearest.path].shortName} on ${label(nearest.id)}: ${nearest.nowText} ${sign < 0 ? '−' : '+'} ${fixed(margin, ofMargin)} / ${fixed(weight * 100, ofWeight)}\u00a0% = ${fixed(nearest.turns, result)}, where the two paths come out level.`;
}

/** What all weights together would have to do. */
export function jointWorking(input: WorkingInput): Working | null {
  const { evaluation, paths } = input;
  const { criteria, joint, leader } = evaluation;
  if (leader === null) return null;
  const { shortName } = paths[leader];
  const sign = leader === 'b' ? -1 : 1;
  const parts = criteria.map(({ contribution }) => sign * contribution.mid);
  const [pro = 0, contra = 0] = roundToSum(
    [parts.filter((part) => part > 0), parts.filter((part) => part < 0)].map((some) =>
      some.reduce((sum, part) => sum + part, 0),
    ),
    1,
    sign * evaluation.margin.mid,
  );
  return {
    key: 'joint',
    title: 'All weights together',
    lines: [
      `What speaks for ${shortName} adds up to ${fixed(pro)} points, what speaks against it to ${fixed(-contra)}.`,
      joint.factor === null
        ? 'Nothing speaks against it, so no factor on the weights would turn it.'
        : `If every weight were wrong by a factor k, too large where it speaks for ${shortName} and too small where it speaks against, the two sums would be equal when k × k is the first sum divided by the second. Rounded down, k is ${factorFigure(joint.factor)}.`,
    ],
    further: [moveText(input)],
    sources: [],
  };
}

function moveText(input: WorkingInput): string {
  const move = leastMove(input.evaluation);
  if (move === null) return 'No weight moved from one criterion to another turns it.';
  const { weight, from, to } = move;
  const end = ({ id, difference }: CriterionEvaluation) =>
    `${input.label(id)} (${marginText(difference.mid, input, 'shortName')})`;
  const more = from.weight < weight ? ' and the next criteria that speak for the same path' : '';
  return `The two paths are level when ${percent(weight)} of all the weight moves from ${end(from)}${more} to ${end(to)}.`;
}
