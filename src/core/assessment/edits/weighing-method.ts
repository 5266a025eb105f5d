import type { Draft, WeighingMethod } from '../draft.ts';

/** Changes the weighing method. Answers of the other methods stay. */
export const setWeighingMethod = (draft: Draft, method: WeighingMethod): Draft =>
  draft.weighing.method === method ? draft : { ...draft, weighing: { ...draft.weighing, method } };

/** Does a criterion have an answer about its importance, by any method? */
export function isWeighed({ weighing: { swings, ranking, pairs } }: Draft, id: string): boolean {
  return (
    swings[id]?.points != null ||
    ranking.some((group) => group.includes(id)) ||
    pairs.some(({ first, second }) => first === id || second === id)
  );
}
