import { hasCapital } from '../letters.ts';
import { classOf } from './words/classes.ts';
import { COUNTED, NAMES } from './words/nouns.ts';
import { isParticiple } from './words/verbs.ts';

/** Words that keep their capital wherever they stand, lower-cased; found by how the page spells them. */
export type Names = ReadonlySet<string>;

/** The first letter made a capital, where the word has no capital of its own further on (iOS, eBPF). */
export function capitalised(text: string): string {
  const [first = ''] = text.split(/\s/);
  const isSpelled = hasCapital(first) || /\d/.test(first);
  return isSpelled ? text : text.replace(/^[“‘"'(]*./s, (start) => start.toUpperCase());
}

/** Text as it stands within a sentence: acronyms, names and words with a capital or digit inside keep their case. */
export function within(text: string, names: Names = new Set()): string {
  const [word = ''] = text.split(/\s/);
  const stem = word.toLowerCase().replace(/['’]s$/, '');
  const isName = names.has(stem) || NAMES.has(stem) || word === 'I' || /[\d+#.&]/.test(word);
  return isName || hasCapital(word.slice(1)) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The noun that a phrase is about: the last word before a preposition or a subordinate clause. */
export function headNoun(words: readonly string[]): string {
  const isLink = (word = ''): boolean => word !== '' && 'PTWU'.includes(classOf(word));
  const end = words.findIndex(
    (word, at) => at > 0 && (isLink(word) || (isParticiple(word) && isLink(words[at + 1]))),
  );
  return (end === -1 ? words.at(-1) : words[end - 1]) ?? '';
}

/** Does the phrase stand for one of several things, so that it takes "a"? */
export const isCounted = (words: readonly string[]): boolean => COUNTED.has(headNoun(words));
