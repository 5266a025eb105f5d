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
  const joints = [...slice.text.matchAll(JOINTS)].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
    comma: words.trimStart().startsWith(','),
    word: /[a-z&]/i.test(words),
  }));
  const lastComma = joints.findLastIndex(({ comma }) => comma);
  const closing = joints.findIndex(({ word }, at) => at > lastComma && word);
  const cuts = joints.filter(({ comma }, at) => {
    if (lastComma === -1) return true;
    return comma || (at === closing && !joints[lastComma]?.word);
  });
  const starts = [0, ...cuts.map(({ to }) => to)];
  const members = starts.map((from, at) => part(slice, from, cuts[at]?.from));
  // "Between A and B" is one thing.
  const within = members.some(
    ({ text }, at) =>
      BETWEEN.test(text) &&
      members[at + 1] !== undefined &&
      (lastComma === -1 || !isGerund(wordsOf(members[at + 1]?.text ?? '')[0] ?? '')),
  );
  const open = !joints.some(({ word }) => word) && !isOpenList(members);
  return within || open || members.some(({ text }) => text === '') ? [slice] : members;
}

/** A list that its last member was cut from: short things, or doings all along, and not one thing described. */
function isOpenList(members: readonly Slice[]): boolean {
  const words = members.map(({ text }) => wordsOf(text));
  const doings = words.map(([first = '']) => isGerund(first));
  return (
    words.every(({ length }) => length < 7) &&
    (doings.every(Boolean) ||
      (doings[0] !== true && !words.slice(0, -1).some((each) => isDescription(each.at(-1) ?? ''))))
  );
}

/** A list as its phrases, with the verb that its members share; one phrase where it cannot be told what is listed. */
export function phrasesOf(slice: Slice, form: Form): Phrase[] {
  const one: Phrase[] = [{ words: plain(slice.text), slice, form }];
  const members = membersOf(slice);
  if (members.length < 2 || describes(members, form)) return one;
  if (sharesLast(members)) return one;
  if (form === 'things') return ofThings(members, one);
  return ofDoings(members, form, one);
}

/** "Saving money on rent, food, and transport", "two or three concerts": only the end of the first is listed. */
function sharesLast(members: readonly Slice[]): boolean {
  const [first = [], ...later] = members.map(({ text }) => wordsOf(text));
  if (first.length === 1 && DETERMINERS.has(first[0] ?? '')) return true;
  return (
    later.every(
      ({ length, 0: word = '' }) => length === 1 || (length === 2 && !isDescription(word) && !isGerund(word)),
    ) && first.slice(1).some((word, at) => word === 'to' || (at > 0 && PREPOSITIONS.has(word)))
  );
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Verbs that say how something is to be. */
const KEEPS = /^(?:keep|keeps|keeping|make|makes|making|leave|leaves|leaving|ensur(?:e|es|ing))\b/i;

/** "Stable, drained, and fertile plots", "keeps books open and complete": how one thing is. */
function describes(members: readonly Slice[], form: Form): boolean {
  const last = wordsOf(members.at(-1)?.text ?? '');
  const bare = (text: string) => {
    const words = wordsOf(text).filter((word) => !isAdverb(word) || isAdjective(word));
    return words.length === 1 && isDescription(words[0] ?? '');
  };
  const later = members.slice(1);
  if (
    form !== 'things' &&
    KEEPS.test(members[0]?.text ?? '') &&
    (later.some(({ text }) => isAdjective(text.toLowerCase())) ||
      (last.length > 1 && isAdjective(last.at(-1) ?? '')))
  )
    return true;
  if (form !== 'things')
    return (
      later.some(({ text }) => bare(text) && !isVerb(wordsOf(text)[0] ?? '')) &&
      (isDescription(last[0] ?? '') || last.length > 1)
    );
  const earlier = members.slice(0, -1);
  return (
    last.length > 1 &&
    earlier.every(
      ({ text }, at) =>
        bare(text) ||
        (at === 0 &&
          PREPOSITIONS.has(wordsOf(text).at(-2) ?? '') &&
          isDescription(wordsOf(text).at(-1) ?? '')),
    )
  );
}

const isDescription = (word: string): boolean => isAdjective(word) || (isParticiple(word) && !isVerb(word));

function ofThings(members: readonly Slice[], one: Phrase[]): Phrase[] {
  const [first, second] = members.map(({ text }) => wordsOf(text));
  if (members.length === 2 && first !== undefined && second !== undefined) {
    const linked =
      first.some((word, at) => at > 0 && PREPOSITIONS.has(word)) ||
      first.some((word) => /^(?:to|that|which|who)$/.test(word));
    const pair = isFixedPair(first.at(-1) ?? '', second[0] ?? '');
    if (linked || pair) return one;
  }
  return members.map(
    (slice) =>
      wantedIn(slice) ?? {
        words: plain(slice.text),
        slice,
        form: isDoing(slice) && !isPeople(wordsOf(slice.text).at(-1) ?? '') ? 'doings' : 'things',
      },
  );
}

/** "Care about bread", "want to live cheaply", among what somebody likes. */
function wantedIn(slice: Slice): Phrase | null {
  const to = /^(?:want|hope|aim|like|wish|need|plan)\s+to\s+/i.exec(slice.text);
  const thing =
    /^(?:want|need|value|prefer|enjoy|like|love|seek|care about|appreciate|expect)\s+(?!(?:for|of|in|to|and)\b)/i.exec(
      slice.text,
    );
  const found = to ?? thing;
  if (found === null) return null;
  const wanted = part(slice, found[0].length);
  return { words: plain(wanted.text), slice: wanted, form: to === null ? 'things' : 'infinitives' };
}

const isDoing = ({ text }: Slice): boolean => {
  const [first = '', second = ''] = wordsOf(text);
  return isGerund(first) && second !== '';
};

/** Each member that begins with a verb is a doing of its own; the others are further objects of the verb before them. */
function ofDoings(members: readonly Slice[], form: Form, one: Phrase[]): Phrase[] {
  const begins = members.map((member, at) => at === 0 || beginsDoing(member, form));
  const lone = begins.slice(1).every((each) => !each);
  const [first] = members;
  if (first === undefined) return one;
  const firstWords = wordsOf(first.text);
  const verbOnly = firstWords.length === 1;
  if (lone) {
    // "Ordering, touch-up work, and approval": a doing among things.
    if (verbOnly)
      return form === 'doings'
        ? members.map((slice) => ({
            words: plain(slice.text),
            slice,
            form: isDoing(slice) || isGerund(wordsOf(slice.text)[0] ?? '') ? 'doings' : 'things',
          }))
        : one;
    if (members.length === 2) return one;
    const verb = sharedVerb(first.text);
    return verb === null
      ? one
      : members.map((slice, at) => ({
          words: at === 0 ? plain(slice.text) : `${verb} ${plain(slice.text)}`,
          slice,
          form,
        }));
  }
  const last = members.at(-1);
  const apart =
    members.length > 2 && last !== undefined && begins.slice(0, -1).every(Boolean) && begins.at(-1) === false;
  // "Meeting people, and quick questions": one more thing.
  if (apart && form === 'doings' && !verbOnly)
    return [
      ...ofDoings(members.slice(0, -1), form, one),
      { words: plain(last.text), slice: last, form: 'things' },
    ];
  const grouped: Slice[] = [];
  for (const [at, member] of members.entries()) {
    const before = grouped.at(-1);
    const opensPair =
      before !== undefined && members.length === 2 && !before.text.includes(' ') && member.text.includes(' ');
    if (before === undefined || (begins[at] && !opensPair)) grouped.push(member);
    else grouped[grouped.length - 1] = joined(one, before, member);
  }
  return grouped.flatMap((slice) => {
    const [word = ''] = wordsOf(slice.text);
    const doing = form === 'infinitives' && isGerund(word) ? 'doings' : form;
    const within = members.length > grouped.length + 1 ? membersOf(slice) : [];
    if (within.length > 2) return ofDoings(within, doing, [{ words: plain(slice.text), slice, form: doing }]);
    return { words: plain(slice.text).replace(/^to\s+/i, ''), slice, form: doing };
  });
}

const joined = ([whole]: Phrase[], before: Slice, member: Slice): Slice => {
  const base = whole?.slice ?? before;
  return part(base, before.at - base.at, member.at + member.text.length - base.at);
};

function beginsDoing({ text }: Slice, form: Form): boolean {
  const words = wordsOf(text);
  const at =
    words[0] === 'to' || (isAdverb(words[0] ?? '') && words.length > 1) || words[0] === 'not' ? 1 : 0;
  const word = words[at] ?? '';
  if (isGerund(word)) return words.length > at + 1 || form === 'doings';
  if (form === 'infinitives' && /^(?:it|them|the|an?|your|their|every|each)$/.test(words[at + 1] ?? ''))
    return true;
  return form === 'infinitives' && isVerb(word) && (words.length > at + 1 || !/s$/.test(word));
}

/** The verb at the start, with its particle or preposition: what its further objects share. */
function sharedVerb(text: string): string | null {
  const found =
    /^((?:\w+ly\s+)?[\w-]+(?:\s+(?:up|out|off|down|in|on|into|for|about|from|with|at|to))?)\s+\S/i.exec(text);
  return found?.[1] ?? null;
}
