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
import { isPlural } from './words/nouns.ts';
import { isAmount } from './words/qualities.ts';
import { baseOfThird, isGerund, isParticiple } from './words/verb-forms.ts';
import { isVerb, VERBS } from './words/verbs.ts';

/** Longest label that reads well in a list. */
export const LONGEST_LABEL = 60;

const ONLY_GENERIC = new RegExp(
  `^(?:suitability for |using )?(?:(?:a|the|many|various|different|other|specific|certain)\\s+)*(?:${GENERIC})$`,
  'i',
);

/** Words that point at something that the label does not hold. */
const POINTING =
  /\b(?:it|its|they|them|their|theirs|this|these|he|she|his|her|which|whom|such)\b|^(?:It|Its|They|This|These)\b/;

/** May this stand as a criterion's name? Else the user is asked to write it. */
export function isSound(label: string): boolean {
  if (label.length > LONGEST_LABEL || !/[a-z]{2}|^[A-Z]/i.test(label) || /[()…“”"]/.test(label)) return false;
  if (ONLY_GENERIC.test(label) || POINTING.test(label)) return false;
  const words = wordsOf(label);
  return (
    startsWell(words) &&
    endsWell(words) &&
    !saysSomething(words) &&
    !/,\s+(?:at|for|in|on|with|by|to)\s|^(?!.*\s(?:and|or)\s).*,/i.test(adjectivesJoined(label)) &&
    !(
      isAdjective(words[0] ?? '') &&
      /,\s+(?:and|or)\s/.test(label) &&
      !wordsOf(label.split(',')[0] ?? '').some((word) => PREPOSITIONS.has(word) || word === 'to')
    )
  );
}

/** "Fast, simple setups": no list. */
const adjectivesJoined = (label: string): string =>
  label.replace(/([\w-]+),/g, (all, word: string) => (isAdjective(word.toLowerCase()) ? word : all));

function startsWell(words: readonly string[]): boolean {
  const [first = '', second] = words;
  if (PREPOSITIONS.has(first) && first !== 'being') return false;
  if (SUBORDINATORS.has(first) || (AUXILIARIES.has(first) && first !== 'being' && first !== 'having'))
    return false;
  if (
    /^(?:and|or|but|nor|to|not|as|every|nobody|whoever)$|^(?:you|we|i|it|they|there|that|he|she)'/.test(
      first,
    ) ||
    (PRONOUNS.has(first) && first !== 'people')
  )
    return false;
  if (second === undefined)
    return (
      first.length > 1 && !isAdverb(first) && !(isAdjective(first) && !isGerund(first) && !isAmount(first))
    );
  return !(
    isAdverb(first) &&
    !/^(?:more|most|less|further|early|daily|well)$/.test(first) &&
    !isGerund(second) &&
    !isAdjective(second) &&
    !isParticiple(second)
  );
}

const OPEN =
  /^(?:and|or|but|nor|to|than|not|very|a|an|the|your|our|every|each|any|that|who|whose|what|how|when|if|because|as|for|of|from|by|without|between|into|after|before|during|at|about|against|is|are|be|can)$/;

/** "Seniors to learn from" ends well. */
const endsWell = (words: readonly string[]): boolean =>
  !OPEN.test(words.at(-1) ?? '') ||
  (words.slice(1, -2).includes('to') && PREPOSITIONS.has(words.at(-1) ?? ''));

/** A whole sentence is no name, unless it says when something holds. */
export function saysSomething(words: readonly string[]): boolean {
  if (words[0] === 'suitability' && words[1] === 'when') return false;
  if (/\s(?:and|or) (?:have|has|are|is|want|need|may|can|could|will)\s/.test(words.join(' '))) return true;
  const [first = '', second = '', third = ''] = words;
  // "Use ovens", "promotions follow a ladder".
  if (
    VERBS.has(first) &&
    words.length > 1 &&
    !isAdjective(first) &&
    !PREPOSITIONS.has(second) &&
    !isGerund(first)
  )
    return true;
  if (isPlural(first) && isVerb(second) && /^(?:an?|the|your|every|each|no)$/.test(third)) return true;
  const at = predicateAt(words);
  const relative = words.findIndex((word) => SUBORDINATORS.has(word));
  return at > 0 && (relative === -1 || relative > at) && !DETERMINERS.has(words[at - 1] ?? '');
}

/** Where a sentence has its verb; -1 where none is seen. */
export function predicateAt(words: readonly string[]): number {
  const doing = isGerund(words[0] ?? '');
  return words.findIndex(
    (word, at) =>
      (AUXILIARIES.has(word) && words[at - 1] !== 'to') ||
      (at > (doing ? 1 : 0) && isPredicate(words.slice(at - 1), doing)),
  );
}

/** "Groups help older pupils", "feedback makes learning faster": a verb between its subject and its object. */
function isPredicate(
  [subject = '', verb = '', object = '']: readonly string[],
  afterDoing: boolean,
): boolean {
  if (isAdjective(subject) || DETERMINERS.has(subject)) return false;
  const base = baseOfThird(verb);
  if (base !== null) return VERBS.has(base) && object !== '' && !PREPOSITIONS.has(object);
  if (afterDoing || !isPlural(subject)) return false;
  return (
    VERBS.has(verb) ||
    (isVerb(verb) && object !== '' && (isAdjective(object) || isPlural(object) || /er$/.test(object)))
  );
}
