import { lessOf, ofBadThing } from './bad-things.ts';
import { ofBadClause } from './con-labels.ts';
import type { Made } from './label-kinds.ts';
import { isDone, qualityOf } from './opposites.ts';
import { doing } from './phrases.ts';
import type { Said } from './said.ts';
import { wordsOf } from './slice.ts';
import { headNoun, within } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { DENIED } from './words/con-patterns.ts';
import { isPeople, isPlural, isScene } from './words/nouns.ts';
import { gerund, isGerund } from './words/verbs.ts';
import { isUnwanted } from './words/wanted.ts';

/** “Not working nights” is freedom from it. */
const freeing = (done: string): string => done.replace(/^not /, 'freedom from ');

/** What is made of the words behind each lead, and of verbs. */
const BEHIND: Readonly<Record<string, (words: string) => Made>> = {
  unsuited: (words) => ['suitability', `suitability for ${words}`],
  hard: (words) => ['ease', `ease of ${doing(words)}`],
  slow: (words) => ['ease', `speed of ${doing(words)}`],
  needed: (words) => ['ease', `little need for ${within(words)}`],
  rested: (words) => ['ease', `independence from ${within(words)}`],
  // Of less of what is bad nothing is lacking.
  lacking: (words) => [
    'amount',
    isUnwanted(headNoun(wordsOf(words)))
      ? ''
      : words.replace(/\s+(?:than\s.*|for (?:too many .*|(?:\w+ )?(?:days|weeks|months|years)$))/i, ''),
  ],
  brought: (words) => ['little', lessOf(words)],
  done: (words) => ['not', /\bonly\b/.test(words) ? '' : `freedom from ${doing(words)}`],
  forced: (words) => ['not', `freedom from having to ${words}`],
  unable: (words) => ['doing', isAdjective(wordsOf(words)[0] ?? '') ? '' : doing(words)],
  infinitives: (words) => ['doing', freeing(doing(words))],
  third: (words) => ['doing', freeing(doing(words))],
  spared: (words) => ['thing', words.replace(/(?=\s(?:at|before|during|in|on|to)\s)|$/, ' needed')],
  when: (words) => ['thing', `suitability when ${words}`],
};

/** The labels that a stretch might have, one of each kind that fits. */
export function madeOf(said: Said): Made[] {
  const { form, text, who, predicate, happens } = said;
  const behind = BEHIND[form];
  if (behind !== undefined) return [behind(text)];
  if (form === 'bad' || form === 'none') return who === '' ? ofBadThing(said) : ofBadClause(said);
  if (form !== 'clause') return ofThing(said);
  // "Walking there clears the head" is about walking there.
  if (
    isDone(said.words, said.head) ||
    (isGerund(said.words[0] ?? '') && !/^(?:takes?|gets?|becomes?|is|are)\b/.test(predicate))
  )
    return [['doing', said.thing]];
  const [, verb, rest = ''] =
    /^(?:is|are) (?:\w+ )?(?:easy|easier|simple) to (\w+)(.*)$/.exec(predicate) ?? [];
  if (verb !== undefined) return [['ease', `ease of ${gerund(verb)} ${said.thing}${rest}`]];
  const quality = qualityOf(said);
  return [quality !== '' ? ['quality', quality] : ['not', DENIED.test(predicate) ? '' : happens]];
}

/** What is named: a doing, those whom the path suits, or the thing itself. */
function ofThing({ form, suits, text, thing, words, head }: Said): Made[] {
  const easy = /^(?:easy|easier|simpler?)\s+to\s+(.+)$/i.exec(text)?.[1];
  if (easy !== undefined) return [['ease', `ease of ${doing(easy)}`]];
  if (form === 'doings') return [['doing', isGerund(words[0] ?? '') ? thing : `being ${within(thing)}`]];
  // "Depots testing new timetables": what they do is the criterion.
  const [, who = '', activity = ''] = /^(?:\w+\s+)??([\w-]+)\s+([a-z-]+ing\s.+)$/i.exec(thing) ?? [];
  if (suits !== 'always' && (isPeople(who.toLowerCase()) || (suits && isPlural(who))))
    return [['doing', activity]];
  const isSuited = suits === 'always' || (suits === 'people' && (isPeople(head) || isScene(head)));
  return [[isSuited ? 'suitability' : 'thing', isSuited ? `suitability for ${thing}` : thing]];
}
