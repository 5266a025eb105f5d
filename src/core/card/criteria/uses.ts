import { clauseOf } from './clause.ts';
import { formOf, infinitives, type Reading, reading, wishIn } from './lead-ins.ts';
import { membersOf } from './lists.ts';
import { behind, part, type Slice, wordsOf } from './slice.ts';
import { SUITING } from './words/lead-in-words.ts';
import { isPeople, isScene } from './words/nouns.ts';
import { isVerb } from './words/verbs.ts';
import { anyOf } from './words/word-list.ts';

const FURTHER = /^(?:for|to|in|within|on|at|during|among|with|across|throughout|as|by|towards?|into)\s+/i;
/** How it is said of something that it counts. */
const WEIGHTY = anyOf(String.raw`
  (?:needed|required)(?!\s+for\b), important, possible, available, common, guaranteed, valued, critical, crucial, essential, key, vital,
  paramount, (?:a\s+|the\s+|main\s+|top\s+)?(?:priority|priorities|concern|goal|goals), (?:main|key|core)\s+duties, wanted, precious,
  necessary, preferred, prized, prioriti[sz]ed, standard, included, the norm, part of the package
`);
/** "A steady hand is needed", "uptime matters": what counts there is the criterion. */
const COUNTS = new RegExp(
  String.raw`\s+(?:(?:is|are)\s+(?:\w+ly\s+|most\s+|also\s+)?(?:${WEIGHTY})|comes? as part of the package|matters?(?=\s*(?:most|more|,|$))|counts?(?=\s*(?:most|more|as|,|$))|comes? (?:out of the box|built in|as standard))`,
  'i',
);
/** "Customers expect daily support": what somebody wants there. */
const WANTED =
  /^(?!nobody|no one|few|none)(?:(?:the|your|their|our)\s+)?(?:[\w-]+\s+){1,3}?(?:wants?|needs?|prefers?|expects?|values?|demands?|requires?|asks? for|appreciates?|cent(?:re|er)s? on|focus(?:es)? on|rel(?:y|ies) on|involves?|ha(?:s|ve)(?=\s+to\s+(?!be\b)))\s+/i;

/** What stands after "useful": its uses, those it suits, what it is wanted for, or when it is. */
export function usesIn(said: Slice, useful: string): Reading[] {
  const to = behind(said, /^to\s+/i);
  if (to !== null && isVerb(wordsOf(to.text)[0] ?? '')) return [infinitives(to)];
  const link = FURTHER.exec(said.text)?.[0].trim().toLowerCase();
  const inner = behind(said, FURTHER) ?? said;
  const when = behind(inner, /^(?:when|while|if|whenever|once|wherever|where)\s+/i);
  if (when !== null) return timesIn(when);
  // "In growing towns" nothing is grown.
  const isGrowing = link === 'in' && [isPeople, isScene].some((is) => is(wordsOf(inner.text)[1] ?? ''));
  if (formOf(inner) === 'doings' && !isGrowing) return [reading(inner)];
  const purpose = purposeIn(inner);
  const before = inner.text.slice(0, (purpose?.at ?? 0) - inner.at);
  if (purpose !== null && !before.includes(',') && (link === 'in' || wordsOf(before).some(isPeople)))
    return [infinitives(purpose)];
  const wished = wishIn(inner);
  if (wished !== null)
    return [
      ...(wished.before === null ? [] : [{ ...reading(wished.before), suits: 'people' as const }]),
      wished.wish,
    ];
  const always = /^(?:in|during|among)$/.test(link ?? '') || SUITING.test(useful);
  const scene = link === 'in' && !inner.text.includes(',') ? { scene: true as const } : {};
  return [{ ...reading(inner), suits: always ? 'always' : 'people', ...scene }];
}

/** "For firms to audit", "in small rooms to save space", "when changing cities to keep rents low": what is done there. */
function purposeIn(slice: Slice): Slice | null {
  for (const { index, 0: words } of slice.text.matchAll(
    /(?<!\b(?:room|time|freedom|space|chance|returning|going|getting|switching|coming|moving|adapting|listening|talking|selling|leading))\s+(?:in order\s+)?to\s+(?=[a-z])/gi,
  )) {
    const [verb = ''] = wordsOf(slice.text.slice(index + words.length));
    if (isVerb(verb)) return part(slice, index + words.length);
  }
  return null;
}

/** What stands after "when": something wanted, a doing with its purpose, or clauses. */
export function timesIn(slice: Slice): Reading[] {
  const wished = wishIn(slice);
  if (wished?.before === null) return [wished.wish];
  const theirs = behind(slice, /^(?:they|you)\s+(?!(?:have|are|can|do)\b)/i);
  if (theirs !== null) return [infinitives(theirs)];
  const [first = slice] = membersOf(slice);
  if (formOf(slice) !== 'doings' || clauseOf(first) !== null) return clausesIn(slice, false);
  const purpose = purposeIn(slice);
  return [purpose === null ? reading(slice) : infinitives(purpose)];
}

/** What a summary says one should do it for. */
export function reasonsIn(rest: Slice): Reading[] {
  const when = behind(rest, /\s(?:when|if|whenever|once)\s+/i);
  const to = purposeIn(rest);
  if (when !== null && (to === null || when.at < to.at)) return timesIn(when);
  if (to !== null) return [infinitives(to)];
  const uses = rest.text.search(/\s(?:for|in)\s+/i);
  return uses === -1 ? [] : usesIn(part(rest, uses), 'useful');
}

/** What clauses after "when" or "where" hold: what counts there, what is wanted, or else the time itself. */
export function clausesIn(slice: Slice, where: boolean): Reading[] {
  const members = membersOf(slice);
  const clauses = members.every((each) => clauseOf(each) !== null) ? members : [slice];
  const found = clauses.map((clause): Reading | null => {
    const counts = COUNTS.exec(clause.text);
    const object = counts === null ? behind(clause, WANTED) : part(clause, counts.index + counts[0].length);
    const to = object === null ? null : behind(object, /^(?:in order\s+)?to\s+/i);
    if (to !== null) return infinitives(to);
    return counts !== null
      ? reading(part(clause, 0, counts.index))
      : object === null
        ? null
        : reading(object);
  });
  if (!where) return found.map((each, at) => each ?? { form: 'when', slice: clauses[at] ?? slice });
  const told = found.filter((each) => each !== null);
  // A single word is too little where others beside it tell nothing.
  return told.length === found.length ? told : told.filter((each) => each.slice.text.includes(' '));
}
