import { shortened } from './cuts.ts';
import type { Reading } from './lead-ins.ts';
import type { Phrase } from './lists.ts';
import { wordsOf } from './slice.ts';
import { capitalised, headNoun } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { isAdverb } from './words/adverbs.ts';
import { DETERMINERS, PREPOSITIONS } from './words/classes.ts';
import { isPeople, isScene } from './words/nouns.ts';
import { hasOpposite } from './words/opposites.ts';
import { anyBaseOfThird, gerund, isGerund } from './words/verb-forms.ts';
import { isVerb, VERBS } from './words/verbs.ts';

/**
 * The labels that one phrase might have, the fullest first: a doing in -ing, "Suitability for" those it suits, or the thing itself;
 * then the same without what it can spare at its end.
 */
export const labelsOf = (phrase: Phrase, suits: Reading['suits'], isMember = false): string[] =>
  shortened(labelOf(phrase, suits, isMember));

function labelOf({ words, form }: Phrase, suits: Reading['suits'], isMember: boolean): string {
  const quality = form === 'things' ? qualityOf(words) : null;
  if (quality !== null) return capitalised(quality);
  const own = yours(words);
  const thing = own.replace(
    /^(?:(?:a|an|the|any|some|both|such|other|your(?! own)|its|our|these|all)\s+)+(?=\S)/i,
    '',
  );
  const [first = ''] = wordsOf(own);
  // "…, from the porter to the chairwoman" is no member of what was listed.
  if (PREPOSITIONS.has(first) && first !== 'to') return capitalised(form === 'doings' ? howItIs(own) : own);
  const verb = suits !== 'always' && VERBS.has(first) && !isAdjective(first);
  if (form === 'infinitives' || form === 'third' || verb) return capitalised(doing(own));
  if (form === 'doings')
    return capitalised(wordsOf(thing).slice(0, 2).some(isGerund) ? thing : howItIs(thing));
  const suited = suits === 'always' || (suits === 'people' && isSuited(thing));
  return capitalised((isMember ? null : activityOf(thing)) ?? (suited ? `suitability for ${thing}` : thing));
}

/** "The pay is generous" is about generous pay. */
export function qualityOf(text: string): string | null {
  const [, subject = '', quality = ''] =
    /^(?:(?:the|an?|your)\s+)?((?!every|each|no|all|some|most)(?:(?!that|which|who)[\w-]+\s+){1,3}?)(?:is|are|(?:gets?|becomes?)(?=\s+(?:\w+ly\s+)?\w+er\b)|(?:stays?|remains?)(?!\s+\w+er\b))\s+(?:\w+ly\s+|very\s+|often\s+|also\s+)*([\w-]+)(?:\s+than\s.*)?$/i.exec(
      text,
    ) ?? [];
  return isAdjective(quality) && (hasOpposite(quality) || !/(?:ing|ed)$/.test(quality))
    ? `${quality} ${subject.trim().toLowerCase()}`
    : null;
}

/** What is theirs is the user's, who works in one place, unless others are named before: a label speaks to who decides. */
export function yours(text: string): string {
  const [before = ''] = text.split(/\btheir\b/i);
  if (/\b(?:who|you|people)\b/i.test(before)) return text;
  return text
    .replace(/^they\b/i, 'you')
    .replace(/\btheir (organi[sz]ation|department|employer|team|field|career|job|role)s\b/gi, 'your $1')
    .replace(/\b(what|all|wherever|whatever) they\b/gi, (all, word: string, at: number) =>
      wordsOf(text.slice(0, at)).some(isPeople) ? all : `${word} you`,
    )
    .replace(/\btheir\b/gi, 'your');
}

/** "Easy to clean", "free to use": ease, or being so. */
function howItIs(thing: string): string {
  const easy = /^(?:\w+ly\s+)?(?:easy|easier|simpler?|straightforward|effortless)\s+to\s+(.+)$/i.exec(
    thing,
  )?.[1];
  if (/^not\s/i.test(thing)) return `not being ${thing.slice('not '.length)}`;
  return easy === undefined
    ? `being ${thing.charAt(0).toLowerCase()}${thing.slice(1)}`
    : `ease of ${doing(easy)}`;
}

/** The verb at the start in -ing. */
export function doing(text: string): string {
  const words = text
    .replace(/^(?:(?:want|wish|hope|like) )?to\s+/i, '')
    .replace(
      /^(?:doesn't|does not|don't|do not|needn't|won't|will not|hardly|rarely|seldom|barely|scarcely)\s+/i,
      'not ',
    )
    .split(' ');
  const at = /^(?:not|never)$/.test(words[0] ?? '') || isAdverb(words[0] ?? '') ? 1 : 0;
  const verb = words[at]?.toLowerCase();
  if (verb === undefined || DETERMINERS.has(verb)) return words.join(' ');
  const made = words.with(at, isGerund(verb) ? verb : gerund(anyBaseOfThird(verb) ?? verb));
  // "Reproduce or report on": both.
  const also = made[at + 2]?.toLowerCase() ?? '';
  const isBoth = /^(?:and|or)$/.test(made[at + 1] ?? '') && isVerb(verb) && isVerb(also);
  return (isBoth ? made.with(at + 2, gerund(also)) : made).join(' ');
}

/** "Depots testing new timetables", "those starting out": what they do is the criterion. */
function activityOf(thing: string): string | null {
  const [, head = '', activity = ''] =
    /^(?:[\w'-]+\s+){0,2}?([\w'-]+)\s+([a-z-]+ing\s+.+)$/i.exec(thing) ?? [];
  return isPeople(head.toLowerCase()) ? activity : null;
}

/** People, or where they work: a path suits them. */
const isSuited = (thing: string): boolean => [isPeople, isScene].some((is) => is(headNoun(wordsOf(thing))));
