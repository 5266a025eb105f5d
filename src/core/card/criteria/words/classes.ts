import { isAdjective, isAdverb } from './adjectives.ts';
import { isAmount, isPlural } from './nouns.ts';
import { baseOfThird, isGerund, isParticiple, isVerb, VERBS } from './verbs.ts';
import { wordTable } from './word-list.ts';

/**
 * Classes of words, a letter each: N and S nouns for one and for several, J adjective, G doing in -ing, E participle, V base form
 * of a verb, F that form as what several do, Z what one does, M modal, A and B forms of be, have and do for one and for several,
 * R adverb, X not, P preposition, K particle, D determiner, O pronoun, T to, C and, W that and who, U when and if.
 */
export type WordClass = string;

/** Closed classes: each with its words; a digit behind the class is what choosing it costs. */
const CLOSED = `
  D: the a an every each your our their its his my both either neither these those several another such
  D O1: this no
  O: you they it we he she i somebody someone anybody anyone nobody everybody everyone everything nothing anything something whoever me us them him
    yourself themselves
  O0 D1 J1: one
  P: above across against alongside amid among behind below beneath beside besides between beyond despite during for from inside near of onto outside
    past per throughout till toward towards under upon via with within without at into due owing including involving requiring concerning regarding
  W0 D2 O3: that
  W: which who whom whose what whatever how why
  U W1: where
  U: when if because although though unless whenever wherever while whether
  P0 U1: before after until since
  U R0: once
  P0 J1 F1 V1: like
  P R1 U0: as than
  T0 P0: to
  C: and or nor & plus but
  C R.3: yet
  M: can could may might must will would should shall don't doesn't didn't cannot can't won't wouldn't couldn't
  A: is was isn't wasn't has hasn't
  B: are were am aren't haven't
  A M0: does
  V: be
  X: not
  D0 R1 O1: more most less much enough little
  D0 O1: all any some few fewer many half
  D S1: two three four five six seven eight nine ten dozens hundreds thousands
  S O0: people
  Z0 S1: matters
  F: wrote saw went came took gave knew did had ran began chose drove fell grew got said felt meant became spoke
  R: never else even also still often always rarely seldom sometimes usually too very quite so just almost then now again twice together alone
    apart ahead abroad there here upstairs downstairs indoors outdoors later soon afterwards
  J: earlier
  R.5 D.2: only
  N J.4: firm
  J V.4 F.4: own
  N J.4 V1 F1: fit
  R J0: early late fast hard well best better
  P0 K.1: up out off down on over in through along around by about away back
`;

type Classes = readonly (readonly [WordClass, number])[];

const closed = new Map<string, Classes>();
for (const [classes, words] of wordTable(CLOSED)) {
  const found = classes
    .split(' ')
    .map((each): [WordClass, number] => [each.charAt(0), Number(each.slice(1))]);
  for (const word of words.split(/\s+/)) closed.set(word, [...(closed.get(word) ?? []), ...found]);
}

/** The class that a word mostly is of; "-" for no word. */
export const classOf = (word: string): WordClass => classesOf(word)[0]?.[0] ?? '-';

/** Words of open classes that were asked for before; emptied when it is full. */
const open = new Map<string, Classes>();
const MOST_KEPT = 5000;

/** What a word may be, each with its cost: 0 for what it mostly is, more for what it seldom is. */
export function classesOf(word: string): Classes {
  if (word === ',' || word === ';' || word === ':') return [[',', 0]];
  const known = closed.get(word) ?? open.get(word);
  if (known !== undefined) return known;
  if (open.size >= MOST_KEPT) open.clear();
  const made = classesOfOpen(word);
  open.set(word, made);
  return made;
}

function classesOfOpen(word: string): Classes {
  if (word.endsWith("n't")) return [['M', 0]];
  // "You're" and "it's" stand before what is said; "the team's" before what is theirs.
  const [who = '', short] = word.split("'");
  if (short !== undefined && /^(?:you|they|it|we|i|he|she|there|that|what|who)$/.test(who)) return [['M', 0]];
  if (short === '' || short === 's') return [['J', 0]];
  if (/^\W*\d/.test(word)) return classesOf('ten');
  const known = VERBS.has(word);
  const third = baseOfThird(word);
  const isKnown = known || (third !== null && VERBS.has(third));
  const adjective = isAdjective(word);
  // "Fast-moving" describes, "over-engineering" is done.
  const gerund = isGerund(word) && !(adjective && /^(?!(?:over|under|re|co|self|cross)-)\w+-/.test(word));
  const participle = isParticiple(word);
  const adverb = isAdverb(word);
  const made: [WordClass, number][] = [];
  if (gerund) made.push(['G', 0], ['N', 1.5]);
  if (adverb) made.push(['R', 0]);
  if (adjective) made.push(['J', 0]);
  if (adjective && word.endsWith('er')) made.push(['R', 0.8]);
  if (participle) made.push(['E', 0], ['F', 2.5]);
  if (isVerb(word)) made.push(['V', known ? 0 : 0.4], ['F', known ? 0 : 0.4]);
  else if (made.length === 0 && !word.endsWith('s')) made.push(['V', 2.5], ['F', 3]);
  if (third !== null) made.push(['Z', isKnown ? 0 : 0.4]);
  else if (/[^su']s$/.test(word)) made.push(['Z', 3]);
  const noun = (isKnown || adjective) && !isAmount(word) ? 1.8 : 0;
  if (/^(?:data|alumni|media|staff|police|criteria)$/.test(word)) made.push(['N', 0.3]);
  if (!adverb && !gerund) made.push([isPlural(word) ? 'S' : 'N', participle ? 3 : noun]);
  return made;
}
