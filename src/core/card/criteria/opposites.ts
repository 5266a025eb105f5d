import type { Said } from './said.ts';
import { isCounted } from './wording.ts';
import { isAdjective, wantedInstead } from './words/adjectives.ts';
import { classOf } from './words/classes.ts';
import { IS } from './words/con-patterns.ts';
import { isAmount, isPeople, isTime, LEVELS } from './words/nouns.ts';
import { isGerund } from './words/verbs.ts';
import { isWanted } from './words/wanted.ts';

/** "The pay is generous" is about generous pay; of a con the opposite is wanted. */
export function qualityOf({ form, predicate, thing, words, head }: Said): string {
  const [, quality = '', more = ''] = /^((?:less )?[\w-]+)\b(.*)$/.exec(predicate.replace(IS, '')) ?? [];
  if (
    !IS.test(predicate) ||
    words.length > 4 ||
    classOf(words[0] ?? '') === 'D' ||
    isDone(words, head) ||
    isPeople(head)
  )
    return '';
  const isGood = form === 'clause' && isAdjective(quality);
  const wanted = isGood ? quality : form === 'clause' ? '' : wantedOf(quality, head);
  const goesOn = isGood ? /^(?:$|\s+than\s)/ : /^(?:$|,|\s+(?!(?:to|of|on|a|the|and)\b))/;
  // "Procedures are slow and rigid": fast and flexible ones.
  const [, also = ''] = /^ and ((?:less )?[\w-]+)(?: for\s.*)?$/.exec(more) ?? [];
  const both = wantedOf(also, head);
  if (wanted !== '' && (both !== '' || /^ and .* for /.test(more)))
    return isGerund(head) ? '' : `${wanted}${both && ` and ${both}`} ${thing}`;
  // "The work is hard, but …": what is bad is no pro.
  if (isGood && wantedInstead(quality) !== undefined && !isWanted(head)) return '';
  return wanted !== '' && goesOn.test(more) ? `${wanted} ${thing}` : '';
}

/** "Learning knots" is done; "learning curve", of one of several, is a thing. */
export const isDone = (words: readonly string[], head: string): boolean =>
  isGerund(words[0] ?? '') &&
  words.length > 1 &&
  !(words.length === 2 && (isTime(head) || LEVELS.has(head) || isCounted([head])));

/** "Steep fees", "rising costs": of these one wants low ones; of others the opposite. */
export const wantedOf = (adjective: string, noun: string): string =>
  /^(?:common|frequent|usual|normal)$/i.test(adjective) || (adjective === 'heavy' && isGerund(noun))
    ? ''
    : adjective === 'flat' && isAmount(noun)
      ? 'growing'
      : LEVELS.has(noun) &&
          /^(?:steep(?:er)?|heavy|rising|soaring|tough|intense|fierce|stiff|strong)$/i.test(adjective)
        ? 'low'
        : (wantedInstead(adjective) ?? (/^less \w/.test(adjective) ? adjective.replace('less', 'more') : ''));
