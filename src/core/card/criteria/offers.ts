import { ownWords } from '../own-words.ts';
import { isPredicate, tagsOfNamed } from './clause.ts';
import { saidInCon } from './con-reading.ts';
import { membersOf } from './lists.ts';
import { ASIDE, DENIED, namedWithin } from './named-within.ts';
import { saidInPro } from './of-statement.ts';
import { type Said, saidOf } from './said.ts';
import { type Candidate, candidatesOf } from './score.ts';
import { sliceOf, wordsOf } from './slice.ts';
import { isGood, unsureOf } from './unsure.ts';
import { headNoun } from './wording.ts';
import { isAdverb } from './words/adjectives.ts';
import { classOf } from './words/classes.ts';
import { isAbstract, isAmount, isBurdensome, isPlural, LEVELS } from './words/nouns.ts';
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

const PARTICLES = ['up', 'out', 'off', 'down', 'away', 'back'];
/** Nobody wants fewer of these. */
const GAINS = /^(?:raises|rises|skills|options|benefits|purpose|meaning|thanks|praise|holidays)$/;
const LISTED = /^, (?!in|with|like)\S+(?: \S+){0,3}(?:,| and | or )/;
const LACKED =
  /(?:^|\s)(?:little|no|few|hardly any|barely any|seldom any|rarely any|not enough)\s(?!\S+ly\b|one\b)(.+)$/i;

const worth = ({ label, score }: Candidate) => score - (label.length > READS_WELL ? 3 : 0);

/** The best of each kind; what is not to happen is of one kind. */
function bestOf(said: Said): Candidate[] {
  const all = [...candidatesOf(said), ...candidatesOf(said, unsureOf(said))].sort(
    (one, other) => worth(one) - worth(other),
  );
  // "Matters if you ask" is not about mattering, nor "looking things up" about looking things.
  const isWhole = ({ label, kind }: Candidate) =>
    kind !== 'doing' ||
    (label.includes(' ')
      ? !PARTICLES.some((each) => said.text.includes(`${label.split(' ').at(-1)} ${each}`))
      : !said.text.includes(' '));
  return [
    ...new Map(
      all.filter(isWhole).map((each) => [each.kind === 'not' ? 'unsure' : each.kind, each]),
    ).values(),
  ];
}

/** Is more of it good whatever a con says of it? */
function isSafe({ kind, label }: Candidate): boolean {
  const head = headNoun(wordsOf(label));
  const isWanted =
    (isAmount(head) || isAbstract(head) || GAINS.test(head)) &&
    ![isGerund, isBurdensome].some((is) => is(head)) &&
    !LEVELS.has(head);
  return isWanted || !['topic', 'thing'].includes(kind);
}

function ofCon(text: string): Candidate[] {
  // What is bad may only follow.
  if (/^only\b|, but |\. \S/i.test(text)) return [];
  const isSaid = isPredicate(sliceOf(text));
  const members = membersOf(sliceOf(text)).map(({ words }) => words);
  const areNamed = !isSaid && members.every((each) => tagsOfNamed(each) !== '');
  // What is named with its article is the same thing, told once more.
  const isOwn = (each: string) => !/^(?:the|an?) /i.test(each) && (each.includes(' ') || isPlural(each));
  const short = text.replace(ASIDE, '');
  // "Drivers, packers and guards are watched": nothing is said of the first alone.
  const isTorn = LISTED.test(text.slice(short.length)) && tagsOfNamed(short) !== '';
  const parts = [text, ...(isTorn ? [] : [short]), ...(areNamed ? members.filter(isOwn) : [])];
  // "They leave little room for doubt" wants room for it.
  const lacking = LACKED.exec(short)?.[1];
  const wanted = lacking === undefined ? [] : [saidOf(lacking, 'lacking')];
  const all = [...wanted, ...parts.flatMap((each) => [...saidInCon(each), saidOf(each, 'none')])].flatMap(
    bestOf,
  );
  return all.filter((each) => {
    const { kind, label } = each;
    const isLack = ['amount', 'topic', 'thing'].includes(kind);
    const isSame = !isLack && text.toLowerCase().includes(label.toLowerCase());
    const isBare = (isSaid && kind === 'little') || (kind === 'doing' && !label.includes(' '));
    return isSafe(each) && !isSame && !isBare && !isGood(/^not being (\S+)/i.exec(label)?.[1] ?? '');
  });
}

function ofPro(text: string): Candidate[] {
  const isThing = (each: Candidate) =>
    each.label.includes(' ') || each.kind === 'doing' || isSafe({ ...each, kind: 'thing' });
  const said = [text, text.replace(ASIDE, '')]
    .filter((each) => each.includes(' ') || each === text)
    .flatMap(saidInPro)
    .flatMap(bestOf)
    .filter(isThing);
  // "Taking on" lacks what is taken on.
  const isTold = ({ label }: Candidate) =>
    /^(?!\S+ing \S+$)\S+ \S/.test(label) || !'KPER'.includes(classOf(wordsOf(label)[1] ?? 'up'));
  const within = namedWithin(text)
    .flatMap(bestOf)
    .filter((each) => text.startsWith(each.label) || isTold(each))
    .map((each) => ({ ...each, score: each.score - 4 }));
  // "Nobody makes you wait" is not about waiting.
  const isDenied = DENIED.exec(text)?.index === 0;
  return [...said, ...within].filter(({ label, kind }) => {
    const [first = ''] = wordsOf(label);
    const isVerb = kind !== 'doing' || baseOfGerund(first) !== null || isAdverb(first);
    return isVerb && (!isDenied || DENIED.exec(label)?.index === 0);
  });
}

/**
 * Up to three wordings to choose from, the likeliest first, for a statement that could not be named safely: sound, distinct, and
 * none of those taken. They only suggest; of a con each is right whatever is said of it.
 */
export function offersOf(statement: string, part: string, taken: readonly string[] = []): string[] {
  const known = new Set([ownWords(statement), ...taken].map((each) => each.toLowerCase()));
  const text = sliceOf(statement).text.replace(/[.!;,\s]+$/, '');
  const made = (part === 'con' ? ofCon(text) : ofPro(text)).sort((one, other) => worth(other) - worth(one));
  const labels = made.map(({ label }) => label);
  const fresh = labels.filter(
    (label) => !known.has(label.toLowerCase()) && !BROKEN_OFF.some((pattern) => pattern.test(label)),
  );
  return [...new Set(fresh)].slice(0, MOST_OFFERS);
}
