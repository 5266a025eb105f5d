import { NEAR_SPREAD, nearConcentration } from '../../core/assessment/acceptability/near.ts';
import { plainNumber } from '../paper/said.ts';
import { named, type Worked, type Working, weightText } from './working.ts';

/** The shares over each set of weights. The table beside it has the figures, and how exact each is. */
export function sharesWorking({ evaluation, whole }: Worked): Working {
  const count = evaluation.criteria.filter(({ weight }) => weight > 0).length;
  const sampling = whole?.shares.ranking.sampling ?? whole?.shares.swingRanges?.sampling ?? null;
  return {
    key: 'shares',
    title: 'Shares of weightings',
    lines: [
      'A weighting is any set of weights that adds up to 100 %. A path’s share is how many of a set of weightings put it first. It counts weightings, and is no chance of being right.',
      ...(count > 1
        ? [
            `Near yours means: scattered around your weights (a Dirichlet distribution), an average weight by ${NEAR_SPREAD * 100} % of itself. For ${count} weights its concentration is (${count} − 1) / ${NEAR_SPREAD}² − 1 = ${plainNumber(nearConcentration(count))}.`,
          ]
        : []),
      'With two paths these shares have closed formulas or one-dimensional integrals, so they are worked out exactly.',
      ...(sampling === null
        ? []
        : [
            `Where the table says sampled, the open answers are drawn ${sampling.draws.toLocaleString('en')} times, evenly between their ends, with the random seed ${sampling.seed}; each draw counts with its exact share. The same answers always give the same figures.`,
          ]),
    ],
    sources: ['shares'],
  };
}

/** The mean weights for which each path comes first. */
export function centralWorking({ evaluation, names }: Worked): Working {
  const { central, criteria } = evaluation;
  const top = (path: 'a' | 'b') => {
    const weights = central[path];
    if (weights === null) return `No weighting at all puts ${names.paths[path].name} first.`;
    const [most = 0] = weights.map((_, index) => index).sort((i, j) => (weights[j] ?? 0) - (weights[i] ?? 0));
    return `Among those that put ${names.paths[path].name} first, ${named(names, criteria[most]?.id ?? '')} weighs most, ${weightText(weights[most] ?? 0)} on average.`;
  };
  return {
    key: 'central',
    title: 'Who would choose this',
    lines: [
      'The central weights of a path are the mean of all weightings, whatever they are, that put it first: the person who would choose it. Your own weights stand beside them.',
      top('a'),
      top('b'),
    ],
    sources: ['shares'],
  };
}
