import type { Form } from './forms.ts';
import { part, type Slice, wordsOf } from './slice.ts';
import { isAdjective } from './words/adjectives.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS } from './words/function-words.ts';
import { isFixedPair, isPeople } from './words/nouns.ts';
import { isGerund, isParticiple } from './words/verb-forms.ts';
import { isVerb } from './words/verbs.ts';

/** One member of a list, in words of its own: those it shares with the first stand before it. */
export interface Phrase {
  words: string;
  slice: Slice;
  form: Form;
}

const BETWEEN = /\bbetween\b(?!.*\band\b)/i;
const JOINTS = /,\s*(?:and|or|nor|as well as|plus)\s+|,\s+|\s+(?:and|or|&|as well as|but also)\s+/gi;

/** The members of a co-ordinated list; the whole where it is none. "A, B, and C and D" has three. */
export function membersOf(slice: Slice): Slice[] {
  const all = [...slice.text.matchAll(JOINTS)].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
    comma: words.startsWith(','),
    word: /[a-z&]/i.test(words),
  }));
  const joints = all.filter(({ from, to, word }, at) => {
    const stretch = slice.text.slice(all[at - 1]?.to ?? 0, from);
    const [first = '', second] = wordsOf(slice.text.slice(to, all[at + 1]?.from));
    const last = lastOf(stretch);
    if (second === undefined || !isDescription(last) || isGerund(first) || DETERMINERS.has(first))
      return true;
    // "Strict regulatory or compliance needs", "complex, long-term projects": adjectives before one noun.
    if (word) return stretch === last || all.length > 1 || isVerb(first) || /\s(?:is|are)\s/.test(stretch);
    return !isDescription(first) && !(isAdverb(first) && isDescription(second));
  });
  const lastComma = joints.findLastIndex(({ comma }) => comma);
  const closing = joints.findIndex(({ word }, at) => at > lastComma && word);
  const cuts = joints.filter(
    ({ comma }, at) => lastComma === -1 || comma || (at === closing && !joints[lastComma]?.word),
  );
  const members = [0, ...cuts.map(({ to }) => to)].map((from, at) => part(slice, from, cuts[at]?.from));
  // "Between A and B" is one thing.
  const between = members.findIndex(({ text }) => BETWEEN.test(text));
  const next = between === -1 ? undefined : members[between + 1];
  const within = next !== undefined && (lastComma === -1 || !isDoing(next));
  const open = !joints.some(({ word }) => word) && !isOpenList(members);
  return within || open || members.some(({ text }) => text === '') ? [slice] : members;
}

/** A list that its last member was cut from: short things, or doings all along, and not one thing described. */
const isOpenList = (members: readonly Slice[]): boolean =>
  members.every(({ text }) => wordsOf(text).length < 7) &&
  (members.every(isDoing) ||
    (!isDoing(members[0]) && !members.slice(0, -1).some(({ text }) => isDescription(lastOf(text)))));

/** A list as its phrases, with the verb that its members share; one phrase where it cannot be told what is listed. */
export function phrasesOf(slice: Slice, form: Form): Phrase[] {
  const one = phrase(slice, form);
  const members = membersOf(slice);
  if (members.length < 2 || describes(members, form) || sharesLast(members)) return [one];
  return form === 'things' ? ofThings(members, one) : ofDoings(members, form, one);
}

/** "Saving money on rent, food, and transport", "two or three concerts", "a rigid plan and budget": only its end is listed. */
function sharesLast(members: readonly Slice[]): boolean {
  const [first = [], ...later] = members.map(({ text }) => wordsOf(text));
  const [one = '', two = ''] = first;
  if (first.length === 1 && DETERMINERS.has(one)) return true;
  if (later.length === 1 && /^an?$/.test(one) && later[0]?.length === 1) return isDescription(two);
  const short = later.every(
    ({ length, 0: word = '' }) => length === 1 || (length === 2 && !isDescription(word) && !isGerund(word)),
  );
  return short && first.slice(1).some((word, at) => word === 'to' || (at > 0 && PREPOSITIONS.has(word)));
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const phrase = (slice: Slice, form: Form): Phrase => ({ words: plain(slice.text), slice, form });
const lastOf = (text: string): string => wordsOf(text).at(-1) ?? '';
const isDescription = (word: string): boolean => isAdjective(word) || (isParticiple(word) && !isVerb(word));
const isDoing = (slice: Slice | undefined): boolean => isGerund(wordsOf(slice?.text ?? '')[0] ?? '');

/** Verbs that say how something is to be. */
const KEEPS = /^(?:keep|keeps|keeping|make|makes|making|leave|leaves|leaving|ensur(?:e|es|ing))\b/i;

/** "Stable, drained, and fertile plots", "keeps books open and complete": how one thing is. */
function describes(members: readonly Slice[], form: Form): boolean {
  const later = members.slice(1);
  const last = wordsOf(members.at(-1)?.text ?? '');
  const bare = ({ text }: Slice) =>
    wordsOf(text).every((word) => isDescription(word) || isAdverb(word) || DETERMINERS.has(word));
  // "Groups in calm, small, and bright rooms".
  const opens = ({ text }: Slice) =>
    PREPOSITIONS.has(wordsOf(text).at(-2) ?? '') && isDescription(lastOf(text));
  if (form === 'things')
    return (
      last.length > 1 && members.slice(0, -1).every((each, at) => bare(each) || (at === 0 && opens(each)))
    );
  const kept =
    KEEPS.test(members[0]?.text ?? '') &&
    (later.some(bare) || (last.length > 1 && isAdjective(last.at(-1) ?? '')));
  const described = later.some((each) => bare(each) && !isVerb(wordsOf(each.text)[0] ?? ''));
  return kept || (described && (isDescription(last[0] ?? '') || last.length > 1));
}

function ofThings(members: readonly Slice[], one: Phrase): Phrase[] {
  const [first = [], second = []] = members.map(({ text }) => wordsOf(text));
  const linked = first.some(
    (word, at) => (at > 0 && PREPOSITIONS.has(word)) || /^(?:to|that|which|who)$/.test(word),
  );
  if (members.length === 2 && (linked || isFixedPair(first.at(-1) ?? '', second[0] ?? ''))) return [one];
  // "No commute or fixed hours" has neither.
  const none = first[0] === 'no' && / or /.test(one.words) && !/ and /.test(one.words) ? 'no ' : '';
  return members.map((slice, at) => {
    const wanted = wantedIn(slice);
    if (wanted !== null) return wanted;
    const doing = isDoing(slice) && slice.text.includes(' ') && !isPeople(lastOf(slice.text));
    const named = phrase(slice, doing ? 'doings' : 'things');
    return at > 0 ? { ...named, words: none + named.words } : named;
  });
}

/** "Care about bread", "want to live cheaply", among what somebody likes. */
function wantedIn(slice: Slice): Phrase | null {
  const to = /^(?:want|hope|aim|like|wish|need|plan)\s+to\s+/i.exec(slice.text);
  const found =
    to ??
    /^(?:want|need|value|prefer|enjoy|like|love|seek|care about|appreciate|expect)\s+(?!(?:for|of|in|to|and)\b)/i.exec(
      slice.text,
    );
  if (found === null) return null;
  return phrase(part(slice, found[0].length), to === null ? 'things' : 'infinitives');
}

/** Each member that begins with a verb is a doing of its own; the others are further objects of the verb before them. */
function ofDoings(members: readonly Slice[], form: Form, one: Phrase): Phrase[] {
  const [first = one.slice] = members;
  const last = members.at(-1) ?? first;
  const parallel = form === 'infinitives' && members.length > 2 && beginsDoing(last, form);
  const begins = members.map(
    (each, at) =>
      at === 0 ||
      (form === 'doings' && wantedIn(each) !== null) ||
      beginsDoing(each, form) ||
      (parallel && mayBeVerb(each)),
  );
  const verbOnly = !first.text.includes(' ');
  const count = begins.filter(Boolean).length;
  if (count === 1) {
    // "Ordering, touch-up work, and approval": a doing among things.
    if (verbOnly && form === 'doings')
      return members.map((slice) => phrase(slice, isDoing(slice) ? 'doings' : 'things'));
    const verb = verbOnly || members.length === 2 ? undefined : SHARED_VERB.exec(first.text)?.[1];
    if (verb === undefined) return [one];
    return members.map((slice, at) => ({
      ...phrase(slice, form),
      words: plain(at === 0 ? slice.text : `${verb} ${slice.text}`),
    }));
  }
  // "Meeting people, and quick questions": one more thing.
  if (
    form === 'doings' &&
    !verbOnly &&
    members.length > 2 &&
    count === members.length - 1 &&
    begins.at(-1) === false
  )
    return [...ofDoings(members.slice(0, -1), form, one), phrase(last, 'things')];
  const grouped: Slice[] = [];
  const things: Slice[] = [];
  for (const [at, member] of members.entries()) {
    const before = grouped.at(-1);
    const opensPair = members.length === 2 && verbOnly && member.text.includes(' ');
    if (before === undefined || (begins[at] && !opensPair)) grouped.push(member);
    // "Testing code, knowledge sharing, and onboarding people".
    else if (form === 'doings' && isGerund(lastOf(member.text))) things.push(member);
    else
      grouped[grouped.length - 1] = part(
        one.slice,
        before.at - one.slice.at,
        member.at + member.text.length - one.slice.at,
      );
  }
  const doings = grouped.flatMap((slice) => {
    const wanted = form === 'doings' ? wantedIn(slice) : null;
    if (wanted !== null) return wanted;
    const doing = form === 'infinitives' && isDoing(slice) ? 'doings' : form;
    const within = members.length > grouped.length + 1 ? membersOf(slice) : [];
    if (within.length > 2) return ofDoings(within, doing, phrase(slice, doing));
    return { ...phrase(slice, doing), words: plain(slice.text).replace(/^to\s+/i, '') };
  });
  return [...doings, ...things.map((slice) => phrase(slice, 'things'))].sort(
    (a, b) => a.slice.at - b.slice.at,
  );
}

function beginsDoing({ text }: Slice, form: Form): boolean {
  const [first = '', ...rest] = wordsOf(text);
  const led = first === 'to' || first === 'not' || (isAdverb(first) && rest.length > 0);
  const [word = '', ...after] = led ? rest : [first, ...rest];
  if (isGerund(word)) return after.length > 0 || form === 'doings';
  if (form !== 'infinitives') return false;
  const object = /^(?:it|them|the|an?|your|their|every|each)$/.test(after[0] ?? '');
  return object || (isVerb(word) && (after.length > 0 || !/s$/.test(word)));
}

/** "Coordinate plans" between two verbs with their objects: an unknown word there is one more verb. */
function mayBeVerb({ text }: Slice): boolean {
  const [first = '', second] = wordsOf(text);
  return (
    second !== undefined && /^[a-z]+[^s]$/.test(first) && !isDescription(first) && !DETERMINERS.has(first)
  );
}

/** The verb at the start, with its particle or preposition: what its further objects share. */
const SHARED_VERB =
  /^((?:\w+ly\s+)?[\w-]+(?:\s+(?:up|out|off|down|in|on|into|for|about|from|with|at|to))?)\s+\S/i;
