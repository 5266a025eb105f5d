import { tagsOfNamed } from './clause.ts';
import { isDoing } from './direction.ts';
import type { Made, Said } from './said.ts';
import { wordsOf } from './slice.ts';
import { headNoun, isCounted, within } from './wording.ts';
import { isAdjective, wantedInstead, worseThan } from './words/adjectives.ts';
import { aspectIn, IS, NO_THING, OFTEN, TAKES_LONG } from './words/cons.ts';
import { isAmount, isBurdensome, isPeople, isPlural, isTime, LEVELS } from './words/nouns.ts';
import { baseOfGerund, baseOfThird, gerund, isGerund } from './words/verbs.ts';
import { isUnwanted, WANTED } from './words/wanted.ts';

/** What a con names: its opposite, or less of it. */
export function ofBadThing({ form, text, thing, words: [first = ''], head }: Said): Made[] {
  const instead = wantedOf(first, head);
  const isMuch = /^(?:frequent|regular|constant|strong)$/.test(first);
  const isGood = WANTED.has(head) ? !isGerund(first) : !isMuch && worseThan(first) !== undefined;
  // "Great on paper", "freedom on paper": what is good is no con; nor is a clause a thing.
  if (form === 'none' || (instead === '' && isGood)) return [];
  const rest = thing.slice(first.length).replace(/,?\s+(?:that|which|who|with)\s.*/, '');
  // "Confusing for guests" is no doing.
  if (isGerund(first) && isAdjective(first) && /^\s(?:to|for)\s/.test(rest)) return [];
  // "Cold, damp rooms", "long and tiring".
  if (instead === '' || /^(?:$|,|\s(?:and|or|to|for|in|at|of|on|than)\s)/.test(rest))
    return lessOf(text.replace(/^your /, '')).map((less) => ['little', less]);
  // "Poor soil, strong winds", "long shifts without breaks": not all is turned round by the first word.
  return /,| (?:without|same) /.test(rest) || !isNamed(thing) ? [] : [['quality', instead + rest]];
}

/** Is it a thing, and no clause whose verb is not known as one: "guests rarely tip", "passengers yell at you"? */
function isNamed(name: string): boolean {
  const tags = tagsOfNamed(within(name));
  const isThing = /^(?:G[^ABMZ]*$|D?[RJEGNSC,]*[NSG](?:$|[EJ]?[RK]*[PTUW]))/.test(tags);
  const isTold = /S(?:R*N|RP)/.test(tags) && !/^[A-Z]{2}/.test(name);
  return (
    isThing && !isTold && !/^your\b|s (?:what|how)\b|\b(?:no|rarely|seldom|hardly)\b|^[^a-z]*$/i.test(name)
  );
}

/** "Few meetings", "low fees", "freedom from the same questions"; none where it is no thing, or how much of it is told. */
function lessOf(name: string): string[] {
  const named = within(name.replace(/^(?:the|an?)\s+/i, ''));
  const bare = named.replace(OFTEN, '');
  const words = wordsOf(bare);
  const tags = tagsOfNamed(named);
  const head = headNoun(words);
  if (!isNamed(named) || NO_THING.test(bare) || (isTime(head) && words.length === 1)) return [];
  const isOne = !/^[^PTWU]*[C,]/.test(tags) && !isDoing(words) && !isTime(head);
  if (isOne && LEVELS.has(head)) return [`low ${bare}`];
  const few = isOne && isPlural(head) ? [`few ${bare}`] : [];
  // One of several takes an article.
  return isOne && isCounted(words) && named === within(name) ? few : [...few, `freedom from ${within(name)}`];
}

/** What a con says of something: its opposite, the aspect that is weighed, less of it, or how much there is. */
export function ofBadClause(said: Said): Made[] {
  const { predicate, thing, head, who } = said;
  if (NO_THING.test(who)) return [];
  const aspect = aspectOf(said);
  const isLess = aspect === 'less' || (isUnwanted(head) && !/\b(?:not|cannot)\b|n't\b/.test(predicate));
  // "Contact is brief".
  const isMuch = isAmount(head) && IS.test(predicate) && isAdjective(predicate.replace(IS, ''));
  return [
    ['quality', oppositeOf(said)],
    ['quality', aspect === 'less' ? '' : aspect],
    ...(isLess ? lessOf(who).map((less): Made => ['little', less]) : []),
    ['thing', isMuch && !isUnwanted(head) ? thing : ''],
  ];
}

/** "Fees are high": low fees; "places are hard to find", "loading hives is exhausting": one wants it easy. */
function oppositeOf({ predicate, thing, words, head }: Said): string {
  const [, adjective = '', verb, more = ''] =
    /^([\w-]+)(?: to (\w+))?(.*)$/.exec(predicate.replace(IS, '')) ?? [];
  const isOf = /^(?:\S+ (?:of|on)|bad for)\b/.test(predicate.replace(IS, ''));
  const wanted = IS.test(predicate) && !isOf ? wantedOf(adjective, verb === undefined ? head : '') : '';
  const isEasy = /^(?:eas|manageable|comfortable)/.test(wanted);
  if (isEasy && verb !== undefined) return `ease of ${gerund(verb)} ${thing}${more}`;
  if (isDoing(words)) return isEasy ? `ease of ${thing}` : '';
  return wanted === '' || verb !== undefined ? '' : `${wanted} ${thing}`;
}

/** The aspect that is weighed where a con says this of a noun; "less" where the less of it the better. */
function aspectOf({ who, predicate, thing, head }: Said): string {
  // "Is falling" is as "falls".
  const told = predicate.replace(/^(?:is|are|(?:has|have) been) (?:\w+ly )?(?=\w+ing\b)/, '');
  const [verb = '', ...rest] = wordsOf(told.replace(IS, 'be ').replace(/^be an? /, 'be '));
  const found = aspectIn([baseOfThird(verb) ?? baseOfGerund(verb) ?? verb, ...rest])?.key ?? '';
  const key = TAKES_LONG.test(predicate) ? 'speed of $' : found;
  if (key !== 'less' && (isTime(head) || isPeople(head))) return '';
  return key.replace('$', / (?:in|of|for) /.test(key) ? within(who) : thing);
}

/** "The pay is generous" is about generous pay; what is bad is no pro. */
export function qualityOf({ predicate, thing, head }: Said): string {
  const quality = /^[\w-]+(?=$|\sthan\s)/.exec(predicate.replace(IS, ''))?.[0] ?? '';
  const isGood =
    isAdjective(quality) &&
    (wantedInstead(quality) === undefined || (/^(?:high|big|large)/.test(quality) && WANTED.has(head)));
  return IS.test(predicate) && isGood && !NO_THING.test(thing) ? `${quality} ${thing}` : '';
}

/** The adjective that is wanted instead: of fees and the like low ones, of others the opposite. */
function wantedOf(adjective: string, noun: string): string {
  // "High standards", "low fees".
  const isGood = (isUnwanted(noun) ? /^(?:low|small|short)/ : /^high/).test(adjective);
  if (isGood || isBurdensome(noun) || /^(?:common|flat)$/.test(adjective)) return '';
  if (adjective === 'heavy' && isGerund(noun)) return '';
  const isSteep = /^(?:steep(?:er)?|heavy|rising|tough|intense|fierce|strong)$/.test(adjective);
  return LEVELS.has(noun) && isSteep ? 'low' : (wantedInstead(adjective) ?? '');
}
