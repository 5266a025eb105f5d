import { tagsOfNamed, tagsOfPhrase } from './clause.ts';
import type { Made } from './label-kinds.ts';
import { isDone, wantedOf } from './opposites.ts';
import type { Said } from './said.ts';
import { wordsOf } from './slice.ts';
import { headNoun, isCounted, within } from './wording.ts';
import { isDescription, worseThan } from './words/adjectives.ts';
import { classOf } from './words/classes.ts';
import { NO_THING } from './words/con-patterns.ts';
import { isAbstract, isBurdensome, isPlural, isTime, LEVELS } from './words/nouns.ts';
import { isGerund } from './words/verbs.ts';
import { isUnwanted } from './words/wanted.ts';

/** What is lacking is wanted. */
const WITHOUT = /\swithout\s+(?:any\s+)?(.+)$/i;
/** How work itself may be; of other things a path is to be so itself. */
const OF_WORK = /^(?:varied|interesting|calm)$/;

/** A con without a verb: its opposite, less of it, or not doing or being so. */
export function ofBadThing({ text, thing, words: [first = '', second = ''], head }: Said): Made[] {
  const isLinked = second === '' || 'PT'.includes(classOf(second));
  const instead = wantedOf(first, head);
  // "Great on paper, a mess in practice": what is good is no con.
  if (instead === '' && !/^(?:frequent|constant|strong)$/.test(first) && worseThan(first) !== undefined)
    return [];
  const rest = thing.slice(first.length).replace(/\s+(?:that|which|who|with)\s.*/i, '');
  const lacked = WITHOUT.exec(rest)?.[1];
  if (lacked !== undefined && !isUnwanted(head) && (instead !== '' || isAbstract(headNoun(wordsOf(lacked)))))
    return [['amount', lacked]];
  if (
    isDescription(first) &&
    (!isGerund(first) || instead !== '') &&
    isLinked &&
    second !== 'than' &&
    (second !== 'to' || instead === '')
  )
    return [
      OF_WORK.test(instead) && !/^ for\b/.test(rest)
        ? ['quality', `${instead} work`]
        : instead === '' || rest === ''
          ? ['not', `freedom from being ${within(thing)}`]
          : ['quality', `being ${instead}${thing.slice(first.length)}`],
    ];
  const isTurned =
    instead !== '' &&
    !isBurdensome(head) &&
    !/^(?:,| and)|^(?:(?!\s(?:of|for|to|in|on|from|with)\s).)*\s(?:and|or)\s/.test(rest);
  if (isTurned) return [['quality', instead + rest]];
  const less = lessOf(text);
  const isMore = /^(?:more|less|fewer|over)\b|\bonly\b|\d/.test(text);
  const tags = less === '' && !isMore ? tagsOfPhrase(within(thing)) : '';
  const isNamed =
    /^(?:[RJE,]*[JE](?:C[JE]+)?[NG]*[NSG]|N+N|S|G.*)(?:$|[PTUWC,])/.test(tags) &&
    !(tags.length === 1 && isTime(head));
  return [
    ['little', less],
    ['little', isNamed ? `freedom from ${within(thing)}` : ''],
    [
      'little',
      /^(?:on|at|away|far)\b/i.test(thing) && tags !== '' ? `freedom from being ${within(thing)}` : '',
    ],
  ];
}

/** "Few meetings", "low fees", "freedom from the same questions"; "" where it is no thing, or one of several. */
export function lessOf(name: string): string {
  if (/^time\s/.test(name)) return `little ${name}`;
  const [article = ''] = /^(?:the|an?)\s+/i.exec(name) ?? [];
  const bare = name.slice(article.length).replace(/^(?:many|frequent|constant|endless)\s+/i, '');
  // "High stress", "a real risk": one wants low stress, low risk.
  const isHigh = LEVELS.has(headNoun(wordsOf(bare)));
  const thing = within(isHigh ? bare.replace(/^(?:high|rising|growing|real|serious)\s+/i, '') : bare);
  const [words, tags] = [wordsOf(thing), tagsOfNamed(thing)];
  const head = headNoun(words);
  // "Recruiters ghost candidates" is no compound.
  const isThing =
    /^(?!RG|J,|[^PTWU]*S[NS]P(?:O$|.*O$)|.*[NS]O(?![FZMABRX])|[^PTWU]*[NSG]R+[JNSP])D?[RJEGNSC,]*[NSG]/.test(
      tags,
    ) &&
    !isDescription(head) &&
    !isTime(head);
  if (
    NO_THING.test(thing) ||
    /^[\d€$£]\S*\s/.test(thing) ||
    /^(?:your|falling)\b|\bonly\b/.test(thing) ||
    !isThing ||
    !/[a-z]/i.test(thing)
  )
    return '';
  const isOne = !/^(?:D|[^PTWU]*C)/.test(tags) && !isDone(words, head) && words[0] !== 'same';
  const few = `${LEVELS.has(head) ? 'low' : 'few'} ${thing.replace(/\s(?:(?:once|twice|\w+ times) an?|every(?: few)?) \w+$/, '')}`;
  // "Few moves" might be a clause.
  if (isOne && (LEVELS.has(head) || isPlural(head)) && tagsOfNamed(few) !== '') return few;
  return article === '' && !tags.startsWith('G') && isCounted(words)
    ? ''
    : `freedom from ${/^(?:constant|endless)\s/i.exec(name)?.[0].toLowerCase() ?? article.toLowerCase()}${thing}`;
}
