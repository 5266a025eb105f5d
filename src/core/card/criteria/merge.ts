import { fold } from '../../fold.ts';
import { type CardOrigin, endKey } from '../card.ts';
import { isGeneralEnd } from '../general-ends.ts';
import type { ProposedCriterion } from '../proposal.ts';
import { wordList } from './words/word-list.ts';

/** A word without its common endings; only for comparing, never for showing. */
function stem(word: string): string {
  const plain = word.replace(/[.'’]+$|['’]s$/, '');
  const bare = /^(.{4,}?)(?:ing|ies|ed|es|(?<!s)s|e|y)$/.exec(plain)?.[1];
  return bare?.replace(/([bdgmnprt])\1$/, '$1') ?? plain;
}

const LIGHT = wordList(`
  a an the any some your their its of to in into on at for by with as and or be being have having make making very good more that which
`);
/** Words, stemmed, that turn what a label is about: “Little paperwork” and “Freedom from paperwork” are about the same. */
const TURNING = wordList('freedom without from no not few fewer littl less');

/** The words of a label that carry its meaning, stemmed, in order; also those that turn it. */
export function meaningOf(label: string): string[] {
  const words = label.toLowerCase().match(/[^\s,;:()"“”/–—-]+/g) ?? [];
  const telling = words.filter((word) => !LIGHT.has(word));
  return (telling.length > 0 ? telling : words).map(stem);
}

/** The words of a label that tell what it is about, stemmed: without those that turn it. */
export function matterOf(label: string): string[] {
  const matter = meaningOf(label).filter((word) => !TURNING.has(word));
  return matter.length > 0 ? matter : meaningOf(label);
}

/** One key for labels that say the same: "Testing" and "Tests", "Mentoring of juniors" and "Mentoring juniors". */
export const sameness = (label: string): string => meaningOf(label).join(' ') || label.trim().toLowerCase();

/** Do two labels overlap: is one a part of the other, or do they share half of their words? */
export function overlap(one: readonly string[], other: readonly string[]): boolean {
  const [first, second, all] = [new Set(one), new Set(other), new Set([...one, ...other])];
  const shared = first.size + second.size - all.size;
  return shared > 0 && (shared === Math.min(first.size, second.size) || shared >= all.size / 2);
}

/** Criteria that say the same as one each, in its first words; what nobody has worded yet stays apart from what is worded. */
export const mergedDuplicates = (criteria: readonly ProposedCriterion[]): ProposedCriterion[] =>
  [...Map.groupBy(criteria, (each) => `${each.needsWording} ${sameness(each.label)}`).values()].map((same) =>
    same.reduce((first, other) => ({ ...merged(first, other), ...endsOfBoth(first, other) })),
  );

/** Two criteria as one, in the words of the first, with all origins; on where any was on. */
export const merged = (first: ProposedCriterion, other: ProposedCriterion): ProposedCriterion => ({
  ...first,
  on: first.on || other.on,
  needsWording: first.needsWording && other.needsWording,
  from: [...new Set([...first.from, ...other.from])],
  origins: distinct([...first.origins, ...other.origins]),
});

/** The first's ends, but those that only the other has words for; one that it only suggests is no suggestion where the other says it. */
function endsOfBoth(first: ProposedCriterion, other: ProposedCriterion) {
  const said = endKey.options.filter((end) =>
    isGeneralEnd(first[end])
      ? !isGeneralEnd(other[end])
      : fold(first[end]) === fold(other[end]) && !other.suggested.includes(end),
  );
  const suggested = endKey.options.filter((end) =>
    (said.includes(end) ? other : first).suggested.includes(end),
  );
  return { ...Object.fromEntries(said.map((end) => [end, other[end]])), suggested };
}

/** Each origin once. */
export const distinct = (origins: readonly CardOrigin[]): CardOrigin[] => [
  ...new Map(origins.map((each) => [`${each.path} ${each.part} ${each.quote}`, each])).values(),
];

/** Pairs of ids, in their order, of criteria that may ask the same thing twice; members of one list were told apart by their author. */
export function overlapsIn(
  criteria: readonly Pick<ProposedCriterion, 'id' | 'label' | 'from'>[],
): [string, string][] {
  const all = criteria.map(({ id, label, from }) => ({ id, from, words: matterOf(label) }));
  return all.flatMap(({ id, from, words }, at) =>
    all
      .slice(at + 1)
      .filter((other) => !other.from.some((each) => from.includes(each)) && overlap(words, other.words))
      .map((other): [string, string] => [id, other.id]),
  );
}
