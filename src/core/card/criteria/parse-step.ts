import type { WordClass } from './words/classes.ts';
import { costOf } from './words/follows.ts';
import { EFFECTS } from './words/leads.ts';
import { isTime } from './words/nouns.ts';
import { baseOfGerund, baseOfThird, isIntransitive, VERBS } from './words/verbs.ts';
import { wordList } from './words/word-list.ts';

/** How far the words are read. */
export interface State {
  cost: number;
  /** The classes of the words so far, a letter each; the last that is no adverb's. */
  tags: string;
  led: string;
  /** What the clause is about: "" nothing yet, A one, B several, M two of them; in small letters after a preposition. */
  subject: string;
  /** The index of the main verb; -1 where none was read yet. In a clause within: 0 none, 1 before its verb, 2 after. */
  verb: number;
  inner: 0 | 1 | 2;
}

/** Before the first word. */
export const START: State = { cost: 0, tags: '', led: '^', subject: '', verb: -1, inner: 0 };

const LETTING = wordList('let lets help helps make makes see have letting helping making seeing having');

/** The state after one more word of that class, which costs `wordCost` by itself. */
export function stepped(state: State, tag: WordClass, wordCost: number, words: readonly string[]): State {
  const { tags, led, verb, inner } = state;
  const at = tags.length;
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  const last = tags.at(-1) ?? '^';
  // "Hours every month", "three times a day": a stretch of time.
  const isSpan =
    tag === 'D' &&
    'NSROEVJ'.includes(last) &&
    words.slice(at + 1, at + 3).some((each) => each === 'times' || isTime(each) || isTime(`${each}s`));
  const follows = isSpan ? 0.5 : costOf(last, tag);
  const made: State = { ...state, tags: tags + tag, led: tag === 'R' ? led : tag };
  const goesOn = led === 'C' || led === ',';
  made.cost +=
    wordCost + follows + ('FZ'.includes(last) ? afterVerb(baseOfThird(before) ?? before, word, tag) : 0);
  // "Keeping catches firm": such a doing does nothing itself.
  if ('FZ'.includes(tag) && EFFECTS.has(baseOfGerund(before) ?? '')) made.cost += 3;
  // "Neighbours often object": no noun follows the adverb of another.
  if (last === 'R' && 'NS'.includes(tag) && 'NS'.includes(led)) made.cost += 1;
  // "To work" is likelier to do so than a way there.
  if (before === 'to' && tag === 'N') made.cost += 0.5;
  if ('FZMAB'.includes(tag)) {
    if (inner === 1) made.inner = 2;
    else if (verb === -1) {
      // "Time for home visits": no verb follows a preposition.
      made.cost += (led === 'P' && last === 'R' ? 2 : 0) + disagreement(state.subject.toUpperCase(), tag);
      made.verb = at;
      made.inner = 0;
    } else if (!goesOn && inner !== 2) made.cost += 3;
    // "Doubles output, cuts fees": verbs of one list are alike.
    else if (goesOn && tag === 'Z' && tags.charAt(verb) === 'Z') made.cost -= 0.8;
    // "The patch you need", "the product your work touches": a clause within, without "that".
  } else if ('WU'.includes(tag) || (inner === 0 && 'NS'.includes(last) && 'OD'.includes(tag) && !isSpan)) {
    made.inner = 1;
    if (tag === 'D') made.cost -= 2;
  }
  if (tag === 'V' && !'TM^X'.includes(led)) {
    const isLet = words.slice(0, at).some((each) => LETTING.has(each));
    made.cost += isLet || before.startsWith('help') ? -follows : goesOn && tags.includes('V') ? -0.5 : 3;
  }
  if (made.verb === -1 && made.inner === 0) made.subject = subjectAfter(state.subject, tag, led, word);
  return made;
}

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
  const isOne = tag === 'Z' || tag === 'A';
  if (subject === '' || tag === 'M') return subject === '' ? 3 : 0;
  return subject === 'M' ? 0 : (subject === 'A') === isOne ? 0 : 2.5;
}

/** What a word that is a noun as often tells of itself by what follows: "works with", but "reviews with". */
function afterVerb(base: string, word: string, tag: WordClass): number {
  if (word === 'by') return 1.5;
  if (VERBS.has(base)) return 0;
  if (tag === 'P') return isIntransitive(base) ? -0.6 : 0.6;
  return tag === 'K' ? -0.7 : 'GEWNC,R'.includes(tag) ? 0.6 : 0;
}

/** What it costs to end like that: on a word read as the verb, or on an adjective: "complete quiet" is no two of them. */
export function ofEnding({ tags, verb }: State, last: string): number {
  const bare = isIntransitive(baseOfThird(last) ?? last) ? 0.6 : 1.5;
  return (
    (verb === tags.length - 1 ? bare : 0) + (/D[RJE]*J$/.test(tags) ? 2 : /^[RJ]*J$/.test(tags) ? 0.2 : 0)
  );
}
