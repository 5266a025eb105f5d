import type { Criterion, Draft, Weighing } from '../draft.ts';
import { canAddCriterion, isOffered, withCriteria } from './criteria.ts';

/** Only what the user added can go; what the card says or offers is left out instead. */
export const isOwn = (draft: Draft, { id, origins }: Criterion): boolean =>
  origins.length === 0 && !isOffered(draft, id);

const without = <T>(record: Record<string, T>, id: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));

const weighingWithout = (weighing: Weighing, id: string): Weighing => ({
  ...weighing,
  swings: without(weighing.swings, id),
  ranking: weighing.ranking
    .map((group) => group.filter((each) => each !== id))
    .filter((group) => group.length > 0),
  pairs: weighing.pairs.filter(({ first, second }) => first !== id && second !== id),
});

/** Removes a criterion with everything said of it; see `restoreCriterion`. */
export const removeCriterion = (draft: Draft, id: string): Draft => ({
  ...withCriteria(
    draft,
    draft.criteria.filter((each) => each.id !== id),
  ),
  weighing: weighingWithout(draft.weighing, id),
  ratings: without(draft.ratings, id),
});

/**
 * Undoes a removal: the criterion comes back with its swing, its ratings and its judgements as they were in `before`.
 * Its place in a ranking comes back only while the ranking is otherwise as it was then.
 */
export function restoreCriterion(draft: Draft, id: string, before: Draft): Draft {
  const place = before.criteria.findIndex((each) => each.id === id);
  const kept = before.criteria[place];
  if (kept === undefined || !canAddCriterion(draft) || draft.criteria.some((each) => each.id === id))
    return draft;
  const swing = before.weighing.swings[id];
  const ratings = before.ratings[id];
  const sameRanking =
    JSON.stringify(weighingWithout(before.weighing, id).ranking) === JSON.stringify(draft.weighing.ranking);
  const here = new Set([id, ...draft.criteria.map((each) => each.id)]);
  return {
    ...withCriteria(draft, draft.criteria.toSpliced(place, 0, kept)),
    weighing: {
      ...draft.weighing,
      swings: swing === undefined ? draft.weighing.swings : { ...draft.weighing.swings, [id]: swing },
      ranking: sameRanking ? before.weighing.ranking : draft.weighing.ranking,
      pairs: [
        ...draft.weighing.pairs,
        ...before.weighing.pairs.filter(
          ({ first, second }) => (first === id || second === id) && here.has(first) && here.has(second),
        ),
      ],
    },
    ratings: ratings === undefined ? draft.ratings : { ...draft.ratings, [id]: ratings },
  };
}
