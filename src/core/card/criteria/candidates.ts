import { tagsOfNamed } from './clause.ts';
import { doing } from './phrases.ts';
import type { Said } from './said.ts';
import { wordsOf } from './slice.ts';
import { headNoun, isCounted, within } from './wording.ts';
import { isAdjective, isDescription, wantedInstead } from './words/adjectives.ts';
import { classOf } from './words/classes.ts';
import { aspectIn } from './words/cons.ts';
import { GENERIC_WORDS } from './words/gate-words.ts';
import { isBurdensome, isPeople, isPlural, isScene, isTime, LEVELS } from './words/nouns.ts';
import { baseOfThird, gerund, isGerund, VERBS } from './words/verbs.ts';

/** What kind of label it is: the choice weighs them. */
export type Kind =
  | 'quality'
  | 'suitability'
  | 'ease'
  | 'amount'
  | 'doing'
  | 'little'
  | 'thing'
  | 'not'
  | 'topic'
  | 'unsure';

/** A label of some kind; "" where that kind cannot be made of what is said. */
export type Made = readonly [kind: Kind, label: string];

/** A form of "to be", with what only says how much. */
const IS =
  /^(?:is|are|be|gets?|becomes?|stays?)\s+(?:(?:very|quite|too|more|so|often|always|\w+ly(?! (?:and|or|for|in|at|to)\b))\s+)*/i;
/** Subjects of which nothing can be had less, and no aspect is weighed. */
const NO_THING =
  /^(?:no|nobody|nothing|none|every\w*|it|they|this|you|half|some|most|many|all|few|little|one|others|who|what)\b/i;
export const DENIED = /\b(?:not|cannot|never|rarely|seldom|hardly)\b|n't\b/;

/** What is made of the words behind each lead, and of verbs. */
const BEHIND: Readonly<Record<string, (words: string) => Made>> = {
  unsuited: (words) => ['suitability', `suitability for ${words}`],
  hard: (words) => ['ease', `ease of ${doing(words)}`],
  slow: (words) => ['ease', `speed of ${doing(words)}`],
  needed: (words) => ['ease', `little need for ${words}`],
  rested: (words) => ['ease', `independence from ${words}`],
  lacking: (words) => [
    'amount',
    words.replace(/\s+(?:than\s.*|for (?:\w+ )?(?:days|weeks|months|years)$)/i, ''),
  ],
  brought: (words) => ['little', lessOf(words)],
  done: (words) => ['not', `not ${doing(words)}`],
  forced: (words) => ['not', `not having to ${words}`],
  unable: (words) => ['doing', doing(words)],
  infinitives: (words) => ['doing', doing(words)],
  third: (words) => ['doing', doing(words)],
  when: (words) => ['thing', `suitability when ${words}`],
};

/** The labels that a stretch might have, one of each kind that fits. */
export function madeOf(said: Said): Made[] {
  const { form, text, who, predicate, happens } = said;
  const behind = BEHIND[form];
  if (behind !== undefined) return [behind(text)];
  if (form !== 'clause')
    return form !== 'none' ? ofThing(said) : who === '' ? ofBadThing(said) : ofBadClause(said);
  // "Walking there clears the head" is about walking there.
  if (
    isGerund(said.words[0] ?? '') &&
    (isDone(said.words, said.head) || !/^(?:takes?|gets?|becomes?|is|are)\b/.test(predicate))
  )
    return [['doing', said.thing]];
  const [, easy, rest = ''] =
    /^(?:is|are) (?:\w+ )?(?:easy|easier|simple|quick) to (\w+)(.*)$/i.exec(predicate) ?? [];
  if (easy !== undefined) return [['ease', `ease of ${gerund(easy)} ${said.thing}${rest}`]];
  const quality = qualityOf(said);
  return [quality !== '' ? ['quality', quality] : ['not', DENIED.test(predicate) ? '' : happens]];
}

/** What is named: a doing, those whom the path suits, or the thing itself. */
function ofThing({ form, suits, text, thing, words: [first = '', second = ''], head }: Said): Made[] {
  const easy = /^(?:easy|easier|simpler?)\s+to\s+(.+)$/i.exec(text)?.[1];
  if (easy !== undefined) return [['ease', `ease of ${doing(easy)}`]];
  if (form === 'doings')
    return [['doing', isGerund(first) || isGerund(second) ? thing : `being ${within(thing)}`]];
  const isAlways = suits === 'always';
  if (!isAlways && VERBS.has(first) && !isAdjective(first)) return [['doing', doing(text)]];
  // "Depots testing new timetables": what they do is the criterion.
  const [, who = '', activity = ''] = /^(?:\w+\s+)?([\w-]+)\s+([a-z-]+ing\s.+)$/i.exec(thing) ?? [];
  if (!isAlways && isPeople(who.toLowerCase())) return [['doing', activity]];
  const isSuited = isAlways || (suits === 'people' && (isPeople(head) || isScene(head)));
  return [[isSuited ? 'suitability' : 'thing', isSuited ? `suitability for ${thing}` : thing]];
}

/** A con without a verb: its opposite, less of it, or not doing or being so. */
function ofBadThing({ text, thing, words: [first = '', second = ''], head }: Said): Made[] {
  const on = /^([a-z]+)-(?:dependent|bound)$/i.exec(text)?.[1];
  if (on !== undefined) return [['ease', `independence from ${within(on)}`]];
  const isLinked = second === '' || 'PT'.includes(classOf(second));
  const instead = wantedOf(first, head);
  const isAct =
    isGerund(first) &&
    instead === '' &&
    (isLinked || /^(?:be|hav)ing$/.test(first) || classOf(second) === 'D');
  if (isAct) return [['not', `not ${within(thing)}`]];
  const rest = thing.slice(first.length).replace(/\s+(?:that|which|who)\s.*/i, '');
  if (isDescription(first) && isLinked && second !== 'than' && (second !== 'to' || instead === ''))
    return [
      instead === '' || rest === ''
        ? ['not', `not being ${within(thing)}`]
        : ['quality', `being ${instead}${thing.slice(first.length)}`],
    ];
  const lacked = /\swithout\s+(?:any\s+)?(.+)$/i.exec(rest)?.[1];
  if (instead !== '' && lacked !== undefined) return [['amount', lacked]];
  const isTurned =
    instead !== '' &&
    tagsOfNamed(thing) !== '' &&
    !isBurdensome(head) &&
    !/^(?:,| and)|\s(?:and|or)\s/.test(rest);
  return isTurned ? [['quality', instead + rest]] : [['little', lessOf(text)]];
}

const TEDIOUS =
  /^(?:takes?|needs?)\b|^(?:is|are|gets?)\b.*\b(?:hard|slow|difficult|tedious|boring|tiring|dull|laborious|tiresome|no fun|annoying|repetitive|struggle|chore|puzzle)\b/i;

/** What a con says of something: its opposite, an aspect, ease, less of a burden, its not happening, or the thing itself. */
function ofBadClause(said: Said): Made[] {
  const { predicate, thing, words, head, who, happens, notHappening } = said;
  if (/^you$/i.test(who)) {
    const asked = /^are (?:rarely|seldom|never) (.*)$/i.exec(predicate)?.[1];
    return [['not', asked === undefined ? `not ${doing(predicate)}` : `being ${asked}`]];
  }
  // "Influence without authority is tiring": the authority is wanted.
  const lacked = /\swithout\s+(?:any\s+)?(.+)$/i.exec(who)?.[1];
  if (lacked !== undefined) return [['amount', lacked]];
  const few = /^(?:few|little)\s+/i.exec(who)?.[0];
  if (few !== undefined) return [['amount', happens.slice(few.length)]];
  if (NO_THING.test(who)) return [];
  // "Long hours are common" is about long hours.
  if (/^(?:is|are)\s+(?:\w+ )?(?:common|frequent|usual|normal|routine|the norm)\b/i.test(predicate))
    return ofBadThing({ ...said, text: thing });
  const isDoing = isDone(words, head);
  const hard = /^(?:hard|harder|difficult|tricky|tough) to (\w+)(.*)$/i.exec(predicate.replace(IS, ''));
  const ease =
    hard !== null
      ? `${gerund(hard[1] ?? '')} ${thing}${hard[2]}`
      : isDoing && TEDIOUS.test(predicate)
        ? thing
        : '';
  const isPart = /\b(?:until|unless|but|every|all|any\w*|only|enough)\b/.test(predicate);
  const aspect = isDoing ? '' : aspectOf(said);
  const isLess =
    (aspect === 'less' && !GENERIC_WORDS.has(head)) || (!isDoing && (isBurdensome(head) || LEVELS.has(head)));
  return [
    ['quality', isBurdensome(head) ? '' : qualityOf(said)],
    ['quality', aspect === 'less' ? '' : aspect],
    ['ease', ease === '' ? '' : `ease of ${ease}`],
    ['little', isLess ? lessOf(/^an?\s/i.test(who) ? who : thing) : ''],
    ['not', isPart || isDoing ? '' : DENIED.test(predicate) ? happens : notHappening],
    ['topic', thing],
  ];
}

/** "The pay is generous" is about generous pay; of a con the opposite is wanted. */
function qualityOf({ form, predicate, thing, words, head }: Said): string {
  const [, quality = '', more = ''] = /^([\w-]+)\b(.*)$/.exec(predicate.replace(IS, '')) ?? [];
  if (
    !IS.test(predicate) ||
    words.length > 4 ||
    classOf(words[0] ?? '') === 'D' ||
    isDone(words, head) ||
    isPeople(head)
  )
    return '';
  const isGood = form === 'clause' && isAdjective(quality) && !/(?:ing|ed)$/.test(quality);
  const wanted = isGood ? quality : form === 'clause' ? '' : wantedOf(quality, head);
  const goesOn = isGood ? /^(?:$|\s+than\s)/ : /^(?:$|,|\s+(?!to\b|of\b|a\b|the\b|and\b))/;
  // "Procedures are slow and rigid": fast and flexible ones.
  const also = /^ and ([\w-]+)$/.exec(more)?.[1];
  const both = also === undefined || isGood ? '' : wantedOf(also, head);
  if (wanted !== '' && both !== '') return `${wanted} and ${both} ${thing}`;
  // "The work is hard, but …": what is bad is no pro.
  if (isGood && wantedInstead(quality) !== undefined) return '';
  return wanted !== '' && goesOn.test(more) ? `${wanted} ${thing}` : '';
}

/** The aspect that is weighed where a con says this of a noun; "less" where the less of it the better. */
function aspectOf({ predicate, thing, words, head }: Said): string {
  const [verb = '', ...rest] = wordsOf(predicate.replace(IS, 'be ').replace(/^be an? /, 'be '));
  if (words.length > 5 || isTime(head) || isPeople(head)) return '';
  const found = aspectIn([baseOfThird(verb) ?? verb, ...rest]);
  const more = rest.slice((found?.length ?? 1) - 1).join(' ');
  const place = /^(?:in|at|on|between|for|with)\s[^,;]{3,30}$/.test(more) ? ` ${more}` : '';
  return found?.key.replace('$', thing).replace('>', place) ?? '';
}

/** "Learning knots" is done; "learning curve", of one of several, is a thing. */
const isDone = (words: readonly string[], head: string): boolean =>
  isGerund(words[0] ?? '') && words.length > 1 && !isTime(head) && !(words.length === 2 && isCounted([head]));

/** "Steep fees", "rising costs": of these one wants low ones; of others the opposite. */
const wantedOf = (adjective: string, noun: string): string =>
  /^(?:common|frequent|usual|normal)$/i.test(adjective)
    ? ''
    : LEVELS.has(noun) && /^(?:steep|heavy|rising|soaring)$/i.test(adjective)
      ? 'low'
      : (wantedInstead(adjective) ?? '');

/** "Few meetings", "low fees", "freedom from the same questions"; "" where it is no thing, or one of several. */
function lessOf(name: string): string {
  const [article = ''] = /^(?:the|an?)\s+/i.exec(name) ?? [];
  const thing = within(name.slice(article.length).replace(/^(?:many|frequent|constant|endless)\s+/i, ''));
  const [words, tags] = [wordsOf(thing), tagsOfNamed(thing)];
  const head = headNoun(words);
  // "Recruiters ghost candidates" is no compound.
  const isThing = /^(?!RG)D?[RJEGNSC,]*[NSG](?!R+[JNS])/.test(tags) && !isDescription(head) && !isTime(head);
  if (NO_THING.test(thing) || !isThing || !/[a-z]/i.test(thing)) return '';
  const isOne = !/^[DG]|C/.test(tags) && words[0] !== 'same';
  if (isOne && (LEVELS.has(head) || isPlural(head))) return `${LEVELS.has(head) ? 'low' : 'few'} ${thing}`;
  return article === '' && isCounted(words) ? '' : `freedom from ${article.toLowerCase()}${thing}`;
}
