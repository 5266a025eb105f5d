import type { Token } from './tokens.ts';
import { isAdjective } from './words/adjectives.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './words/function-words.ts';
import { isPlural } from './words/nouns.ts';
import { baseOfThird } from './words/verb-forms.ts';
import { NOUN_OR_VERB, VERBS } from './words/verbs.ts';

/** How long a subject may be before its verb. */
const REACH = 9;

/**
 * Where a clause has its finite verb ("Few routes *run* every day").
 * @returns its index, above 0; null where the words are no clause, as far as can be told
 */
export function clauseVerb(tokens: readonly Token[]): number | null {
  if (PREPOSITIONS.has(tokens[0]?.lower ?? '') || AUXILIARIES.has(tokens[0]?.lower ?? '')) return null;
  for (let at = 1; at < Math.min(tokens.length, REACH); at += 1) {
    const here = tokens[at]?.lower ?? '';
    if (SUBORDINATORS.has(here) || tokens[at]?.mark) return null;
    if (AUXILIARIES.has(here) || agreesAsVerb(tokens, at)) return at;
  }
  return null;
}

/** A verb that agrees with the word before it; one that may be a noun must also be followed by what follows only verbs. */
function agreesAsVerb(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at]?.lower ?? '';
  const subject = subjectNoun(tokens, at);
  if (subject === '' || PREPOSITIONS.has(subject) || DETERMINERS.has(subject) || isAdjective(subject))
    return false;
  const several = isPlural(subject) || /^(?:you|they|we|i|these|those)$/.test(subject);
  const base = baseOfThird(here);
  const agrees = several ? VERBS.has(here) || NOUN_OR_VERB.has(here) : base !== null;
  if (!agrees) return false;
  if (several ? VERBS.has(here) : base !== null && VERBS.has(base)) return true;
  return followsVerb(tokens[at + 1]?.lower ?? '', several);
}

/** The noun that the verb agrees with; an adverb may stand between. */
function subjectNoun(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.lower ?? '';
  return isAdverb(before) && at > 1 ? (tokens[at - 2]?.lower ?? '') : before;
}

const followsVerb = (next: string, several: boolean): boolean =>
  DETERMINERS.has(next) ||
  PRONOUNS.has(next) ||
  isAdverb(next) ||
  (several && (next === '' || PREPOSITIONS.has(next)));
