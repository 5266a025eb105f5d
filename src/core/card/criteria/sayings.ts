import type { Reading } from './forms.ts';
import { formOf, IS_USEFUL, usesIn, wishIn } from './lead-ins.ts';
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
const MAKES_FIT =
  /^mak(?:es?|ing)\s+(?:it|them|this)\s+(?:\w+ly\s+)?(?:easy|easier|possible|simple|simpler|cheap|cheaper|quick|quicker|feasible)\s+(?:for\s+(?:\w+\s+){1,3})?to\s+/i;
const MAKES_USEFUL =
  /^mak(?:es?|ing)\s+(?:it|them|this)\s+(?:an?\s+)?(?:\w+ly\s+)?(?:\w+\s+)?(\w+)\s+(?=(?:for|in|to|when)\s)/i;

/**
 * What a path does, told from its verb on: what it gives, what it lets one do, or its doing itself. Of what it asks or harms
 * nothing is wanted.
 */
export function sayingsIn(said: Slice): Reading[] {
  const useful = IS_USEFUL.exec(said.text);
  if (useful !== null) return usesIn(part(said, useful[0].length), useful[0].trim());
  if (/^(?:is|are|was|were|has been|have been)\b/i.test(said.text)) return [];
  return predicatesOf(said).flatMap(sayingOf);
}

function sayingOf(said: Slice): Reading[] {
  const modal = BEFORE_VERB.test(said.text);
  const rest = behind(said, BEFORE_VERB) ?? said;
  const asks = behind(rest, ASKS);
  if (asks !== null)
    return /^(?:few|fewer|little|less|no|only)\s/i.test(asks.text)
      ? [{ form: 'things', slice: asks }]
      : [{ form: 'con', slice: rest }];
  const easy = behind(rest, MAKES_FIT);
  if (easy !== null) return [{ form: 'infinitives', slice: easy }];
  const fit = MAKES_USEFUL.exec(rest.text);
  if (fit !== null) return usesIn(part(rest, fit[0].length), fit[1] ?? '');
  const works = /^works?\s+(?:\w+ly\s+)?(?:well|best|great)\s+(?=(?:for|in|with|when)\s)/i.exec(rest.text);
  if (works !== null) return usesIn(part(rest, works[0].length), 'ideal');
  const [first = ''] = wordsOf(rest.text);
  const doing = isGerund(first);
  const base = doing ? (baseOfGerund(first) ?? first) : baseOf(first);
  if (base === null || (doing && base === 'make')) return [];
  const got = behind(rest, /^(?:gets?|(?:have|has) the (?:chance|freedom|opportunity|ability)) to\s+/i);
  if (got !== null) return [{ form: 'infinitives', slice: got }];
  const object = part(rest, first.length);
  if (base === 'suit')
    return [{ form: 'things', slice: object, suits: 'always' }].flatMap((each) => wished(each as Reading));
  const lets = LETS.has(base) ? letsDo(object, base) : null;
  if (lets !== null) return lets;
  if (base === 'lead' || base === 'result') return thing(behind(object, /^(?:to|in)\s+/i) ?? object);
  if (HARMS.has(base)) return modal ? [{ form: 'con', slice: rest }] : [];
  if (GIVES.has(base) && !/\btogether$/i.test(object.text)) return thing(withoutPerson(object));
  return [{ form: doing ? 'doings' : 'infinitives', slice: rest }];
}

/** "Gives engineers freedom", "offers you a plan". */
function withoutPerson(object: Slice): Slice {
  const found = /^(\w+)\s+(?=([a-z]+))/i.exec(object.text);
  const [, person = '', next = ''] = found ?? [];
  const isPerson =
    /^(?:you|them|us)$/i.test(person) ||
    (isPeople(person.toLowerCase()) && !PREPOSITIONS.has(next) && !/^(?:and|or|who|that)$/.test(next));
  return found !== null && isPerson ? part(object, found[0].length) : object;
}

const thing = (slice: Slice): Reading[] => (slice.text === '' ? [] : [{ form: formOf(slice), slice }]);

const wished = (reading: Reading): Reading[] => {
  const found = wishIn(reading.slice);
  if (found === null) return [reading];
  return [...(found.before === null ? [] : [{ ...reading, slice: found.before }]), found.wish];
};

/** "Helps novices plan", "allows for", "helps in ordering". */
function letsDo(object: Slice, base: string): Reading[] | null {
  const inside = behind(object, /^(?:in|with|for|by)\s+/i);
  if (inside !== null) return thing(inside);
  const to = behind(object, /^to\s+/i);
  if (to !== null) return [{ form: 'infinitives', slice: to }];
  const words = [...object.text.matchAll(/[^\s,]+/g)].slice(0, 6);
  const bare = base === 'help' || base === 'let' || base === 'make';
  for (const [at, { 0: word, index }] of words.entries()) {
    const next = words[at + 1];
    const doing = next !== undefined && isVerb(next[0].toLowerCase());
    if (at > 0 && word === 'to' && next !== undefined && (doing || isPeople(words[at - 1]?.[0] ?? '')))
      return [{ form: 'infinitives', slice: part(object, next.index) }];
    const known = isVerb(word.toLowerCase());
    const person = at > 0 && /s$|men$|^(?:you|people|one|them|us)$/i.test(words[at - 1]?.[0] ?? '');
    const unknown =
      at === 0 &&
      base === 'help' &&
      !known &&
      /^[a-z]+[^s]$/.test(word) &&
      !/er$/.test(word) &&
      !DETERMINERS.has(word) &&
      !PRONOUNS.has(word) &&
      !isAdjective(word);
    if (bare && ((known && (person || (at === 0 && base === 'help'))) || unknown))
      return [{ form: 'infinitives', slice: part(object, index) }];
  }
  return base === 'free' || base === 'encourage' || base === 'teach' || base === 'make' || base === 'equip'
    ? null
    : thing(object);
}

const baseOf = (word: string): string | null => (isVerb(word) ? word : anyBaseOfThird(word));

/** A third person that is no plural noun before "of" or "for". */
function isPredicate(verb: string, next: string): boolean {
  const base = baseOfThird(verb);
  if (base === null) return false;
  return (
    !/^(?:and|or|of|is|are)$/.test(next) &&
    !(NOUN_OR_VERB.has(base) && PREPOSITIONS.has(next) && !/^(?:up|down|out)$/.test(next))
  );
}

/** "Lowers costs and allows quicker starts": every verb with what belongs to it. */
function predicatesOf(said: Slice): Slice[] {
  const first = behind(said, BEFORE_VERB) ?? said;
  const third = anyBaseOfThird(wordsOf(first.text)[0] ?? '') !== null;
  const cuts = [...said.text.matchAll(/,?\s+(?:and|or)\s+|,\s+/g)].filter(({ index, 0: joint }) => {
    const [word = '', next = '', after = ''] = wordsOf(said.text.slice(index + joint.length));
    const verb = isAdverb(word) || word === 'is' || word === 'are' ? next : word;
    if (word === 'is' || word === 'are' || word === 'can') return true;
    const object = verb === word ? next : after;
    return third && object !== '' && isPredicate(verb, object);
  });
  const starts = [0, ...cuts.map(({ index, 0: joint }) => index + joint.length)];
  return starts.map((from, at) => part(said, from, cuts[at]?.index));
}
