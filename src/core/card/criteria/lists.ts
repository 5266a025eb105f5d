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
const JOINTS = /,\s*(?:and|or|nor|as well as|plus)\s+|,\s+|\s+(?:and|or|&|as well as)\s+/gi;

/** The members of a co-ordinated list; the whole where it is none. "A, B, and C and D" has three. */
export function membersOf(slice: Slice): Slice[] {
  const all = [...slice.text.matchAll(JOINTS)].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
    comma: words.startsWith(','),
    word: /[a-z&]/i.test(words),
  }));
  const joints = all.filter(({ from, to, word }, at) => {
    const next = wordsOf(slice.text.slice(to, all[at + 1]?.from));
    const stretch = slice.text.slice(all[at - 1]?.to ?? 0, from);
    const [first = '', second = ''] = next;
    if (
      next.length < 2 ||
      !isDescription(lastOf(stretch)) ||
      isGerund(first) ||
      DETERMINERS.has(first) ||
      /\s(?:is|are)\s/.test(stretch)
    )
      return true;
    // "Strict regulatory or compliance needs", "complex, long-term projects": adjectives before one noun.
    if (word)
      return stretch === lastOf(stretch) || all.length > 1 || isVerb(first) || !isAdjective(lastOf(stretch));
    return !isDescription(first) && !(isAdverb(first) && isDescription(second));
  });
  const lastComma = joints.findLastIndex(({ comma }) => comma);
  const closing = joints.findIndex(({ word }, at) => at > lastComma && word);
  const cuts = joints.filter(
    ({ comma }, at) => lastComma === -1 || comma || (at === closing && !joints[lastComma]?.word),
  );
  const starts = [0, ...cuts.map(({ to }) => to)];
  const members = starts.map((from, at) => part(slice, from, cuts[at]?.from));
  // "Between A and B" is one thing.
  const within = members.some(
    ({ text }, at) =>
      BETWEEN.test(text) && members[at + 1] !== undefined && (lastComma === -1 || !isDoing(members[at + 1])),
  );
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

/** "Saving money on rent, food, and transport", "two or three concerts": only the end of the first is listed. */
function sharesLast(members: readonly Slice[]): boolean {
  const [first = [], ...later] = members.map(({ text }) => wordsOf(text));
  if (first.length === 1 && DETERMINERS.has(first[0] ?? '')) return true;
  // "A rigid timeline and budget".
  if (later.length === 1 && /^an?$/.test(first[0] ?? '') && later[0]?.length === 1)
    return isDescription(first[1] ?? '');
  return (
    later.every(
      ({ length, 0: word = '' }) => length === 1 || (length === 2 && !isDescription(word) && !isGerund(word)),
    ) && first.slice(1).some((word, at) => word === 'to' || (at > 0 && PREPOSITIONS.has(word)))
  );
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
  const last = wordsOf(members.at(-1)?.text ?? '');
  const later = members.slice(1);
  const bare = ({ text }: Slice) =>
    wordsOf(text).every((word) => isDescription(word) || isAdverb(word) || DETERMINERS.has(word));
  if (form === 'things')
    return (
      last.length > 1 &&
      members
        .slice(0, -1)
        .every(
          (each, at) =>
            bare(each) ||
            (at === 0 &&
              PREPOSITIONS.has(wordsOf(each.text).at(-2) ?? '') &&
              isDescription(lastOf(each.text))),
        )
    );
  const kept =
    KEEPS.test(members[0]?.text ?? '') &&
    (later.some(bare) || (last.length > 1 && isAdjective(last.at(-1) ?? '')));
  return (
    kept ||
    (later.some((each) => bare(each) && !isVerb(wordsOf(each.text)[0] ?? '')) &&
      (isDescription(last[0] ?? '') || last.length > 1))
  );
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
  const [first] = members;
  const last = members.at(-1);
  if (first === undefined || last === undefined) return [one];
  const parallel = form === 'infinitives' && members.length > 2 && beginsDoing(last, form);
  const begins = members.map(
    (member, at) => at === 0 || beginsDoing(member, form) || (parallel && mayBeVerb(member)),
  );
  const verbOnly = !first.text.includes(' ');
  const asListed = (slice: Slice) => phrase(slice, isDoing(slice) ? 'doings' : 'things');
  if (begins.slice(1).every((each) => !each)) {
    // "Ordering, touch-up work, and approval": a doing among things.
    if (verbOnly) return form === 'doings' ? members.map(asListed) : [one];
    const verb = members.length === 2 ? null : sharedVerb(first.text);
    if (verb === null) return [one];
    return members.map((slice, at) =>
      at === 0 ? phrase(slice, form) : { ...phrase(slice, form), words: `${verb} ${plain(slice.text)}` },
    );
  }
  const apart = members.length > 2 && begins.slice(0, -1).every(Boolean) && begins.at(-1) === false;
  // "Meeting people, and quick questions": one more thing.
  if (apart && form === 'doings' && !verbOnly)
    return [...ofDoings(members.slice(0, -1), form, one), phrase(last, 'things')];
  const grouped: Slice[] = [];
  const things: Slice[] = [];
  for (const [at, member] of members.entries()) {
    const before = grouped.at(-1);
    const opensPair =
      before !== undefined && members.length === 2 && !before.text.includes(' ') && member.text.includes(' ');
    if (before === undefined || (begins[at] && !opensPair)) grouped.push(member);
    // "Testing code, knowledge sharing, and onboarding people".
    else if (form === 'doings' && isGerund(lastOf(member.text))) things.push(member);
    else grouped[grouped.length - 1] = joined(one.slice, before, member);
  }
  const doings = grouped.flatMap((slice) => {
    const doing = form === 'infinitives' && isDoing(slice) ? 'doings' : form;
    const within = members.length > grouped.length + 1 ? membersOf(slice) : [];
    if (within.length > 2) return ofDoings(within, doing, phrase(slice, doing));
    return { ...phrase(slice, doing), words: plain(slice.text).replace(/^to\s+/i, '') };
  });
  return [...doings, ...things.map((slice) => phrase(slice, 'things'))].sort(
    (a, b) => a.slice.at - b.slice.at,
  );
}

const joined = (whole: Slice, before: Slice, member: Slice): Slice =>
  part(whole, before.at - whole.at, member.at + member.text.length - whole.at);

function beginsDoing({ text }: Slice, form: Form): boolean {
  const words = wordsOf(text);
  const at =
    words[0] === 'to' || (isAdverb(words[0] ?? '') && words.length > 1) || words[0] === 'not' ? 1 : 0;
  const word = words[at] ?? '';
  if (isGerund(word)) return words.length > at + 1 || form === 'doings';
  if (form !== 'infinitives') return false;
  if (/^(?:it|them|the|an?|your|their|every|each)$/.test(words[at + 1] ?? '')) return true;
  return isVerb(word) && (words.length > at + 1 || !/s$/.test(word));
}

/** "Coordinate plans" between two verbs with their objects: an unknown word there is one more verb. */
function mayBeVerb({ text }: Slice): boolean {
  const [first = '', second] = wordsOf(text);
  return (
    second !== undefined && /^[a-z]+[^s]$/.test(first) && !isDescription(first) && !DETERMINERS.has(first)
  );
}

/** The verb at the start, with its particle or preposition: what its further objects share. */
const sharedVerb = (text: string): string | null =>
  /^((?:\w+ly\s+)?[\w-]+(?:\s+(?:up|out|off|down|in|on|into|for|about|from|with|at|to))?)\s+\S/i.exec(
    text,
  )?.[1] ?? null;
