import { isSound } from './gate.ts';
import { headNoun, isCounted, type Names, withinSentence } from './wording.ts';
import { isAdverb } from './words/adverbs.ts';
import { DETERMINERS } from './words/classes.ts';
import { HARMS } from './words/lead-in-words.ts';
import { isAbstract, isPlural } from './words/nouns.ts';
import { isPraise } from './words/opposites.ts';
import { isAmount, isDegree } from './words/qualities.ts';
import { baseOfGerund, isGerund } from './words/verb-forms.ts';

/** Forms of labels and the question that each asks. "Would" agrees with names in the singular and in the plural. */
const PATTERNS: readonly (readonly [RegExp, (path: string, x: string) => string])[] = [
  [/^ease of (\w+ing\b.*)$/i, (path, x) => `How easy would ${path} make ${x}?`],
  [
    /^not (?!\w+ing you\b)(being (?:\w+ly )?\w+(?:ed|en|wn|ght)\b.*|(?!being\b)\w+ing\b.*)$/i,
    (path, x) => `How far would ${path} keep you from ${x}?`,
  ],
  [/^(?:little )?need for (.+)$/i, (path, x) => `With ${path}, how far could you do without ${x}?`],
  [/^(?:fewer|less|little|few) ((?!.*\sthan\s).+)$/i, (path, x) => `How far would ${path} spare you ${x}?`],
  [/^suitability for (.+)$/i, (path, x) => `How well would ${path} suit ${x}?`],
  [/^suitability when (.+)$/i, (path, x) => `How well would ${path} do when ${x}?`],
];

/**
 * What the rating screen asks of a path on a criterion, from its label, which the user may have rewritten: by its part of
 * speech, and in quotes where that cannot be told.
 * @param label such as "Mentoring junior colleagues"
 * @param path the path's name
 * @param names words that keep their capital within a sentence, lower-cased
 */
export function ratingQuestion(label: string, path: string, names: Names = new Set()): string {
  const whole = label.trim();
  const x = withinSentence(whole, names);
  for (const [pattern, question] of PATTERNS) {
    const found = pattern.exec(x)?.[1];
    if (found !== undefined) return question(path, found);
  }
  const words = x.toLowerCase().split(/\s+/);
  const [first = '', second = ''] = words;
  // What happens, and what is torn, is asked in its own words.
  if (
    !isSound(whole) ||
    /^(?:somebody|someone|nobody|everybody|no one)\b/.test(x) ||
    words.slice(2).some(isGerund) ||
    /^lasting\b|\bbeing\b/.test(x)
  )
    return quotedQuestion(whole, path);
  const isDoing =
    (isAdverb(first) && isGerund(second)) ||
    (isGerund(first) &&
      (words.length !== 2 || !isNamed(second)) &&
      (words.length > 1 || baseOfGerund(first) !== null));
  if (isDoing && !/^(?:paying|lasting|costing)$/.test(first) && !HARMS.has(baseOfGerund(first) ?? ''))
    return `How good would ${path} be for ${x}?`;
  const head = headNoun(words);
  const isPlain = !DETERMINERS.has(first) && !/[A-Z]/.test(x);
  const isList = /,|\s(?:and|or)\s/.test(x) || words.slice(1, words.indexOf(head)).some(isGerund);
  if (isPlain && !isList && !isDegree(first) && words.length < 7 && (head === 'freedom' || isAmount(head)))
    return `How much ${x} would ${path} give you?`;
  const isQuality = isAbstract(head) || (isPlural(head) && isPraise(first));
  return isPlain && isQuality && words.length < 6 && !isCounted(words) && !isGerund(head)
    ? `How well would ${path} do on ${x}?`
    : quotedQuestion(whole, path);
}

/** "Stepping stone" and "planning horizon" are things; "writing code" is done. */
const isNamed = (noun: string): boolean =>
  !isPlural(noun) &&
  !isAbstract(noun) &&
  !isAmount(noun) &&
  !isAdverb(noun) &&
  !/^(?:code|software|papers?|tools?)$/.test(noun);

/** The same in words that fit every label. */
export const quotedQuestion = (label: string, path: string): string =>
  `How would you rate ${path} on this: “${label.trim()}”?`;
