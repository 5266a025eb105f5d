import type { Clause } from './clause.ts';
import { wordsOf } from './slice.ts';
import { headNoun, withinSentence } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { DETERMINERS, isAdverb, MODALS, PREPOSITIONS, PRONOUNS } from './words/function-words.ts';
import { isPeople, isPlural } from './words/nouns.ts';
import {
  anyBaseOfThird,
  baseOfGerund,
  baseOfThird,
  gerund,
  isGerund,
  isParticiple,
} from './words/verb-forms.ts';
import { isVerb, VERBS } from './words/verbs.ts';

/** Longest subject, in words, that is surely one noun phrase. */
const LONGEST_SUBJECT = 6;

/** What follows these is what happens: "means waiting". */
const EMPTY = /^(?:mean|matter)$/;
const OFTEN = /^(?:always|also|usually|often|sometimes|frequently|generally|still|mostly|easily|just)$/;
const HARDLY = /^(?:rarely|barely|seldom|never|hardly|not)$/;
/** What is denied only in part. */
const IN_PART = /\b(?:until|unless|except|but|every|all|only|yet|just|necessarily|enough|anymore|both)\b/i;

/** What happens: who or what does it, and the verb in its base form with what follows. */
interface Happening {
  who: string;
  adverbs: string[];
  base: string;
  rest: string[];
}

/** Reads a clause as what happens. Null where its subject is no plain name, or its verb is not surely known. */
function happeningIn({ subject, predicate }: Clause): Happening | null {
  const subjects = wordsOf(subject.text.replace(/^(?:the|an?)\s+/i, ''));
  const last = subjects.at(-1) ?? '';
  const isOpen = [isAdjective, (word: string) => PREPOSITIONS.has(word) || DETERMINERS.has(word)].some((is) =>
    is(last),
  );
  const isUnsure = /^(?:it|they|this|that|these|there|we|i|you|who\w*|what\w*)\b|,(?!.*\s(?:and|or)\s)/i.test(
    subjects.join(' '),
  );
  // "A name people remember".
  const before = subjects.at(-2) ?? 'a';
  if (PRONOUNS.has(last) && !DETERMINERS.has(before) && !PREPOSITIONS.has(before)) return null;
  if (subjects.length > LONGEST_SUBJECT || isUnsure || isOpen) return null;
  const words = predicate.text.split(' ');
  const adverbs = leading(words);
  const [first = '', ...others] = words.slice(adverbs.length);
  const verb = verbOf(first.toLowerCase(), others, /^[a-z]{3,}$/.test(first) && isPlural(last));
  if (verb === null) return null;
  const { base } = verb;
  const said = { who: subject.text, ...verb, adverbs: [...adverbs, ...verb.adverbs] };
  // "Stops" may be several; "being an exception" names nothing that happens.
  const isWhole =
    said.rest.some((word) => word !== 'not') || (said.adverbs.length > 0 && base !== 'do') || VERBS.has(base);
  const text = said.rest.join(' ');
  const isNamed = base === 'be' && /^(?:an?|the|all) /.test(text);
  return isWhole && !isNamed ? said : null;
}

/**
 * A clause as the name of what happens: "threads drag on for days" is "threads dragging on for days". Null where that is not sure, or
 * where more verbs follow.
 */
export function happening(clause: Clause): string | null {
  const said = happeningIn(clause);
  if (said === null || hasMoreVerbs(said.rest)) return null;
  const who = said.who.replace(/^(?:the|an?)\s+/i, '');
  // "Nobody can fire you" is no "nobody firing you".
  const able = /^can\s(?!be\b)/.test(clause.predicate.text) && /^(?:nobody|no)\b/i.test(who);
  if (able) return `${who} being able to ${clause.predicate.text.slice(4)}`;
  const { adverbs, base, rest } = said;
  if (base === 'exist') return [who, ...rest].join(' ');
  if (base !== 'be') return [who, ...adverbs, gerund(base), ...rest].join(' ');
  if (isGerund(rest[0] ?? '')) return [who, ...adverbs, ...rest].join(' ');
  // "Often left to chance" is "often being left to chance", "easily mistaken" stays together.
  const [first = '', ...more] = rest;
  const being = OFTEN.test(first) || HARDLY.test(first) ? [first, 'being', ...more] : ['being', ...rest];
  return [who, ...adverbs, ...being].join(' ');
}

/**
 * The opposite of what a con says happens: "boats are sold" is "not having boats sold", "plans rarely change" is "plans changing".
 * Null where nothing surely happens, or where it is denied in part.
 */
export function notHappening(clause: Clause): string | null {
  const said = happeningIn(clause);
  if (said === null) return null;
  // "Engineers need to travel": not having to.
  if (/^(?:have|need)$/.test(said.base) && said.rest[0] === 'to')
    return isPeople(headNoun(wordsOf(said.who))) ? `not having ${said.rest.join(' ')}` : null;
  const { base } = said;
  // "Come and go" stay as they are, "comes and goes" do not.
  if (
    hasMoreVerbs(said.rest) &&
    !new RegExp(`^(?:(?:can|may|might|could|will) )?${base}\\b`, 'i').test(clause.predicate.text)
  )
    return null;
  const who = said.who.replace(/^(?:some|most|many)\s+(?!of\b)/i, '');
  const nobody = /^(?:nobody|no one)\b/i;
  const isDenied =
    nobody.test(who) || [...said.adverbs, said.rest[0] ?? ''].some((word) => HARDLY.test(word));
  const often = (word: string) => OFTEN.test(word) || HARDLY.test(word);
  const adverbs = said.adverbs.filter((word) => !often(word));
  const rest = said.rest.filter((word, at) => at > 1 || !often(word));
  // "Forget to tell you" is "remembering to".
  const opposed = { lose: 'keeping', forget: 'remembering', ignore: 'acting on' }[base];
  if (opposed !== undefined && !isDenied)
    return [who.replace(/^(?:the|an?)\s+/i, ''), opposed, ...rest].join(' ');
  if (isDenied) {
    const subject = who.replace(nobody, 'somebody').replace(/^(?:the|an?)\s+/i, '');
    const doing = base === 'be' && isGerund(rest[0] ?? '') ? [] : [gerund(base)];
    return IN_PART.test(clause.predicate.text) ? null : [subject, ...adverbs, ...doing, ...rest].join(' ');
  }
  const [first = ''] = rest.filter((word) => !isAdverb(word));
  const bare = base === 'be' && (baseOfGerund(first) !== null || isParticiple(first));
  return ['not having', withinSentence(who, new Set()), ...adverbs, ...(bare ? [] : [base]), ...rest].join(
    ' ',
  );
}

const leading = (words: readonly string[]): string[] => {
  const end = words.findIndex((word) => !isAdverb(word.toLowerCase()));
  return words.slice(0, end === -1 ? words.length : end);
};

/** The verb in its base form (after many that do it, known or not), with the adverbs before it and what follows. */
function verbOf(verb: string, rest: readonly string[], isMany: boolean): Omit<Happening, 'who'> | null {
  const adverbs = leading(rest);
  const [next = '', ...others] = rest.slice(adverbs.length);
  if (MODALS.has(verb))
    return /^[a-z]{2,}$/.test(next) && !DETERMINERS.has(next) ? { adverbs, base: next, rest: others } : null;
  if (/^tends?$/.test(verb) && next === 'to') return verbOf('may', others, isMany);
  if (/^(?:is|are|was|were)$/.test(verb))
    return baseOfGerund(next) !== null
      ? { adverbs, base: 'be', rest: [next, ...others] }
      : { adverbs: [], base: 'be', rest: [...rest] };
  const base = anyBaseOfThird(verb) ?? (isVerb(verb) || isMany ? verb : null);
  const phase = /^(?:stop|start|begin)$/.test(base ?? '') && (next === 'to' || isGerund(next));
  const perfect = base === 'have' && isParticiple(next);
  return base === null || phase || perfect || EMPTY.test(base)
    ? null
    : { adverbs: [], base, rest: [...rest] };
}

/** "Closing or shrink", "being tied to a cycle and lag behind". */
const hasMoreVerbs = (rest: readonly string[]): boolean =>
  [
    ...` ${rest.join(' ')}`.matchAll(
      /(?:\s(?:and|or|but)|,)\s+(?:\w+ly\s+|never\s+|often\s+|sometimes\s+)*([\w']+)/gi,
    ),
  ].some(
    ([, word = '']) =>
      isVerb(word) || baseOfThird(word) !== null || /^(?:is|are|can|may|must|will)$/.test(word),
  );
