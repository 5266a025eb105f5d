import { part, type Slice, wordsOf } from './slice.ts';
import { isDescription } from './words/adjectives.ts';
import { DETERMINERS } from './words/function-words.ts';
import { isGerund } from './words/verb-forms.ts';

const JOINTS =
  /,\s*(?:(?:and|or|nor|as well as|plus)\s+)?|\s+(?:and|or(?! not\b)|&|as well as|but also)\s+/gi;

/** The members of a co-ordinated list; the whole where it is none. "A, B, and C and D" has three. */
export function membersOf(slice: Slice): Slice[] {
  const joints = [...slice.text.matchAll(JOINTS)].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
    comma: words.startsWith(','),
    word: /[a-z&]/i.test(words),
  }));
  const lastComma = joints.findLastIndex(({ comma }) => comma);
  const closing = joints.findIndex(({ word }, at) => at > lastComma && word);
  const cuts = joints.filter(
    ({ comma, from, to }, at) =>
      (lastComma === -1 || comma || (at === closing && !joints[lastComma]?.word)) &&
      !/\bbetween\b(?!.*\band\b|\s+(?:\w+\s+)?\w+s$)/i.test(slice.text.slice(0, from)) &&
      !isOpen(slice.text.slice(joints[at - 1]?.to ?? 0, from), slice.text.slice(to)),
  );
  const members = [0, ...cuts.map(({ to }) => to)].map((from, at) => part(slice, from, cuts[at]?.from));
  return members.filter(({ text }) => text !== '');
}

/** Does more of the same phrase follow: "calm, small rooms", "building fast, cheap"? */
function isOpen(before: string, after: string): boolean {
  const words = wordsOf(before);
  const [last = '', link = ''] = words.toReversed();
  if (/^(?:when|where|how)$/.test(last)) return true;
  const [next = ''] = wordsOf(after);
  if (
    !isDescription(last) ||
    /^(?:little|much|more|less)$/.test(last) ||
    DETERMINERS.has(next) ||
    (isGerund(next) && !isDescription(words[0] ?? ''))
  )
    return false;
  return words.length === 1 || [link, next].some(isDescription) || isGerund(link);
}
