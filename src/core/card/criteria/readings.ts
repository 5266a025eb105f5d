import { withoutAsides } from './asides.ts';
import { clausesIn } from './clauses.ts';
import type { Reading } from './forms.ts';
import {
  DOING_IS_USEFUL,
  EASES,
  ENSURES,
  IS_USEFUL,
  infinitives,
  reading,
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
import { isPeople, isPlural } from './words/nouns.ts';
import { baseOfThird, gerund, isParticiple } from './words/verb-forms.ts';
import { isIntransitive, isVerb, NOUN_OR_VERB } from './words/verbs.ts';

/** What a pro or a summary says, its lead-ins dropped and its examples set aside; each stretch still to be split at its list. */
export function readingsOf(statement: string, kind: 'pro' | 'summary', path: string): Reading[] {
  return sentencesOf(sliceOf(statement)).flatMap((sentence) => ofSentence(sentence, kind, path));
}

function ofSentence(sentence: Slice, kind: 'pro' | 'summary', path: string): Reading[] {
  const segments = segmentsOf(withoutAsides(sentence));
  const whereOf = (slice: Slice) =>
    clausesIn(slice, true).filter((each): each is Reading => each.form !== 'when');
  const said = segments.some((each) => each.kind === 'where' && whereOf(each.slice).length > 0);
  const leads = () =>
    [IS_USEFUL, USEFUL_FOR, SHOULD, SAYS].some((lead) => lead.test(segments[0]?.slice.text ?? ''));
  const readings = segments.flatMap(({ kind: segment, slice }): Reading[] => {
    if (segment === 'main') return ofMain(slice, kind, path);
    if (segment === 'says') return sayingsIn(behind(slice, /^(?:and\s+|thereby\s+|thus\s+)+/i) ?? slice);
    if (segment === 'link' && leads())
      return usesIn(slice, '').map((each) => ({ ...each, suits: each.suits ?? 'people' }));
    if (segment === 'where') return whereOf(slice);
    if (segment === 'when' && kind === 'summary') return timesIn(slice);
    // "Though it may be slow": bad about the path, so it is offered as a con.
    const bad = behind(
      slice,
      /^(?:(?:it|they|this|that|these)\s+)?(?:(?:can|may|might|could|will|also|often|sometimes|usually)\s+)*/i,
    );
    return segment === 'contrast' && bad !== null ? [{ form: 'con', slice: bad }] : [];
  });
  return said ? readings.filter(({ scene }) => scene !== true) : readings;
}

function ofMain(slice: Slice, kind: 'pro' | 'summary', path: string): Reading[] {
  const { text } = slice;
  const useful = (IS_USEFUL.exec(text) ?? (kind === 'pro' ? USEFUL_FOR.exec(text) : null))?.[0];
  if (useful !== undefined) return usesIn(part(slice, useful.length), useful.trim());
  const should = behind(slice, SHOULD);
  if (should !== null) return reasonsIn(should);
  if (kind === 'summary') return [];
  const cases = behind(slice, USE_CASES);
  if (cases !== null) return [{ ...reading(cases), suits: 'always' }];
  const being = behind(slice, /^you\s+(?=are\s)/i);
  if (being !== null) return [infinitives(being)];
  const named = path !== '' && text.toLowerCase().startsWith(`${path.toLowerCase()} `);
  const says = named
    ? part(slice, path.length)
    : (behind(slice, DOING_IS_USEFUL) ?? behind(slice, EASES) ?? behind(slice, SAYS) ?? doneBy(slice));
  return says === null ? ofBare(slice) : sayingsIn(says);
}

/** What follows an adjective that says how a path is. */
const DESCRIBED = /^(?:to|enough|for|with|in|across|by|from|on|at|within|under)$/;

/** A statement without a lead-in: what is ensured, how the path is, or the thing itself. */
function ofBare(slice: Slice): Reading[] {
  const ensured = behind(slice, ENSURES);
  if (ensured !== null) return [reading(ensured)];
  const [first = '', second = '', third = ''] = wordsOf(slice.text);
  const isDescribed = (word: string) => isAdjective(word) || isParticiple(word);
  const described = isAdverb(first) && isDescribed(second) ? third : isDescribed(first) ? second : '';
  if (!DESCRIBED.test(described)) return [reading(slice)];
  const each = membersOf(slice);
  const apart = each.every(({ text }) => DESCRIBED.test(wordsOf(text)[1] ?? ''));
  return (apart ? each : [slice]).map((member) => ({ form: 'doings', slice: member }));
}

/** Those who read a page: "staff engineers", "a tech lead"; not those whom they serve. */
const READERS =
  /(?<!custom|us|read|learn|beginn|oth|memb|employ|newcom|liv)(?:ers?|ors?|ists?|eers?|leads?)$/;

/** "Stays close", "staff engineers shape plans", "automation cuts mistakes": from the verb on, where its subject can be spared. */
function doneBy(slice: Slice): Slice | null {
  if (isThirdPerson(wordsOf(slice.text))) return slice;
  if (ENSURES.test(slice.text)) return null;
  const words = [...slice.text.matchAll(/[^\s,]+/g)].slice(0, 6);
  const one = /^(?:an?|the|your)\s/i.test(slice.text);
  const verb = words.find(({ 0: word }, place) => {
    const third = baseOfThird(word);
    const who =
      words
        .slice(0, place)
        .findLast(([each]) => !isAdverb(each))?.[0]
        .toLowerCase() ?? '';
    if (who === '' || isAdverb(word) || isAdjective(who) || AUXILIARIES.has(who)) return false;
    const agrees = one ? third !== null : /s$/.test(who) && isVerb(word);
    if (agrees && isPeople(who.replace(/s?$/, 's')) && READERS.test(who)) return true;
    return place < 4 && (isVerb(word) || third !== null) && EFFECTS.test(gerund(third ?? word));
  });
  return verb === undefined ? null : part(slice, verb.index);
}

/** "Stays close", "Shapes each day": told from a plural noun by what follows. */
function isThirdPerson([first = '', second = '', third = '']: readonly string[]): boolean {
  const base = baseOfThird(first);
  if (
    base === null ||
    second === '' ||
    (isPlural(first) && isVerb(second) && !isAdjective(second)) ||
    /^(?:is|are|can|may|will|and|or|that|who|which|of)$/.test(second)
  )
    return false;
  if (/^(?:an?|the|each|every|your|all|any|its|their|you|\w+thing|more|less|fewer|to)$/.test(second))
    return true;
  return (
    !NOUN_OR_VERB.has(base) ||
    isIntransitive(base) ||
    (third !== '' && !PREPOSITIONS.has(second) && !isParticiple(second))
  );
}
