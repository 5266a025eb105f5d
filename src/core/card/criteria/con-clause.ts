import { isSeveral } from './clause.ts';
import { adverbsBefore, relative } from './clause-as-thing.ts';
import { easeTurned, freedomFromSaid, HARD } from './con-thing.ts';
import { verbTurned } from './con-verb.ts';
import { shortened } from './shorten.ts';
import { type Token, withoutOuterMarks, written } from './tokens.ts';
import {
  article,
  isCounted,
  lowerAt,
  type Names,
  reworded,
  withoutDeterminers,
  writtenWithin,
} from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { BEARING, LACKED, LACKING, NEEDING } from './words/con-words.ts';
import { isAdverb, PREPOSITIONS } from './words/function-words.ts';
import { wantedInstead } from './words/opposites.ts';
import { baseOfThird, isGerund, isParticiple, thirdPerson } from './words/verb-forms.ts';
import { isVerb } from './words/verbs.ts';

/**
 * A con with a subject and its verb as what is wanted instead: "Few routes run every day", routes that run every day;
 * "Feedback takes months", feedback that does not take months. Within a sentence.
 *
 * @param verb index of its finite verb, above 0
 */
export function clauseTurned(tokens: readonly Token[], verb: number, names: Names): string {
  const end = adverbsBefore(tokens, verb);
  const adverbs = tokens
    .slice(end, verb)
    .filter(({ lower }) => !/^(?:often|usually|always|sometimes|quickly)$/.test(lower));
  const subject = tokens.slice(0, end);
  const predicate = [...adverbs, ...tokens.slice(verb)];
  const scarce = scarceThing(subject);
  if (scarce !== null) return thatDoes(scarce, predicate, names);
  const thing = withoutDeterminers(subject);
  // "Are slow and waste energy": a denial of the first would not be one of the second.
  const two = predicate.some(
    ({ lower }, at) =>
      at > 1 &&
      /^(?:and|or|but)$/.test(lower) &&
      isVerb(lowerAt(predicate, at + 1)) &&
      predicate.length > at + 2,
  );
  if (two) return freedomFromSaid(tokens, names);
  return (
    ofBe(thing, predicate, names) ?? ofObject(thing, predicate, names) ?? negated(thing, predicate, names)
  );
}

/** "Few routes", "hardly any time", "not many firms": the thing itself; null where the subject says nothing of scarcity. */
function scarceThing(subject: readonly Token[]): Token[] | null {
  const first = lowerAt(subject, 0);
  const second = lowerAt(subject, 1);
  if (/^(?:hardly|not|only|very)$/.test(first) && /^(?:any|many|much|few|all|every|little)$/.test(second))
    return subject.slice(2);
  return LACKING.has(first) && subject.length > 1 ? subject.slice(1) : null;
}

const thatDoes = (thing: readonly Token[], predicate: readonly Token[], names: Names): string => {
  const adjective = predicate[1];
  if (
    predicate.length === 2 &&
    /^(?:is|are)$/.test(lowerAt(predicate, 0)) &&
    adjective !== undefined &&
    isAdjective(adjective.lower)
  ) {
    return `${adjective.text} ${writtenWithin(thing, names)}`;
  }
  const participle = /^(?:is|are) (?:left|kept|held|\w+ed)$/.test(
    predicate
      .slice(0, 2)
      .map(({ lower }) => lower)
      .join(' '),
  );
  if (participle && predicate.length > 2)
    return `${writtenWithin(thing, names)} ${written(shortened(predicate.slice(1)))}`;
  return `${writtenWithin(thing, names)} ${relative(thing)} ${written(shortened(predicate))}`;
};

/** "Tickets are expensive", "progress is hard to measure", "support is limited". */
function ofBe(thing: readonly Token[], predicate: readonly Token[], names: Names): string | null {
  const be = predicate.findIndex(({ lower }) =>
    /^(?:is|are|be|gets?|becomes?|feels?|remains?|stays?|isn't|aren't)$/.test(lower),
  );
  if (be === -1 || be > 1) return null;
  const noun = writtenWithin(thing, names);
  const said = predicate
    .slice(be + 1)
    .filter(({ lower }, at) => at > 1 || !isAdverb(lower) || /^(?:not|never|less|more)$/.test(lower));
  const [first, ...rest] = said;
  if (first === undefined) return null;
  const denied = first.lower === 'not' || first.lower === 'never';
  if (denied || /n't$/.test(lowerAt(predicate, be))) {
    return thatDoes(
      thing,
      [reworded(first, isSeveral(thing) ? 'are' : 'is'), ...(denied ? rest : said)],
      names,
    );
  }
  if (rest.length === 0 && LACKED.has(first.lower)) return noun;
  if (rest.length === 0 && /^(?:required|needed|necessary|expected|mandatory)$/.test(first.lower))
    return `little need for ${isCounted(thing.map(({ lower }) => lower)) ? `${article(noun)} ` : ''}${noun}`;
  if (
    first.lower === 'less' &&
    rest.length === 1 &&
    isAdjective(lowerAt(rest, 0)) &&
    !isParticiple(lowerAt(rest, 0))
  )
    return `${written(rest)} ${noun}`;
  if (first.lower === 'less') {
    const how = predicate.slice(predicate.indexOf(first) + 1);
    return `${noun} ${relative(thing)} ${isSeveral(thing) ? 'are' : 'is'} ${written(shortened(how))}`;
  }
  if (said.length === 1 && HARD.test(first.lower) && isGerund(lowerAt(thing, 0))) return `ease of ${noun}`;
  const hard = easeTurned(said, names);
  if (hard !== null) {
    const link = said.findIndex(({ lower }, at) => at > 3 && PREPOSITIONS.has(lower));
    if (link === -1) return `${hard} ${noun}`;
    return `${easeTurned(said.slice(0, link), names) ?? hard} ${noun} ${written(said.slice(link))}`;
  }
  const plain = first.lower === 'more' ? rest : said;
  const wanted = wantedInstead(lowerAt(plain, 0));
  if (wanted === undefined || plain.some(({ lower }) => lower === 'and' || lower === 'or')) return null;
  return [wanted, noun, ...(plain.length > 1 ? [written(shortened(plain.slice(1)))] : [])].join(' ');
}

/** "The language has few libraries", "teams need discipline": the object holds the con. */
function ofObject(thing: readonly Token[], predicate: readonly Token[], names: Names): string | null {
  const verb = lowerAt(predicate, 0);
  if (/^(?:has|have)$/.test(verb) && (lowerAt(predicate, 1) === 'not' || isParticiple(lowerAt(predicate, 1))))
    return null;
  const takes = (BEARING.has(verb) || NEEDING.has(verb)) && predicate.length > 1;
  return takes && thing.length < 4 ? verbTurned(predicate, names) : null;
}

const MODAL = /^(?:can|may|might|could|will|would)$/;

/** "Meetings fill the calendar": meetings that do not fill the calendar. What was negated already is wanted as it is. */
function negated(thing: readonly Token[], predicate: readonly Token[], names: Names): string {
  const noun = `${writtenWithin(thing, names)} ${relative(thing)}`;
  const several = isSeveral(thing);
  const first = lowerAt(predicate, 0);
  const rest = withoutOuterMarks(predicate.slice(1));
  const not = lowerAt(rest, 0) === 'not';
  const positive = not ? rest.slice(1) : rest;
  if (/^(?:doesn't|don't|didn't)$/.test(first) || (/^(?:does|do)$/.test(first) && not))
    return `${noun} ${affirmed(positive, several)}`;
  if (/^(?:can't|cannot)$/.test(first)) return `${noun} can ${written(shortened(rest))}`;
  if (not && (MODAL.test(first) || /^(?:has|have)$/.test(first)))
    return `${noun} ${first === 'may' || first === 'might' ? 'always ' : `${first} `}${written(shortened(positive))}`;
  if (/^(?:has|have)$/.test(first) && isParticiple(lowerAt(rest, 0)))
    return `${noun} ${first} not ${written(shortened(rest))}`;
  if (first === 'must' || (/^(?:have|has|needs?)$/.test(first) && lowerAt(rest, 0) === 'to')) {
    const wanted = first === 'must' ? rest : rest.slice(1);
    return `${noun} ${several ? 'do' : 'does'} not have to ${written(shortened(wanted))}`;
  }
  if (MODAL.test(first) && lowerAt(rest, 0) === 'never') return `${noun} ${affirmed(rest.slice(1), several)}`;
  if (MODAL.test(first) && lowerAt(rest, 0) === 'be') {
    return `${noun} ${several ? 'are' : 'is'} not ${written(shortened(rest.slice(1)))}`;
  }
  if (MODAL.test(first)) return `${noun} ${several ? 'do' : 'does'} not ${written(shortened(rest))}`;
  if (/^(?:is|are)$/.test(first)) return `${noun} ${first} not ${written(shortened(rest))}`;
  if (/^(?:rarely|seldom|hardly|barely|never)$/.test(first)) return `${noun} ${written(shortened(rest))}`;
  const third = baseOfThird(first);
  const base = third ?? (several ? first : first.replace(/s$/, ''));
  return `${noun} ${several && third === null ? 'do' : 'does'} not ${[base, written(shortened(rest))].join(' ').trim()}`;
}

function affirmed(words: readonly Token[], several: boolean): string {
  const [verb, ...rest] = words;
  if (verb === undefined) return '';
  return [several ? verb.text : thirdPerson(verb.lower), written(shortened(rest))].join(' ').trim();
}
