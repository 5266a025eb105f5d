import { classesOf, classOf } from './words/classes.ts';
import { wordList } from './words/word-list.ts';

const LIGHT = wordList('and or be being have having make making very good more that which not');
/** Small words that turn what is said. */
const TELLING = wordList('without from no few fewer little less');

const TURNING = /\b(?:freedom from|without|from|no|few|fewer|little|less)\b/gi;

/** A word without its common endings; only for comparing, never for showing. */
function stem(word: string): string {
  const plain = word.replace(/[.'’]+$|['’]s$/, '');
  const bare = /^(.{4,}?)(?:ing|ies|ed|es|(?<!s)s|e|y)$/.exec(plain)?.[1];
  return bare?.replace(/([bdgmnprt])\1$/, '$1') ?? plain;
}

/** "Year 1", "two days": such a word counts as one of several, too. */
const isNumber = (word: string): boolean =>
  classOf(word) === 'D' && classesOf(word).some(([tag]) => tag === 'S');

/** The words of a label that carry its meaning, stemmed, in order. */
export function meaningOf(label: string): string[] {
  const words = label.toLowerCase().match(/[^\s,;:()"“”/–—-]+/g) ?? [];
  const isLight = (word: string) => LIGHT.has(word) || 'DPT'.includes(classOf(word));
  const telling = words.filter((word) => TELLING.has(word) || isNumber(word) || !isLight(word));
  return (telling.length > 0 ? telling : words).map(stem);
}

/** The same without the small words that turn it: what “Little paperwork” and “Freedom from paperwork” are about. */
export function matterOf(label: string): string[] {
  const matter = meaningOf(label.replace(TURNING, ' '));
  return matter.length > 0 ? matter : meaningOf(label);
}

/** One key for labels that say the same: "Testing" and "Tests", "Mentoring of juniors" and "Mentoring juniors". */
export const sameness = (label: string): string => meaningOf(label).join(' ') || label.trim().toLowerCase();

/** Do two labels overlap: is one a part of the other, or do they share half of their words? */
export function overlap(one: readonly string[], other: readonly string[]): boolean {
  const [first, second] = [new Set(one), new Set(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  const isPart = shared === Math.min(first.size, second.size);
  return shared > 0 && (isPart || shared / (first.size + second.size - shared) >= 0.5);
}
