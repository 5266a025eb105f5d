import { wordsOf } from './slice.ts';
import { isAdjective } from './words/adjectives.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './words/function-words.ts';
import { GENERIC } from './words/lead-in-words.ts';
import { isPeople, isPlural } from './words/nouns.ts';
import { isAmount } from './words/qualities.ts';
import { baseOfThird, isGerund, isParticiple } from './words/verb-forms.ts';
import { isVerb, VERBS } from './words/verbs.ts';

/** Longest label that reads well in a list. */
export const LONGEST_LABEL = 60;

/** Marks of other sentences, words that say nothing alone or point outside the label, and lists that are none. */
const UNSOUND: readonly RegExp[] = [
  /[()…“”"]|^.?$|^[^a-z]*$/i,
  new RegExp(
    `^(?:suitability for |using )?(?:(?:the|many|various|different|other|certain|new)\\s+)*(?:${GENERIC})$`,
    'i',
  ),
  /\b(?:it|its|they|them|their|theirs|this|these|he|she|his|her|which|whom|such)\b/i,
  /,\s+(?:at|for|in|on|with|by|to)\s|^(?!.*\s(?:and|or)\s).*,/i,
];

/** May this stand as a criterion's name? Else the user is asked to write it. */
export function isSound(label: string): boolean {
  const words = wordsOf(label);
  // "Fast, simple setups" is no list.
  const listed = label.replace(/([\w-]+),/g, (all, word: string) =>
    isAdjective(word.toLowerCase()) ? word : all,
  );
  if (label.length > LONGEST_LABEL || UNSOUND.some((pattern) => pattern.test(listed))) return false;
  const one = wordsOf(label.split(',')[0] ?? '').some((word) => PREPOSITIONS.has(word) || word === 'to');
  const adjectives = isAdjective(words[0] ?? '') && /,\s+(?:and|or)\s/.test(label) && !one;
  return !adjectives && startsWell(words) && endsWell(words) && !saysSomething(words);
}

function startsWell([first = '', second]: readonly string[]): boolean {
  const closed = [PREPOSITIONS, SUBORDINATORS, AUXILIARIES, PRONOUNS].some((words) => words.has(first));
  if (closed && !/^(?:being|having|people)$/.test(first)) return false;
  if (/^(?:and|or|but|nor|to|not|as|every)$|^(?:you|we|i|they|there)'/.test(first)) return false;
  if (second === undefined)
    return !isAdverb(first) && (!isAdjective(first) || isGerund(first) || isAmount(first));
  const opens = !isAdverb(first) || /^(?:more|most|less|further|early|daily|well)$/.test(first);
  return opens || isGerund(second) || isAdjective(second) || isParticiple(second);
}

const OPEN =
  /^(?:and|or|but|nor|to|than|not|very|a|an|the|your|our|every|each|any|that|who|whose|what|how|when|if|because|as|for|of|from|by|without|between|into|after|before|during|at|about|against|is|are|be|can)$/;

/** "Seniors to learn from" ends well. */
const endsWell = (words: readonly string[]): boolean =>
  !OPEN.test(words.at(-1) ?? '') || words.slice(1, -2).includes('to');

/** A whole sentence is no name, unless it says when something holds. */
export function saysSomething(words: readonly string[]): boolean {
  const at = predicateAt(words);
  const relative = words.findIndex((word) => SUBORDINATORS.has(word));
  return at > 0 && (relative === -1 || relative > at) && !DETERMINERS.has(words[at - 1] ?? '');
}

/** Where a sentence has its verb, as in "groups help older pupils"; -1 where none is seen. */
function predicateAt(words: readonly string[]): number {
  const doing = isGerund(words[0] ?? '');
  return words.findIndex((verb, at) => {
    if (AUXILIARIES.has(verb)) return words[at - 1] !== 'to';
    const [subject = '', object = ''] = [words[at - 1], words[at + 1]];
    if (at <= (doing ? 1 : 0) || isAdjective(subject)) return false;
    const base = baseOfThird(verb);
    if (base !== null) return VERBS.has(base) && object !== '';
    if (doing || !isPlural(subject)) return false;
    const objects = (object === 'to' || !PREPOSITIONS.has(object)) && !/^(?:|and|or|that|who)$/.test(object);
    return VERBS.has(verb) || (isVerb(verb) && (objects || isPeople(subject)));
  });
}
