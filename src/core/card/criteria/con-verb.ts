import { clauseVerb } from './clause.ts';
import { easeTurned, freedomFromSaid, thingTurned } from './con-thing.ts';
import { infinitiveAt } from './infinitive.ts';
import { thingOf } from './pro-label.ts';
import { shortened } from './shorten.ts';
import { type Token, withoutOuterMarks } from './tokens.ts';
import { doing, lowerAt, type Names, reworded, withoutDeterminers, writtenWithin } from './wording.ts';
import { BEARING, NEEDING, SELDOM, SOFTENERS, THWARTING } from './words/con-words.ts';
import { isAdverb, isArticle } from './words/function-words.ts';
import { baseOfThird, gerund, isGerund, isParticiple } from './words/verb-forms.ts';
import { NOUN_OR_VERB, VERBS } from './words/verbs.ts';

const NEGATED = /^(?:cannot|can't|doesn't|don't|didn't|won't|couldn't)$/;
const MODALS = /^(?:can|may|might|could|will|would|do|does|must|should)$/;

/**
 * A con that begins with its verb ("Requires constant travel", "Cannot work offline", "You rarely see code") as what is
 * wanted instead; within a sentence.
 *
 * @param certain only a verb can stand at the start, as after "can"
 * @returns null where it does not begin so
 */
export function verbTurned(tokens: readonly Token[], names: Names, certain = false): string | null {
  const first = lowerAt(tokens, 0);
  const rest = tokens.slice(1);
  if (rest.length === 0 || /^(?:and|or|,)$/.test(lowerAt(rest, 0))) return null;
  if (SELDOM.has(first) && (isParticiple(lowerAt(rest, 0)) || baseOfThird(lowerAt(rest, 0)) !== null))
    return freedomFromSaid(tokens, names);
  if (NEGATED.test(first) || SELDOM.has(first)) return wantedDoing(rest, names);
  if (/^tends?$/.test(first) && lowerAt(tokens, 1) === 'to') return verbTurned(tokens.slice(2), names, true);
  if (first === 'only' && baseOfThird(lowerAt(rest, 0)) !== null) return onlyTurned(rest, names);
  if (MODALS.test(first) && lowerAt(tokens, 1) === 'not') return wantedDoing(rest.slice(1), names);
  if (/^(?:is|are|be|been|feels?|becomes?|remains?)$/.test(first)) {
    return rest.length === 1 && isGerund(lowerAt(rest, 0))
      ? `not being ${lowerAt(rest, 0)}`
      : thingTurned(rest, names);
  }
  if (MODALS.test(first)) return verbTurned(rest, names, true) ?? thingTurned(rest, names);
  const suits =
    /^(?:not|hardly)$/.test(first) &&
    /^(?:suited|suitable|ideal|fit|meant|designed|good)$/.test(lowerAt(tokens, 1));
  if (suits && tokens.length > 3) return `suitability for ${short(tokens.slice(3), names)}`;
  if (isAdverb(first) || (SOFTENERS.has(first) && first !== 'the' && first !== 'a' && first !== 'an')) {
    return verbTurned(rest, names, certain);
  }
  return ofVerb(tokens, names, certain);
}

/** "Only runs on Windows": not running only on Windows. */
function onlyTurned([verb, ...rest]: readonly Token[], names: Names): string | null {
  const base = verb === undefined ? null : baseOfThird(verb.lower);
  return verb === undefined || base === null
    ? null
    : `not ${gerund(base)} only ${writtenWithin(shortened(rest), names)}`;
}

/** @param certain only a verb can stand here, as after "can" */
function ofVerb(tokens: readonly Token[], names: Names, certain: boolean): string | null {
  const [verb, ...others] = tokens;
  if (verb === undefined) return null;
  const first = verb.lower;
  const known =
    VERBS.has(first) ||
    first === 'have' ||
    (certain && (NOUN_OR_VERB.has(first) || infinitiveAt(tokens, 0, true)));
  const base = baseOfThird(first) ?? (known ? first : null);
  if (base === null || !(certain || standsAsVerb(tokens, base !== first))) return null;
  const object = withoutOuterMarks(others);
  const phrase = `${first} ${lowerAt(object, 0)}`;
  if (/^(?:have|need)$/.test(base) && lowerAt(object, 0) === 'to')
    return `not having ${writtenWithin(shortened(object), names)}`;
  if (
    NEEDING.has(first) &&
    /^(?:you|people|everyone|users)$/.test(lowerAt(object, 0)) &&
    lowerAt(object, 1) === 'to'
  ) {
    return `not having ${writtenWithin(shortened(object.slice(1)), names)}`;
  }
  if (NEEDING.has(first)) return `little need for ${needed(object, names)}`;
  const particle = /^(?:down|up|out|off)$/.test(lowerAt(object, 0));
  if (THWARTING.has(first) && !particle) return thingOf(object, 'noun', names);
  if (BEARING.has(first)) return thingTurned(object, names);
  if (/^(?:comes? with|leads? to|results? in|suffers? from)$/.test(phrase))
    return thingTurned(object.slice(1), names);
  if (/^(?:depends?|relies|rely) (?:up)?on$/.test(phrase))
    return `independence from ${short(object.slice(1), names)}`;
  if (/^makes? it$/.test(phrase)) return easeTurned(object.slice(1), names);
  if (base === 'lose') return `keeping ${writtenWithin(shortened(object), names)}`;
  return `not ${writtenWithin(shortened(doing([reworded(verb, base), ...object])), names)}`;
}

/** A word that may be a plural noun is a verb only where nothing else in the con is. */
const standsAsVerb = (tokens: readonly Token[], third: boolean): boolean =>
  clauseVerb(tokens) === null && (third || infinitiveAt(tokens, 0));

const short = (tokens: readonly Token[], names: Names): string =>
  writtenWithin(shortened(withoutDeterminers(tokens)), names);

/** What is needed, without how much of it; "a car" keeps its article. */
function needed(tokens: readonly Token[], names: Names): string {
  const of = tokens.findIndex(({ lower }) => lower === 'of');
  if (of > 0 && /^(?:lot|lots|deal|plenty|bit)$/.test(lowerAt(tokens, of - 1)))
    return short(tokens.slice(of + 1), names);
  return isArticle(lowerAt(tokens, 0)) ? writtenWithin(shortened(tokens), names) : short(tokens, names);
}

/** What cannot, does not or seldom happens, as what is wanted. */
function wantedDoing(tokens: readonly Token[], names: Names): string {
  if (lowerAt(tokens, 0) === 'be' && /(?:ed|done|n)$/.test(lowerAt(tokens, 1)))
    return `possibility of ${thingOf(tokens, 'infinitive', names)}`;
  return infinitiveAt(tokens, 0, true)
    ? thingOf(tokens, 'infinitive', names)
    : thingOf(tokens, 'noun', names);
}
