import { startsWord } from '../letters.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from './words/function-words.ts';
import { isPlural } from './words/nouns.ts';
import { isIntransitive, isVerb, NOUN_OR_VERB, TRANSITIVE, VERBS } from './words/verbs.ts';

/**
 * Does the base form of a verb stand here, perhaps after an adverb ("quickly build")?
 * @param certain only a verb can stand here, as after "want to"; else a word that may be a noun must have an object
 */
export function infinitiveAt(tokens: readonly Token[], at: number, certain = false): boolean {
  const here = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (isAdverb(here) && !isVerb(here)) return infinitiveAt(tokens, at + 1, certain);
  if (here === 'be' || here === 'have' || here === 'do') return true;
  if (VERBS.has(here) || (TRANSITIVE.has(here) && !NOUN_OR_VERB.has(here))) return next !== 'of';
  if (/^(?:it|them|yourself|themselves)$/.test(next) && startsWord(here) && !isNoVerb(here)) return true;
  if (certain) return startsWord(here) && !isNoVerb(here);
  if (isIntransitive(here) && /^(?:in|at|on|with|from|across|without|as)$/.test(next)) return true;
  return NOUN_OR_VERB.has(here) && !/^(?:of|and|or|,|in|for|)$/.test(next);
}

/** After "to", a word that is not known may be a verb, unless it is plainly something else. */
const isNoVerb = (word: string): boolean =>
  DETERMINERS.has(word) ||
  PREPOSITIONS.has(word) ||
  PRONOUNS.has(word) ||
  isPlural(word) ||
  (isAdjective(word) && !isVerb(word));
