import type { Clause } from './clause.ts';
import { wordsOf } from './slice.ts';
import { isAdjective, isDescription } from './words/adjectives.ts';
import { DETERMINERS, isAdverb, MODALS, PREPOSITIONS } from './words/function-words.ts';
import { anyBaseOfThird, baseOfThird, gerund, isGerund } from './words/verb-forms.ts';
import { isVerb } from './words/verbs.ts';

/** Longest subject, in words, that is surely one noun phrase. */
const LONGEST_SUBJECT = 6;

/** What follows these is what happens: "means waiting". */
const EMPTY = /^(?:mean|matter)$/;

/**
 * A clause as the name of what happens: "threads drag on for days" is "threads dragging on for days". Null where its verb is
 * not surely known, or where more verbs follow.
 */
export function happening({ subject, predicate }: Clause): string | null {
  const who = subject.text.replace(/^(?:the|an?)\s+/i, '');
  const subjects = wordsOf(who);
  const last = subjects.at(-1) ?? '';
  const isOpen = [isAdjective, (word: string) => PREPOSITIONS.has(word) || DETERMINERS.has(word)].some((is) =>
    is(last),
  );
  const isUnsure = /^(?:it|they|this|that|these|there|we|i|you)$|,(?!.*\s(?:and|or)\s)/i.test(who);
  if (subjects.length > LONGEST_SUBJECT || isUnsure || isOpen) return null;
  const words = predicate.text.split(' ');
  const adverbs = leading(words);
  const [first = '', ...rest] = words.slice(adverbs.length);
  // "Nobody can fire you" is no "nobody firing you".
  const able = first === 'can' && /^(?:nobody|no)\b/i.test(who);
  const said = able ? `being able to ${rest.join(' ')}` : doneBy(first.toLowerCase(), rest);
  // "Being an exception" names nothing that happens.
  const isWhole =
    said?.includes(' ') ||
    adverbs.length > 0 ||
    (subjects.length > 1 && subjects.slice(0, -1).every(isDescribing));
  if (said === null || !isWhole || /^being (?:an?|the|all) /.test(said) || hasMoreVerbs(said)) return null;
  return [who, ...adverbs, said].join(' ');
}

const isDescribing = (word: string): boolean => isDescription(word) || word === 'your';

const leading = (words: readonly string[]): string[] => {
  const end = words.findIndex((word) => !isAdverb(word.toLowerCase()));
  return words.slice(0, end === -1 ? words.length : end);
};

/** The predicate with its verb in -ing. */
function doneBy(verb: string, rest: readonly string[]): string | null {
  const adverbs = leading(rest);
  const [next = '', ...others] = rest.slice(adverbs.length);
  const after = (word: string) => [...adverbs, word, ...others].join(' ');
  if (MODALS.has(verb))
    return /^[a-z]{2,}$/.test(next) && !DETERMINERS.has(next) ? after(gerund(next)) : null;
  if (/^tends?$/.test(verb) && next === 'to') return doneBy('may', others);
  if (/^(?:is|are|was|were)$/.test(verb)) return isGerund(next) ? after(next) : withBeing(rest);
  const base = anyBaseOfThird(verb) ?? (isVerb(verb) ? verb : null);
  const phase = /^(?:stop|start|begin)$/.test(base ?? '') && (next === 'to' || isGerund(next));
  return base === null || phase || EMPTY.test(base) ? null : [gerund(base), ...rest].join(' ');
}

/** "Often left to chance" is "often being left to chance", "easily mistaken" stays together. */
const withBeing = ([first = '', ...rest]: readonly string[]): string =>
  /^(?:always|also|usually|often|sometimes|rarely|seldom|never|frequently|generally|not|still)$/.test(first)
    ? [first, 'being', ...rest].join(' ')
    : ['being', first, ...rest].join(' ');

/** "Closing or shrink", "being tied to a cycle and lag behind". */
const hasMoreVerbs = (said: string): boolean =>
  [...said.matchAll(/(?:\s(?:and|or|but)|,)\s+(?:\w+ly\s+|never\s+|often\s+|sometimes\s+)*([\w']+)/gi)].some(
    ([, word = '']) =>
      isVerb(word) || baseOfThird(word) !== null || /^(?:is|are|can|may|must|will)$/.test(word),
  );
