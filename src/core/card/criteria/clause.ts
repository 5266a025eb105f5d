import { parsesOf, WORDS } from './parse-words.ts';
import { part, type Slice } from './slice.ts';

export { WORDS };

/** A clause, cut before its verb; `tags` are the classes of the words and commas of what is said, a letter each. */
interface Clause {
  subject: Slice;
  predicate: Slice;
  tags: string;
}

/** Above this the words of a sentence do not go together, and those of a label. */
const READABLE = 6;
const WELL_FORMED = 3.5;

/** A clause with its subject first, as in "groups help older pupils"; null where a phrase without a verb is likelier. */
export function clauseOf(slice: Slice): Clause | null {
  const { clause, phrase } = parsesOf(slice.text);
  const { verb, tags, cost } = clause;
  if (verb === 0 || cost > READABLE || cost >= phrase.cost) return null;
  // Adverbs belong to the verb after them.
  const at = tags.slice(0, verb).search(/(?<=[^GR])R*$|$/);
  const place = [...slice.text.matchAll(WORDS)][at]?.index ?? 0;
  return { subject: part(slice, 0, place), predicate: part(slice, place), tags: tags.slice(at) };
}

/** Does it say what the path does, its subject left out: "stays close", "sees the whole picture"? */
export function isPredicate({ text }: Slice): boolean {
  const { clause } = parsesOf(text, 'it');
  // "Rates rise" has a subject of its own.
  const { clause: own, phrase } = parsesOf(text);
  const isLikelier = clause.cost < Math.min(own.cost, phrase.cost);
  return isLikelier && /^OR*$/.test(clause.tags.slice(0, clause.verb));
}

/** The classes of the words of what is a phrase for certain; "" where they cannot be read as one. */
export const tagsOfPhrase = (text: string): string => parsesOf(text).phrase.tags;

/** The classes of the words of a noun phrase or a doing; "" where a word does not fit in, or a clause is likelier. */
export function tagsOfNamed(text: string): string {
  const { clause, phrase } = parsesOf(text);
  const isNamed = /^(?:[^PWUT]*[NSGO]|J+TV)/.test(phrase.tags);
  return isNamed && phrase.cost <= WELL_FORMED && phrase.cost < clause.cost ? phrase.tags : '';
}

/** The classes of the words of a text as they are after a word that goes before it: "it" before what it does, "must" before verbs. */
export function tagsAfter(before: 'it' | 'must' | '', text: string): string {
  const { clause, phrase } = parsesOf(text, before);
  const tags = (before === 'it' ? clause : phrase).tags || clause.tags;
  return tags.slice(before === '' ? 0 : 1);
}
