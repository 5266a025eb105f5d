import type { CriterionEvaluation } from '../evaluation.ts';
import { isOpen } from '../values.ts';
import { percent } from './figures.ts';
import { inFavourOf, leaderAndOther, type Told } from './names.ts';

/** What would have to be true for the other path: the nearest flips of weights, ratings and all weights together. */
export function wouldChange(said: Told): string {
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
  sentences.push(nearestRating(said) ?? 'No single rating turns it.');
  if (factor !== null) {
    sentences.push(
      `All together, every importance could be wrong by a factor of ${factor.toFixed(1)} before it turns.`,
    );
  }
  return sentences.join(' ');
}

/** The two criteria whose weight has the shortest way to a flip. */
function nearestWeights({ evaluation, label }: Told): string[] {
  return evaluation.criteria
    .flatMap(({ id, weight, flipWeight }) => (flipWeight === null ? [] : [{ id, weight, flipWeight }]))
    .sort((one, other) => way(one) - way(other))
    .slice(0, 2)
    .map(
      ({ id, weight, flipWeight }) =>
        `${label(id)} weighed ${flipWeight > weight ? 'more' : 'less'} than ${percent(flipWeight)} instead of ${percent(weight)}`,
    );
}

const way = ({ weight, flipWeight }: { weight: number; flipWeight: number }) => Math.abs(flipWeight - weight);

/** The rating with the shortest way to a flip. Open answers have no point to move; they are told elsewhere. */
function nearestRating({ evaluation, paths, label }: Told): string | null {
  const nearest = evaluation.criteria
    .flatMap((criterion) => ratingFlips(criterion))
    .sort((one, other) => Math.abs(one.flip - one.now) - Math.abs(other.flip - other.now))[0];
  if (nearest === undefined) return null;
  const { id, path, now, flip } = nearest;
  const direction = flip < now ? 'fall below' : 'rise above';
  return `Among ratings ${label(id)} comes closest: your ${rating(now)} for ${paths[path].name} would have to ${direction} ${rating(flip)}.`;
}

function ratingFlips({ id, a, b, flipRating }: CriterionEvaluation) {
  return (['a', 'b'] as const).flatMap((path) => {
    const span = path === 'a' ? a : b;
    const flip = flipRating[path];
    return flip === null || isOpen(span) ? [] : [{ id, path, now: span.mid, flip }];
  });
}

/** A rating as the user gave it, or the one it would take, to one decimal. */
const rating = (value: number): string => String(Number(value.toFixed(1)));

/** What to find out first, and what settling it would do; null where nothing is open. */
export function findOut({ evaluation, paths, label }: Told): string | null {
  const [first] = evaluation.findOut;
  if (first === undefined) return null;
  if (first.gain === 0) return 'No single open answer turns it.';
  const ends = [first.marginAtLow, first.marginAtHigh].sort((one, other) => one - other);
  const [low = 0, high = 0] = ends;
  const side = (path: 'a' | 'b', margin: number) =>
    `${inFavourOf(path, margin).toFixed(1)} points for ${paths[path].name}`;
  return `Find out first: ${label(first.criterionId)} for ${paths[first.path].name}. Settled, it leaves anything from ${side('b', low)} to ${side('a', high)}.`;
}
