import { hasCapital, startsWithCapital } from '../letters.ts';
import { classOf } from './words/classes.ts';
import { COUNTED, NAMES } from './words/nouns.ts';
import { isParticiple } from './words/verbs.ts';

/** Words that keep their capital wherever they stand, lower-cased; found by how the page spells them. */
export type Names = ReadonlySet<string>;

/** The first letter made a capital, where the word has no capital of its own further on (iOS, eBPF). */
export function capitalised(text: string): string {
  const [first = ''] = text.split(/\s/);
  if (hasCapital(first) || /\d/.test(first)) return text;
  const marks = /^[“‘"'(]*/.exec(text)?.[0].length ?? 0;
  return text.slice(0, marks) + text.charAt(marks).toUpperCase() + text.slice(marks + 1);
}

/** Text as it stands within a sentence: acronyms, names and words with a capital or digit inside keep their case. */
export function withinSentence(text: string, names: Names): string {
  const [word = ''] = text.split(/\s/);
  const stem = word.toLowerCase().replace(/['’]s$/, '');
  const isPlain =
    startsWithCapital(word) &&
    !hasCapital(word.slice(1)) &&
    !/\d|[+#.&]/.test(word) &&
    (word.length > 1 || word === 'A');
  return isPlain && !names.has(stem) && !NAMES.has(stem)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
/** The same where no names of a page are known. */
export const within = (text: string): string => withinSentence(text, new Set());

/** The noun that a phrase is about: the last word before a preposition or a subordinate clause. */
export function headNoun(words: readonly string[]): string {
  const isLink = (word = ''): boolean => word !== '' && 'PTWU'.includes(classOf(word));
  const end = words.findIndex((word, at) => {
    const isAfter =
      /^(?:,|you|we|they|once|twice|every|each)$/.test(word) || (isParticiple(word) && isLink(words[at + 1]));
    return at > 0 && (isAfter || isLink(word));
  });
  return (end === -1 ? words.at(-1) : words[end - 1]) ?? '';
}

/** Does the phrase stand for one of several things, so that it takes "a"? */
export const isCounted = (words: readonly string[]): boolean => COUNTED.has(headNoun(words));
