import { fixed, marginText } from '../../charts/figures.ts';
import { PATHS } from '../../core/card/card.ts';
import { plainNumber } from '../paper/answer-text.ts';
import { factorText, named, type Worked, type Working, weightText } from './working.ts';

/** What one weight or one rating would have to be, worked out on the nearest of each. */
export function flipsWorking(worked: Worked): Working {
  return {
    key: 'flips',
    title: 'What would turn it',
    lines: [
      'A weight or a rating turns it where the margin is 0, all else as it is and the other weights in proportion.',
      ...(nearestWeight(worked) ?? ['No weight of a single criterion does.']),
      nearestRating(worked) ?? 'No single rating does.',
    ],
    sources: ['flips'],
  };
}

function nearestWeight({ evaluation, names }: Worked): string[] | null {
  const { criteria, margin } = evaluation;
  const nearest = criteria
    .flatMap((each) => (each.flipWeight === null ? [] : [{ ...each, flipWeight: each.flipWeight }]))
    .sort(
      (one, other) => Math.abs(one.flipWeight - one.weight) - Math.abs(other.flipWeight - other.weight),
    )[0];
  if (nearest === undefined) return null;
  const { id, weight, difference, contribution, flipWeight } = nearest;
  const others = (margin.mid - contribution.mid) / (1 - weight);
  return [
    `The nearest weight is that of ${named(names, id)}. It adds ${fixed(contribution.mid)} to a margin of ${fixed(margin.mid)}, so the others among themselves make (${fixed(margin.mid)} − ${factorText(contribution.mid)}) / (100 % − ${weightText(weight)}) = ${fixed(others)}.`,
    `At the weight t the margin is t × ${factorText(difference.mid)} + (1 − t) × ${factorText(others)}, which is 0 at t = ${weightText(flipWeight)} instead of ${weightText(weight)}.`,
  ];
}

function nearestRating({ evaluation, names }: Worked): string | null {
  const { criteria, margin } = evaluation;
  const nearest = criteria
    .flatMap(({ id, weight, flipRating, ...values }) =>
      PATHS.flatMap((path) => {
        const flip = flipRating[path];
        return flip === null ? [] : [{ id, weight, path, now: values[path].mid, flip }];
      }),
    )
    .sort((one, other) => Math.abs(one.flip - one.now) - Math.abs(other.flip - other.now))[0];
  if (nearest === undefined) return null;
  const { id, weight, path, now, flip } = nearest;
  const sign = flip < now ? '−' : '+';
  return `The nearest rating is that of ${names.paths[path].name} on ${named(names, id)}: ${plainNumber(now)} ${sign} ${fixed(Math.abs(margin.mid))} / ${weightText(weight)} = ${fixed(flip)} uses the margin up.`;
}

/** What all weights together would have to do. */
export function jointWorking({ evaluation, names }: Worked): Working {
  const { criteria, joint, leader, margin } = evaluation;
  const sign = leader === 'b' ? -1 : 1;
  const parts = criteria.map(({ contribution }) => sign * contribution.mid);
  const sumOf = (wanted: (part: number) => boolean) =>
    parts.filter(wanted).reduce((sum, part) => sum + Math.abs(part), 0);
  const [pro, contra] = [sumOf((part) => part > 0), sumOf((part) => part < 0)];
  const ahead = leader === null ? 'either' : names.paths[leader].name;
  const ends = [...criteria].sort((one, other) => sign * (other.difference.mid - one.difference.mid));
  const [best, worst] = [ends[0], ends.at(-1)];
  return {
    key: 'joint',
    title: 'All weights together',
    lines: [
      `What speaks for ${ahead} adds up to ${fixed(pro)} points, what speaks against to ${fixed(contra)}.`,
      joint.factor === null
        ? 'Nothing speaks against, so no factor on the weights would turn it.'
        : `Were every importance wrong by a factor k, too large where it speaks for and too small where it speaks against, the two would meet where k² = ${fixed(pro)} / ${fixed(contra)}, at k = ${fixed(joint.factor, 2)}.`,
    ],
    further: [
      joint.movedWeight === null || best === undefined || worst === undefined || margin.mid === 0
        ? 'No weight moved from one criterion to another turns it.'
        : `The least weight that turns it when moved: ${weightText(joint.movedWeight)} of the whole, from ${named(names, best.id)} (${marginText(best.difference.mid, names, 'shortName')}) downwards, to ${named(names, worst.id)} (${marginText(worst.difference.mid, names, 'shortName')}).`,
    ],
    sources: [],
  };
}
