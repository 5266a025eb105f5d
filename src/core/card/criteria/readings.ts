import { withoutAsides } from './asides.ts';
import { clausesIn } from './clauses.ts';
import type { Reading } from './forms.ts';
import {
  DOING_IS_USEFUL,
  ENSURES,
  formOf,
  IS_USEFUL,
  reasonsIn,
  SAYS,
  SHOULD,
  timesIn,
  USE_CASES,
  USEFUL_FOR,
  usesIn,
} from './lead-ins.ts';
import { membersOf } from './lists.ts';
import { sayingsIn } from './sayings.ts';
import { EFFECTS, segmentsOf, sentencesOf } from './segments.ts';
import { behind, part, type Slice, sliceOf, wordsOf } from './slice.ts';
import { isAdjective } from './words/adjectives.ts';
import { AUXILIARIES, isAdverb, PREPOSITIONS } from './words/function-words.ts';
import { isPeople } from './words/nouns.ts';
import { baseOfThird, gerund, isParticiple } from './words/verb-forms.ts';
import { isIntransitive, isVerb, NOUN_OR_VERB } from './words/verbs.ts';

/** What a pro or a summary says, its lead-ins dropped and its examples set aside; each stretch still to be split at its list. */
export function readingsOf(statement: string, kind: 'pro' | 'summary', path: string): Reading[] {
  return sentencesOf(sliceOf(statement)).flatMap((sentence) => ofSentence(sentence, kind, path));
}

function ofSentence(sentence: Slice, kind: 'pro' | 'summary', path: string): Reading[] {
  const segments = segmentsOf(withoutAsides(sentence));
  const said = segments.some(({ kind: segment, slice }) => segment === 'where' && whereOf(slice).length > 0);
  const [{ slice: { text: main } = sentence } = {}] = segments;
  const leads = [IS_USEFUL, USEFUL_FOR, SHOULD, SAYS].some((lead) => lead.test(main));
  const readings = segments.flatMap(({ kind: segment, slice }): Reading[] => {
    if (segment === 'main') return ofMain(slice, kind, path);
    if (segment === 'says' || segment === 'effect') return ofSays(slice);
    if (segment === 'link' && leads)
      return usesIn(slice, '').map((each) => ({ ...each, suits: each.suits ?? 'people' }));
    if (segment === 'where') return whereOf(slice);
    if (segment === 'when') return kind === 'summary' ? timesIn(slice) : [];
    return segment === 'contrast' ? contrast(slice) : [];
  });
  return said ? readings.filter(({ scene }) => scene !== true) : readings;
}

const whereOf = (slice: Slice): Reading[] =>
  clausesIn(slice, true).filter((each): each is Reading => each.form !== 'when');

/** "Though it may be slow": bad about the path, so it is offered as a con; "but it is cheap" is not. */
function contrast(slice: Slice): Reading[] {
  const said = behind(slice, /^(?:it|they|this|that|these)\s+/i) ?? slice;
  const inner = behind(said, /^(?:(?:can|may|might|could|will|also|often|sometimes|usually)\s+)+/i) ?? said;
  return [{ form: 'con', slice: inner.text === '' ? slice : inner }];
}

/** Participles after a comma and clauses after "as it": what the path does. */
const ofSays = (slice: Slice): Reading[] =>
  sayingsIn(behind(slice, /^(?:and\s+|thereby\s+|thus\s+)+/i) ?? slice);

function ofMain(slice: Slice, kind: 'pro' | 'summary', path: string): Reading[] {
  const { text } = slice;
  const useful = IS_USEFUL.exec(text) ?? (kind === 'pro' ? USEFUL_FOR.exec(text) : null);
  if (useful !== null) return usesIn(part(slice, useful[0].length), useful[0].trim());
  const should = behind(slice, SHOULD);
  if (should !== null) return reasonsIn(should);
  if (kind === 'summary') return [];
  const advice = behind(slice, /^(?:choose|pick|use|take|go for|opt for)\s.{1,60}?\s(?:when|if)\s+/i);
  if (advice !== null) return timesIn(advice);
  const cases = behind(slice, USE_CASES);
  if (cases !== null) return [{ form: formOf(cases), slice: cases, suits: 'always' }];
  const subject = DOING_IS_USEFUL.exec(text);
  if (subject !== null) return sayingsIn(part(slice, subject[0].length));
  if (path !== '' && text.toLowerCase().startsWith(`${path.toLowerCase()} `))
    return sayingsIn(part(slice, path.length));
  const being = behind(slice, /^you\s+(?=are\s)/i);
  if (being !== null) return [{ form: 'infinitives', slice: being }];
  const says =
    behind(
      slice,
      /^(?:[\w-]+\s+){1,5}?(?=makes?\s+it\s+(?:\w+ly\s+)?(?:easy|easier|possible|simple|simpler)\s)/i,
    ) ?? behind(slice, SAYS);
  if (says !== null) return sayingsIn(says);
  return ofBare(slice);
}

/** What follows an adjective that says how a path is. */
const DESCRIBED = /^(?:to|enough|for|with|in|across|by|from|on|at|within|under)$/;

/** A statement without a lead-in: what is ensured, a verb, how the path is, or the thing itself. */
function ofBare(slice: Slice): Reading[] {
  const ensured = behind(slice, ENSURES);
  if (ensured !== null) return [{ form: formOf(ensured), slice: ensured }];
  const [first = '', second = '', third = ''] = wordsOf(slice.text);
  if (isThirdPerson(first, second, third)) return sayingsIn(slice);
  const done = doneBy(slice);
  if (done !== null) return sayingsIn(done);
  const described =
    isAdverb(first) && (isParticiple(second) || isAdjective(second))
      ? third
      : isAdjective(first) || isParticiple(first)
        ? second
        : '';
  if (DESCRIBED.test(described)) {
    const each = membersOf(slice);
    const apart = each.every(({ text }) => DESCRIBED.test(wordsOf(text)[1] ?? ''));
    return (apart ? each : [slice]).map((member) => ({ form: 'doings', slice: member }));
  }
  return [{ form: formOf(slice), slice }];
}

/** Those who read a page: "staff engineers", "a tech lead"; not those whom they serve. */
const READERS =
  /(?<!custom|us|read|learn|beginn|oth|memb|employ|newcom|liv)(?:ers?|ors?|ists?|eers?|leads?)$/;

/** "Staff engineers shape plans", "automation cuts mistakes": from the verb on, where its subject can be spared. */
function doneBy(slice: Slice): Slice | null {
  const words = [...slice.text.matchAll(/[^\s,]+/g)].slice(0, 6);
  const at = words.findIndex(({ 0: word }, place) => {
    if (place === 0 || isAdverb(word)) return false;
    const base = isVerb(word) ? word : (baseOfThird(word) ?? '');
    const who =
      words
        .slice(0, place)
        .findLast(({ 0: each }) => !isAdverb(each))?.[0]
        .toLowerCase() ?? '';
    const one = /^(?:an?|the|your)\s/i.test(slice.text)
      ? baseOfThird(word) !== null
      : /s$/.test(who) && isVerb(word);
    return (
      base !== '' &&
      ((one && isPeople(who.replace(/s?$/, 's')) && READERS.test(who)) ||
        (place < 4 && EFFECTS.test(gerund(base)) && !isAdjective(who) && !AUXILIARIES.has(who)))
    );
  });
  return at === -1 ? null : part(slice, words[at]?.index ?? 0);
}

/** "Stays close", "Shapes each day": told from a plural noun by what follows. */
function isThirdPerson(first: string, second: string, third: string): boolean {
  const base = baseOfThird(first);
  if (base === null || second === '') return false;
  const object =
    /^(?:a|an|the|each|every|your|all|any|its|their|you|everything|nothing|more|less|fewer)$/.test(second);
  if (object) return true;
  if (second === 'to') return true;
  if (NOUN_OR_VERB.has(base) && !isIntransitive(base))
    return third !== '' && !PREPOSITIONS.has(second) && !isParticiple(second) && !isNoPredicate(second);
  return !isNoPredicate(second);
}

const isNoPredicate = (word: string): boolean =>
  /^(?:is|are|can|may|will|and|or|that|who|which|of)$/.test(word);
