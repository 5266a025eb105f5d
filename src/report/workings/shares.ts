import { NEAR_SPREAD, nearConcentration } from '../../core/assessment/acceptability/near.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { plainNumber } from '../paper/answer-text.ts';
import { sampledShares } from './sampled.ts';
import { errorText, named, type Worked, type Working, weightText } from './working.ts';

/** The shares over each set of weights. The table beside it has the figures, and how exact each is. */
export function sharesWorking({ evaluation, whole }: Worked): Working {
  const count = evaluation.criteria.filter(({ weight }) => weight > 0).length;
  return {
    key: 'shares',
    title: 'Shares of weightings',
    lines: [
      'A weighting is any set of weights that adds up to 100 %. A path’s share, its acceptability in SMAA-2, is how many of a set of weightings put it first. It counts weightings, and is no chance of being right.',
      ...(count > 1
        ? [
            `Near yours means: scattered around your weights (a Dirichlet distribution), an average weight by ${NEAR_SPREAD * 100} % of itself. For ${count} weights its concentration is (${count} − 1) / ${NEAR_SPREAD}² − 1 = ${plainNumber(nearConcentration(count))}.`,
          ]
        : []),
      'With two paths these shares have closed formulas or one-dimensional integrals.',
      ...(whole === null ? [] : [exactness(whole)]),
    ],
    sources: ['shares'],
  };
}

/** Which of the shares are sampled, and how exact those are. */
function exactness(whole: Evaluation): string {
  const sampled = sampledShares(whole);
  if (sampled === null) return 'All of them are exact, not sampled.';
  const { sets, draws, seed, standardError } = sampled;
  return `Those ${sets} are averaged over ${draws} draws of the open answers, evenly between their ends, with the random seed ${seed} and a standard error of ${errorText(standardError)} in 100; each draw counts with its exact share, so the same answers always give the same figures. The others are exact.`;
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
