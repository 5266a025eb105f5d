import type { Draft, WeighingMethod } from '../draft.ts';

/** Takes another way to weigh. What was said in the others stays. */
export const setWeighingMethod = (draft: Draft, method: WeighingMethod): Draft =>
  draft.weighing.method === method ? draft : { ...draft, weighing: { ...draft.weighing, method } };
