import { DETERMINERS, PREPOSITIONS } from './words/classes.ts';
import { wordList } from './words/word-list.ts';

const LIGHT = wordList('and or be being have having make making very good more that which not');

/** A word without its common endings; only for comparing, never for showing. */
function stem(word: string): string {
  const plain = word.replace(/['’]s?$/, '');
  for (const ending of ['ing', 'ies', 'ed', 'es', 's', 'e', 'y']) {
    if (plain.endsWith(ending) && !plain.endsWith('ss') && plain.length - ending.length >= 4) {
      return plain.slice(0, -ending.length).replace(/([bdgmnprt])\1$/, '$1');
    }
  }
  return plain;
}

/** The words of a label that carry its meaning, stemmed, in order. */
export function meaningOf(label: string): string[] {
  const words = label.toLowerCase().match(/[^\s,;:()"“”/–—-]+/g) ?? [];
  const stems = words
    .map((word) => word.replace(/[.'’]+$/, ''))
    .filter(
      (word) =>
        !LIGHT.has(word) &&
        !DETERMINERS.has(word) &&
        (!PREPOSITIONS.has(word) || /^(?:without|from)$/.test(word)),
    )
    .map(stem);
  return stems.length > 0 ? stems : words.map(stem);
}

/** One key for labels that say the same: "Testing" and "Tests", "Mentoring of juniors" and "Mentoring juniors". */
export const sameness = (label: string): string => meaningOf(label).join(' ') || label.trim().toLowerCase();

/** Do two labels overlap: is one a part of the other, or do they share half of their words? */
export function overlap(one: readonly string[], other: readonly string[]): boolean {
  const shared = new Set(one.filter((word) => other.includes(word))).size;
  const [shorter, longer] = [new Set(one).size, new Set(other).size].sort((a, b) => a - b);
  if (shared === 0 || shorter === undefined || longer === undefined) return false;
  return shared === shorter || shared / (shorter + longer - shared) >= 0.5;
}
