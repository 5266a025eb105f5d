import type { Criterion, Draft, PairJudgement } from '../draft.ts';
import { connectedParts } from '../weights/pairwise.ts';
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

/** The comparisons that count, as they were given: of criteria that are on, and of two on one pair the later. */
export function countedPairs(draft: Pick<Draft, 'criteria' | 'weighing'>): PairJudgement[] {
  const { ids, judgements } = answers(draft);
  return judgements.map(({ first, second, ratio }) => ({
    first: ids[first] ?? '',
    second: ids[second] ?? '',
    ratio,
  }));
}

/** How far the comparisons have come. */
export interface PairProgress {
  /** Questions with an answer, of all there are. */
  answered: number;
  of: number;
  /** The fewest further answers that connect all criteria; 0 = enough to go on. */
  missing: number;
}

export function pairProgress(draft: Pick<Draft, 'criteria' | 'weighing'>): PairProgress {
  const { ids, judgements, parts } = answers(draft);
  return {
    answered: judgements.length,
    of: (ids.length * (ids.length - 1)) / 2,
    missing: Math.max(0, new Set(parts).size - 1),
  };
}

/** Index of the first question whose answer connects criteria that nothing connects yet; −1 where all are connected. */
export function firstLinkingQuestion(draft: Pick<Draft, 'criteria' | 'weighing'>): number {
  const { ids, parts } = answers(draft);
  const partOf = ({ id }: Criterion) => parts[ids.indexOf(id)];
  return pairQuestions(draft).findIndex(({ first, second }) => partOf(first) !== partOf(second));
}

function answers({ criteria, weighing }: Pick<Draft, 'criteria' | 'weighing'>) {
  const ids = criteria.filter(({ on }) => on).map(({ id }) => id);
  const judgements = judgementsAmong(ids, weighing);
  return { ids, judgements, parts: connectedParts(ids.length, judgements) };
}
