import { hasCapital, startsWithCapital } from '../letters.ts';
import { type Token, withoutOuterMarks, written } from './tokens.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS, SUBORDINATORS } from './words/function-words.ts';
import { COUNTED, isPlural, NAMES } from './words/nouns.ts';
import { gerund } from './words/verb-forms.ts';
import { isVerb } from './words/verbs.ts';

/** Words that keep their capital wherever they stand, lower-cased; found by how the page spells them. */
export type Names = ReadonlySet<string>;

export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** A word in the place of another, which keeps its place in the statement. */
export const reworded = (token: Token, text: string): Token => ({
  ...token,
  text,
  lower: text.toLowerCase(),
});

/** The first letter made a capital, where the word has no capital of its own further on (iOS, eBPF). */
export function capitalised(text: string): string {
  const first = /^\S*/.exec(text)?.[0] ?? '';
  if (hasCapital(first) || /\d/.test(first)) return text;
  const marks = /^[“‘"'(]*/.exec(text)?.[0] ?? '';
  const [letter = ''] = text.slice(marks.length);
  return marks + letter.toUpperCase() + text.slice(marks.length + letter.length);
}

/** A word as it stands within a sentence: acronyms, names and words with a capital or digit inside keep their case. */
export function uncapitalised(word: string, names: Names): string {
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

/** The tokens as running text within a sentence. */
export const writtenWithin = (tokens: readonly Token[], names: Names): string => {
  const [first, ...rest] = tokens;
  return first === undefined ? '' : written([reworded(first, uncapitalised(first.text, names)), ...rest]);
};

const DROPPED = new Set([
  'a',
  'an',
  'the',
  'any',
  'some',
  'your',
  'their',
  'its',
  'our',
  'such',
  'his',
  'her',
  'these',
  'those',
]);

/** Without articles and possessives at the start, which a label can spare. */
export function withoutDeterminers(tokens: readonly Token[]): Token[] {
  let at = 0;
  while (at < tokens.length - 1 && DROPPED.has(lowerAt(tokens, at))) at += 1;
  return withoutOuterMarks(tokens.slice(at));
}

/** The verb at the start, perhaps after an adverb, in its -ing form; so are those that stand beside it ("design, build and run X"). */
export function doing(tokens: readonly Token[]): Token[] {
  const verbs = new Set([
    Math.max(
      0,
      tokens.findIndex(({ lower }, index) => !isAdverb(lower) || index > 1),
    ),
  ]);
  for (const at of verbs) {
    const next = lowerAt(tokens, at + 1) === ',' ? at + 2 : at + 1;
    if (/^(?:and|or)$/.test(lowerAt(tokens, next)) && isVerb(lowerAt(tokens, next + 1))) verbs.add(next + 1);
    else if (next === at + 2 && /^(?:,|and|or)$/.test(lowerAt(tokens, next + 1))) verbs.add(next);
  }
  return tokens.map((each, index) => (verbs.has(index) ? reworded(each, gerund(each.lower)) : each));
}

/** The noun that a phrase is about: the last word before a preposition or a subordinate clause. */
export function headNoun(words: readonly string[]): string {
  const end = words.findIndex(
    (word, index) =>
      index > 0 && (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || word === 'to' || word === ','),
  );
  return (end === -1 ? words.at(-1) : words[end - 1]) ?? '';
}

/** Does the phrase stand for one of several things, so that it takes "a"? */
export function isCounted(words: readonly string[]): boolean {
  const head = headNoun(words).replace(/[,.;:]$/, '');
  return COUNTED.has(head) && !isPlural(head) && !words.slice(0, 2).some((word) => DETERMINERS.has(word));
}

/** "a" or "an", by how the word begins to sound. */
export const article = (word: string): string =>
  /^(?:[aeio]|u(?!ni|se|su|ti)|hour|honest)/i.test(word) || /^(?:[AEFHILMNORSX](?:[A-Z]|\b))/.test(word)
    ? 'an'
    : 'a';
