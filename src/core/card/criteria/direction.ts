import { headNoun, isCounted } from './wording.ts';
import { wantedInstead } from './words/adjectives.ts';
import { classOf } from './words/classes.ts';
import { EFFECTS, HARMS } from './words/leads.ts';
import { isAmount, isPlural, isTime, LEVELS } from './words/nouns.ts';
import { baseOfGerund, isGerund, isParticiple } from './words/verbs.ts';
import { CHORES, isUnwanted, OF_AMOUNTS, THINGS_OF_DOING, WANTED } from './words/wanted.ts';

// All take the words of a label in lower case.

/** Is it an amount by itself, as noise and free time are, but not "better pay", "monthly salary" or "no freedom"? */
export function isPlainAmount(words: readonly string[]): boolean {
  const head = headNoun(words);
  const before = words.slice(0, words.indexOf(head));
  const isTold = before.some((word) => 'DRJEG'.includes(classOf(word)) && !OF_AMOUNTS.has(word));
  return isAmount(head) && !isPlural(head) && !isTold && !words.slice(1).some(isGerund);
}

/** Is more of it surely better? Not of "control over noise", "poor pay", "money bound up" or "travel time". */
export function isMoreBetter(words: readonly string[]): boolean {
  const head = headNoun(words);
  const before = words[words.indexOf(head) - 1];
  const isTaken = head === 'time' && before !== undefined && !OF_AMOUNTS.has(before);
  const isBad = wantedInstead(words[0] ?? '') !== undefined || words.some(isUnwanted);
  return WANTED.has(head) && !isTaken && !isBad && !words.slice(words.indexOf(head) + 1).some(isParticiple);
}

/** Does it name little of what one wants, as "low pay at first, but" does? */
export const isAgainst = ([first = '', ...rest]: readonly string[]): boolean =>
  /^(?:low(?:er)?|little|less|few(?:er)?|small(?:er)?|modest|short)$/.test(first) && isMoreBetter(rest);

/** Is less of it surely better? */
export const isLessBetter = (words: readonly string[]): boolean => isUnwanted(headNoun(words));

/** Is it something done, as "learning Rust" is? "Waiting time", "learning curve" and "heating included" are things. */
export function isDoing([first = '', next = '', after = '']: readonly string[]): boolean {
  if (!isGerund(first) || first === 'being' || /^(?:of)?$/.test(next)) return false;
  const isWhole = after === '' || classOf(after) === 'P';
  const isKind = THINGS_OF_DOING.has(next) || isTime(next) || LEVELS.has(next) || isCounted([next]);
  const isThing = isWhole && isKind && !EFFECTS.has(baseOfGerund(first) ?? '');
  return !isThing && !(isParticiple(next) && /^(?:by|for|in|on|at|to|up|)$/.test(after));
}

/** May it be a chore, as far as its words tell? Who reduces costs does not have them. */
export function isChore([first = '', ...rest]: readonly string[]): boolean {
  const base = baseOfGerund(first) ?? '';
  const isBad = HARMS.has(base) || CHORES.has(base) || isUnwanted(base);
  return isBad || (!EFFECTS.has(base) && rest.some(isUnwanted));
}
