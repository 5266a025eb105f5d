import { type Classed, classesOf, costOf } from './words/classes.ts';
import { remembered } from './words/remembered.ts';
import { baseOfThird, isIntransitive, VERBS } from './words/verbs.ts';
import { wordList } from './words/word-list.ts';

/** Finds each word, and each mark that divides, as it is classed. */
export const WORDS = /[^\s,;:()"“”]+|[,;:]/g;

/**
 * Words and commas read as one: their classes, a letter each; the index of the main verb, -1 for none; whether a clause within, as
 * behind "who", is still before its verb (1) or after it (2); and how badly the words go together so.
 */
interface WordParse {
  tags: string;
  verb: number;
  inner: 0 | 1 | 2;
  cost: number;
}

const UNREAD: WordParse = { tags: '', verb: -1, inner: 0, cost: Infinity };
/** Readings that are followed at a time, and more words than any sentence has that can be read. */
const MOST_READINGS = 16;
const MOST_WORDS = 150;
/** What a word with a capital within a sentence is. */
const NAME: readonly Classed[] = [['N', 0]];

/** What it costs to end on the verb, or where a clause within still lacks its own, or to be an adjective alone: "quiet" is rather a noun then. */
const endCost = ({ tags, verb, inner }: WordParse): number =>
  (verb === tags.length - 1 ? 1.5 : 0) +
  (inner === 1 && tags.endsWith('O') ? 2 : 0) +
  (/^[RJ]+$/.test(tags) ? 0.2 : 0);
const byCost = (one: WordParse, other: WordParse): number => one.cost - other.cost;

/**
 * Reads words in one pass, behind a word that goes before them: of all ways to class them the one that costs least with a main verb,
 * and the one without, by how often a word is of that class, by what may follow what, and by whether the verb agrees with its subject.
 */
export const parsesOf = (text: string, before = ''): { clause: WordParse; phrase: WordParse } =>
  // At the start a capital tells nothing.
  parse(`${before} ${text.charAt(0).toLowerCase()}${text.slice(1)}`);

const parse = remembered((text) => {
  const tokens = text.match(WORDS) ?? [];
  if (tokens.length > MOST_WORDS) return { clause: UNREAD, phrase: UNREAD };
  const words = tokens.map((token) => token.toLowerCase());
  let readings: WordParse[] = [{ ...UNREAD, cost: 0 }];
  for (const [at, word] of words.entries()) {
    const classes = /^[A-Z]/.test(tokens[at] ?? '') ? NAME : classesOf(word);
    readings = readings
      .flatMap((reading) => classes.map((classed) => withNext(reading, classed, words)))
      .sort(byCost)
      .slice(0, MOST_READINGS);
  }
  const ended = readings.map((each) => ({ ...each, cost: each.cost + endCost(each) })).sort(byCost);
  const best = (isClause: boolean) => ended.find(({ verb }) => (verb !== -1) === isClause) ?? UNREAD;
  return { clause: best(true), phrase: best(false) };
});

const LETTING = wordList('let lets help helps make makes see have letting helping making seeing having');

/** The reading with one more word. */
function withNext(reading: WordParse, [tag, wordCost]: Classed, words: readonly string[]): WordParse {
  const { tags, verb, inner } = reading;
  const last = tags.at(-1) ?? '^';
  // The last that is no adverb.
  const led = tags.replace(/R+$/, '').at(-1) ?? '^';
  const goesOn = led === 'C' || led === ',';
  const follows = costOf(last, tag);
  const made = { ...reading, tags: tags + tag, cost: reading.cost + wordCost + follows };
  if ('FZ'.includes(last)) made.cost += afterVerb(words[tags.length - 1] ?? '', tag);
  if ('FZMAB'.includes(tag)) {
    if (inner === 1) made.inner = 2;
    else if (verb === -1) {
      made.cost += agrees(tags, tag, words) ? 0 : 2.5;
      made.verb = tags.length;
      made.inner = 0;
    } else if (!goesOn && inner !== 2) made.cost += 3;
    // "The patch you need": a clause within, without "that".
  } else if (
    'WU'.includes(tag) ||
    (inner === 0 &&
      tag === 'O' &&
      'NS'.includes(last) &&
      !VERBS.has(baseOfThird(words[tags.length - 1] ?? '') ?? ''))
  )
    made.inner = 1;
  // A base form stands behind "to" and modals, behind "helps crews" (seldom one of them), or in a list of such.
  if (tag === 'V' && !'TM^'.includes(led)) {
    const isLet = words.slice(0, tags.length).some((each) => LETTING.has(each));
    if (isLet) made.cost += (last === 'N' ? 0.5 : 0) - follows;
    else made.cost += goesOn && tags.includes('V') ? -0.5 : 3;
  }
  return made;
}

/** What a verb that is a noun as often costs by what follows: "works with", "fish on", but "reviews with". */
function afterVerb(verb: string, tag: string): number {
  const base = baseOfThird(verb) ?? verb;
  if (VERBS.has(base) || !'PKGEWNC,R'.includes(tag)) return 0;
  return tag === 'K' || (tag === 'P' && isIntransitive(base)) ? -0.6 : 0.6;
}

/** May words of these classes be the subject of a verb of that one? */
function agrees(tags: string, verb: string, words: readonly string[]): boolean {
  // Behind "in winter," up to what is said of it.
  const [before = ''] = /^P[^,]*,/.exec(tags) ?? [];
  const [named = ''] = /^.*?(?=[PTWU]|(?<=[NS])O|$)/.exec(tags.slice(before.length)) ?? [];
  const at = named.search(/[NSOG][^NSO]*$/);
  const isDone = /^R*G(?!.*[,C]R*G)/.test(named);
  // "Fees and dues", "the fee or the dues": one or several.
  if (at === -1 || verb === 'M' || (!isDone && /[NSOG].*C/.test(named))) return at !== -1;
  const isSeveral = named.charAt(at) === 'S' || /^(?:you|they|we|i)$/.test(words[before.length + at] ?? '');
  return (isSeveral && !isDone) !== 'ZA'.includes(verb);
}
