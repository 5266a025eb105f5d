import type { WordClass } from './words/classes.ts';
import { isPeople } from './words/nouns.ts';
import { isAmount } from './words/qualities.ts';
import { costOf, MISFIT } from './words/transitions.ts';
import { baseOfThird } from './words/verb-forms.ts';
import { isIntransitive, isVerb, VERBS } from './words/verbs.ts';

/** How far the words are read. */
export interface State {
  cost: number;
  /** The classes of the words so far, a letter each. */
  tags: string;
  /** The last class that is no adverb's. */
  led: string;
  /** What the clause is about: "" nothing yet, A one, B several, M two of them; in small letters after a preposition. */
  subject: string;
  /** The index of the main verb; -1 where none was read yet. */
  verb: number;
  /** In a clause within: 0 none, 1 before its verb, 2 after. */
  inner: 0 | 1 | 2;
}

/** Before the first word. */
export const START: State = { cost: 0, tags: '', led: '^', subject: '', verb: -1, inner: 0 };

/** A word with what its neighbours tell of it, however they are classed. */
export interface Place {
  at: number;
  word: string;
  before: string;
  next: string | undefined;
  /** It may be the subject of a clause without "that": "the patch you need". */
  isSubject: boolean;
  /** A stretch of time begins: "every week", "twice a month". */
  isTime: boolean;
  /** Somebody was given something just before it: "giving developers a say". */
  isAfterGiving: boolean;
  /** Somebody was let or helped before it: "help users plan". */
  isAfterLetting: boolean;
}

const SUBJECTS =
  /^(?:you|they|we|i|it|he|she|anyone|nobody|somebody|someone|everyone|everybody|people|one|the|an?|your|no)$/;
const TIME =
  /^(?:time|day|week|month|quarter|year|hour|night|evening|morning|sprint|winter|summer|weekend|minute)s?$/;
const FREQUENCY = /^(?:still|often|always|never|rarely|seldom|sometimes|usually|hardly|barely)$/;
const GIVING =
  /^(?:g[ai]v|teach|taught|sav|tell|told|show|offer|cost|bring|brought|buy|bought|lend|sen[dt]|grant|spar|leav|left|earn|mak|mad|ask|pay|paid)(?:e|ing|es|s|ed)?$/;
const LETTING =
  /^(?:let|help|make|see|watch|have|hear)s?$|^(?:letting|helping|making|seeing|watching|having|hearing)$/;

/** What a list gains whose members begin alike. */
const ALIKE = 1;

/** Each word with what its neighbours tell of it. */
export function placesOf(words: readonly string[]): Place[] {
  const letting = words.findIndex((word) => LETTING.test(word));
  return words.map((word, at) => ({
    at,
    word,
    before: words[at - 1] ?? '',
    next: words[at + 1],
    isSubject: SUBJECTS.test(word),
    isTime: words.slice(at + 1, at + 3).some((each) => TIME.test(each)),
    isAfterGiving: words.slice(Math.max(0, at - 4), at - 1).some((each) => GIVING.test(each)),
    isAfterLetting: letting !== -1 && at > letting,
  }));
}

/** What the words beside it tell, however they are classed. */
function ofNeighbours({ word, before, next }: Place, tag: WordClass, cost: number): number {
  const isOften = FREQUENCY.test(before);
  // "To work" is likelier to do so than a way there.
  if (before === 'to' && tag === 'N') return 0.5;
  // "Thanks to", "nobody thanks you".
  if (word === 'thanks') return (tag === 'P') === (next === 'to') ? 0 : MISFIT;
  // "Still filter": a verb.
  if (isOften && 'FZ'.includes(tag)) return cost > 1 ? -1.2 : 0;
  return isOften && 'NS'.includes(tag) ? 1 : 0;
}

/** The state after one more word of that class, which costs so much by itself. */
export function stepped(state: State, tag: WordClass, own: number, place: Place): State {
  const cost = own + ofNeighbours(place, tag, own);
  const { tags, led, verb, inner } = state;
  const { at, word } = place;
  const last = tags.at(-1) ?? '^';
  const hasTense = 'FZMAB'.includes(tag);
  const follows = costOf(last, tag);
  const made: State = { ...state, tags: tags + tag, led: tag === 'R' ? led : tag };
  let total = state.cost + cost + follows;
  const isGiven =
    place.isAfterGiving && ('DW'.includes(tag) ? 'NSO'.includes(last) : 'NSJ'.includes(tag) && last === 'O');
  if (isGiven) total += 0.5 - follows;
  if (tag === 'R' && 'NS'.includes(last) && /ly$|^(?:well|best|better)$/.test(word)) total += 1.5;
  if ('FZ'.includes(last)) total += ofVerb(place, tag);
  if (last === 'W' && place.before === 'who' && !hasTense && tag !== 'R') total += 3;
  if (hasTense) {
    // After "and" a further verb of the same subject.
    const goesOn = led === 'C' || led === ',';
    // "Wrote" and "reported" are finite where only a verb can stand.
    if (tag === 'F' && cost === 2.5 && 'WO'.includes(led)) total -= 1.5;
    // "Give you time": who is given something does nothing.
    if (led === 'O' && inner !== 1 && 'VFZGP'.includes(tags.at(-2) ?? '^')) total += 3;
    // "Places you'd never visit"
    const isOwn = inner === 0 && word.includes("'") && 'NS'.includes(last);
    if (inner === 1 || isOwn) made.inner = 2;
    else if (inner === 2 && goesOn) total += 0.5;
    else if (verb === -1) {
      // "The net you mend belongs to you": the verb may follow the one within.
      if (inner === 2 && follows > 1) total += 1 - follows;
      total += (goesOn ? 2 : 0) + disagreement(state.subject, tag);
      made.verb = at;
      made.inner = 0;
    } else if (!goesOn) total += 3;
    else if (tags[verb] === tag && led === last) total -= ALIKE;
  } else if (tag === 'W' || tag === 'U') made.inner = 1;
  else if (inner === 1 && 'UW'.includes(last) && tag === 'T') made.inner = 0;
  else if (
    inner === 0 &&
    place.isSubject &&
    (tag === 'O' || (tag === 'D' && !place.isTime)) &&
    isNamed(tags, place)
  ) {
    // "The patch you need", "the product your work touches".
    if (tag === 'D' && !isGiven) total -= 2;
    made.inner = 1;
  } else if (tag === 'D' && place.isTime && !isGiven && 'NSROEVJ'.includes(last)) total += 0.5 - follows;
  if (tag === 'V' && !'TM^X'.includes(last === 'X' ? last : led)) {
    const isLet = place.before.startsWith('help') || (place.isAfterLetting && 'NSO'.includes(led));
    const isFurther = (led === 'C' || led === ',') && tags.includes('V');
    total += isLet
      ? (isPeople(`${place.before.replace(/s$/, '')}s`) ? -0.8 : 0.5) - follows
      : isFurther
        ? -ALIKE / 2
        : 3;
  }
  made.cost = total;
  if (made.verb === -1 && made.inner === 0) made.subject = subjectAfter(state.subject, tag, led, word);
  return made;
}

/** Does a name stand before it, of which a clause may follow? */
const isNamed = (tags: string, { word, before }: Place): boolean => {
  const last = (word === 'one' && before === 'no' ? tags.at(-2) : tags.at(-1)) ?? '^';
  return 'NS'.includes(last) || before.endsWith('thing') || /^means?$|^ensures?$/.test(before);
};

/** What the clause is about, after one more word of its subject. */
function subjectAfter(subject: string, tag: WordClass, led: string, word: string): string {
  if (tag === 'P' || tag === 'T') return subject.toLowerCase();
  if (subject === 'M' || subject !== subject.toUpperCase()) return subject;
  if (tag === 'C') return subject === '' ? '' : 'M';
  if (tag === 'G') return subject === '' ? (led === '^' ? 'a' : 'A') : subject;
  if (tag === 'O') return /^(?:you|they|we|i)$/.test(word) ? 'B' : 'A';
  return tag === 'N' ? 'A' : tag === 'S' ? 'B' : subject;
}

/** What it costs that a verb does not agree with its subject. */
function disagreement(subject: string, tag: WordClass): number {
  const of = subject.toUpperCase();
  if (of === '') return 3;
  if (tag === 'M') return 0;
  const isOne = tag === 'Z' || tag === 'A';
  if (of === 'M') return isOne ? 1 : 0;
  return (of === 'A') === isOne ? 0 : 2.5;
}

/** What a word that is a noun as often tells of itself by what follows: "end up", "works with", but "reviews with". */
function ofVerb({ before, word, isTime }: Place, tag: WordClass): number {
  const base = baseOfThird(before) ?? before;
  if (word === 'by' && before === base) return 1.5;
  if (VERBS.has(base)) return 0;
  if (tag === 'K' || word === 'into') return -0.7;
  if (tag === 'P') return isIntransitive(base) && word !== 'of' ? -0.6 : 0.6;
  if (tag === 'G' || (tag === 'N' && isVerb(word) && !isAmount(word))) return 1.2;
  return 'EWNC,R'.includes(tag) || (tag === 'D' && isTime) ? 0.6 : 0;
}

/** What it costs to end like that: on a word that something must follow, or on a plural noun read as the verb. */
export function ofEnding({ tags, inner, verb }: State, words: readonly string[]): number {
  const last = tags.at(-1) ?? '^';
  const word = words.at(-1) ?? '';
  const isBare = verb === tags.length - 1 && 'FZ'.includes(last) && tags.at(-2) !== 'R';
  const bare = !isBare ? 0 : isIntransitive(baseOfThird(word) ?? word) ? 0.6 : 1.5;
  const isOpen = 'DTCMWUX'.includes(last)
    ? 4
    : 'PAB'.includes(last) && !(last === 'P' && inner === 2)
      ? 2
      : 0;
  // "When stuck" needs no verb.
  const lacks = inner === 1 && !/W[NS]$|[UW]R*[JEGP][^UW]*$/.test(tags);
  // "Complete quiet" is no two adjectives.
  const isUnnamed = verb === -1 && /^D?[RJ]*J$/.test(tags) ? 0.2 : 0;
  return (lacks ? 3 : 0) + bare + isOpen + isUnnamed;
}
