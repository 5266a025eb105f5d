import type { StatedWeights } from '../weights/stated-weights.ts';

/**
 * The swings as they were stated, the largest being 1, so that no figure is extreme; and that one in units of all stated swings
 * together, in which a margin is told. A swing of 0 points drops out, with a range too.
 */
export function statedSwings({ weights, box }: Pick<StatedWeights, 'weights' | 'box'>) {
  const low = box?.low ?? weights;
  const high = box?.high ?? weights;
  const largest = Math.max(...high.filter((_, index) => (weights[index] ?? 0) > 0));
  const swings = weights.map((weight, index) =>
    weight > 0 && (high[index] ?? 0) > 0
      ? { low: (low[index] ?? 0) / largest, high: (high[index] ?? 0) / largest }
      : null,
  );
  return { swings, unit: largest / (box?.total ?? 1) };
}
