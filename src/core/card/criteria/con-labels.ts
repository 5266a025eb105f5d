import { lessOf, ofBadThing } from './bad-things.ts';
import type { Made } from './label-kinds.ts';
import { isDone, qualityOf, wantedOf } from './opposites.ts';
import { doing } from './phrases.ts';
import { type Said, saidOf } from './said.ts';
import { wordsOf } from './slice.ts';
import { isAdjective, isDescription } from './words/adjectives.ts';
import {
  COMMON,
  DENIED,
  DOES_HARM,
  HOW_MUCH,
  IS,
  NO_THING,
  RUDE,
  TAKES_LONG,
  TEDIOUS,
} from './words/con-patterns.ts';
import { aspectIn } from './words/cons.ts';
import { HARMS } from './words/leads.ts';
import { isAmount, isBurdensome, isPeople, isPlural, isTime, LEVELS } from './words/nouns.ts';
import { baseOfGerund, baseOfThird, gerund, isGerund } from './words/verbs.ts';
import { isUnwanted } from './words/wanted.ts';

/** What a con says of something: its opposite, an aspect, ease, less of a burden, what is said not to be, or the thing itself. */
export function ofBadClause(said: Said): Made[] {
  const { predicate, thing, words, head, who, happens } = said;
  if (/^(?:you|it|this)$/i.test(who)) {
    // What is only so is bad for what is not.
    if (/\bonly\b/.test(predicate)) return [];
    const [is] = IS.exec(predicate) ?? [];
    // What a path itself does tells who takes it nothing, unless it does harm.
    const does = wordsOf(predicate)[0] ?? '';
    const isHarm = /^you$/i.test(who) || HARMS.has(baseOfThird(does) ?? does);
    if (is === undefined || /^you$/i.test(who))
      return [['not', isHarm ? `freedom from ${doing(predicate)}` : '']];
    // "It is a lonely job": what it is is bad.
    const how = predicate.slice(is.length).replace(/^an? /, '');
    return isDescription(wordsOf(how)[0] ?? '') ? ofBadThing(saidOf(how, 'bad')) : [];
  }
  const few = /^(?:few|fewer|little|less)\s+/i.exec(who)?.[0];
  if (few !== undefined)
    return isUnwanted(head)
      ? []
      : [
          ['amount', happens.slice(few.length)],
          ['amount', thing.slice(few.length)],
        ];
  // "Most openings are seasonal": of all of them one would want steady ones.
  const bare = thing.replace(/^(?:most|many)\s+(?!of\b)/i, '');
  const isSome = bare !== thing || /^(?:some|all)\s/i.test(who);
  if (NO_THING.test(who) || /^the same\b/i.test(who))
    return [
      ['quality', isSome ? qualityOf({ ...said, thing: bare, words: wordsOf(bare) }) : ''],
      ['little', rudeIn(said)],
    ];
  const on = /^(?:(?:depends?|hinges?|rel(?:y|ies)) on|(?:is|are) tied to) (.+)$/.exec(predicate)?.[1];
  if (on !== undefined)
    return [
      ['ease', `${thing} independent of ${on}`],
      ['ease', `independence from ${on}`],
    ];
  // "Long hours are common" is about long hours.
  if (COMMON.test(predicate)) return ofBadThing({ ...said, text: thing });
  const isDoing = isDone(words, head);
  const isPart = /\b(?:until|unless|but|every|all|any\w*|only|enough)\b/.test(predicate);
  const aspect = aspectOf(said);
  const isTedious = TEDIOUS.test(predicate);
  const isLess =
    (aspect === 'less' && !(isDoing && isTedious)) ||
    (!/\b(?:not|cannot|rarely|never (?!let|stop|end))\b|n't\b/.test(predicate) &&
      !isDoing &&
      (isBurdensome(head) || LEVELS.has(head) || (words[1] === 'and' && isUnwanted(words[0] ?? ''))));
  const isTask = isDoing || isGerund(head) || / an? \w+$/.test(predicate);
  const hard = /^(?:hard|harder|difficult|tricky|tough) to (\w+)(.*)$/i.exec(predicate.replace(IS, ''));
  const ease =
    hard !== null
      ? `ease of ${gerund(hard[1] ?? '')} ${thing}${hard[2]}`
      : isTask && !isLess && isTedious
        ? `${TAKES_LONG.test(predicate) ? 'speed' : 'ease'} of ${thing}`
        : '';
  return [
    ['quality', isBurdensome(head) ? '' : qualityOf(said)],
    ['little', rudeIn(said)],
    ['quality', aspect === 'less' || isDoing ? '' : aspect],
    ['ease', ease],
    ['little', isLess ? lessOf(/^an?\s/i.test(who) ? who : thing) : ''],
    ...(!isLess && isBadSubject(said) ? ofBadThing({ ...said, text: thing }) : []),
    ['not', isPart || isDoing || !DENIED.test(predicate) ? '' : happens],
    ['topic', !isDoing && HOW_MUCH.test(predicate) ? thing : ''],
  ];
}

/** "Angry customers call you first" is about these; "big firms pay better" is not. */
const isBadSubject = ({ words: [first = ''], head, predicate }: Said): boolean =>
  wantedOf(first, head) !== '' && !LEVELS.has(head) && DOES_HARM.test(predicate) && !DENIED.test(predicate);

/** "Some guests can be rude": one wants to be free from rude guests. */
function rudeIn({ who, predicate, head }: Said): string {
  const how = IS.test(predicate) ? predicate.replace(IS, '').split(/ (?:and|or) /) : [];
  const isRude = isPeople(head) && how.some((each) => RUDE.has(each)) && how.every(isAdjective);
  return isRude
    ? `freedom from ${how.join(' or ')} ${who.replace(/^(?:the|some|many|most) /i, '').toLowerCase()}`
    : '';
}

/** The aspect that is weighed where a con says this of a noun; "less" where the less of it the better. */
function aspectOf({ who, predicate, thing, head }: Said): string {
  // "Is falling" is as "falls".
  const being = /^(?:is|are|be|(?:has|have) been) (?:\w+ly )?(\w+ing)\b/;
  const told = predicate.replace(being, (all, going: string) => baseOfGerund(going) ?? all);
  const [verb = '', ...rest] = wordsOf(told.replace(IS, 'be ').replace(/^be an? /, 'be '));
  if (isTime(head) || isPeople(head)) return '';
  const found = aspectIn([baseOfThird(verb) ?? verb, ...rest]);
  // Of limited income the amount is told by its name.
  if (found?.key.startsWith('availability') && (isAmount(head) || isUnwanted(head))) return '';
  const more = rest.slice((found?.length ?? 1) - 1).join(' ');
  const place = /^(?:in|at|on|between|for|with)\s[^,;]{3,30}$/.test(more) ? ` ${more}` : '';
  // "Say in the roadmap", but "stable roadmap".
  const one = /^the\s/i.test(who) && !isPlural(head) ? `the ${thing}` : thing;
  const named = found?.key.replace(/(?<= )(?:in|of|to) \$/, (of) => of.replace('$', one));
  return named?.replace('$', thing).replace('>', place) ?? '';
}
