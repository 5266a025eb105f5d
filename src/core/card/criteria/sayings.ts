import type { Reading } from './forms.ts';
import { IS_USEFUL, infinitives, reading, usesIn, wishIn } from './lead-ins.ts';
import { behind, part, type Slice, wordsOf } from './slice.ts';
import { isAdjective } from './words/adjectives.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from './words/function-words.ts';
import { GIVES, HARMS, LETS } from './words/lead-in-words.ts';
import { isPeople } from './words/nouns.ts';
import { anyBaseOfThird, baseOfGerund, baseOfThird, isGerund } from './words/verb-forms.ts';
import { isVerb, NOUN_OR_VERB } from './words/verbs.ts';

const BEFORE_VERB =
  /^(?:(?:can|could|may|might|will|would|also|often|usually|typically|generally|further|still|then|frequently|directly)\s+)+/i;
const ASKS = /^(?:requir(?:es?|ing)|needs?|demand(?:s|ing)?|takes|costs?)\s+/i;
/** "Makes it easy to", "gets to", "has the freedom to": what one may then do. */
const MAY =
  /^(?:mak(?:es?|ing)\s+(?:it|them|this)\s+(?:\w+ly\s+)?(?:easy|easier|possible|simpler?|cheaper|quicker|feasible)\s+(?:for\s+(?:\w+\s+){1,3})?|gets?\s+|(?:have|has) the (?:chance|freedom|opportunity|ability)\s+)to\s+/i;
/** "Makes it ideal for", "works well in". */
const FITS =
  /^(?:mak(?:es?|ing)\s+(?:it|them|this)\s+(?:an?\s+)?(?:\w+ly\s+)?(?:\w+\s+)?(\w+)|works?\s+(?:\w+ly\s+)?(?:well|best|great))\s+(?=(?:for|in|to|with|when)\s)/i;

/**
 * What a path does, told from its verb on: what it gives, what it lets one do, or its doing itself. Of what it asks or harms
 * nothing is wanted.
 */
export function sayingsIn(said: Slice): Reading[] {
  const useful = IS_USEFUL.exec(said.text)?.[0];
  if (useful !== undefined) return usesIn(part(said, useful.length), useful.trim());
  return /^(?:is|are|was|were|has been|have been)\b/i.test(said.text)
    ? []
    : predicatesOf(said).flatMap(sayingOf);
}

function sayingOf(said: Slice): Reading[] {
  const rest = behind(said, BEFORE_VERB) ?? said;
  const asks = behind(rest, ASKS);
  if (asks !== null)
    return /^(?:few|fewer|little|less|no|only)\s/i.test(asks.text)
      ? [{ form: 'things', slice: asks }]
      : [{ form: 'con', slice: rest }];
  const may = behind(rest, MAY);
  if (may !== null) return [infinitives(may)];
  const fits = FITS.exec(rest.text);
  if (fits !== null) return usesIn(part(rest, fits[0].length), fits[1] ?? 'ideal');
  const [first = ''] = wordsOf(rest.text);
  const doing = isGerund(first);
  const base = doing ? (baseOfGerund(first) ?? first) : isVerb(first) ? first : anyBaseOfThird(first);
  if (base === null || (doing && base === 'make')) return [];
  const object = part(rest, first.length);
  if (base === 'suit') {
    const found = wishIn(object);
    const suited = found === null ? object : found.before;
    return [
      ...(suited === null ? [] : [{ form: 'things' as const, slice: suited, suits: 'always' as const }]),
      ...(found === null ? [] : [found.wish]),
    ];
  }
  const lets = LETS.has(base) ? letsDo(object, base) : null;
  if (lets !== null) return lets;
  if (base === 'lead' || base === 'result') return thing(behind(object, /^(?:to|in)\s+/i) ?? object);
  if (HARMS.has(base)) return BEFORE_VERB.test(said.text) ? [{ form: 'con', slice: rest }] : [];
  if (GIVES.has(base) && !/\btogether$/i.test(object.text)) return thing(withoutPerson(object));
  return [doing ? { form: 'doings', slice: rest } : infinitives(rest)];
}

/** "Gives engineers freedom", "offers you a plan". */
function withoutPerson(object: Slice): Slice {
  const [person = '', next = ''] = wordsOf(object.text);
  const isPerson =
    /^(?:you|them|us)$/.test(person) ||
    (isPeople(person) && next !== '' && !PREPOSITIONS.has(next) && !/^(?:and|or|who|that)$/.test(next));
  return isPerson ? part(object, person.length) : object;
}

const thing = (slice: Slice): Reading[] => (slice.text === '' ? [] : [reading(slice)]);

/** "Helps novices plan", "allows for", "helps in ordering": what one may then do. */
function letsDo(object: Slice, base: string): Reading[] | null {
  const inside = behind(object, /^(?:in|with|for|by)\s+/i);
  if (inside !== null) return thing(inside);
  const words = [...object.text.matchAll(/[^\s,]+/g)]
    .slice(0, 6)
    .map(({ 0: word, index }) => ({ word: word.toLowerCase(), index }));
  const may = words.findIndex(({ word }, at) => {
    const before = words[at - 1]?.word ?? '';
    if (before === 'to') return at === 1 || isVerb(word) || isPeople(words[at - 2]?.word ?? '');
    if (!/^(?:help|let|make)$/.test(base)) return false;
    if (isVerb(word)) return at === 0 ? base === 'help' : /s$|men$|^(?:you|people|one|them|us)$/.test(before);
    const closed = DETERMINERS.has(word) || PRONOUNS.has(word) || isAdjective(word) || /s$|er$/.test(word);
    return at === 0 && base === 'help' && word !== 'to' && /^[a-z]+$/.test(word) && !closed;
  });
  if (may !== -1) return [infinitives(part(object, words[may]?.index ?? 0))];
  return /^(?:free|encourage|teach|make|equip)$/.test(base) ? null : thing(object);
}

/** "Lowers costs and allows quicker starts": every verb with what belongs to it. */
function predicatesOf(said: Slice): Slice[] {
  const first = behind(said, BEFORE_VERB) ?? said;
  const third = anyBaseOfThird(wordsOf(first.text)[0] ?? '') !== null;
  const cuts = [...said.text.matchAll(/,?\s+(?:and|or)\s+|,\s+/g)].filter(({ index, 0: joint }) => {
    const words = wordsOf(said.text.slice(index + joint.length));
    if (/^(?:is|are|can)$/.test(words[0] ?? '')) return true;
    const [verb = '', object = ''] = isAdverb(words[0] ?? '') ? words.slice(1) : words;
    const base = third ? baseOfThird(verb) : null;
    if (base === null || /^(?:|and|or|of|is|are)$/.test(object)) return false;
    return !NOUN_OR_VERB.has(base) || !PREPOSITIONS.has(object) || /^(?:up|down|out)$/.test(object);
  });
  const starts = [0, ...cuts.map(({ index, 0: joint }) => index + joint.length)];
  return starts.map((from, at) => part(said, from, cuts[at]?.index));
}
