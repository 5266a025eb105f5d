import { cutText } from '../cut-text.ts';
import { infinitiveAt } from './infinitive.ts';
import { freedomFrom, thingOf } from './pro-label.ts';
import { shortened } from './shorten.ts';
import { type Token, withoutOuterMarks } from './tokens.ts';
import {
  doing,
  headNoun,
  lowerAt,
  type Names,
  reworded,
  withoutDeterminers,
  writtenWithin,
} from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { LACKING, LITTLE, LOW, NOUN_OPPOSITES, SOFTENERS, TOO_MUCH } from './words/con-words.ts';
import { isAdverb, PREPOSITIONS, SUBORDINATORS } from './words/function-words.ts';
import { isPlural } from './words/nouns.ts';
import { wantedInstead } from './words/opposites.ts';
import { qualityOf } from './words/quality-of.ts';
import { anyBaseOfThird, isParticiple } from './words/verb-forms.ts';
import { VERBS } from './words/verbs.ts';

/** A thing that is unwanted, scarce or too much, as what is wanted instead; within a sentence. */
export function thingTurned(tokens: readonly Token[], names: Names): string {
  const words = withoutSofteners(tokens);
  const first = lowerAt(words, 0);
  const second = lowerAt(words, 1);
  const rest = words.slice(1);
  if (rest.length === 0) return qualityTurned(words, names);
  if (first === 'not')
    return /^(?:enough|much|many)$/.test(second) && rest.length > 1
      ? thingOf(rest.slice(1), 'noun', names)
      : freedomFromSaid(words, names);
  if (isParticiple(first) && (PREPOSITIONS.has(second) || isAdjective(second)))
    return `not being ${short(words, names)}`;
  if (/^(?:prone|susceptible|vulnerable|subject)$/.test(first) && second === 'to')
    return freedomFrom(rest.slice(1), names);
  if (/^(?:easy|simple|tempting)$/.test(first) && second === 'to')
    return `not ${writtenWithin(shortened(doing(rest.slice(1))), names)}`;
  if (/^lots?$/.test(first) && second === 'of') return fewer(rest.slice(1), names);
  if (first === 'limited' && second === 'to') return freedomFromSaid(words, names);
  if (LACKING.has(first)) return thingOf(rest, 'noun', names);
  if (/^(?:lack|shortage|absence|scarcity)$/.test(first) && second === 'of')
    return thingOf(rest.slice(1), 'noun', names);
  if (/^(?:hardly|barely)$/.test(first)) return thingOf(rest.slice(1), 'noun', names);
  if (TOO_MUCH.has(first) && wantedInstead(second) === undefined) return fewer(rest, names);
  if (/^(?:far|away|remote|distant)$/.test(first) && PREPOSITIONS.has(second))
    return `not being ${short(words, names)}`;
  if (/^(?:much|most|some|many|part|all)$/.test(first) && second === 'of')
    return freedomFromSaid(words, names);
  if (first === 'more' || first === 'much') return thingTurned(rest, names);
  if (namesSeveral(words))
    return mayBeClause(words) ? freedomFromSaid(words, names) : freedomFrom(words, names);
  return easeTurned(words, names) ?? opposite(words, names) ?? lowOrFree(words, names);
}

/** "High fees and two lost years": what turns the one round does not turn the other. */
function namesSeveral(words: readonly Token[]): boolean {
  const and = words.findIndex(({ lower }) => /^(?:and|or|but|,)$/.test(lower));
  const link = words.findIndex(
    ({ lower }) => PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower) || lower === 'to',
  );
  return and > 0 && (link === -1 || and < link);
}

const short = (tokens: readonly Token[], names: Names): string =>
  writtenWithin(shortened(withoutDeterminers(tokens)), names);

/** Adverbs that say how much, and so turn what follows. */
const KEPT = new Set(['less', 'more', 'most', 'not', 'never', 'hardly', 'only']);

function withoutSofteners(tokens: readonly Token[]): Token[] {
  let at = 0;
  while (
    at < tokens.length - 1 &&
    (SOFTENERS.has(lowerAt(tokens, at)) ||
      (isAdverb(lowerAt(tokens, at)) &&
        (isAdjective(lowerAt(tokens, at + 1)) || LACKING.has(lowerAt(tokens, at + 1))) &&
        !KEPT.has(lowerAt(tokens, at)))) &&
    !/^(?:for|of)$/.test(lowerAt(tokens, at + 1))
  )
    at += 1;
  return withoutOuterMarks(tokens.slice(at));
}

/** One word: an adjective as the quality that is missing, a noun as something to be free from. */
function qualityTurned(words: readonly Token[], names: Names): string {
  const only = lowerAt(words, 0);
  const wanted = wantedInstead(only);
  if (wanted !== undefined) return qualityOf(wanted) ?? wanted;
  const noun = NOUN_OPPOSITES[only];
  if (noun !== undefined) return noun;
  if (LOW.has(only)) return `${LITTLE.has(only) ? 'little' : 'low'} ${only}`;
  return isAdjective(only) || /ed$/.test(only) ? `not being ${only}` : lowOrFree(words, names);
}

const fewer = (tokens: readonly Token[], names: Names): string => {
  const words = withoutDeterminers(tokens);
  const several = isPlural(headNoun(words.map(({ lower }) => lower)));
  return `${several ? 'fewer' : 'less'} ${short(words, names)}`;
};

export const HARD =
  /^(?:hard|harder|difficult|tricky|tough|challenging|impossible|cumbersome|awkward|tedious|expensive|costly|slow|slower|complex|complicated|laborious|painful|bulky)$/;

/** "Hard to switch back": ease of switching back. */
export function easeTurned(words: readonly Token[], names: Names): string | null {
  const first = lowerAt(words, 0);
  if (/^(?:difficulty|difficulties|trouble)$/.test(first)) {
    const at = lowerAt(words, 1) === 'in' || lowerAt(words, 1) === 'with' ? 2 : 1;
    return words.length > at ? `ease of ${short(words.slice(at), names)}` : null;
  }
  if (!HARD.test(first) || lowerAt(words, 1) !== 'to' || !infinitiveAt(words, 2, true)) return null;
  const quality = /^slow/.test(first) ? 'speed' : /^(?:expensive|costly)$/.test(first) ? 'low cost' : 'ease';
  return `${quality} of ${writtenWithin(shortened(doing(words.slice(2))), names)}`;
}

/** An adjective or a noun at the start turned round, the rest kept. */
function opposite(words: readonly Token[], names: Names): string | null {
  const [first, ...rest] = words;
  if (first === undefined) return null;
  const wanted = wantedInstead(first.lower);
  if (wanted === 'easy' && PREPOSITIONS.has(lowerAt(rest, 0)))
    return `not being ${writtenWithin(shortened(words), names)}`;
  if (wanted === 'gentle' && LOW.has(headNoun(words.map(({ lower }) => lower))))
    return `low ${short(rest, names)}`;
  if (wanted === 'independent' && lowerAt(rest, 0) === 'on')
    return `independence from ${short(rest.slice(1), names)}`;
  if (wanted !== undefined)
    return writtenWithin(shortened([reworded(first, qualityBefore(wanted, rest)), ...rest]), names);
  const noun = NOUN_OPPOSITES[first.lower];
  if (noun === undefined || !PREPOSITIONS.has(lowerAt(rest, 0)) || rest.length < 2) return null;
  if (noun === 'keeping') return `keeping ${short(rest.slice(1), names)}`;
  const from = noun === 'independence' ? 'from' : noun === 'closeness' ? 'to' : lowerAt(rest, 0);
  return `${noun} ${from} ${short(rest.slice(1), names)}`;
}

/** Of an adjective that nothing follows but a preposition, the quality is meant ("Cold in winter": warmth in winter). */
const qualityBefore = (adjective: string, rest: readonly Token[]): string =>
  PREPOSITIONS.has(lowerAt(rest, 0)) ? (qualityOf(adjective) ?? adjective) : adjective;

function lowOrFree(words: readonly Token[], names: Names): string {
  if (
    isAdjective(lowerAt(words, 0)) &&
    (PREPOSITIONS.has(lowerAt(words, 1)) || SUBORDINATORS.has(lowerAt(words, 1)))
  )
    return `not being ${short(words, names)}`;
  const head = headNoun(words.map(({ lower }) => lower));
  if (LOW.has(head) && !isAdjective(lowerAt(words, 0)))
    return `${LITTLE.has(head) ? 'little' : 'low'} ${short(words, names)}`;
  if (isOdd(words)) return freedomFromSaid(words, names);
  const isKnown = /\p{Script=Latin}/u.test(lowerAt(words, 0)) && !mayBeClause(words);
  return isKnown ? freedomFrom(words, names) : freedomFromSaid(words, names);
}

/** What is not understood, in its own words. */
export const freedomFromSaid = (words: readonly Token[], names: Names): string =>
  `freedom from “${cutText(writtenWithin(words, names), MOST_SAID)}”`;

const MOST_SAID = 64;

/** "Of little use", "PhD usually required", "Mac only": no thing to be free from. */
const isOdd = (words: readonly Token[]): boolean =>
  PREPOSITIONS.has(lowerAt(words, 0)) ||
  lowerAt(words, 0) === 'only' ||
  (words.length === 2 && isAdverb(lowerAt(words, 0)) && isParticiple(lowerAt(words, 1))) ||
  words.some(({ lower }, at) => at > 0 && isAdverb(lower) && !isAdjective(lowerAt(words, at + 1)));

/** May one of the words be a verb with a subject before it and an object after it? */
const mayBeClause = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, at) => {
    const next = tokens[at + 1];
    const verb = anyBaseOfThird(lower) !== null || (VERBS.has(lower) && !isAdverb(lowerAt(tokens, at - 1)));
    if (!verb || next === undefined || next.mark) return false;
    if (at === 0) return /^(?:you|it|them|people)$/.test(next.lower);
    // "Performance degrades under load", rather than "meetings at night".
    if (PREPOSITIONS.has(next.lower)) return /^(?:after|during|over|under|without)$/.test(next.lower);
    return !/^(?:and|or|to)$/.test(next.lower);
  });
