import { hasCapital, startsWithCapital } from '../letters.ts';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from './words/classes.ts';
import { COUNTED, isPlural, NAMES } from './words/nouns.ts';
import { isParticiple } from './words/verb-forms.ts';

/** Words that keep their capital wherever they stand, lower-cased; found by how the page spells them. */
export type Names = ReadonlySet<string>;

/** The first letter made a capital, where the word has no capital of its own further on (iOS, eBPF). */
export function capitalised(text: string): string {
  const first = /^\S*/.exec(text)?.[0] ?? '';
  if (hasCapital(first) || /\d/.test(first)) return text;
  const marks = /^[“‘"'(]*/.exec(text)?.[0] ?? '';
  const [letter = ''] = text.slice(marks.length);
  return marks + letter.toUpperCase() + text.slice(marks.length + letter.length);
}

/** A word as it stands within a sentence: acronyms, names and words with a capital or digit inside keep their case. */
function uncapitalised(word: string, names: Names): string {
  const lower = word.toLowerCase();
  const plain =
    startsWithCapital(word) &&
    !hasCapital(word.slice(1)) &&
    !/\d|[+#.&]/.test(word) &&
    (word.length > 1 || word === 'A');
  const stem = lower.replace(/['’]s$/, '');
  return plain && !names.has(stem) && !NAMES.has(stem) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}

/** Text as it stands within a sentence. */
export function withinSentence(text: string, names: Names): string {
  const first = /^\S*/.exec(text)?.[0] ?? '';
  return uncapitalised(first, names) + text.slice(first.length);
}

/** The noun that a phrase is about: the last word before a preposition or a subordinate clause. */
export function headNoun(words: readonly string[]): string {
  const end = words.findIndex(
    (word, index) =>
      index > 0 &&
      (PREPOSITIONS.has(word) ||
        SUBORDINATORS.has(word) ||
        /^(?:to|,|you|we|they)$/.test(word) ||
        (PREPOSITIONS.has(words[index + 1] ?? '') && isParticiple(word))),
  );
  return (end === -1 ? words.at(-1) : words[end - 1]) ?? '';
}

/** Does the phrase stand for one of several things, so that it takes "a"? */
export function isCounted(words: readonly string[]): boolean {
  const head = headNoun(words).replace(/[,.;:]$/, '');
  return COUNTED.has(head) && !isPlural(head) && !words.slice(0, 2).some((word) => DETERMINERS.has(word));
}
