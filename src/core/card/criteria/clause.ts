import { parsesOf } from './parse-words.ts';
import { part, type Slice } from './slice.ts';
import { EFFECTS, GIVES } from './words/leads.ts';
import { baseOfThird } from './words/verbs.ts';

/** A clause, cut before its verb; `tags` are the classes of the words and commas of what is said, a letter each. */
export interface Clause {
  subject: Slice;
  predicate: Slice;
  tags: string;
}

/** Finds each word, and each mark that divides, as it is classed. */
export const WORDS = /[^\s,;:()"“”]+|[,;:]/g;
const tokensOf = (text: string) => (text.charAt(0).toLowerCase() + text.slice(1)).match(WORDS) ?? [];

/** Above this the words do not go together: no clause is read from them. */
const readable = (words: readonly string[]): number => 4 + words.length / 5;
/** Above this a label has words that do not go together. */
const WELL_FORMED = 3.5;

/** A clause with its subject first, as in "groups help older pupils"; null where a phrase without a verb is likelier. */
export function clauseOf(slice: Slice): Clause | null {
  const placed = [...slice.text.matchAll(WORDS)];
  const { clause, phrase } = parsesOf(placed.map(([word]) => word));
  const { verb = 0, tags = '', cost = 0, words = [] } = clause ?? {};
  // "A forgiving | undo button": no subject ends like that.
  if (tags[verb - 1] === 'G' && /^an?$/.test(words[verb - 2] ?? '')) return null;
  if (verb === 0 || cost > readable(words) || cost >= (phrase?.cost ?? Infinity)) return null;
  // Adverbs belong to the verb after them.
  const at = tags.slice(0, verb).search(/(?<=[^GR])R*$|$/);
  const place = placed[at]?.index ?? 0;
  return { subject: part(slice, 0, place), predicate: part(slice, place), tags: tags.slice(at) };
}

/** Does it say what the path does, its subject left out: "stays close", "sees the whole picture"? */
export function isPredicate({ text }: Slice): boolean {
  const words = tokensOf(text);
  const { clause } = parsesOf(['it', ...words]);
  // "Rates rise" has a subject of its own.
  const { clause: bare, phrase } = parsesOf(words);
  // What paths mostly do is likelier done than named: "offers time to think".
  const does = baseOfThird(words[0] ?? '') ?? '';
  const isSure = (GIVES.has(does) || EFFECTS.has(does)) && !/^(?:,|and|or)$/.test(words[1] ?? '');
  const other = Math.min((isSure ? 1 : 0.1) + (phrase?.cost ?? 9), bare?.verb && !isSure ? bare.cost : 9);
  return clause !== null && /^OR*$/.test(clause.tags.slice(0, clause.verb)) && clause.cost < other;
}

/** The classes of the words of what is a phrase for certain; "" where they cannot be read as one. */
export const tagsOfPhrase = (text: string): string => parsesOf(text.match(WORDS) ?? []).phrase?.tags ?? '';

/** The same of a noun phrase or a doing, every word of it accounted for, and likelier so than a clause; else "". */
export function tagsOfNamed(text: string): string {
  const { clause, phrase } = parsesOf(text.match(WORDS) ?? []);
  const isNamed = phrase !== null && /^(?!R*V)(?:[^PWUT]*[NSGO]|J+TV)/.test(phrase.tags);
  return isNamed && phrase.cost <= WELL_FORMED && phrase.cost < (clause?.cost ?? 9) ? phrase.tags : '';
}

/** The classes of the words of a text as they are after a word that goes before it: "it" before what it does, "must" before verbs. */
export function tagsAfter(before: 'it' | 'must' | '', text: string): string {
  const { clause, phrase } = parsesOf([...(before === '' ? [] : [before]), ...tokensOf(text)]);
  const tags = (before === 'it' ? clause : phrase)?.tags ?? clause?.tags ?? '';
  return tags.slice(before === '' ? 0 : 1);
}
