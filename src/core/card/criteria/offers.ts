import { ownWords } from '../own-words.ts';
import { isPredicate, tagsOfNamed } from './clause.ts';
import { saidInCon } from './con-reading.ts';
import { membersOf } from './lists.ts';
import { ASIDE, LACKED_BEHIND, namedWithin } from './named-within.ts';
import { saidInPro } from './of-statement.ts';
import { type Said, saidOf } from './said.ts';
import { type Candidate, candidatesOf } from './score.ts';
import { sliceOf, wordsOf } from './slice.ts';
import { isGood, unsureOf } from './unsure.ts';
import { headNoun } from './wording.ts';
import { classOf } from './words/classes.ts';
import { isAbstract, isAmount, isBurdensome, LEVELS } from './words/nouns.ts';
import { baseOfGerund, isGerund } from './words/verbs.ts';

const MOST_OFFERS = 3;
/** What stands beside another on a line. */
const READS_WELL = 45;
/** Wordings that break off, or say too little. */
const BROKEN_OFF = [
  /\b(?:that|who|which|what|how|when|where) (?:the |an? )?\S+$|\b(?:faster|typically|more|beforehand|incl|just|anyway|at|of|for)$|^\S+ in$/i,
  /^(?:(?:not|somebody|nobody) \S+ing|not having (?:a lot|half|most|some|only) .*|(?:freedom from|not being) (?:few|fewer|less|little|no) .*)$/i,
  /^(?:only|same|single|whole|possible)\b|\band to\b|\bleads to\b|(?:s work| way)$|^\S+ing (?:\S+ )?(?!well-being|wording)\S+ing$/i,
];
/** Nobody wants fewer of these. */
const GAINS = /^(?:raises|rises|skills|options|benefits|purpose|meaning|thanks|praise|holidays)$/;
const LISTED = /^, (?!in|with|like)\S+(?: \S+){0,3}(?:,| and | or )/;
const LITTLE =
  /(?:^|\s)(?:little|no|few|hardly any|barely any|seldom any|rarely any|not enough)\s(?!\S+ly\b|one\b)(.+)$/i;

const worth = ({ label, score }: Candidate) => score - (label.length > READS_WELL ? 3 : 0);
const byWorth = (one: Candidate, other: Candidate) => worth(other) - worth(one);

/** The best of each kind; what is not to happen is of one kind. */
function bestOf(said: Said): Candidate[] {
  const all = [...candidatesOf(said), ...candidatesOf(said, unsureOf(said))].sort(byWorth);
  const kinds = Map.groupBy(all, ({ kind }) => (kind === 'not' ? 'unsure' : kind));
  return [...kinds.values()].flatMap((each) => each.slice(0, 1));
}

/** Is more of it good whatever is said of it? */
function isWanted(label: string): boolean {
  const head = headNoun(wordsOf(label));
  const isBad = isGerund(head) || isBurdensome(head) || LEVELS.has(head);
  return GAINS.test(head) || (!isBad && (isAmount(head) || isAbstract(head)));
}

function ofCon(text: string): Candidate[] {
  // What is bad may only follow.
  if (/^only\b|, but |\. \S/i.test(text)) return [];
  const short = text.replace(ASIDE, '');
  // "Drivers, packers and guards are watched": nothing is said of the first alone.
  const isTorn = LISTED.test(text.slice(short.length)) && tagsOfNamed(short) !== '';
  // Of things that are listed the first is the one that is told most plainly.
  const members = isPredicate(sliceOf(text)) ? [] : membersOf(sliceOf(text)).map(({ words }) => words);
  const areNamed = members.every((each) => each.includes(' ') && tagsOfNamed(each) !== '');
  const parts = [text, ...(isTorn ? [] : [short]), ...(areNamed ? members.slice(0, 1) : [])];
  // "They leave little room for doubt" wants room for it.
  const lacking = LITTLE.exec(short)?.[1];
  const wanted = lacking === undefined ? [] : [saidOf(lacking, 'lacking')];
  const all = [...wanted, ...parts.flatMap((each) => [...saidInCon(each), saidOf(each, 'none')])];
  return all.flatMap(bestOf).filter(({ kind, label }) => {
    if (kind === 'topic' || kind === 'thing') return isWanted(label);
    const isSame = kind !== 'amount' && text.toLowerCase().includes(label.toLowerCase());
    return !isSame && !isGood(/^not being (\S+)/i.exec(label)?.[1] ?? '');
  });
}

function ofPro(text: string): Candidate[] {
  const said = [text, text.replace(ASIDE, '')].flatMap(saidInPro).flatMap(bestOf);
  const within = namedWithin(text).flatMap(bestOf);
  // "Nobody makes you wait" is not about waiting.
  const isDenied = LACKED_BEHIND.exec(text)?.index === 0;
  return [...said, ...within].filter(({ label, kind }) => {
    const [first = '', second = 'up'] = wordsOf(label);
    // "Taking on" lacks what is taken on.
    const isWhole = /\s.*\s/.test(label) || !'KPER'.includes(classOf(second));
    const isNamed = kind === 'doing' ? baseOfGerund(first) !== null : label.includes(' ') || isWanted(label);
    return isWhole && isNamed && (!isDenied || LACKED_BEHIND.exec(label)?.index === 0);
  });
}

/**
 * Up to three wordings to choose from, the likeliest first, for a statement that could not be named safely: sound, distinct, and
 * none of those used already. They only suggest; of a con each is right whatever is said of it.
 */
export function offersOf(statement: string, part: string, used: readonly string[] = []): string[] {
  const known = new Set([ownWords(statement), ...used].map((each) => each.toLowerCase()));
  const text = sliceOf(statement).text.replace(/[.!;,\s]+$/, '');
  const labels = (part === 'con' ? ofCon(text) : ofPro(text)).sort(byWorth).map(({ label }) => label);
  const fresh = labels.filter(
    (label) => !known.has(label.toLowerCase()) && !BROKEN_OFF.some((pattern) => pattern.test(label)),
  );
  return [...new Set(fresh)].slice(0, MOST_OFFERS);
}
