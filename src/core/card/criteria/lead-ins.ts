import { clauseOf } from './clause.ts';
import { formOf, membersOf } from './list-members.ts';
import type { Form, Said } from './said.ts';
import { behind, part, type Slice, wordsOf } from './slice.ts';
import { BEFORE_NAMES, DENIED, USEFUL, WANTING, WANTS } from './words/leads.ts';
import { isVerb } from './words/verbs.ts';

/** A stretch of a statement, still to be split at its list, and how it is to be read. */
export interface Stretch {
  form: Form | 'con';
  slice: Slice;
  suits?: Said['suits'];
}

/** What is named: things, or what one does. */
export const named = (slice: Slice): Stretch => ({ form: formOf(slice), slice });
/** What one does, each verb in its base form. */
export const infinitives = (slice: Slice): Stretch => ({ form: 'infinitives', slice });

/** What stands after "useful": what it is wanted for, when it is, its purpose, or its uses and those it suits. */
export function usesIn(said: Slice): Stretch[] {
  const inner = behind(said, /^(?:for|to|in|on|at|during|among|with|as)\s/i) ?? said;
  // "In small ports for checking papers".
  const done = behind(inner, /^.*?\sfor\s+(?=\w+ing\b)/i);
  if (done !== null && /^(?:in|during)\s/i.test(said.text)) return [named(done)];
  const when = behind(inner, /^(?:when|while|if|whenever|once|where)\s+/i);
  const use = when ?? inner;
  const wished = wishIn(use);
  if (wished !== null) return wished;
  if (when !== null && formOf(when) === 'things') return clausesIn(when, true);
  const purpose = purposeIn(when ?? said);
  if (purpose !== null) return [infinitives(purpose)];
  return [{ ...named(use), suits: /^(?:in|during)\s/i.test(said.text) ? 'always' : 'people' }];
}

/** Where something is wanted by those named before, or asked for by roles. */
const WISH = new RegExp(
  `\\b(?:(?:(?:${WANTING})\\s+)?(?:\\w+,?\\s+(?:who|that|which)|they|you|people)\\s+(?:${WANTS})|(?:${WANTING}))(?:\\s+to\\b)?\\s`,
  'i',
);

/** Where what is wanted is held against something else, or something else is wanted or not. */
const AGAINST = `\\s(?:more|less|rather) than\\s|\\s(?:and|but|or)\\s+(?:you |they )?(?:${WANTS}|hates?|dislikes?|fears?)\\s`;
const COMPARED = new RegExp(`${AGAINST}|$`, 'i');
const COMPARED_TO = new RegExp(`${AGAINST}|\\s(?:to|over)\\s|$`, 'i');

/** What those a path is good for want, and those named before them in the same list; null where nobody wants anything. */
function wishIn(slice: Slice): Stretch[] | null {
  const wish = WISH.exec(slice.text);
  if (wish === null) return null;
  const rest = part(slice, wish.index + wish[0].length);
  // "Prefer coding to meetings", "want safety more than growth", "love animals and hate offices".
  const wanted = part(rest, 0, rest.text.search(/prefer/i.test(wish[0]) ? COMPARED_TO : COMPARED));
  const before = slice.text.slice(0, wish.index);
  // "Newcomers and those who", "parents, or teachers who": the last named is the one who wants.
  const apart = /(?:,|\s(?:and|or))\s*$/.exec(before)?.index ?? before.lastIndexOf(',');
  const others = apart < 1 ? [] : [{ ...named(part(slice, 0, apart)), suits: 'people' as const }];
  return [...others, /\b(?:to|must)\s$/i.test(wish[0]) ? infinitives(wanted) : named(wanted)];
}

/** "For firms to audit", "in small rooms to save space": what is done there. */
function purposeIn(slice: Slice): Slice | null {
  // "Calm evenings and learning to read" has none.
  const tos = slice.text.matchAll(/(?<!ing|\b(?:access|hard|harder|easy|difficult))(?:^|\s+)to\s+/gi);
  const wanted = [...tos].filter(({ index }) => !DENIED.test(slice.text.slice(0, index)));
  const purposes = wanted.map(({ index, 0: { length } }) => part(slice, index + length));
  return purposes.find(({ text }) => isVerb(wordsOf(text)[0] ?? '')) ?? null;
}

/** "A steady hand is needed", "uptime matters": what counts there; "customers expect daily support": what somebody wants. */
const COUNTS =
  /\s+(?:(?:is|are)\s+(?:needed|required|valued|prized|important|critical|key|vital|(?:main|key|daily) \w+)|matters?\b(?! less))/i;
const EXPECTS = new RegExp(`^(?:\\w+\\s+){1,3}?(?:${WANTS})(?<!must|for)\\s+(?!to\\b)`, 'i');

/** What clauses behind "when" or "where" say that counts or is wanted; behind "when" also what else they say. */
export function clausesIn(slice: Slice, isWhen: boolean): Stretch[] {
  const members = membersOf(slice).map((each) => each.slice);
  const clauses = members.every((each) => clauseOf(each) !== null) ? members : [slice];
  return clauses.flatMap((clause): Stretch | Stretch[] => {
    const counts = clause.text.search(COUNTS);
    // "A firm hand is needed to roster drivers".
    const purpose = purposeIn(clause);
    if (purpose !== null) return infinitives(purpose);
    const wanted = counts === -1 ? behind(clause, EXPECTS) : part(clause, 0, counts);
    if (wanted !== null && !DENIED.test(clause.text)) return named(wanted);
    return isWhen ? { form: 'when', slice: clause } : [];
  });
}

/** What may call it useful: `isUseful` tells whether it does. */
const CALLED =
  '(?<called>[\\w\\s-]+?)(?=\\s+(?:for|in|to|when|whenever|if|where|at|as|with|on|among|during|within|by)\\b|$)';
const SUBJECT = "(?:[\\w'/+#.-]+\\s+)*?(?:(?:it|they|this|that)(?:'s|'re)|is|are|making (?:it|them))\\s+";

/** How statements, and what they say of a path, begin before what it is good for, and before what one has. */
const BEFORE_USES = [
  `(?:\\w+ )?works? (?:well|best)(?! with)|(?!no |little |few )(?:${SUBJECT})?${CALLED}`,
  '.{2,80}?\\s+should\\s(?!not\\b|never\\b|avoid\\b).*?(?<!access)\\s(?=(?:when|if|once|to(?!(?:\\s[^\\s,]+){1,3}\\s(?:when|if|once)\\b))\\s)',
  '(?:suit(?:s|ing)?|makes sense|helps(?= when\\b)|(?:\\w+\\s+)?(?:use cases?|uses|applications)\\s+(?:are|include))\\s+',
].map((lead) => new RegExp(`^(?:${lead})`, 'i'));
const BEFORE_THINGS = new RegExp(`^(?:${BEFORE_NAMES})\\s+`, 'i');

/** What may stand before a word that calls it useful: "also crucial", "a good fit". */
const STRESS = /^(?:(?:\w+ly|also|very|most|often|best|better|well|more|an?|good|great|sound) )+/;
const isUseful = (called: string): boolean => USEFUL.has(called.toLowerCase().replace(STRESS, ''));

/** What stands behind the lead of a statement, or of what it says; null where it has none. */
export function ledIn(slice: Slice): Stretch[] | null {
  for (const lead of BEFORE_USES) {
    const { 0: by, groups: { called = 'useful' } = {} } = lead.exec(slice.text) ?? {};
    if (by === undefined || !isUseful(called)) continue;
    const uses = usesIn(part(slice, by.length));
    // Even long trips are no pro when it suits them.
    return /^suit/i.test(by)
      ? uses.map((each) => (each.suits ? { ...each, form: 'things', suits: 'always' } : each))
      : uses;
  }
  const thing = behind(slice, BEFORE_THINGS);
  return thing === null ? null : [named(thing)];
}
