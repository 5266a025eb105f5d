import type { Draft } from '../draft.ts';

/**
 * Counts one more what-if tried after the first result. Only the count is kept: what was tried is no answer. The draft itself
 * before the result was seen, since there is nothing to try then.
 */
export function countWhatIf(draft: Draft): Draft {
  const { firstResult } = draft;
  if (firstResult === null) return draft;
  return { ...draft, firstResult: { ...firstResult, whatIfs: firstResult.whatIfs + 1 } };
}
