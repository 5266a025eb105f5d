import type { Form, Reading } from './forms.ts';
import { behind, part, type Slice, wordsOf } from './slice.ts';
import { isAdjective } from './words/adjectives.ts';
import { AUXILIARIES, DETERMINERS, isAdverb, PRONOUNS } from './words/function-words.ts';
import {
  GENERIC,
  INVOLVES,
  SUITING,
  USEFUL,
  WANTING,
  WANTING_TO,
  WANTS,
  WANTS_TO,
} from './words/lead-in-words.ts';
import { isPeople, isPlural, isScene } from './words/nouns.ts';
import { isGerund, isParticiple } from './words/verb-forms.ts';
import { isVerb } from './words/verbs.ts';

const of = (pattern: string): RegExp => new RegExp(pattern, 'i');

const SUBJECT = '(?:this \\w+|these \\w+|the \\w+|it|they|this|these|that|you)';
const WHO =
  '(?:those |people |anyone |one )?(?:who|that|which|they|you|we|one|people|teams|engineers|developers)\\s+(?:also |highly |really )?';

/** "It is particularly useful", with what follows. */
export const IS_USEFUL = of(
  `^(?:use|learn|choose|pick|take|try|adopt) (?:it|them|this)(?=\\s+(?:for|to|in|when)\\s)|^(?:${SUBJECT}(?:'s|'re|\\s+(?:is|are|was|were|can be|may be|remains?))|is|are|can be)\\s+(?:(?:\\w+ly|also|very|most|often|better|well|more|especially)\\s+)*(?:(?:an?\\s+)(?:\\w+ly\\s+)?(?:\\w+\\s+)?(?:choice|fit|option|match|basis|place|route)|${USEFUL})(?:\\s+and\\s+(?:${USEFUL}))?(?=\\s|$)`,
);
/** "Useful for", without a subject. */
export const USEFUL_FOR = of(`^(?:\\w+ly\\s+)?(?:${USEFUL})\\s+(?=(?:for|in|when|to)\\s)`);
/** "Understanding this role is crucial", "Knowing the charts helps". */
export const DOING_IS_USEFUL = of(
  `^(?:in [\\w\\s-]{1,40},\\s*)?(?:(?:\\w+ing)(?:\\s+and\\s+\\w+ing)?)\\s+(?:(?!\\bis\\b|\\bare\\b)[\\w'’/+#.-]+\\s+){1,10}?(?=(?:(?:is|are)\\s+(?:\\w+ly\\s+|also\\s+)?(?:${USEFUL})|helps|enables|lets|allows|supports|gives)\\s)`,
);
/** "Key use cases include". */
export const USE_CASES = of(
  '^(?:(?:specific|key|common|typical|main|primary|other|frequent)\\s+)*(?:use[- ]cases?|applications|benefits|advantages|strengths|uses)\\s+(?:include|includes|are|is|involve)\\s+',
);
/** "It", before what it does. */
export const SAYS = of(`^(?!the \\w+ (?:is|are)\\s)${SUBJECT}\\s+(?=\\w)`);
/** "The tram network", before "makes it easy". */
export const EASES =
  /^(?:[\w-]+\s+){1,5}?(?=makes?\s+it\s+(?:\w+ly\s+)?(?:easy|easier|possible|simpler?)\s)/i;
/** "Heat retention ensures": what is ensured is the criterion. */
export const ENSURES =
  /^(?:[\w-]+\s+){1,4}?(?:ensures?|guarantees?|provides?|offers?|enables?|gives?|brings?|delivers?)\s+(?=\w)/i;
/** "Developers should learn it to": what they should do it for. */
export const SHOULD = /^.{2,80}?\s+should\s+(?:\w+ly\s+)?/i;

const ROLES_THAT = of(
  `\\b(?:(?:\\w+s|work|scenario)\\s+(?:that|which)\\s+(?:${INVOLVES})|(?:${GENERIC})\\s+(?:requiring|involving|demanding|needing|prioriti[sz]ing))\\s+`,
);
const WISHES_TO = of(`\\b(?:(?:and|or)\\s+)?(?:${WANTING_TO})\\s+to\\s+|\\b${WHO}(?:${WANTS_TO})\\s+to\\s+`);
const WISHES_FOR = of(`\\b(?:${WANTING})\\s+|\\b${WHO}(?:${WANTS})\\s+(?!to\\b)`);

/**
 * What those a path is good for want: things, doings, or to do something, and those named before them in the same list.
 * Null where nobody wants anything.
 */
export function wishIn(slice: Slice): { before: Slice | null; wish: Reading } | null {
  const [first] = [ROLES_THAT, WISHES_TO, WISHES_FOR]
    .map((pattern) => ({ pattern, found: pattern.exec(slice.text) }))
    .flatMap(({ pattern, found }) =>
      found === null ? [] : [{ pattern, at: found.index, length: found[0].length }],
    )
    .sort((one, other) => one.at - other.at || other.length - one.length);
  if (first === undefined) return null;
  const wanted = part(slice, first.at + first.length);
  const nested = wishIn(wanted);
  if (nested !== null && ROLES_THAT.test(slice.text)) return { before: null, wish: nested.wish };
  const named = slice.text.slice(0, first.at);
  const last = [...named.matchAll(/([\w-]+),/g)].findLast(
    ([, word = '']) => !isAdjective(word.toLowerCase()),
  );
  return {
    before: last === undefined ? null : part(slice, 0, last.index + last[0].length),
    wish: first.pattern === WISHES_TO ? infinitives(wanted) : reading(wanted),
  };
}

/** Things, unless the first word is a doing. */
export const formOf = (slice: Slice): Form => {
  const [first = '', second = ''] = wordsOf(slice.text);
  return isGerund(first) || ((isAdverb(first) || first === 'not') && isGerund(second)) ? 'doings' : 'things';
};

export const reading = (slice: Slice): Reading => ({ form: formOf(slice), slice });
export const infinitives = (slice: Slice): Reading => ({ form: 'infinitives', slice });

const FURTHER = /^(?:for|to|in|within|on|at|during|among|with|across|throughout|as|by|towards?|into)\s+/i;
const WHEN = /^(?:when|while|if|whenever|once|where)\s+/i;
const PLACES =
  /^(?:(?:the|many|some|most|any|all)\s+)?(?:posts|roles|jobs|positions|work|projects|situations|cases|settings|places|areas)\s+(?:in|of|for)\s+/i;

/** What stands after "useful": its uses, those it suits, what it is wanted for, or when it is. */
export function usesIn(said: Slice, useful: string): Reading[] {
  const rest = behind(said, /^both\s+/i) ?? said;
  const to = behind(rest, /^to\s+/i);
  const [next = ''] = wordsOf(to?.text ?? '');
  const noun = DETERMINERS.has(next) || PRONOUNS.has(next) || isParticiple(next) || isPlural(next);
  if (to !== null && (isVerb(next) || !noun)) return [infinitives(to)];
  const link = FURTHER.exec(rest.text)?.[0].trim().toLowerCase();
  const inner = behind(rest, FURTHER) ?? rest;
  const when = behind(inner, WHEN);
  if (when !== null) return timesIn(when);
  if (inner.text === '') return [];
  const [first = '', second = ''] = wordsOf(inner.text);
  const growing = link === 'in' && isGerund(first) && (isPeople(second) || isScene(second));
  if (formOf(inner) === 'doings' && !growing) return [reading(inner)];
  const purpose = purposeIn(
    inner,
    (before) => !before.includes(',') && (link === 'in' || wordsOf(before).some(isPeople)),
  );
  if (purpose !== null) return [infinitives(purpose)];
  const uses = link === 'in' ? behind(inner, /^[^,]*?\sfor\s+(?=\w+ing\b|[^,]*,)/i) : null;
  if (uses !== null) return [reading(uses)];
  const wished = wishIn(inner);
  if (wished?.before === null) return [wished.wish];
  if (wished != null) return [{ form: 'things', slice: wished.before, suits: 'people' }, wished.wish];
  const places = behind(inner, PLACES);
  const always = places !== null || /^(?:in|during|among)$/.test(link ?? '') || SUITING.test(useful);
  const scene = link === 'in' && !inner.text.includes(',') ? { scene: true as const } : {};
  const read = reading(places ?? inner);
  return [{ ...read, ...(read.form === 'things' ? { suits: always ? 'always' : 'people' } : {}), ...scene }];
}

/** "For firms to audit", "in small rooms to save space", "when changing cities to keep rents low": what is done there. */
function purposeIn(slice: Slice, fits: (before: string, after: string) => boolean): Slice | null {
  for (const { index, 0: words } of slice.text.matchAll(/\s+(?:in order\s+)?to\s+(?=[a-z])/gi)) {
    const [next = '', after = ''] = wordsOf(slice.text.slice(index + words.length));
    if ((isVerb(next) || next === 'be') && !isGerund(next) && fits(slice.text.slice(0, index), after))
      return part(slice, index + words.length);
  }
  return null;
}

/** What stands after "when": something wanted, a doing with its purpose, or clauses. */
export function timesIn(slice: Slice): Reading[] {
  const wished = wishIn(slice);
  const early =
    wished !== null && slice.text.length - wished.wish.slice.text.length < Math.min(70, slice.text.length);
  if (early && wished.before === null) return [wished.wish];
  if (formOf(slice) !== 'doings') return [{ form: 'clauses', slice }];
  const purpose = purposeIn(slice, (before, after) => before.length > 12 && !AUXILIARIES.has(after));
  return [purpose === null ? reading(slice) : infinitives(purpose)];
}

/** What a summary says one should do it for. */
export function reasonsIn(rest: Slice): Reading[] {
  const when = behind(rest, /\s(?:when|if|whenever|once)\s+/i);
  const to = purposeIn(rest, () => true);
  if (when !== null && (to === null || when.at < to.at)) return timesIn(when);
  if (to !== null) return [infinitives(to)];
  const uses = rest.text.search(/\s(?:for|in)\s+/i);
  return uses === -1 ? [] : usesIn(part(rest, uses), 'useful');
}
