import type { CriterionEvaluation, Evaluation } from '../core/assessment/evaluation.ts';
import { isOpen } from '../core/assessment/values.ts';
import { factorWords, percent, percents, ratingFigure } from './figures.ts';
import { leaderAndOther, type VerdictInput } from './verdict-input.ts';

/** What would have to be true for the other path: the nearest flips of weights, ratings and all weights together. */
export function wouldChange(said: VerdictInput): string {
  const { evaluation, paths } = said;
  const sides = leaderAndOther(evaluation);
  if (sides === null) return 'The two paths are level, so any change decides it.';
  const other = paths[sides.other].name;
  const weights = nearestWeights(said);
  const { factor } = evaluation.joint;
  const sentences: string[] = [];
  if (weights.length > 0) sentences.push(`${other} would come first if ${weights.join(', or ')}.`);
  else if (factor === null) sentences.push(`No change of weights would bring ${other} to the front.`);
  else sentences.push(`No change of a single weight would bring ${other} to the front.`);
  sentences.push(nearestRating(said) ?? noRating(evaluation));
  if (factor !== null) {
    sentences.push(
      `All together, every importance could be wrong by a factor of ${factorWords(factor)} before it turns.`,
    );
  }
  sentences.push(leastMove(said) ?? '');
  if (hasOpenAnswers(evaluation)) sentences.push('Open answers count at their middle here.');
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

const hasOpenAnswers = ({ findOut }: Evaluation) => findOut.length > 0;

function noRating(evaluation: Evaluation): string {
  if (!hasOpenAnswers(evaluation)) return 'No single rating turns it.';
  const allOpen = evaluation.findOut.length === 2 * evaluation.criteria.length;
  return allOpen ? '' : 'No single rating of those you settled turns it.';
}

/** The least weight that turns it when it is moved: from where the leader is furthest ahead to where it is furthest behind. */
function leastMove({ evaluation, paths, label }: VerdictInput): string | null {
  const { joint, criteria, leader } = evaluation;
  if (joint.movedWeight === null || leader === null) return null;
  const sign = leader === 'a' ? 1 : -1;
  const order = criteria
    .map(({ id, weight, difference }) => ({ id, weight, ahead: sign * difference.mid }))
    .sort((one, other) => other.ahead - one.ahead);
  const from = order.find(({ weight }) => weight > 0);
  const to = order.at(-1);
  if (from === undefined || to === undefined) return null;
  const source =
    from.weight >= joint.movedWeight ? label(from.id) : `what speaks most for ${paths[leader].shortName}`;
  return `Moving ${percent(joint.movedWeight)} of all the weight from ${source} to ${label(to.id)} would be enough.`;
}

/** The two criteria whose weight has the shortest way to a flip. */
function nearestWeights({ evaluation, label }: VerdictInput): string[] {
  return evaluation.criteria
    .flatMap(({ id, weight, flipWeight }) => (flipWeight === null ? [] : [{ id, weight, flipWeight }]))
    .sort((one, other) => way(one) - way(other))
    .slice(0, 2)
    .map(({ id, weight, flipWeight }) => {
      const [then, now] = percents(flipWeight, weight);
      return `${label(id)} weighed ${flipWeight > weight ? 'more' : 'less'} than ${then} instead of ${now}`;
    });
}

const way = ({ weight, flipWeight }: { weight: number; flipWeight: number }) => Math.abs(flipWeight - weight);

/** The rating with the shortest way to a flip. Open answers have no point to move; they are told elsewhere. */
function nearestRating({ evaluation, paths, label }: VerdictInput): string | null {
  const nearest = evaluation.criteria
    .flatMap((criterion) => ratingFlips(criterion))
    .sort((one, other) => Math.abs(one.flip - one.now) - Math.abs(other.flip - other.now))[0];
  if (nearest === undefined) return null;
  const { id, path, now, flip } = nearest;
  const direction = flip < now ? 'fall below' : 'rise above';
  return `Among ratings ${label(id)} comes closest: your ${ratingFigure(now)} for ${paths[path].shortName} would have to ${direction} ${ratingFigure(flip)}.`;
}

function ratingFlips({ id, a, b, flipRating }: CriterionEvaluation) {
  return (['a', 'b'] as const).flatMap((path) => {
    const span = path === 'a' ? a : b;
    const flip = flipRating[path];
    return flip === null || isOpen(span) ? [] : [{ id, path, now: span.mid, flip }];
  });
}
