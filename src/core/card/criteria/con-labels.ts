import type { Made } from './label-kinds.ts';
import { isDone, lessOf, qualityOf, wantedOf } from './opposites.ts';
import { doing } from './phrases.ts';
import { type Said, saidOf } from './said.ts';
import { wordsOf } from './slice.ts';
import { headNoun, within } from './wording.ts';
import { isDescription, worseThan } from './words/adjectives.ts';
import { classOf } from './words/classes.ts';
import { DENIED, HOW_MUCH, IS, NO_THING, TAKES_LONG, TEDIOUS } from './words/con-patterns.ts';
import { aspectIn } from './words/cons.ts';
import { isAbstract, isBurdensome, isPeople, isPlural, isTime, LEVELS } from './words/nouns.ts';
import { baseOfGerund, baseOfThird, gerund, isGerund } from './words/verbs.ts';

/** What is lacking is wanted. */
const WITHOUT = /\swithout\s+(?:any\s+)?(.+)$/i;
/** How work itself may be; of other things a path is to be so itself. */
const OF_WORK = /^(?:varied|interesting|calm)$/;

/** A con without a verb: its opposite, less of it, or not doing or being so. */
export function ofBadThing({ text, thing, words: [first = '', second = ''], head }: Said): Made[] {
  const isLinked = second === '' || 'PT'.includes(classOf(second));
  const instead = wantedOf(first, head);
  // "Great on paper, a mess in practice": what is good is no con.
  if (instead === '' && first !== 'frequent' && worseThan(first) !== undefined) return [];
  const isAct =
    isGerund(first) &&
    instead === '' &&
    (isLinked || /^(?:be|hav)ing$/.test(first) || classOf(second) === 'D');
  if (isAct) return [['not', `not ${within(thing)}`]];
  const rest = thing.slice(first.length).replace(/\s+(?:that|which|who|with)\s.*/i, '');
  const lacked = WITHOUT.exec(rest)?.[1];
  if (lacked !== undefined && (instead !== '' || isAbstract(headNoun(wordsOf(lacked)))))
    return [['amount', lacked]];
  if (isDescription(first) && isLinked && second !== 'than' && (second !== 'to' || instead === ''))
    return [
      OF_WORK.test(instead) && !/^ for\b/.test(rest)
        ? ['quality', `${instead} work`]
        : instead === '' || rest === ''
          ? ['not', `not being ${within(thing)}`]
          : ['quality', `being ${instead}${thing.slice(first.length)}`],
    ];
  const isTurned =
    instead !== '' &&
    !isBurdensome(head) &&
    !/^(?:,| and)|^(?:(?!\s(?:of|for|to|in|on|from|with)\s).)*\s(?:and|or)\s/.test(rest);
  return isTurned ? [['quality', instead + rest]] : [['little', lessOf(text)]];
}

/** What a con says of something: its opposite, an aspect, ease, less of a burden, what is said not to be, or the thing itself. */
export function ofBadClause(said: Said): Made[] {
  const { predicate, thing, words, head, who, happens } = said;
  if (/^(?:you|it|this)$/i.test(who)) {
    // What is only so is bad for what is not.
    if (/\bonly\b/.test(predicate)) return [];
    const asked = /^are (?:rarely|seldom|never) (.*)$/i.exec(predicate)?.[1];
    if (asked !== undefined) return [['not', `being ${asked}`]];
    const [is] = IS.exec(predicate) ?? [];
    if (is === undefined || /^you$/i.test(who)) return [['not', `not ${doing(predicate)}`]];
    // "It is a lonely job": what it is is bad.
    const how = predicate.slice(is.length).replace(/^an? /, '');
    return isDescription(wordsOf(how)[0] ?? '') ? ofBadThing(saidOf(how, 'bad')) : [];
  }
  // "Influence without authority is tiring": the authority is wanted.
  const lacked = WITHOUT.exec(who)?.[1];
  if (lacked !== undefined) return [['amount', lacked]];
  const few = /^(?:few|fewer|little|less)\s+/i.exec(who)?.[0];
  if (few !== undefined)
    return [
      ['amount', happens.slice(few.length)],
      ['amount', thing.slice(few.length)],
    ];
  if (NO_THING.test(who) || /^the same\b/i.test(who)) return [];
  const on = /^(?:depends?|hinges?|rel(?:y|ies)) on (.+)$/.exec(predicate)?.[1];
  if (on !== undefined)
    return [
      ['ease', `${thing} independent of ${on}`],
      ['ease', `independence from ${on}`],
    ];
  // "Long hours are common" is about long hours.
  if (/^(?:is|are)\s+(?:\w+ )?(?:common|frequent|usual|normal|routine|the norm|expected)\b/i.test(predicate))
    return ofBadThing({ ...said, text: thing });
  const isDoing = isDone(words, head);
  const isPart = /\b(?:until|unless|but|every|all|any\w*|only|enough)\b/.test(predicate);
  const aspect = isDoing ? '' : aspectOf(said);
  const isLess =
    aspect === 'less' ||
    (!/\bnot\b|n't\b/.test(predicate) && !isDoing && (isBurdensome(head) || LEVELS.has(head)));
  const isTask = isDoing || isGerund(head) || / an? \w+$/.test(predicate);
  const hard = /^(?:hard|harder|difficult|tricky|tough) to (\w+)(.*)$/i.exec(predicate.replace(IS, ''));
  const ease =
    hard !== null
      ? `ease of ${gerund(hard[1] ?? '')} ${thing}${hard[2]}`
      : isTask && !isLess && TEDIOUS.test(predicate)
        ? `${TAKES_LONG.test(predicate) ? 'speed' : 'ease'} of ${thing}`
        : '';
  return [
    ['quality', isBurdensome(head) ? '' : qualityOf(said)],
    ['quality', aspect === 'less' ? '' : aspect],
    ['ease', ease],
    ['little', isLess ? lessOf(/^an?\s/i.test(who) ? who : thing) : ''],
    ['not', isPart || isDoing || !DENIED.test(predicate) ? '' : happens],
    ['topic', !isDoing && HOW_MUCH.test(predicate) ? thing : ''],
  ];
}

/** The aspect that is weighed where a con says this of a noun; "less" where the less of it the better. */
function aspectOf({ who, predicate, thing, head }: Said): string {
  // "Is falling" is as "falls".
  const being = /^(?:is|are|be|(?:has|have) been) (?:\w+ly )?(\w+ing)\b/;
  const told = predicate.replace(being, (all, going: string) => baseOfGerund(going) ?? all);
  const [verb = '', ...rest] = wordsOf(told.replace(IS, 'be ').replace(/^be an? /, 'be '));
  if (isTime(head) || isPeople(head)) return '';
  const found = aspectIn([baseOfThird(verb) ?? verb, ...rest]);
  const more = rest.slice((found?.length ?? 1) - 1).join(' ');
  const place = /^(?:in|at|on|between|for|with)\s[^,;]{3,30}$/.test(more) ? ` ${more}` : '';
  // "Say in the roadmap", but "stable roadmap".
  const one = /^the\s/i.test(who) && !isPlural(head) ? `the ${thing}` : thing;
  const named = found?.key.replace(/(?<= )(?:in|of|to) \$/, (of) => of.replace('$', one));
  return named?.replace('$', thing).replace('>', place) ?? '';
}
