import { tagsAfter, tagsOfNamed } from './clause.ts';
import type { Made } from './label-kinds.ts';
import { doing } from './phrases.ts';
import type { Said } from './said.ts';
import { within } from './wording.ts';
import { wantedInstead, worseThan } from './words/adjectives.ts';

/** What tells that something is lacking, at the start of its name. */
const LACKING =
  /^(?:no|not|none|nothing|nobody|few|fewer|little|less|lack|only|just|never|rarely|seldom|hardly|barely|too|without|missing|up|out)\b/i;
/** Subjects that are only some of several: nothing is denied of the others. */
const SOME =
  /^(?:only|most|many|much|all|half|one|two|three|four|five|every\w*|some\w*|who\w*|little|few|no)\b/i;
/** A part of one's time, and what it goes into. */
const SHARE = /^(?:half|most|much|a lot|a third)\b.*\b(?:day|week|job|work|time|year)\b/i;
const SPENT = /^(?:is|(?:goes|disappears) (?:on|into))\s(.*)$/i;
const DENYING = /^(?:(?:is|are)\s)?(?:not|never|rarely|seldom|hardly|barely)\s/i;
/** What is said only in part, or with a condition, has no plain opposite. */
const IN_PART =
  /\b(?:not|cannot|never|rarely|seldom|hardly|less|fewer|until|unless|only|enough|no|little|few)\b|n't\b/i;
const NOBODY = /^(?:nobody|no one)\b/i;

/** Of what is good the opposite is not wanted. */
export const isGood = (word: string): boolean =>
  (worseThan(word) !== undefined && wantedInstead(word) === undefined) ||
  /^(?:fine|fun|nice|wonderful|exciting|fascinating)$/.test(word);

/** Wordings for what one might want that are too unsure to be chosen: right, but seldom the plainest. */
export function unsureOf(said: Said): Made[] {
  const { form, who, predicate } = said;
  if (form === 'clause') return [['unsure', IN_PART.test(predicate) ? '' : toldOf(said, '')]];
  if (form !== 'none' && form !== 'brought') return [];
  return [['unsure', who === '' ? sparedOf(said) : oppositeOf(said)]];
}

/** What one would be spared; "" where it tells what is lacking, or is no name. */
function sparedOf({ thing, words: [first = ''] }: Said): string {
  const text = within(thing);
  if (LACKING.test(text) || isGood(first)) return '';
  if (/^(?:R*[JE]+|R+G)(?:[PTXUR]|$)/.test(tagsAfter('', text)))
    return `not being ${text.replace(/\bthey\b/, 'you')}`;
  const isName = /^(?![RV])(?!.*(?:S[NSEJO]|[NSJ]D|[^P]J$))./.test(tagsOfNamed(text));
  return isName ? `freedom from ${text}` : '';
}

/** That it is not so; where that is denied, that it is. */
function oppositeOf(said: Said): string {
  const { who, predicate } = said;
  if (NOBODY.test(who)) return toldOf(said, '').replace(NOBODY, 'somebody');
  const spent = SPENT.exec(predicate)?.[1];
  if (SHARE.test(who)) return spent === undefined ? '' : `little time spent on ${spent}`;
  // "Staying sharp means studying at night": the one without the other.
  const [, price] = /^means? (\w+ing .*)$/i.exec(predicate) ?? [];
  if (price !== undefined) return `${who} without ${price}`;
  const so = predicate.replace(DENYING, (by) => /^(?:is|are)\s/i.exec(by)?.[0] ?? '');
  if (IN_PART.test(so) || SOME.test(who)) return '';
  return so === predicate ? toldOf(said, 'not ') : toldOf({ ...said, predicate: so }, '');
}

/** "Raises not covering inflation", told of who does or is so; "" where more than one thing is said. */
function toldOf({ who, predicate, tags }: Said, not: 'not ' | ''): string {
  const done = predicate.replace(/^(?:is|are)\b/i, 'be').replace(/^has\b/i, 'have');
  if (/^you$/i.test(who)) return not + doing(done);
  const isVague = /^(?:it|they|this|that|these|there|we|wh(?:o|at|ich)\w*)\b/i.test(who);
  const isWanted = not !== '' && isGood(/^be (?:\w+ly )?(\S+)/.exec(done)?.[1] ?? '');
  if (isVague || isWanted || /[C,]R*[FZMABV]/.test(tags)) return '';
  return `${who.replace(/^(?:the|an?)\s+/i, '')} ${not}${doing(done)}`;
}
