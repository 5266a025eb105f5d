import { ofEnding, placesOf, START, type State, stepped } from './parse-step.ts';
import { classesOf } from './words/classes.ts';

/** Words and commas read as one: the class of each, a letter each. */
interface WordParse {
  words: string[];
  tags: string;
  /** The index of the main verb; -1 in a phrase that has none. */
  verb: number;
  cost: number;
}

/** The best reading with a main verb, and the best without. */
interface Parses {
  clause: WordParse | null;
  phrase: WordParse | null;
}

/** Readings that are followed at a time. */
const MOST_STATES = 16;
const MOST_KEPT = 1000;
/** More words than any sentence has that can be read. */
const MOST_WORDS = 150;
const kept = new Map<string, Parses>();

/**
 * Reads words in one pass: of all ways to class them that one is kept which costs least, by how often a word is of that class,
 * by what may follow what, and by whether the verb agrees with its subject.
 */
export function parsesOf(tokens: readonly string[]): Parses {
  if (tokens.length > MOST_WORDS) return { clause: null, phrase: null };
  const key = tokens.join(' ');
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const made = parse(tokens);
  kept.set(key, made);
  return made;
}

/** A word with a capital within a sentence. */
const NAME: ReturnType<typeof classesOf> = [['N', 0]];

function parse(tokens: readonly string[]): Parses {
  const words = tokens.map((word) => word.toLowerCase());
  let states: State[] = [START];
  for (const place of placesOf(words)) {
    const isName = place.at > 0 && /^[A-Z]/.test(tokens[place.at] ?? '');
    const classes = isName ? NAME : classesOf(place.word);
    const next = new Map<string, State>();
    for (const state of states)
      for (const [tag, cost] of classes) {
        const made = stepped(state, tag, cost, place);
        const key = tag + made.subject + made.verb + made.inner;
        const other = next.get(key);
        if (other === undefined || other.cost > made.cost) next.set(key, made);
      }
    states = [...next.values()];
    if (states.length > MOST_STATES)
      states = states.sort((one, other) => one.cost - other.cost).slice(0, MOST_STATES);
  }
  const best = (hasVerb: boolean): WordParse | null => {
    const found = states.filter(({ verb }) => (verb !== -1) === hasVerb);
    const ended = found.map((each) => ({ ...each, cost: each.cost + ofEnding(each, words) }));
    const [first] = ended.sort((one, other) => one.cost - other.cost);
    return first === undefined ? null : { words, tags: first.tags, verb: first.verb, cost: first.cost };
  };
  return { clause: best(true), phrase: best(false) };
}
