import { isSound } from './gate.ts';
import { doing, withoutPlaces } from './label.ts';
import { part, sliceOf, wordsOf } from './slice.ts';
import { capitalised, headNoun, isCounted, withinSentence } from './wording.ts';
import { isDescription } from './words/adjectives.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS } from './words/function-words.ts';
import { LEVELS } from './words/lead-in-words.ts';
import { isAbstract, isPlural, isTime } from './words/nouns.ts';
import { wantedInstead } from './words/opposites.ts';
import { baseOfThird, isGerund } from './words/verb-forms.ts';
import { VERBS } from './words/verbs.ts';

/** What a con is about, and how it would be at its best where that is certain. */
export interface ConLabel {
  label: string;
  /** Null: left to the user. */
  best: string | null;
  /** The label needs no word of the user's. */
  certain: boolean;
}

/** Subjects, and two things in one, of which nothing can be had less. */
const NO_THING =
  /^(?:nobody|no one|nothing|whoever|whatever|every\w*|it|they|this|you|half|some|most|there)\b|\sand an?\s/i;

/** A label; its best end where that is known. */
export function about(label: string, best: string | null = null, certain = true): ConLabel {
  const name = shortened(label);
  return {
    label: name,
    best: best === null ? null : best === label ? name : capitalised(best),
    certain: certain && isSound(name),
  };
}
export const better = (label: string): ConLabel => about(label, label);

/** The label; where it is too long, without what it can spare. */
function shortened(label: string): string {
  const [whole = '', ...shorter] = withoutPlaces(label.trim()).map(capitalised);
  return isSound(whole)
    ? whole
    : (shorter.find((each) => each.split(' ').length > 2 && isSound(each)) ?? whole);
}

/** "Long days, short nights, and cold rooms". */
export const isDescribed = ([first = '', second = 'to']: readonly string[]): boolean =>
  isDescription(first) && second !== 'to' && !PREPOSITIONS.has(second);

/** "Few meetings", "little travel", "low fees", "freedom from the same questions"; of what is no amount its name. */
function lessOf(name: string, article: string): ConLabel {
  const thing = name.replace(
    /^(?:whole|too many|too much|many|frequent|constant|endless|extensive|heavy|regular|high|long)\s+/i,
    '',
  );
  const words = wordsOf(thing);
  const head = headNoun(words.filter((word) => !/^(?:afterwards|later)$/.test(word)));
  // A verb among them: it is a clause that was not read.
  const verb = words.findIndex((word, at) => at > 0 && VERBS.has(word));
  const isClause =
    verb !== -1 &&
    !words.slice(0, verb).some((word) => /^(?:to|that|which|who|what|how|you|they|we|nobody)$/.test(word));
  if (isClause || NO_THING.test(thing) || isDescription(head) || isAdverb(head) || !/[a-z]/i.test(thing))
    return about(name, null, false);
  const plain =
    !/\s(?:and|or|&)\s/.test(thing) && !DETERMINERS.has(words[0] ?? '') && !isGerund(words[0] ?? '');
  const less = LEVELS.test(head)
    ? 'low'
    : isPlural(head) && !isTime(head) && words[0] !== 'same'
      ? 'few'
      : article === '' && !isPlural(head) && (words.length === 1 || isAbstract(head)) && !isCounted([head])
        ? 'little'
        : null;
  const within = withinSentence(thing, new Set());
  if (isTime(head)) return about(thing, null, words.length === 1);
  const one =
    article === '' && words.length < 8 && !words.some(isPlural) && isCounted(words)
      ? /^[aeiou]/.test(within)
        ? 'an '
        : 'a '
      : article;
  return better(plain && less !== null ? `${less} ${within}` : `freedom from ${one}${within}`);
}

/** "Costly to rent", "prone to blind spots": the opposite, or not being so. */
export function notBeing(said: string): ConLabel {
  const [first = '', ...rest] = said.split(' ');
  const support = /^(\w+)-dependent$/i.exec(said)?.[1];
  if (/^(?:dear|expensive|costly|pricey) for /i.test(said))
    return better(`affordability for ${rest.slice(1).join(' ')}`);
  if (support !== undefined) return better(`independence from ${support.toLowerCase()}`);
  const wanted = wantedInstead(first.toLowerCase());
  const opposite = `${wanted} ${rest.join(' ')}`.trim();
  if (wanted !== undefined && rest[0] === 'to')
    return /er$/.test(first) ? better(`ease of ${doing(rest.slice(1).join(' '))}`) : better(opposite);
  return better(`not being ${[first.toLowerCase(), ...rest].join(' ')}`);
}

/** "High fees", "cold starts", "slower than gas". `article`: it stood before, with its space. */
export function ofThing(con: string, article = ''): ConLabel {
  const words = wordsOf(con);
  const [first = '', second = ''] = words;
  const isSaid =
    second === '' || PREPOSITIONS.has(second) || /^(?:less|more|first|last|to|as|only)$/.test(second);
  const without = /^[\w-]+(?: [\w-]+)? without (?:an?\s+|any\s+)?(.+)$/i.exec(con)?.[1];
  if (without !== undefined && /,|\sor\s/.test(without)) return about(con, null, false);
  if (without !== undefined) return better(without);
  if (PREPOSITIONS.has(first)) return better(`not being ${con.charAt(0).toLowerCase()}${con.slice(1)}`);
  // "Bad reviews sting", "saying no wears you out": clauses that were not read.
  const isTold = isDescribed(words) && words.length === 3 && isPlural(second) && !isPlural(words[2] ?? '');
  if (
    isTold ||
    (isGerund(first) &&
      words.some(
        (word, at) =>
          VERBS.has(baseOfThird(word) ?? '') && /^(?:you|your|the|everyone)$/.test(words[at + 1] ?? ''),
      ))
  )
    return about(con, null, false);
  if (isDescribed(words)) {
    const wanted = wantedInstead(first);
    if (wanted !== undefined && !/\s(?:and|or)\s/.test(con))
      return better(
        `${wanted} ${part(sliceOf(con.replace(/\s+(?:that|which|who)\s.*/i, '')), first.length).text}`,
      );
  } else if (isDescription(first) && isSaid && second !== 'than') return notBeing(con);
  const done = isGerund(first) && (first === 'being' || PREPOSITIONS.has(second) || DETERMINERS.has(second));
  if (done) return better(`not ${con.charAt(0).toLowerCase()}${con.slice(1)}`);
  const third = baseOfThird(first) ?? '';
  const isVerbal = VERBS.has(third) || (third !== '' && /^(?:out|up|down|off|away|less|more)$/.test(second));
  if (
    isVerbal &&
    (third !== 'take' || second === 'up') &&
    second !== '' &&
    !/^(?:no|few|little|nothing)$/.test(second)
  )
    return better(`not ${doing(con)}`);
  const isVerb =
    VERBS.has(first) ||
    VERBS.has(third) ||
    (third !== '' &&
      (DETERMINERS.has(second) || isAdverb(second) || isDescription(second) || second === 'early'));
  return isVerb || isAdverb(first) ? about(con, null, false) : lessOf(con, article);
}
