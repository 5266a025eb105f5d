import { ofEnding, START, type State, stepped } from './parse-step.ts';
import { classesOf } from './words/classes.ts';

/** Words and commas read as one: their classes, the index of the main verb (-1 in a phrase that has none), and what it costs. */
interface WordParse extends Pick<State, 'tags' | 'verb' | 'cost'> {
  words: string[];
}
/** The best reading with a main verb, and the best without. */
interface Parses {
  clause: WordParse | null;
  phrase: WordParse | null;
}

/** Readings that are followed at a time, and more words than any sentence has that can be read. */
const MOST_STATES = 10;
const MOST_WORDS = 150;
/** Parses that are kept, since most words are read several times. */
const MOST_KEPT = 1000;
const kept = new Map<string, Parses>();

/**
 * Reads words in one pass: of all ways to class them that one is kept which costs least, by how often a word is of that class,
 * by what may follow what, and by whether the verb agrees with its subject.
 */
export function parsesOf(tokens: readonly string[]): Parses {
  if (tokens.length > MOST_WORDS) return { clause: null, phrase: null };
  const text = tokens.join(' ');
  // At the start a capital tells nothing.
  const key = text.charAt(0).toLowerCase() + text.slice(1);
  const made = kept.get(key) ?? parse(tokens);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, made);
  return made;
}

const byCost = (one: State, other: State): number => one.cost - other.cost;

function parse(tokens: readonly string[]): Parses {
  const words = tokens.map((word) => word.toLowerCase());
  let states: State[] = [START];
  for (const [at, word] of words.entries()) {
    // A word with a capital within a sentence is a name.
    const classes = at > 0 && /^[A-Z]/.test(tokens[at] ?? '') ? ([['N', 0]] as const) : classesOf(word);
    const next = new Map<string, State>();
    for (const state of states)
      for (const each of classes) {
        const made = stepped(state, each[0], each[1], words);
        const key = each[0] + made.subject + made.verb + made.inner;
        if ((next.get(key)?.cost ?? Infinity) > made.cost) next.set(key, made);
      }
    states = [...next.values()].sort(byCost).slice(0, MOST_STATES);
  }
  const ended = states
    .map((each) => ({ ...each, words, cost: each.cost + ofEnding(each, words.at(-1) ?? '') }))
    .sort(byCost);
  const best = (hasVerb: boolean): WordParse | null =>
    ended.find(({ verb }) => (verb !== -1) === hasVerb) ?? null;
  return { clause: best(true), phrase: best(false) };
}
