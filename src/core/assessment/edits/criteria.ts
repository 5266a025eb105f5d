import type { EndKey } from '../../card/card.ts';
import { type Criterion, type Draft, MAX_CRITERIA, MAX_KEPT_CRITERIA } from '../draft.ts';

export const canAddCriterion = ({ criteria }: Draft): boolean => criteria.length < MAX_KEPT_CRITERIA;

/** How many criteria are chosen. */
export const countOn = ({ criteria }: Draft): number => criteria.filter(({ on }) => on).length;

/** The same draft with these criteria; the current rating stays one that exists. */
export function withCriteria(draft: Draft, criteria: Criterion[]): Draft {
  const last = Math.max(0, criteria.filter(({ on }) => on).length - 1);
  return { ...draft, criteria, ratingIndex: Math.min(draft.ratingIndex, last, MAX_CRITERIA) };
}

/** Turns a criterion on or off. Its answers are kept, so that it can come back as it was. */
export const setCriterionOn = (draft: Draft, id: string, on: boolean): Draft =>
  withCriteria(
    draft,
    draft.criteria.map((each) => (each.id === id ? { ...each, on } : each)),
  );

/** Rewords a criterion or one of its ends. Ratings and swings stay: the words are the user's to make clearer. */
export const rewordCriterion = (
  draft: Draft,
  id: string,
  words: Partial<Pick<Criterion, 'label' | 'worst' | 'best'>>,
): Draft => ({
  ...draft,
  criteria: draft.criteria.map((each) =>
    each.id === id ? { ...withoutSuggestion(each, words), ...words } : each,
  ),
});

/** An end that the user has worded is no suggestion any more. */
function withoutSuggestion(
  { suggested = [], ...each }: Criterion,
  words: Partial<Record<EndKey, string>>,
): Criterion {
  const left = suggested.filter((end) => words[end] === undefined || words[end] === each[end]);
  return left.length === 0 ? each : { ...each, suggested: left };
}

/** Adds a criterion of the user's own, chosen, its words still missing. */
export function addOwnCriterion(draft: Draft, id: string): Draft {
  if (!canAddCriterion(draft) || draft.criteria.some((each) => each.id === id)) return draft;
  const own = { id, label: '', worst: '', best: '', origins: [], on: true };
  return withCriteria(draft, [...draft.criteria, own]);
}

/** What the card offers beyond its own criteria; in the draft from the start, off until the user takes it up. */
export const isOffered = ({ card }: Draft, id: string): boolean =>
  card.further.some((each) => each.id === id);
