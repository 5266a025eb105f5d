import type { Criterion, Draft } from '../draft.ts';
import { connectsAll } from '../weights/pairwise.ts';
import { judgementsAmong } from '../weights/stated-weights.ts';

/** Two criteria to compare. */
export interface Pair {
  first: Criterion;
  second: Criterion;
}

const isOf = (pair: { first: string; second: string }, one: string, other: string): boolean =>
  (pair.first === one && pair.second === other) || (pair.first === other && pair.second === one);

/**
 * Every pair of the criteria that are on: neighbours first, so that as few answers as can connect all criteria come
 * first, then those ever further apart.
 */
export function pairQuestions({ criteria }: Pick<Draft, 'criteria'>): Pair[] {
  const on = criteria.filter((each) => each.on);
  const distances = on.slice(1).map((_, index) => index + 1);
  return distances.flatMap((distance) =>
    on.flatMap((first, index) => {
      const second = on[index + distance];
      return second === undefined ? [] : [{ first, second }];
    }),
  );
}

/** How many times as important the first is as the second, 1/9 to 9; null = not answered. The later of two counts. */
export function judged({ weighing }: Pick<Draft, 'weighing'>, first: string, second: string): number | null {
  const pair = weighing.pairs.findLast((each) => isOf(each, first, second));
  if (pair === undefined) return null;
  return pair.first === first ? pair.ratio : 1 / pair.ratio;
}

/** Says how many times as important the first is as the second, 1/9 to 9, or takes it back (null). */
export function judge(draft: Draft, first: string, second: string, ratio: number | null): Draft {
  const rest = draft.weighing.pairs.filter((each) => !isOf(each, first, second));
  const pairs = ratio === null ? rest : [...rest, { first, second, ratio }];
  return { ...draft, weighing: { ...draft.weighing, pairs } };
}

/** How many questions have an answer, and whether the answers connect all criteria already. */
export function pairProgress(draft: Pick<Draft, 'criteria' | 'weighing'>): {
  answered: number;
  of: number;
  connected: boolean;
} {
  const ids = draft.criteria.filter(({ on }) => on).map(({ id }) => id);
  const judgements = judgementsAmong(ids, draft.weighing);
  return {
    answered: judgements.length,
    of: (ids.length * (ids.length - 1)) / 2,
    connected: ids.length > 0 && connectsAll(ids.length, judgements),
  };
}
