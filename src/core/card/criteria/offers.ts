import { ownWords } from '../own-words.ts';
import { type Clause, clauseOf, isPhrase, WORDS } from './clause.ts';
import { conLabelsOf } from './con-label.ts';
import { isSound } from './gate.ts';
import { doing } from './label.ts';
import { parsesOf } from './parse-words.ts';
import { sliceOf } from './slice.ts';
import { capitalised, withinSentence } from './wording.ts';
import { isPeople } from './words/nouns.ts';
import { wantedInstead, worseThan } from './words/opposites.ts';
import { isBurdensome } from './words/qualities.ts';
import { isGerund } from './words/verb-forms.ts';

const MOST_OFFERS = 3;
/** What stands beside another on a line. */
const READS_WELL = 45;
/** What only explains. */
const ASIDE =
  /^(?:when|if|once|as|because|after|unless|until) [^,]*, |[:;(=].*|[.,]? [-–—] .*|, (?:not|so|which|but|each|even|in|including|or at|and (?:the|you|it|nobody|never)) .*| just as .*|[.,](?: .*\.)?$/gi;
/** Before these a wording may end. */
const JOINT =
  /,?(?:,| (?:and|or|to|from|for|with|in|on|at|that|who|which|what|when|if|where|wherever|without|as|of|by|into|over|behind|during|before|than|while|only|few|a company)(?=[ ,]))/g;
/** How surely or how often, before a verb; and what is left of a verb that only links. */
const MAY =
  /^(?:(?:can|could|may|might|will|would|should|must|do|does|did|not|tends? to|always|often|still|only|never|seldom|\w+ly) )+/i;
const BE = /^(?:is|are|was|were)\b(?: (?:not|always|usually|often|never|rarely|seldom))*/;
const DENIED =
  /\b(?:not?|nor|neither|no one|nobody|nothing|never|rarely|seldom|hardly|without|less|fewer|few|little|handful)\b|n't\b/i;
/** Wordings that say too little, or not what they seem to. */
const EMPTY =
  /^(?:help\w+|allow\w+|(?:lett|giv|mak|mean|teach|cost|expos|becom)ing|own|same|other|first|last|next|lot|days?|good (?:most|every\w*|same|only|who\w*|it|you))\b|\bnot only|^not .*\b(?:never|nothing|nobody|no one|rarely|seldom|hardly)\b|\b(?:no\w*|one|over|of|for|with|only)$|^(?:(?!less |no )\w+ )?(?:not )?\w+ing$/i;
/** The classes of words up to the first word of a doing, and of a thing; and of phrases that may as well be clauses. */
const DOING = /(?:^|[TMO]|[NS][FZ].*[C,]|[TMOS]V.*[C,])[VF]$|[NSO][ZF]$/;
const THING = /^[DO]$|^(?:[^U]*[VFZDC,P])?[JNSE]$|(?:^|[^JNSGE])G$/;
const UNSURE = /^R*G|^R+J|S[NSEJO]|[NS]R+[JNS]|[NSJ]D/;

const wordingOf = (words: string): string => capitalised(words.replace(/^(?:an?|the) /i, '').trim());
const saysEnough = (label: string): boolean => isSound(label) && !EMPTY.test(label);
const happening = ({ predicate }: Clause): string => doing(predicate.text.replace(MAY, '').replace(BE, 'be'));

/** The words as a wording, as far as they read well; empty where no start of them does. */
function cut(words: string): string {
  const whole = wordingOf(words);
  const starts = [...whole.matchAll(JOINT)].map(({ index }) => whole.slice(0, index)).toReversed();
  return [whole, ...starts].find((each) => each.length <= READS_WELL && saysEnough(each)) ?? '';
}

/** The doings and things that a pro names, and what happens by it. */
function ofPro(text: string): string[] {
  const places = [...text.matchAll(WORDS)];
  const { clause, phrase } = parsesOf(places.map(([word]) => word));
  const said = clauseOf(sliceOf(text));
  const tags = (said === null ? (phrase ?? clause) : clause)?.tags ?? '';
  const named = places.map(({ index }, at) => {
    const read = tags.slice(0, at + 1).replace(/R+(?=.$)/, '');
    const isThing = THING.test(read) && !/^[^WUC,]*[FZ]/.test(tags.slice(at + 1));
    if (DENIED.test(text.slice(0, index)) || !(isThing || DOING.test(read))) return '';
    const rest = text.slice(index).replace(/\bthe(?:y|ir)\b/g, (word) => (word === 'they' ? 'you' : 'your'));
    const label = cut(DOING.test(read) ? doing(rest) : rest);
    return label.includes(' ') || at === 0 ? label : '';
  });
  if (said === null) return named;
  const [main = '', ...others] = named.slice(clause?.verb);
  return [main, DENIED.test(text) ? '' : cut(`${said.subject.text} ${happening(said)}`), ...others, ...named];
}

/** A con by its opposite where that is certain, by its not happening, by freedom from it, or by a good one of what it is about. */
function ofCon(text: string): string[] {
  const said = clauseOf(sliceOf(text));
  const who = wordingOf(said?.subject.text ?? text);
  const within = withinSentence(who, new Set());
  const [first = ''] = within.split(' ');
  const isBad = wantedInstead(first) !== undefined;
  const labels = [text, ...(isBad ? [who.split(/,| and /)[0] ?? ''] : [])]
    .flatMap(conLabelsOf)
    .map(({ label, certain }) => (certain ? label : ''));
  if (said === null) {
    const tags = parsesOf(text.match(WORDS) ?? []).phrase?.tags ?? '';
    const [thing = ''] = within.split(',');
    if (DENIED.test(thing)) return labels;
    if (/^R*[EJ]+(?![EJNSG])|^R+G$/.test(tags))
      return worseThan(first) === undefined
        ? [...labels, `not being ${thing.replace(/\bthey\b/, 'you')}`]
        : labels;
    return isPhrase(thing) && !UNSURE.test(tags) ? [...labels, `freedom from ${thing}`] : labels;
  }
  const done = happening(said);
  // What is denied twice, or only in part, has no sure opposite.
  const isSure = !DENIED.test(`${who} ${done}`);
  const isDenied = DENIED.test(said.predicate.text.split(' ').slice(0, 2).join(' '));
  const notDone = isSure ? `${who} ${isDenied ? '' : 'not '}${done}` : '';
  // "Staying sharp means studying at night": what one wants without the other.
  const price = /^means? (?=\w+ing )/i.exec(said.predicate.text)?.[0];
  const turned = price === undefined ? notDone : `${who} without ${said.predicate.text.slice(price.length)}`;
  const about = within.split(/ (?:in|of|with|for|at|on) /)[0]?.split(' ') ?? [];
  const isGood =
    !DENIED.test(who) &&
    !isBad &&
    !isGerund(first) &&
    ![isPeople, isBurdensome].some((is) => is(about.at(-1) ?? ''));
  return [...labels, turned, turned.replace(/(?<= not [^,]*),.*/, ''), isGood ? `good ${within}` : ''];
}

/**
 * Up to three wordings to choose from, for a statement that could not be named safely: sound, distinct, and none of those
 * taken. They only suggest. Of a con each is right whatever is said of it: more of it is never more of what is bad.
 */
export function offersOf(statement: string, part: string, taken: readonly string[] = []): string[] {
  const isCon = part === 'con';
  const known = new Set([ownWords(statement), ...taken].map((each) => each.toLowerCase()));
  const whole = sliceOf(statement).text;
  // What is bad may only follow.
  if (isCon && /, but |\. \S/.test(whole)) return [];
  const text = whole.replace(ASIDE, '');
  const made = (isCon ? ofCon : ofPro)(text).map(wordingOf);
  const fit = made.filter((each) => saysEnough(each) && !known.has(each.toLowerCase()));
  return [...new Set(fit)].slice(0, MOST_OFFERS);
}
