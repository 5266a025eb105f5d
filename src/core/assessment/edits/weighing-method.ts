import type { Draft, WeighingMethod } from '../draft.ts';

/** Takes another way to weigh. What was said in the others stays. */
export const setWeighingMethod = (draft: Draft, method: WeighingMethod): Draft =>
  draft.weighing.method === method ? draft : { ...draft, weighing: { ...draft.weighing, method } };

/** Was anything said of how much a criterion matters, in whichever way? */
export function isWeighed({ weighing: { swings, ranking, pairs } }: Draft, id: string): boolean {
  return (
    swings[id]?.points != null ||
    ranking.some((group) => group.includes(id)) ||
    pairs.some(({ first, second }) => first === id || second === id)
  );
}
