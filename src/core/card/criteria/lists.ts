import { membersOf } from './members.ts';
import { part, type Slice, wordsOf } from './slice.ts';
import { headNoun } from './wording.ts';
import { isDescription } from './words/adjectives.ts';
import { DETERMINERS, PREPOSITIONS } from './words/function-words.ts';
import { isPeople } from './words/nouns.ts';
import { baseOfThird, isGerund, isParticiple } from './words/verb-forms.ts';
import { isVerb, VERBS } from './words/verbs.ts';

/** How words are to be read: as things, doings in -ing, base forms of verbs, or verbs in the third person. */
export type Form = 'things' | 'doings' | 'infinitives' | 'third';

/** One member of a list, in words of its own: those it shares with the first stand before it. */
export interface Phrase {
  words: string;
  slice: Slice;
  form: Form;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const phrase = (slice: Slice, form: Form): Phrase => ({ words: plain(slice.text), slice, form });
const isDoing = ({ text }: Slice): boolean => isGerund(wordsOf(text)[0] ?? '');

/** "Presentation and negotiation skills": all are skills. */
const SKILLS = /^(?!\w+ing )[\w-]+ (?:skills|experience|knowledge)$/i;

/** A list as its phrases, with the verb that its members share; one phrase where it cannot be told what is listed. */
export function phrasesOf(slice: Slice, form: Form): Phrase[] {
  const members = membersOf(slice);
  const one = phrase(slice, form);
  if (
    members.length < 2 ||
    SKILLS.test(members.at(-1)?.text ?? '') ||
    sharesLast(members, form, /\bwithout\b[^,]*,.*\sor\s|\bwithout\b[^,]*\sor\s/i.test(one.words))
  )
    return [one];
  return form === 'things' ? ofThings(members, one) : ofDoings(members, form, one);
}

const links = (words: readonly string[]): boolean =>
  words.some(
    (word, at) => at > 0 && !/^(?:of|without)$/.test(word) && (word === 'to' || PREPOSITIONS.has(word)),
  );

/** "Money for rent, food, and transport", "books open and complete": only the last words of the first are listed on. */
function sharesLast([head, ...later]: readonly Slice[], form: Form, isLast: boolean): boolean {
  const first = wordsOf(head?.text ?? '');
  const listed = later.map(({ text }) => wordsOf(text.replace(/ without .*/i, '').replace(/^to /i, '')));
  // "Staff who mentor interns, run guilds, or speak", "skill to plan, build, and sell": what they do is listed.
  if (first.some((word) => /^(?:who|that|which)$/.test(word))) return true;
  if (first.some((word) => /^(?:how|what|why)$/.test(word)) && !listed.some(([opens = '']) => isVerb(opens)))
    return true;
  if (first.includes('without') && isLast) return true;
  if (first.includes('to') && listed.every(([opens = '']) => isVerb(opens))) return form === 'things';
  // What "work on" takes is listed: the preposition is its own.
  if (
    form !== 'things' &&
    PREPOSITIONS.has(first[1] ?? '') &&
    !DETERMINERS.has(first[2] ?? '') &&
    !links(first.slice(1))
  )
    return false;
  // "Choice of language, database, and host".
  if (form === 'things' && first.at(-2) === 'of' && listed.every(({ length }) => length === 1)) return true;
  if (!links(first)) return first.length === 1 && DETERMINERS.has(first[0] ?? '');
  if (isPeople(first.at(-1) ?? '') && listed.every((words) => isPeople(headNoun(words)))) return true;
  // "Contact with users, quick decisions, and short days" are three.
  if (
    form === 'things' &&
    later.length > 1 &&
    listed.every(
      ([opens = '', noun]) =>
        (isDescription(opens) || /^(?:fewer|less|more)$/.test(opens)) && noun !== undefined,
    )
  )
    return false;
  return listed.every((words) => {
    const [opens = ''] = words;
    const own =
      form === 'things'
        ? later.length === 1 && /^an?$/.test(opens)
        : words.length > 1 &&
          (isGerund(opens) || (form === 'infinitives' ? isVerb(opens) : baseOfThird(opens) !== null));
    return words.length < 5 && !links(words) && !own;
  });
}

/** "Care about bread", among what somebody likes. */
const WANTS = /^(?:care about|want|need|value|enjoy|love|prefer|like|don't mind) (?!for|of|to)(?=\w)/i;

function ofThings(members: readonly Slice[], one: Phrase): Phrase[] {
  // "No commute or fixed hours" has neither.
  const none = /^no .* or /i.test(one.words) ? 'no ' : '';
  return members.map((slice, at) => {
    const doing = isDoing(slice) && slice.text.includes(' ') && !isPeople(wordsOf(slice.text)[1] ?? '');
    const named = phrase(slice, doing ? 'doings' : 'things');
    return { ...named, words: (at > 0 ? none : '') + named.words.replace(WANTS, '') };
  });
}

/** What these verbs take is several things together. */
const JOINING = /^(?:combin|balanc|juggl|mix|bridg|compar|reconcil|link|connect)(?:e|es|s|ing)?\s/i;

/** Each member that begins with a verb is a doing of its own; the others are further objects of the verb before them. */
function ofDoings(members: readonly Slice[], form: Form, one: Phrase): Phrase[] {
  const [first = one.slice] = members;
  const isDone = ({ text }: Slice) => isParticiple(wordsOf(text)[0] ?? '');
  const begins = members.map(
    (each, at) => at === 0 || beginsDoing(each, form) || (isDone(first) && isDone(each)),
  );
  const alone = begins.filter(Boolean).length === 1;
  const isOpened = ({ text }: Slice) =>
    form === 'infinitives' ? isVerb(wordsOf(text)[0] ?? '') : beginsDoing({ text, at: 0 }, form);
  if (JOINING.test(first.text) && !members.slice(1).some(isOpened)) return [one];
  if (alone && first.text.includes(' ')) {
    const verb =
      members.length === 2 && !/^an?\s/i.test(members[1]?.text ?? '')
        ? undefined
        : SHARED_VERB.exec(first.text)?.[1];
    const shared = (words: string, at: number) =>
      at === 0 ? words : `${verb} ${words.replace(/^(?:sometimes|often|even|also|usually)\s+/i, '')}`;
    return verb === undefined
      ? [one]
      : members.map((slice, at) => ({ ...phrase(slice, form), words: shared(plain(slice.text), at) }));
  }
  // "Ordering, touch-up work, and approval": doings among things.
  if (alone) return members.map((slice) => phrase(slice, 'things'));
  const groups: Slice[] = [];
  for (const [at, member] of members.entries()) {
    const before = groups.at(-1);
    // Between two verbs an unknown word is one more; "hire and train cooks" are one.
    const begun = begins[at] || (form === 'infinitives' && begins[at + 1] === true && mayBeVerb(member.text));
    const bare = members.length === 2 && form === 'infinitives' && !first.text.includes(' ');
    if (before === undefined || (begun && !bare)) groups.push(member);
    else
      groups[groups.length - 1] = part(
        one.slice,
        before.at - one.slice.at,
        member.at + member.text.length - one.slice.at,
      );
  }
  return groups.map((slice) => phrase(slice, form));
}

function beginsDoing({ text }: Slice, form: Form): boolean {
  const [word = '', object] = wordsOf(
    text.replace(/^(?:to|not|still|never|then|also|sometimes|often|even|\w+ly)\s+/i, ''),
  );
  if (/^working (?:hours|days|conditions)$/i.test(text)) return false;
  if (form === 'doings' && isGerund(wordsOf(text).at(-1) ?? '')) return true;
  if (isGerund(word) && form === 'infinitives' && PREPOSITIONS.has(object ?? '')) return false;
  if (isGerund(word)) return object !== undefined || form === 'doings';
  if (form !== 'infinitives') return false;
  // "Cover design, code and tests": alone it is a thing.
  const isVerbal = object === undefined ? VERBS.has(word) : isVerb(word) || word === 'be';
  return isVerbal || /^(?:it|them|the|an?|your|their)$/.test(object ?? '');
}

const mayBeVerb = (text: string): boolean =>
  /^[a-z]+(?:[^s\W]|ss) (?!(?:by|of|with|from)\b)\S/.test(text) &&
  [isDescription, (word: string) => DETERMINERS.has(word)].every((is) => !is(wordsOf(text)[0] ?? ''));

/** The verb at the start, with its particle or preposition: what its further objects share. */
const SHARED_VERB =
  /^((?:\w+ly\s+)?[\w-]+(?:\s+(?:up|out|off|down|in|on|into|for|about|from|with|at|to))?(?:\s+(?:many|several|different|various|other|more))?)\s+\S/i;
