import { isAgainst, isDoing, isMoreBetter, isPlainAmount } from './direction.ts';
import { STARTS } from './ends.ts';
import { isSound } from './gate.ts';
import { headNoun, isCounted, type Names, within } from './wording.ts';
import { isAdjective, isAdverb, worseThan } from './words/adjectives.ts';
import { HARMS } from './words/leads.ts';
import { isAbstract, isAmount, isPlural } from './words/nouns.ts';
import { baseOfGerund, isGerund } from './words/verbs.ts';

/**
 * What the rating screen asks of a path on a criterion, from its label, which the user may have rewritten: by its part of
 * speech, and in quotes where that cannot be told. "Would" agrees with names in the singular and in the plural.
 */
export function ratingQuestion(label: string, path: string, names: Names = new Set()): string {
  const quoted = quotedQuestion(label, path);
  const x = within(label.trim(), names);
  const words = x.toLowerCase().split(/\s+/);
  const [first = '', ...rest] = words;
  const head = headNoun(words);
  const doings = words.filter(isGerund);
  // Harm is done by a path itself; nobody is spared freedom, or support.
  const isHarm = doings.some((each) => HARMS.has(baseOfGerund(each) ?? ''));
  if (!isSound(label.trim()) || isHarm || isAgainst(words)) return quoted;
  const [start = '', , , question = ''] = STARTS.find(([each]) => each.test(x)) ?? [];
  if (question !== '') return `${question.replace('PATH', () => path)} ${x.replace(start, '')}?`;
  // "Writing code" is done, "growing pay" and "rising costs" are not.
  const isDone = isDoing(words) || (isGerund(first) && words.length === 1);
  if (isDone && !isAdjective(first)) return `How good would ${path} be for ${x}?`;
  const amount = first === 'more' ? rest : words;
  if (doings.some((each) => each !== head) || isAdverb(amount[0] ?? '') || /[A-Z]/.test(x)) return quoted;
  if (isPlainAmount(amount) && isMoreBetter(amount)) return `How much ${x} would ${path} give you?`;
  const isQuality = isAmount(head) || isAbstract(head) || (isPlural(head) && worseThan(first) !== undefined);
  // In quotes: "higher pay", "pension", "pay that rises".
  const isPlain =
    !isCounted(words) && !/,|^(?:your|an?|the|no|more|nobody|\w+er) | (?:and|or|on|that|who) /.test(x);
  return isQuality && isPlain ? `How well would ${path} do on ${x}?` : quoted;
}

/** The same in words that fit every label. */
export const quotedQuestion = (label: string, path: string): string =>
  `How would you rate ${path} on this: “${label.trim()}”?`;
