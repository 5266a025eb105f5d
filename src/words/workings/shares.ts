import { PATHS, type PathKey } from '../../core/card/card.ts';
import { listed } from '../figures.ts';
import { percent } from '../weights.ts';
import type { Working, WorkingInput } from './working.ts';

/** The shares over each set of weights. The table beside it has the figures. */
export const sharesWorking = ({ evaluation }: WorkingInput): Working => ({
  key: 'shares',
  title: 'Any weights, and weights in your order',
  lines: [
    'Other people would weigh the criteria differently. Over all the weights there could be, and over those that keep your order of importance, a path’s share (its acceptability in SMAA-2) says in how many of 100 it comes first.',
    `Both shares are exact.${evaluation.findOut.length > 0 ? ' An open answer counts with its middle.' : ''}`,
  ],
  sources: ['shares'],
});

/** Weights this close are the same but for a rounding. */
const SAME_WEIGHT = 1e-9;

/** The mean weights for which each path comes first. */
export function centralWorking({ evaluation, paths, label }: WorkingInput): Working {
  const { central, criteria } = evaluation;
  const top = (path: PathKey) => {
    const weights = central[path];
    if (weights === null) return `No weights at all put ${paths[path].name} first.`;
    const most = Math.max(...weights);
    const heaviest = criteria.filter((_, index) => most - (weights[index] ?? 0) < SAME_WEIGHT);
    const names = listed(heaviest.map(({ id }) => label(id)));
    const one = heaviest.length === 1;
    return `Among those that put ${paths[path].name} first, ${names} ${one ? 'weighs' : 'weigh'} most, ${percent(most)}${one ? '' : ' each'} on average.`;
  };
  return {
    key: 'central',
    title: 'Who would choose this',
    lines: [
      'The central weights of a path are the mean of all the weights that put it first. Your own weights stand beside them.',
      ...PATHS.map(top),
    ],
    sources: ['shares'],
  };
}
