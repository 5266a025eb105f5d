import { infinitiveAt } from './infinitive.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS } from './words/function-words.ts';
import { isPlural } from './words/nouns.ts';
import { baseOfGerund, isGerund, isParticiple } from './words/verb-forms.ts';
import { isVerb, TRANSITIVE } from './words/verbs.ts';

/**
 * Gives each member of a list the words that it shares with its neighbours: the noun of "fast and reliable builds", the
 * object of "designing and building systems", the verb of "building APIs, services and web apps".
 */
export const shareWords = (phrases: readonly Phrase[]): Phrase[] =>
  sharedVerbs(sharedObjects(sharedNouns(phrases)));

/** A member of adjectives alone takes the noun of the next one that has one. */
function sharedNouns(phrases: readonly Phrase[]): Phrase[] {
  return phrases.map((phrase, index) => {
    const { words } = phrase;
    const open = words.every(({ lower: each }) => isAdjective(each)) || endsOpen(phrase);
    const next = phrases
      .slice(index + 1)
      .find((each) => !each.words.every(({ lower: word }) => isAdjective(word)));
    const noun = open && next !== undefined ? describedNoun(next.words) : null;
    return noun === null ? phrase : { ...phrase, words: [...words, ...noun] };
  });
}

/** "building fast" | "reliable services": a doing whose object still wants its noun. */
const endsOpen = ({ words, form }: Phrase): boolean => {
  const verb =
    isDoing(words) || (form === 'infinitive' && TRANSITIVE.has(lowerAt(words, 0)) && words.length === 2);
  return verb && words.length > 1 && words.length < 4 && describes(lowerAt(words, words.length - 1));
};

const describes = (word: string): boolean => isAdjective(word) || isParticiple(word);

/** The noun that the adjectives at the start describe, or that a first noun stands before ("people skills"). */
function describedNoun(words: readonly Token[]): readonly Token[] | null {
  const start = lowerAt(words, 0);
  if (words.length < 2 || DETERMINERS.has(start) || PREPOSITIONS.has(start) || isGerund(start)) return null;
  const at = words.findIndex(({ lower: each }) => !isAdjective(each));
  if (lowerAt(words, at) === 'enough') return null;
  const noun = words.slice(Math.max(1, at));
  // "Thoroughly documented", "available everywhere": nothing is named.
  if (isAdverb(start) || isAdverb(lowerAt(noun, 0)) || (noun.length === 1 && isParticiple(lowerAt(noun, 0))))
    return null;
  return PREPOSITIONS.has(lowerAt(noun, 0)) || noun.some(({ mark }) => mark) ? null : noun;
}

const isDoing = (words: readonly Token[]): boolean => {
  const base = baseOfGerund(lowerAt(words, 0));
  return base !== null && TRANSITIVE.has(base);
};

/**
 * A lone verb takes the object of the next member that leads with a verb and has one. In a longer list it may want none
 * ("planning, budgeting and coordinating suppliers"), unless all before the last stand alone and want one.
 */
function sharedObjects(phrases: readonly Phrase[]): Phrase[] {
  const wanting = ({ words, form }: Phrase) =>
    words.length === 1 && (form === 'infinitive' ? TRANSITIVE.has(lowerAt(words, 0)) : isDoing(words));
  const lone = phrases.filter(({ words }) => words.length === 1);
  if (!lone.every(wanting)) return [...phrases];
  return phrases.map((phrase, index) => {
    const { words } = phrase;
    if (!wanting(phrase)) return phrase;
    const next = phrases.slice(index + 1).find((each) => leadsWithVerb(each) && each.words.length > 1);
    // "Hiring, coaching, and advocating for design": only the last of them takes "for".
    return next === undefined || PREPOSITIONS.has(lowerAt(next.words, 1))
      ? phrase
      : { ...phrase, words: [...words, ...next.words.slice(1)] };
  });
}

/** Does a member lead with a verb in the form that its list asks for? A lone word that may be a noun is a verb among verbs. */
function leadsWithVerb({ words, form, led }: Phrase): boolean {
  if (led) return true;
  if (form !== 'infinitive') return isGerund(lowerAt(words, 0));
  const lone = words.length === 1 && isVerb(lowerAt(words, 0)) && !isPlural(lowerAt(words, 0));
  return lone || infinitiveAt(words, 0);
}

/** Members without a verb take that of the first, where it alone has one and an object of their kind. */
function sharedVerbs(phrases: readonly Phrase[]): Phrase[] {
  const [first, ...others] = phrases;
  if (first === undefined) return [];
  const parallel = others.filter(leadsWithVerb).length > 0;
  const head =
    parallel || !(leadsWithVerb(first) || first.form === 'infinitive') ? null : verbToShare(first, others);
  return [
    first,
    ...others.map((phrase): Phrase => {
      if (leadsWithVerb(phrase) || phrase.form === 'situation') return phrase;
      const start = lowerAt(phrase.words, 0);
      // "Serving pages, load balancing": a doing by itself.
      const doing = phrase.words.some(({ lower }, at) => at > 0 && at < 3 && isGerund(lower));
      const takes =
        head !== null && !doing && start !== 'without' && start !== 'no' && !PREPOSITIONS.has(start);
      if (takes) return { ...phrase, words: [...head, ...phrase.words] };
      return phrase.form === 'infinitive' && !(parallel && looksParallel(phrase))
        ? { ...phrase, form: 'noun' }
        : phrase;
    }),
  ];
}

/** Among doings, an unknown word before an object is a verb too ("grow potatoes, keep bees, or stack wood"). */
const looksParallel = ({ words }: Phrase): boolean =>
  words.length > 1 && (infinitiveAt(words, 0, true) || DETERMINERS.has(lowerAt(words, 1)));

/** A verb with an object, with the preposition that belongs to it. */
function verbToShare({ words, form }: Phrase, later: readonly Phrase[]): readonly Token[] | null {
  const at = words.findIndex(({ lower: each }) => !isAdverb(each));
  const object = words.slice(at + 1);
  if (object.length === 0) return null;
  if (PREPOSITIONS.has(lowerAt(object, 0))) {
    const short = later.every((each) => each.words.length <= 2 && !isAdjective(lowerAt(each.words, 0)));
    return short && object.length > 1 ? words.slice(0, at + 2) : null;
  }
  return form === 'infinitive' || isDoing(words) ? words.slice(0, at + 1) : null;
}
