import { headNoun } from './wording.ts';
import { isAdjective, isAdverb, wantedInstead } from './words/adjectives.ts';
import { EFFECTS, HARMS } from './words/leads.ts';
import { DEGREES, isAmount } from './words/nouns.ts';
import { baseOfGerund, isGerund, isParticiple } from './words/verbs.ts';
import { CHORES, isUnwanted, isWanted, KINDS_OF_THING, THINGS_OF_DOING } from './words/wanted.ts';
import { wordList } from './words/word-list.ts';

// All take the words of a label in lower case.

const TELLS_HOW_MUCH = wordList(`
  no any some most much many less enough better every being hardly barely almost practically virtually nearly zero minimal limited just
`);

/** Adjectives beside which one still asks how much. */
const OF_AMOUNTS = wordList('free spare own personal extra creative physical natural');

/** Is it an amount by itself, as noise and free time are, but not "better pay" or "no freedom"? */
export function isPlainAmount(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  const head = headNoun(words);
  // "Cheap, non-critical equipment", "monthly salary": which it is, not how much there is of it.
  const isWhich = words
    .slice(0, words.indexOf(head))
    .some((word) => word.endsWith(',') || (isAdjective(word) && !OF_AMOUNTS.has(word)));
  const isTold = DEGREES.has(first) || TELLS_HOW_MUCH.has(first) || /^\d/.test(first);
  return isAmount(head) && !isTold && !isWhich && !isAdverb(first) && !rest.some(isGerund);
}

/**
 * Is more of it surely better? Not where what is unwanted stands beside it, as in "control over noise", "poor pay" or "money
 * bound up".
 */
export function isMoreBetter(words: readonly string[]): boolean {
  const head = headNoun(words);
  const [first = '', next = ''] = words;
  if (first === 'freedom' && next === 'from') return true;
  // "Travel time", "build time".
  const isTaken = head === 'time' && !/^(?:(?:free|spare|own|family|leisure) )?time\b/.test(words.join(' '));
  const isBad = wantedInstead(first) !== undefined || words.some(isUnwanted);
  return isWanted(head) && !isTaken && !isBound(words) && !isBad;
}

/** Is it said what is done with it, as of money bound up? */
export const isBound = (words: readonly string[]): boolean =>
  words.slice(words.indexOf(headNoun(words)) + 1).some(isParticiple);

/** Is less of it surely better? */
export const isLessBetter = (words: readonly string[]): boolean => isUnwanted(headNoun(words));

/** Is it something done, as "learning Rust" is? "Waiting time" and "heating included" are things. */
export function isDoing(words: readonly string[]): boolean {
  const [first = '', next = '', after = ''] = words;
  if (!isGerund(first) || first === 'being' || words.length < 2) return false;
  const isThing = KINDS_OF_THING.has(first) && THINGS_OF_DOING.has(next);
  const isSaid = isParticiple(next) && /^(?:by|for|in|on|at|to|up|)$/.test(after);
  return !isThing && !isSaid;
}

/** May it be a chore, as far as its words tell? Who reduces costs does not have them. */
export function isChore([first = '', ...rest]: readonly string[]): boolean {
  const base = baseOfGerund(first) ?? '';
  return HARMS.has(base) || CHORES.has(base) || (!EFFECTS.has(base) && rest.some(isUnwanted));
}
