import { fold } from '../../fold.ts';
import { type CardOrigin, type EndKey, endKey } from '../card.ts';
import { isGeneralEnd } from '../general-ends.ts';
import type { ProposedCriterion } from '../proposal.ts';
import { matterOf, overlap, sameness } from './similar.ts';

/**
 * Merges criteria that say the same: the first keeps its words, but for ends that it only suggests where another says them; all
 * origins are kept, on where any was on.
 */
export const mergedDuplicates = (criteria: readonly ProposedCriterion[]): ProposedCriterion[] =>
  [...Map.groupBy(criteria, ({ label }) => sameness(label)).values()].map((same) =>
    same.reduce((first, other) => ({ ...merged(first, other), ...mergedEnds(first, other) })),
  );

/** Two criteria as one, in the words of the first. */
export const merged = (first: ProposedCriterion, other: ProposedCriterion): ProposedCriterion => ({
  ...first,
  on: first.on || other.on,
  needsWording: first.needsWording && other.needsWording,
  from: [...new Set([...first.from, ...other.from])],
  origins: distinct([...first.origins, ...other.origins]),
});

/** The first's ends; one that is only suggested and says no more than the other's own words becomes those. */
function mergedEnds(first: ProposedCriterion, other: ProposedCriterion) {
  const isSaid = (end: EndKey) =>
    first.suggested.includes(end) &&
    !other.suggested.includes(end) &&
    (isGeneralEnd(first[end]) || fold(first[end]) === fold(other[end]));
  const said = endKey.options.filter(isSaid);
  return {
    ...Object.fromEntries(said.map((end) => [end, other[end]])),
    suggested: first.suggested.filter((end) => !said.includes(end)),
  };
}

/** Each origin once. */
export function distinct(origins: readonly CardOrigin[]): CardOrigin[] {
  const same = (one: CardOrigin, other: CardOrigin) =>
    one.path === other.path && one.part === other.part && one.quote === other.quote;
  return origins.filter((origin, at) => origins.findIndex((each) => same(each, origin)) === at);
}

/**
 * Pairs of ids of criteria that may ask for the same thing twice, and so count it twice, in their order. Merging or dropping is
 * the user's. Members of one list were told apart by their author.
 */
export function overlapsIn(
  criteria: readonly Pick<ProposedCriterion, 'id' | 'label' | 'from'>[],
): [string, string][] {
  const meanings = criteria.map(({ id, label, from }) => ({ id, from, words: matterOf(label) }));
  return meanings.flatMap(({ id, from, words }, at) => {
    const isApart = (other: { from: string[] }) => !other.from.some((statement) => from.includes(statement));
    const others = meanings.slice(at + 1).filter((other) => isApart(other) && overlap(words, other.words));
    return others.map((other): [string, string] => [id, other.id]);
  });
}
