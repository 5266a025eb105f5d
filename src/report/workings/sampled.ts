import { firmnessSets } from '../../charts/firmness-sets.ts';
import type { Evaluation } from '../../core/assessment/evaluation.ts';
import { listText } from '../paper/answer-text.ts';

/** The shares that are averaged over draws of the open answers. */
interface SampledShares {
  /** Over which sets of weights, in words: `in your ranges and in your order`. */
  sets: string;
  count: number;
  /** How many draws, to be read: `2,000`. */
  draws: string;
  seed: number;
  /** The largest of them, as a share. */
  standardError: number;
}

/** Which shares are sampled, and how; null where all are exact. Over any weights and near the stated ones they always are. */
export function sampledShares(evaluation: Evaluation): SampledShares | null {
  const sampled = firmnessSets(evaluation).flatMap(({ share: { sampling }, short }) =>
    sampling === null ? [] : [{ ...sampling, short }],
  );
  const [first] = sampled;
  if (first === undefined) return null;
  return {
    sets: listText(sampled.map(({ short }) => short)),
    count: sampled.length,
    draws: first.draws.toLocaleString('en'),
    seed: first.seed,
    standardError: Math.max(...sampled.map(({ standardError }) => standardError)),
  };
}
