import type { Criterion, Draft } from '../draft.ts';

type Ranking = Draft['weighing']['ranking'];

const withRanking = (draft: Draft, ranking: Ranking): Draft => ({
  ...draft,
  weighing: { ...draft.weighing, ranking: ranking.filter((group) => group.length > 0) },
});

const detached = (ranking: Ranking, id: string): Ranking =>
  ranking.map((group) => group.filter((each) => each !== id)).filter((group) => group.length > 0);

/** The ranked groups of the criteria that are on, most wanted first. Those left out keep their place unseen. */
export function rankedGroups({ criteria, weighing }: Pick<Draft, 'criteria' | 'weighing'>): string[][] {
  const on = new Set(criteria.filter((each) => each.on).map(({ id }) => id));
  return weighing.ranking
    .map((group) => group.filter((id) => on.has(id)))
    .filter((group) => group.length > 0);
}

/** Where a criterion stands in the ranking, counted as in a race: equals share a place, the next one counts them all. */
export interface RankedPlace {
  /** 1 = most wanted. */
  place: number;
  /** Shares its place with others. */
  tied: boolean;
}

/** The places of the ranked criteria that are on, by their id, first to last. */
export function rankedPlaces(draft: Pick<Draft, 'criteria' | 'weighing'>): Map<string, RankedPlace> {
  const places = new Map<string, RankedPlace>();
  for (const group of rankedGroups(draft)) {
    const place = places.size + 1;
    for (const id of group) places.set(id, { place, tied: group.length > 1 });
  }
  return places;
}

/** The criteria that are on and have no place yet, in the draft's order. */
export function unranked({ criteria, weighing }: Pick<Draft, 'criteria' | 'weighing'>): Criterion[] {
  const ranked = new Set(weighing.ranking.flat());
  return criteria.filter(({ id, on }) => on && !ranked.has(id));
}

/**
 * Puts a criterion right before another, or last (null), from the ranking or from outside it. Between two equals it
 * becomes their equal; elsewhere it stands alone.
 */
export function placeBefore(draft: Draft, id: string, before: string | null): Draft {
  if (id === before) return draft;
  const rest = detached(draft.weighing.ranking, id);
  if (before === null) return withRanking(draft, [...rest, [id]]);
  const at = rest.findIndex((group) => group.includes(before));
  const group = rest[at];
  if (group === undefined) return draft;
  const inside = group.indexOf(before);
  const shown = new Set(rankedGroups(draft).flat());
  // Equals that are left out do not make a place between equals.
  const isBetween = group.slice(0, inside).some((each) => shown.has(each));
  return withRanking(
    draft,
    isBetween ? rest.with(at, group.toSpliced(inside, 0, id)) : rest.toSpliced(at, 0, [id]),
  );
}

/** Moves a ranked criterion one place up (−1) or down (1) among those that are on. */
export function moveRanked(draft: Draft, id: string, by: 1 | -1): Draft {
  const shown = rankedGroups(draft).flat();
  const here = shown.indexOf(id);
  const there = here + by;
  if (here < 0 || there < 0 || there >= shown.length) return draft;
  return placeBefore(draft, id, shown[by < 0 ? there : there + 1] ?? null);
}

/** Takes a ranked criterion to the place (0 = first) that another one has now, as a drag does. */
export function moveRankedTo(draft: Draft, id: string, over: string): Draft {
  const shown = rankedGroups(draft).flat();
  const [here, there] = [shown.indexOf(id), shown.indexOf(over)];
  if (there < 0 || here === there) return draft;
  const isDownwards = here >= 0 && here < there;
  return placeBefore(draft, id, isDownwards ? (shown[there + 1] ?? null) : over);
}

/** Takes a criterion out of the ranking. */
export const unrank = (draft: Draft, id: string): Draft =>
  withRanking(draft, detached(draft.weighing.ranking, id));

/** Puts back a ranking as it was before. */
export const restoreRanking = (draft: Draft, ranking: Ranking): Draft =>
  draft.weighing.ranking === ranking ? draft : withRanking(draft, ranking);

/** Says that a criterion, with its equals below, is as important as the one above it; or that it is not. */
export function setTied(draft: Draft, id: string, tied: boolean): Draft {
  const { ranking } = draft.weighing;
  const at = ranking.findIndex((group) => group.includes(id));
  const group = ranking[at];
  const shown = rankedGroups(draft).flat();
  const above = shown[shown.indexOf(id) - 1];
  if (group === undefined || above === undefined || group.includes(above) === tied) return draft;
  if (!tied) {
    const inside = group.indexOf(id);
    return withRanking(draft, ranking.toSpliced(at, 1, group.slice(0, inside), group.slice(inside)));
  }
  return withRanking(
    draft,
    ranking
      .map((each) => (each.includes(above) ? [...each, ...group] : each))
      .filter((each) => each !== group),
  );
}
