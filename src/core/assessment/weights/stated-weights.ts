import type { Weighing } from '../draft.ts';
import type { Consistency } from '../evaluation.ts';
import { type Judgement, mostDisturbing, pairwiseWeights } from './pairwise.ts';
import { rankOrderCentroid } from './rank-order-centroid.ts';
import { swingWeights } from './swing.ts';

/** Swing points that may lie anywhere between a low and a high end, by criterion. */
export interface SwingBox {
  low: readonly number[];
  high: readonly number[];
}

/** The weights from the user's answers about importance. */
export interface StatedWeights {
  /** 0–1, adding up to 1, in the order of the ids. */
  weights: number[];
  /** Indices by importance: groups of equals, most important first. */
  order: number[][];
  /** Null where every importance is a point; `total` is the sum of the stated points. */
  box: (SwingBox & { total: number }) | null;
  /** Null unless the weights come from pairwise judgements. */
  consistency: Consistency | null;
}

/**
 * Weights of the criteria by the method that counts. The answers must be complete: see problems/weights.ts.
 *
 * @param ids criteria that are on
 */
export function statedWeights(ids: readonly string[], weighing: Weighing): StatedWeights {
  switch (weighing.method) {
    case 'swing':
      return fromSwings(ids, weighing);
    case 'ranking':
      return fromRanking(ids, weighing);
    case 'pairwise':
      return fromPairs(ids, weighing);
  }
}

function fromSwings(ids: readonly string[], weighing: Weighing): StatedWeights {
  const swings = ids.map((id) => weighing.swings[id]);
  const points = swings.map((swing) => swing?.points ?? 0);
  const low = swings.map((swing, index) => swing?.range?.low ?? points[index] ?? 0);
  const high = swings.map((swing, index) => swing?.range?.high ?? points[index] ?? 0);
  const isRanged = low.some((end, index) => end < (high[index] ?? 0));
  const total = points.reduce((sum, value) => sum + value, 0);
  return {
    weights: swingWeights(points),
    order: orderOf(points),
    box: isRanged ? { low, high, total } : null,
    consistency: null,
  };
}

function fromRanking(ids: readonly string[], weighing: Weighing): StatedWeights {
  const order = weighing.ranking
    .map((group) => group.map((id) => ids.indexOf(id)).filter((index) => index >= 0))
    .filter((group) => group.length > 0);
  const byGroup = rankOrderCentroid(order.map((group) => group.length));
  const weights = ids.map((_, index) => byGroup[order.findIndex((group) => group.includes(index))] ?? 0);
  return { weights, order, box: null, consistency: null };
}

function fromPairs(ids: readonly string[], weighing: Weighing): StatedWeights {
  const judgements = judgementsAmong(ids, weighing);
  const { weights, consistencyRatio } = pairwiseWeights(ids.length, judgements);
  const disturbing = mostDisturbing(ids.length, judgements);
  return {
    weights,
    order: orderOf(weights),
    box: null,
    consistency: {
      ratio: consistencyRatio,
      disturbing: disturbing && {
        first: ids[disturbing.first] ?? '',
        second: ids[disturbing.second] ?? '',
        stated: disturbing.ratio,
        implied: disturbing.implied,
      },
    },
  };
}

/** The judgements on two of these criteria, by their index; of two on the same pair the later one. */
export function judgementsAmong(ids: readonly string[], weighing: Weighing): Judgement[] {
  const byPair = new Map<string, Judgement>();
  for (const { first, second, ratio } of weighing.pairs) {
    const judgement = { first: ids.indexOf(first), second: ids.indexOf(second), ratio };
    if (judgement.first < 0 || judgement.second < 0 || first === second) continue;
    byPair.set([first, second].sort().join('\n'), judgement);
  }
  return [...byPair.values()];
}

/** Weights this close, relative to the larger, count as equal: the eigenvector is found by iteration. */
const SAME_WEIGHT = 1e-9;

/** Indices by falling importance, equals together. */
function orderOf(importance: readonly number[]): number[][] {
  const sorted = importance
    .map((_, index) => index)
    .sort((i, j) => (importance[j] ?? 0) - (importance[i] ?? 0));
  const groups: number[][] = [];
  let reference = 0;
  for (const index of sorted) {
    const group = groups.at(-1);
    const value = importance[index] ?? 0;
    if (group !== undefined && reference - value <= SAME_WEIGHT * reference) group.push(index);
    else {
      groups.push([index]);
      reference = value;
    }
  }
  return groups;
}
