import type { Token } from './tokens.ts';
import { isAdjective } from './words/adjectives.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './words/function-words.ts';
import { isPlural, PEOPLE } from './words/nouns.ts';
import { baseOfThird, isGerund } from './words/verb-forms.ts';
import { isIntransitive, isVerb, NOUN_OR_VERB, VERBS } from './words/verbs.ts';

/** How long a subject may be before its verb. */
const REACH = 9;

/**
 * Where a clause has its finite verb ("Few routes *run* every day").
 * @returns its index, above 0; null where the words are no clause, as far as can be told
 */
export function clauseVerb(tokens: readonly Token[]): number | null {
  const first = tokens[0]?.lower ?? '';
  if (PREPOSITIONS.has(first) || AUXILIARIES.has(first) || first.startsWith('who') || leads(tokens))
    return null;
  for (let at = 1; at < Math.min(tokens.length, REACH); at += 1) {
    const here = tokens[at]?.lower ?? '';
    if (SUBORDINATORS.has(here) || tokens[at]?.mark || /^(?:you|we|they|i)$/.test(here)) return null;
    if (tokens[at - 1]?.lower === 'to') continue;
    if (AUXILIARIES.has(here) || agreesAsVerb(tokens, at)) return at;
  }
  return null;
}

/** Does a verb in the third person begin the words ("Saves …", "Works during …")? */
function leads(tokens: readonly Token[]): boolean {
  const base = baseOfThird(tokens[0]?.lower ?? '');
  return (
    base !== null && (VERBS.has(base) || (isIntransitive(base) && PREPOSITIONS.has(tokens[1]?.lower ?? '')))
  );
}

/** A verb that agrees with the word before it; one that may be a noun must also be followed by what follows only verbs. */
function agreesAsVerb(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at]?.lower ?? '';
  const subject = subjectNoun(tokens, at);
  if (
    subject === '' ||
    /^(?:and|or|but|to|not)$/.test(subject) ||
    PREPOSITIONS.has(subject) ||
    DETERMINERS.has(subject) ||
    isAdjective(subject) ||
    (isGerund(subject) && !VERBS.has(baseOfThird(here) ?? here))
  )
    return false;
  const after = tokens[at + 1]?.lower ?? '';
  // "Schema changes require care": the plural is a noun, for a verb follows it.
  if (isPlural(here) && (VERBS.has(after) || /^(?:are|were|have|do|can|may|must|will|need)$/.test(after)))
    return false;
  if (here === 'leads' && after === 'to') return true;
  // "Logic across back ends": at the end, after a preposition, a word in -s is a plural.
  if (after === '' && at > 1 && tokens.slice(0, at).some(({ lower }) => PREPOSITIONS.has(lower)))
    return false;
  // "Mixing and baking keeps …": doings are counted as one.
  const doings = isGerund(subject) && baseOfThird(here) !== null;
  const several =
    !doings &&
    (isPlural(subject) || isJoined(tokens.slice(0, at)) || (subject.endsWith('ics') && isVerb(here)));
  const base = baseOfThird(here);
  // "Their code already lives there": an adverb stands before a verb.
  const told = base !== null && tokens[at - 1]?.lower !== subject && tokens[at + 1] !== undefined;
  if (told && !VERBS.has(subject) && tokens[at - 3]?.lower !== 'to') return true;
  if (isPlural(subject) && PARTICLES.has(tokens[at + 1]?.lower ?? '') && !isPlural(here)) return true;
  if (
    isActing(tokens, at, several) &&
    !(isGerund(tokens[0]?.lower ?? '') && base !== null && !VERBS.has(base))
  )
    return true;
  // "Data comes", "the staff works": a word for many that is used as one.
  if (/^(?:data|media|staff|police)$/.test(subject) && VERBS.has(base ?? '')) return true;
  const agrees = several ? VERBS.has(here) || NOUN_OR_VERB.has(here) : base !== null;
  if (!agrees) return false;
  if (several ? VERBS.has(here) : base !== null && (VERBS.has(base) || COURSES.has(base))) return true;
  const next = tokens[at + 1]?.lower ?? '';
  if (several && (PEOPLE.has(subject) || isAdjective(next)) && next !== '') return true;
  return followsVerb(next, several);
}

const isJoined = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => lower === 'and' || lower === '&');

/** Does a subject stand for several, so that its verb has no -s? */
export function isSeveral(subject: readonly Token[]): boolean {
  const end = subject.findIndex(({ lower }, at) => at > 0 && PREPOSITIONS.has(lower));
  return isJoined(subject) || isPlural(subject[(end === -1 ? subject.length : end) - 1]?.lower ?? '');
}

/** The noun that the verb agrees with; an adverb may stand between. */
function subjectNoun(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.lower ?? '';
  return isAdverb(before) && at > 1 ? (tokens[at - 2]?.lower ?? '') : before;
}

/** An unknown word that agrees, before the article of an object ("Weather spoils the view"). */
function isActing(tokens: readonly Token[], at: number, several: boolean): boolean {
  const here = tokens[at]?.lower ?? '';
  const object = /^(?:the|a|an|your|their|its|our|many|some|any|much)$/.test(tokens[at + 1]?.lower ?? '');
  const form = several ? !/(?:s|ed|ing|ly)$/.test(here) : /[^s]s$/.test(here);
  const joins = /^(?:and|or|but|not|plus)$/.test(here);
  return object && form && !joins && !PREPOSITIONS.has(here) && !isAdjective(here) && !DETERMINERS.has(here);
}

/** How things take their course: nouns too, but seldom in the plural. */
const COURSES = new Set('change drop end fall increase rise stall start stop'.split(' '));

/** Words that say how or where something is done, which no noun is followed by. */
const MANNERS = new Set(
  'late early fast slow hard long short high low dry cold well full thin alone together offline online extra alike'.split(
    ' ',
  ),
);
const PARTICLES = new Set('out up down back off away apart together along around'.split(' '));

const followsVerb = (next: string, several: boolean): boolean =>
  DETERMINERS.has(next) ||
  PRONOUNS.has(next) ||
  isAdverb(next) ||
  MANNERS.has(next) ||
  (several && (next === '' || PREPOSITIONS.has(next)));
