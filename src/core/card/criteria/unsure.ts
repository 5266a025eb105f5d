import { tagsAfter, tagsOfNamed } from './clause.ts';
import type { Made } from './label-kinds.ts';
import { doing } from './phrases.ts';
import type { Said } from './said.ts';
import { within } from './wording.ts';
import { wantedInstead, worseThan } from './words/adjectives.ts';

/** What is had too little of; of whom only some; and a part of one's time. */
const LACKING =
  /^(?:no|not|none|nothing|nobody|few|fewer|little|less|lack|only|just|never|rarely|seldom|hardly|barely|too|without|missing|up|out)\b/i;
const PART_OF =
  /^(?:only|most|many|much|all|half|one|two|three|four|five|every\w*|some\w*|who\w*|little|few|no)\b/i;
const SHARE = /^(?:half|most|much|a lot|a third)\b.*\b(?:day|week|job|work|time|year)\b/i;
const SPENT = /^(?:is|(?:goes|disappears) (?:on|into))\s(?=\w+ing\b|\w+ \w+ing\b|[a-z]+, )(.*)$/i;
const DENYING = /^(?:(?:is|are)\s)?(?:not|never|rarely|seldom|hardly|barely)\s/i;
const IN_PART =
  /\b(?:not|cannot|never|rarely|seldom|hardly|less|fewer|until|unless|only|enough|no|little|few)\b|n't\b/i;

/** Of what is good the opposite is not wanted. */
export const isGood = (word: string): boolean =>
  (worseThan(word) !== undefined && wantedInstead(word) === undefined) ||
  /^(?:great|fine|fun|nice|wonderful|exciting|fascinating)$/.test(word);

/** Wordings for what one might want that are too unsure to be chosen: right, but seldom the plainest. */
export function unsureOf(said: Said): Made[] {
  const { form, who } = said;
  if (form === 'clause') return [['unsure', IN_PART.test(said.predicate) ? '' : toldOf(said, '')]];
  if (form === 'none') return [['unsure', who === '' ? sparedOf(said) : instead(said)]];
  return form === 'brought' ? [['unsure', sparedOf(said)]] : [];
}

/** What one would be spared, of whatever is bad; "" where it tells what is lacking, or is no name. */
function sparedOf({ thing, text: whole, words }: Said): string {
  const somebody = /^(?:nobody|no one) ((?:to|[a-z]+s) .*)$/i.exec(whole)?.[1];
  if (somebody !== undefined) return `somebody ${/^to /i.test(somebody) ? somebody : doing(somebody)}`;
  const text = within(thing);
  if (LACKING.test(text) || isGood(words[0] ?? '')) return '';
  const denied = /^([a-z-]+ (?:who|that)) (?:never|rarely|seldom|don't|do not) (.*)$/i.exec(text);
  if (denied !== null) return `${denied[1]} ${denied[2]}`;
  const turned = wantedInstead(words[0] ?? '');
  if (turned !== undefined && / between .* and /.test(text)) return text.replace(/^\S+/, turned);
  const tags = tagsAfter('', text);
  if (/^(?:R*[JE]+|R+G)(?:[PTXUR]|$)/.test(tags)) return `not being ${text.replace(/\bthey\b/, 'you')}`;
  if (/^R*G(?![NS])/.test(tags)) return `not ${text}`;
  const isName = tagsOfNamed(text) !== '' && !/S[NSEJO]|^[RV]|[NSJ]D|[^P]J$/.test(tags);
  return isName ? `freedom from ${text}` : '';
}

/** That it is not so; where that is denied, that it is. */
function instead(said: Said): string {
  const { who, predicate, thing } = said;
  const nobody = /^(?:nobody|no one)\b/i;
  if (nobody.test(who)) return toldOf(said, '').replace(nobody, 'somebody');
  const spent = SPENT.exec(predicate)?.[1];
  if (SHARE.test(who)) return spent === undefined ? '' : `little time spent on ${spent}`;
  const price = /^means? (?=\w+ing )/i.exec(predicate)?.[0];
  if (price !== undefined) return `${who} without ${predicate.slice(price.length)}`;
  // "Depth is limited": more of it is wanted.
  const where = /^(?:is|are|be)\s(?:very |often )?(?:limited|scarce|rare|lacking)\b(.*)$/i.exec(
    predicate,
  )?.[1];
  if (where !== undefined && !PART_OF.test(who)) return thing + where;
  const so = predicate.replace(DENYING, (by) => /^(?:is|are)\s/i.exec(by)?.[0] ?? '');
  if (IN_PART.test(so) || PART_OF.test(who)) return '';
  return so === predicate ? toldOf(said, 'not ') : toldOf({ ...said, predicate: so }, '');
}

/** "Raises not covering inflation", told of who does or is so; "" where more than one thing is said. */
function toldOf(
  { who, predicate, tags }: Pick<Said, 'who' | 'predicate' | 'tags'>,
  not: 'not ' | '',
): string {
  const done = predicate
    .replace(/^(?:is|are)\b/i, 'be')
    .replace(/^has\b/i, 'have')
    .replace(/(?<=^be )(?:usually|often|always|sometimes) /, '');
  if (done.startsWith('else ')) return toldOf({ who: `${who} else`, predicate: done.slice(5), tags }, not);
  if (/^you$/i.test(who)) return not + doing(done);
  const isVague = /^(?:it|they|this|that|these|there|we|wh(?:o|at|ich)\w*)\b/i.test(who);
  if (not !== '' && isGood(/^be (?:\w+ly )?(\S+)/.exec(done)?.[1] ?? '')) return '';
  if (isVague || /[C,]R*[FZMABV]/.test(tags) || /^(?:would|had|was|were)\b/.test(done)) return '';
  return `${who.replace(/^(?:the|an?)\s+/i, '')} ${not}${doing(done)}`;
}
