import type { Form } from './lists.ts';
import { part, type Slice, wordsOf } from './slice.ts';
import { isAdverb } from './words/adverbs.ts';
import { GENERIC, INVOLVES, USEFUL, WANTING, WANTING_TO, WANTS, WANTS_TO } from './words/lead-in-words.ts';
import { isScene } from './words/nouns.ts';
import { isGerund } from './words/verb-forms.ts';

/** A stretch of a statement, still to be split at its list: named things and doings, a time, what happens, or words that are bad about a path. */
export interface Reading {
  form: Form | 'when' | 'happens' | 'con';
  slice: Slice;
  /** What is named is what the path suits: always, or where it names people or settings. */
  suits?: 'always' | 'people';
  /** A scene is spared where something is said of it. */
  scene?: true;
}

const of = (pattern: string): RegExp => new RegExp(pattern, 'i');

const DEGREE = '(?:(?:\\w+ly|also|very|most|often|better|best|well|more|especially)\\s+)*';
const CALLED = `(?:(?:(?:an?|the)\\s+)?(?:\\w+ly\\s+)?(?:\\w+\\s+)?(?:choice|fit|option|match|basis|place|route)|${USEFUL})(?:\\s+and\\s+(?:${USEFUL}))?(?:(?<=favou?red|preferred)(?=\\s)|(?=\\s(?:for|in|to|when|whenever|if|where|wherever|at|as|with|on|among|during|within|not)\\b|$))`;
const IS = '(?:is|are|was|were|(?:can|may)\\s+be|remains?)';
/** "It is particularly useful", "understanding this role is crucial"; without a subject only before what it is useful for. */
const IS_USEFUL = of(
  `^(?:use|learn|choose|pick|take|try|adopt) (?:it|them|this)(?=\\s+(?:for|to|in|when)\\s)|^(?:(?:it|they|this|that)(?:'s|'re)|(?:(?!(?:that|which|who|how|what|why|where|when)\\b|${IS}\\s)[\\w'’/+#.-]+\\s+){0,9}?${IS})\\s+${DEGREE}${CALLED}`,
);
const USEFUL_FOR = of(`^${DEGREE}${CALLED}\\s+(?=(?:for|in|when|if|to)\\s)`);

/** What calls the path useful, with the subject before it; null where nothing does. */
export const usefulIn = (text: string, kind: 'pro' | 'summary'): string | null =>
  (IS_USEFUL.exec(text) ?? (kind === 'pro' ? USEFUL_FOR.exec(text) : null))?.[0] ?? null;

/** "Developers should learn it to": what they should do it for. */
export const SHOULD = /^.{2,80}?\s+should\s+(?:\w+ly\s+)?/i;

const WHO =
  '(?:those |people |anyone |one )?(?:who|that|which|they|you|we|one|people|teams|engineers|developers)\\s+(?:also |highly |really )?';
const ROLES_THAT = of(
  `\\b(?:(?:\\w+s|work|scenario)\\s+(?:that|which)\\s+(?:${INVOLVES})|(?:${GENERIC})\\s+(?:requiring|involving|demanding|needing|prioriti[sz]ing))\\s+`,
);
const WISHES_TO = of(
  `\\b(?:(?:and|or)\\s+)?(?:${WANTING_TO})\\s+to\\s+|\\b${WHO}(?:(?:${WANTS_TO})\\s+to|must)\\s+`,
);
const WISHES_FOR = of(`\\b(?:${WANTING})\\s+|\\b${WHO}(?:${WANTS})\\s+(?!to\\b)`);

/**
 * What those a path is good for want: things, doings, or to do something, and those named before them in the same list.
 * Null where nobody wants anything.
 */
export function wishIn(slice: Slice): { before: Slice | null; wish: Reading } | null {
  const roles = ROLES_THAT.exec(slice.text);
  const to = roles === null ? WISHES_TO.exec(slice.text) : null;
  const some = roles === null ? WISHES_FOR.exec(slice.text) : null;
  const isFirst = to !== null && to.index <= (some?.index ?? to.index);
  const found = roles ?? (isFirst ? to : some);
  if (found === null) return null;
  const all = part(slice, found.index + found[0].length);
  // "Who prefer drawing to writing": the drawing.
  const instead = /\bprefer/i.test(found[0]) ? all.text.search(/\s(?:to\s\w+ing|over)\b/i) : -1;
  const wanted = instead === -1 ? all : part(all, 0, instead);
  const named = slice.text.slice(0, found.index);
  // "Newcomers and those who", "parents, or teachers who": the last named is the one who wants.
  const apart = /(?:,|\s(?:and|or))\s*$/.exec(named)?.index ?? named.lastIndexOf(',');
  return {
    before: apart < 1 ? null : part(slice, 0, apart),
    wish: isFirst ? infinitives(wanted) : reading(wanted),
  };
}

/** Things, unless the first word is a doing. */
export const formOf = (slice: Slice): Form => {
  const [first = '', second = ''] = wordsOf(slice.text);
  // Fields, not doings: "manufacturing plants".
  if (
    /^(?:manufacturing|consulting|engineering|training|printing|banking|accounting)$/.test(first) &&
    isScene(second)
  )
    return 'things';
  return isGerund(first) || (isAdverb(first) && isGerund(second)) ? 'doings' : 'things';
};

/** Named things or doings, as the first word tells. */
export const reading = (slice: Slice): Reading => ({ form: formOf(slice), slice });
/** What one does, each verb in its base form. */
export const infinitives = (slice: Slice): Reading => ({ form: 'infinitives', slice });
