import { named, type Worked, type Working, weightText } from './working.ts';

/** The shares over each set of weights. The table beside it has the figures. */
export const sharesWorking = (): Working => ({
  key: 'shares',
  title: 'Shares of weightings',
  lines: [
    'A weighting is any set of weights that adds up to 100 %. A path’s share, its acceptability in SMAA-2, is how many of a set of weightings put it first. It counts weightings, and is no chance of being right.',
    'With two paths these shares have closed formulas: they are exact, not sampled. An open answer counts with its middle.',
  ],
  sources: ['shares'],
});

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
