import { part, type Slice } from './slice.ts';
import { headNoun } from './wording.ts';
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
import { baseOfThird, isGerund, isParticiple } from './words/verb-forms.ts';
import { isIntransitive, isVerb, VERBS } from './words/verbs.ts';

/** A clause, cut before its verb. */
export interface Clause {
  subject: Slice;
  predicate: Slice;
}

/** Words that stand for somebody, and so are followed by a verb. */
const isPronoun = (word: string): boolean =>
  PRONOUNS.has(word) || /^(?:this|these|that|else|there)$/.test(word);

/** "Before there is any revenue": a clause follows. */
const TIMES = /^(?:before|after|until|once)$/;
/** What "letting people go" lets them do is no verb of the clause. */
const LETTING = /^(?:letting|making|helping|seeing|watching)$/;

/** A clause with its subject first, as in "groups help older pupils"; null where no verb is seen. */
export function clauseOf(slice: Slice): Clause | null {
  const placed = [...slice.text.matchAll(/[^\s,;:()"]+|,/g)];
  const words = placed.map(([word]) => word.toLowerCase());
  let relatives = LETTING.test(words[0] ?? '') ? 1 : 0;
  for (const [at, word] of words.entries()) {
    if (at === 0) continue;
    // After "it" comes its verb, known or not; "the patch you need" has a relative clause without "that".
    const follows = at === 1 && /^(?:it|they|you|we)$/.test(words[0] ?? '');
    const isVerb = follows || isVerbAt(words, at);
    if (/^(?:that|which|who|whom|whose|what|you|we|they|i|it|nobody|everybody)$/.test(word)) relatives += 1;
    else if (
      SUBORDINATORS.has(word) ||
      (TIMES.test(word) &&
        (isPronoun(words[at + 1] ?? '') || (word === 'once' && DETERMINERS.has(words[at + 1] ?? ''))))
    )
      return null;
    else if (isVerb && relatives > 0) relatives -= 1;
    else if (isVerb) {
      const first = words.slice(0, at).findLastIndex((each) => !isAdverb(each) || each === 'well') + 1;
      const place = placed[first]?.index ?? 0;
      return { subject: part(slice, 0, place), predicate: part(slice, place) };
    }
  }
  return null;
}

function isVerbAt(words: readonly string[], at: number): boolean {
  const [word = '', next = '', after = ''] = words.slice(at);
  const before = words.slice(0, at).filter((each) => !isAdverb(each));
  const subject = before.at(-1) ?? '';
  // "Targets you can influence" and "priorities set by others" have a relative clause without "that".
  if (/^(?:you|we|they|i)$/.test(next) && AUXILIARIES.has(after)) return false;
  if (word === 'thanks' && next === 'to') return false;
  if (/^(?:set|put|cut|hit|split|spread|read|run)$/.test(word) && next === 'by') return false;
  if (AUXILIARIES.has(subject) || /'s$/.test(subject)) return false;
  if (AUXILIARIES.has(word) && /^(?:and|or)$/.test(words[at - 1] ?? '')) return false;
  if (/^(?:reported|showed|found|saw)$/.test(word) && isPlural(headNoun(before))) return true;
  if (AUXILIARIES.has(word)) return subject !== 'to' && !/^(?:be|been|being|having)$/.test(word);
  if (isPronoun(subject)) return isVerb(word) || baseOfThird(word) !== null;
  // "Staying sharp means studying".
  if (isGerund(words[0] ?? '') && /^(?:means|requires|takes)$/.test(word)) return true;
  if (
    /^(?:makes|lets|gives|brings|allows|keeps|lends)$/.test(word) &&
    !DETERMINERS.has(subject) &&
    (!PREPOSITIONS.has(subject) || isAdverb(words[at - 1] ?? ''))
  )
    return next !== '';
  // "A broken main blocks the team".
  const blocks =
    /^(?:an?|the)$/.test(words[0] ?? '') && /[a-z]{2}[^s]s$/.test(word) && /^(?:the|your|every)$/.test(next);
  if (blocks && at > 1 && !PREPOSITIONS.has(subject)) return true;
  if (DETERMINERS.has(subject) || PREPOSITIONS.has(subject) || isAdjective(subject)) return false;
  if (
    /^(?:|,|to|and|or|not)$/.test(subject) ||
    (/^(?:matters|counts)$/.test(word) && /^(?:|,|most|more|as|for)$/.test(next))
  )
    return subject.length > 3;
  if (/^(?:leads|results)$/.test(word) && /^(?:to|in)$/.test(next)) return !isGerund(subject);
  if (before.at(-2) === 'to' && isVerb(subject)) return false;
  const third = baseOfThird(word);
  // "Explaining things sharpens": a doing is singular, whatever stands before the verb.
  const isDoing = isGerund(words[0] ?? '') && !/^(?:get|go|take|come|become|tend)$/.test(word);
  const isOne = (isDoing || !isPlural(headNoun(before))) && !before.some((each) => /^(?:and|&)$/.test(each));
  // "Debt piles up", "prices go up", but "throw plans away".
  if (
    (/^(?:up|down|out|off|away|back|over)$/.test(next) || (next === 'on' && after === '')) &&
    !isGerund(words[0] ?? '') &&
    !VERBS.has(words[0] ?? '')
  )
    return (
      third !== null || (!isOne && !DETERMINERS.has(word) && !isGerund(word) && !/^(?:and|or)$/.test(word))
    );
  // "Salaries trail the market", "the tool sorts the rest": known or not, a verb stands between a noun and an article.
  const isOpen =
    [PREPOSITIONS, SUBORDINATORS, DETERMINERS].some((closed) => closed.has(word)) || isAdverb(word);
  const isNoun = (!isGerund(subject) || isAdverb(words[at - 1] ?? '')) && !VERBS.has(subject);
  const isBetween =
    /^(?:the|an?|your|their)$/.test(next) && /^[a-z]{4,}$/.test(word) && !isGerund(word) && !isOpen && isNoun;
  if (isBetween && (isOne ? /[^s]s$/.test(word) : isPlural(subject) && !isPlural(word))) return true;
  // "Recruiters still filter".
  const often = /^(?:still|often|always|never|rarely|seldom|sometimes|usually)$/.test(words[at - 1] ?? '');
  if (
    often &&
    !isOne &&
    !isOpen &&
    !isAdjective(word) &&
    /^[a-z]{3,}$/.test(word) &&
    !/(?:ed|ing)$/.test(word)
  )
    return true;
  if (third === null ? isOne || !isVerb(word) : !isOne) return false;
  if (isAdverb(words[at - 1] ?? '')) return true;
  if (VERBS.has(third ?? word)) return true;
  // "Commuting costs money", but "keeping costs low".
  if (isDoing && before.some((each) => PREPOSITIONS.has(each)) && third !== null && isObject(next, after))
    return true;
  if (isDoing) return third !== null && /^(?:the|an?|your|you|time|money|energy|nerves)$/.test(next);
  const goesOn = third !== null && isIntransitive(third) && PREPOSITIONS.has(next);
  return third === null ? next !== '' : goesOn || isObject(next, words[at + 2]);
}

/** Does an object begin here, so that the word before it is a verb and no noun? */
export const isObject = (next: string, after: string | undefined): boolean =>
  !/^(?:|,|and|or|that|who)$/.test(next) &&
  !PREPOSITIONS.has(next) &&
  !isGerund(next) &&
  !isParticiple(next) &&
  !/^(?:once|twice|every)$/.test(next) &&
  !(isAdverb(next) && isVerb(after ?? '')) &&
  !AUXILIARIES.has(next) &&
  !(isVerb(next) && after !== undefined);
