import { parsesOf } from './parse-words.ts';
import { part, type Slice } from './slice.ts';
import { PREPOSITIONS } from './words/classes.ts';
import { GIVES } from './words/lead-in-words.ts';
import { baseOfThird } from './words/verb-forms.ts';
import { VERBS } from './words/verbs.ts';

/** A clause, cut before its verb. */
export interface Clause {
  subject: Slice;
  predicate: Slice;
  /** The words and commas of each in small letters, with their classes. */
  subjectWords: TaggedWords;
  said: TaggedWords;
}

/** Words and commas with the class of each, a letter each. */
interface TaggedWords {
  words: string[];
  tags: string;
}

/** Finds each word, and each mark that divides, as it is classed. */
export const WORDS = /[^\s,;:()"“”]+|[,;:]/g;
/** Adverbs that belong to the verb after them. */
const BEFORE_VERB =
  /^(?:still|often|always|never|rarely|seldom|sometimes|usually|hardly|barely|also|just|even|only|soon|then|now|well|\w+ly)$/;

/** Above this the words do not go together: no clause is read from them. */
const readable = (words: readonly string[]): number => 4 + words.length / 5;
/** Above this a label has words that do not go together. */
const WELL_FORMED = 3.5;
/** A clause that costs hardly more than a phrase may as well be meant. */
const SURE = 0.15;

/** A clause with its subject first, as in "groups help older pupils"; null where a phrase without a verb is likelier. */
export function clauseOf(slice: Slice): Clause | null {
  const placed = [...slice.text.matchAll(WORDS)];
  const words = placed.map(([word]) => word);
  const { clause, phrase } = parsesOf(words);
  const most = readable(words);
  // "Managers who have | never done it": what follows "who" is no clause of its own.
  if (clause !== null && /W[ABMFZ]R*$/.test(clause.tags.slice(0, clause.verb))) return null;
  if (clause === null || clause.verb === 0 || clause.cost > most || clause.cost >= (phrase?.cost ?? most))
    return null;
  let at = clause.verb;
  while (at > 1 && BEFORE_VERB.test(clause.words[at - 1] ?? '')) at -= 1;
  const place = placed[at]?.index ?? 0;
  const worded = (from: number, to?: number) => ({
    words: clause.words.slice(from, to),
    tags: clause.tags.slice(from, to),
  });
  return {
    subject: part(slice, 0, place),
    predicate: part(slice, place),
    subjectWords: worded(0, at),
    said: worded(at),
  };
}

/** Does it say what the path does, its subject left out: "stays close", "sees the whole picture"? */
export function isPredicate({ text }: Slice): boolean {
  const words = (text.match(WORDS) ?? []).map((word, at) => (at === 0 ? word.toLowerCase() : word));
  const [first = '', second = ''] = words;
  const base = baseOfThird(first) ?? '';
  if (/^(?:you|your|the|an?)$/.test(second) && VERBS.has(base)) return true;
  if (GIVES.has(base) && /^[JNSGE]/.test(tagsAfter('', second)) && !/^(?:are|is|and|or)$/.test(second))
    return true;
  const { clause } = parsesOf(['it', ...words]);
  // "Rates rise" has a subject of its own.
  const { clause: own, phrase } = parsesOf(words);
  const isVerbFirst = clause !== null && /^OR*$/.test(clause.tags.slice(0, clause.verb));
  // What paths mostly do is likelier done than named: "offers mentoring".
  const isGiving = GIVES.has(baseOfThird(words[0] ?? '') ?? '') && !PREPOSITIONS.has(words[1] ?? '');
  const other = Math.min(
    (isGiving ? 1 : 0.1) + (phrase?.cost ?? 9),
    own === null || own.verb === 0 ? 9 : own.cost,
  );
  return isVerbFirst && clause.cost < readable(words) && clause.cost < other;
}

/**
 * The words of a phrase with their classes; null where they do not go together, or are likelier a clause.
 * @param loose it is a phrase for certain, so only its classes are asked
 */
export function phraseOf(text: string, loose = false): TaggedWords | null {
  const { clause, phrase } = parsesOf(text.match(WORDS) ?? []);
  const isOne =
    phrase !== null &&
    (loose ||
      (phrase.cost <= WELL_FORMED &&
        phrase.cost + SURE < (clause?.cost ?? 9) &&
        !/^R*V/.test(phrase.tags) &&
        /^(?:[^PWUT]*[NSGO]|J+TV)/.test(phrase.tags)));
  return isOne ? { words: phrase.words, tags: phrase.tags } : null;
}

/** Is it a noun phrase or a doing, every word of it accounted for, and likelier so than a clause? */
export const isPhrase = (label: string): boolean =>
  // "Not having boats sold": what is not to happen stands as after "seeing".
  phraseOf(label.replace(/^Not having /i, 'Seeing ')) !== null;

/** The classes of the words of a text as they are after a word that goes before it: "it" before what it does, "to" before verbs. */
export function tagsAfter(before: 'it' | 'to' | '', text: string): string {
  const words = (text.match(WORDS) ?? []).map((word, at) => (at === 0 ? word.toLowerCase() : word));
  const { clause, phrase } = parsesOf(before === '' ? words : [before, ...words]);
  const tags = (before === 'it' ? clause : phrase)?.tags ?? clause?.tags ?? '';
  return tags.slice(before === '' ? 0 : 1);
}
