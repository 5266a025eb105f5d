import { tagsOfNamed } from './clause.ts';
import type { Said } from './said.ts';
import { wordsOf } from './slice.ts';
import { headNoun, isCounted, within } from './wording.ts';
import { isAdjective, isDescription, wantedInstead } from './words/adjectives.ts';
import { classOf } from './words/classes.ts';
import { IS, NO_THING } from './words/con-patterns.ts';
import { isAmount, isPeople, isPlural, isTime, LEVELS } from './words/nouns.ts';
import { isGerund } from './words/verbs.ts';

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
  if (isGood && wantedInstead(quality) !== undefined) return '';
  return wanted !== '' && goesOn.test(more) ? `${wanted} ${thing}` : '';
}

/** "Learning knots" is done; "learning curve", of one of several, is a thing. */
export const isDone = (words: readonly string[], head: string): boolean =>
  isGerund(words[0] ?? '') &&
  words.length > 1 &&
  !(words.length === 2 && (isTime(head) || LEVELS.has(head) || isCounted([head])));

/** "Steep fees", "rising costs": of these one wants low ones; of others the opposite. */
export const wantedOf = (adjective: string, noun: string): string =>
  /^(?:common|frequent|usual|normal)$/i.test(adjective)
    ? ''
    : adjective === 'flat' && isAmount(noun)
      ? 'growing'
      : LEVELS.has(noun) &&
          /^(?:steep(?:er)?|heavy|rising|soaring|tough|intense|fierce|stiff|strong)$/i.test(adjective)
        ? 'low'
        : (wantedInstead(adjective) ?? (/^less \w/.test(adjective) ? adjective.replace('less', 'more') : ''));

/** "Few meetings", "low fees", "freedom from the same questions"; "" where it is no thing, or one of several. */
export function lessOf(name: string): string {
  if (/^time\s/.test(name)) return `little ${name}`;
  const [article = ''] = /^(?:the|an?)\s+/i.exec(name) ?? [];
  const thing = within(name.slice(article.length).replace(/^(?:many|frequent|constant|endless)\s+/i, ''));
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
    /^your\b|\bonly\b/.test(thing) ||
    !isThing ||
    !/[a-z]/i.test(thing)
  )
    return '';
  const isOne = !/^(?:D|[^PTWU]*C)/.test(tags) && !isDone(words, head) && words[0] !== 'same';
  const few = `${LEVELS.has(head) ? 'low' : 'few'} ${thing.replace(/\s(?:once|twice|\w+ times) an? \w+$/, '')}`;
  // "Few moves" might be a clause.
  if (isOne && (LEVELS.has(head) || isPlural(head)) && tagsOfNamed(few) !== '') return few;
  return article === '' && !tags.startsWith('G') && isCounted(words)
    ? ''
    : `freedom from ${/^(?:constant|endless)\s/i.exec(name)?.[0].toLowerCase() ?? article.toLowerCase()}${thing}`;
}
