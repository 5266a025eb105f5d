import { isBound, isDoing, isMoreBetter, isPlainAmount } from './direction.ts';
import { isSound } from './gate.ts';
import { headNoun, isCounted, type Names, withinSentence } from './wording.ts';
import { isAdverb, worseThan } from './words/adjectives.ts';
import { HARMS } from './words/leads.ts';
import { isAbstract, isAmount, isPlural, LEVELS } from './words/nouns.ts';
import { baseOfGerund, isGerund } from './words/verbs.ts';

/** Forms of labels and the question that each asks. "Would" agrees with names in the singular and in the plural. */
const PATTERNS: readonly (readonly [RegExp, (path: string, x: string) => string])[] = [
  [/^ease of (\w+ing\b.*)$/i, (path, x) => `How easy would ${path} make ${x}?`],
  [
    /^(?:not|freedom from) ((?!being you\b)\w+ing\b(?! you\b).*)$/i,
    (path, x) => `How far would ${path} keep you from ${x}?`,
  ],
  [/^(?:little )?need for (.+)$/i, (path, x) => `With ${path}, how far could you do without ${x}?`],
  [/^(?:fewer|less|little|few) ((?!.*\sthan\s).+)$/i, (path, x) => `How far would ${path} spare you ${x}?`],
  [/^suitability for (.+)$/i, (path, x) => `How well would ${path} suit ${x}?`],
  [/^suitability when (.+)$/i, (path, x) => `How well would ${path} do when ${x}?`],
];

/** “Growing pay” and “rising prices” are no doings. */
const isGrowing = ([first = '', next = '']: readonly string[]): boolean =>
  /^(?:growing|rising|falling|shrinking)$/.test(first) && (isAmount(next) || LEVELS.has(next));

/**
 * What the rating screen asks of a path on a criterion, from its label, which the user may have rewritten: by its part of
 * speech, and in quotes where that cannot be told.
 * @param names words that keep their capital within a sentence, lower-cased
 */
export function ratingQuestion(label: string, path: string, names: Names = new Set()): string {
  const x = withinSentence(label.trim(), names);
  const words = x.toLowerCase().split(/\s+/);
  const [first = '', ...rest] = words;
  // "Very high pay", "often free housing": how much of it is said already; “growing pay” is no doing.
  const isSaid = isAdverb(first) && !/^(?:less|more|most|much)$/.test(first) && !isGerund(rest[0] ?? '');
  if (isSaid || isGrowing(words)) return quotedQuestion(label, path);
  // Nobody is spared freedom, or support.
  if (/^(?:fewer|less|little|few)$/.test(first) && isMoreBetter(rest)) return quotedQuestion(label, path);
  // Harm is done by a path itself, so one is not kept from doing it.
  const [, doing = ''] = /^(?:not|freedom from) (\w+ing)\b/i.exec(x) ?? [];
  if (HARMS.has(baseOfGerund(doing) ?? '')) return quotedQuestion(label, path);
  const [asks, question] = PATTERNS.find(([pattern]) => pattern.test(x)) ?? [];
  if (asks !== undefined && question !== undefined) return question(path, asks.exec(x)?.[1] ?? '');
  // "Writing code" is done; "planning horizon", of a word that stands for one of several, is a thing.
  const isDone = isGerund(first)
    ? baseOfGerund(first) !== null && (rest.length === 0 || (isDoing(words) && !isCounted([rest[0] ?? ''])))
    : isAdverb(first) && isGerund(rest[0] ?? '');
  if (!isSound(label.trim()) || rest.slice(isAdverb(first) ? 1 : 0).some(isGerund))
    return quotedQuestion(label, path);
  if (isDone && HARMS.has(baseOfGerund(first) ?? '')) return quotedQuestion(label, path);
  if (isDone) return `How good would ${path} be for ${x}?`;
  const head = headNoun(words);
  const isPlain = !/[A-Z]|,|^(?:your|a|the|no) | (?:and|or) /.test(x) && !isCounted(words);
  const amount = first === 'more' ? rest : words;
  // The higher the rating the better: of noise or travel nobody is asked how much.
  if (isPlain && isPlainAmount(amount) && isMoreBetter(amount))
    return `How much ${x} would ${path} give you?`;
  const isQuality =
    isPlainAmount(words) || isAbstract(head) || (isPlural(head) && worseThan(first) !== undefined);
  return isPlain && isQuality && !isGerund(head) && !isBound(words) && !/ on |^more /.test(x)
    ? `How well would ${path} do on ${x}?`
    : quotedQuestion(label, path);
}

/** The same in words that fit every label. */
export const quotedQuestion = (label: string, path: string): string =>
  `How would you rate ${path} on this: “${label.trim()}”?`;
