import { clauseOf } from './clause.ts';
import { clausesIn } from './clauses.ts';
import { formOf, infinitives, type Reading, reading, wishIn } from './lead-ins.ts';
import { membersOf } from './members.ts';
import { behind, part, type Slice, wordsOf } from './slice.ts';
import { SUITING } from './words/lead-in-words.ts';
import { isPeople, isScene } from './words/nouns.ts';
import { isVerb } from './words/verbs.ts';

const FURTHER = /^(?:for|to|in|within|on|at|during|among|with|across|throughout|as|by|towards?|into)\s+/i;

/** What stands after "useful": its uses, those it suits, what it is wanted for, or when it is. */
export function usesIn(said: Slice, useful: string): Reading[] {
  const way = behind(said, /^as\s+an?\s+(?:\w+\s+)?(?:way|route|path|entry|step)\s+(?:in)?to\s+/i);
  if (way !== null) return [reading(way)];
  const to = behind(said, /^to\s+/i);
  const [verb = ''] = wordsOf(to?.text ?? '');
  if (to !== null && isVerb(verb)) return [infinitives(to)];
  const link = FURTHER.exec(said.text)?.[0].trim().toLowerCase();
  const inner = behind(said, FURTHER) ?? said;
  const when = behind(inner, /^(?:when|while|if|whenever|once|wherever|where)\s+/i);
  if (when !== null) return timesIn(when);
  const [, second = ''] = wordsOf(inner.text);
  const growing = link === 'in' && (isPeople(second) || isScene(second));
  if (formOf(inner) === 'doings' && !growing) return [reading(inner)];
  const purpose = purposeIn(inner);
  const before = inner.text.slice(0, (purpose?.at ?? 0) - inner.at);
  const done = !before.includes(',') && (link === 'in' || wordsOf(before).some(isPeople));
  if (purpose !== null && done) return [infinitives(purpose)];
  const wished = wishIn(inner);
  if (wished !== null)
    return [
      ...(wished.before === null ? [] : [{ ...reading(wished.before), suits: 'people' as const }]),
      wished.wish,
    ];
  const always = /^(?:in|during|among)$/.test(link ?? '') || SUITING.test(useful);
  const read = reading(inner);
  const scene = link === 'in' && !inner.text.includes(',') ? { scene: true as const } : {};
  return [{ ...read, suits: always ? 'always' : 'people', ...scene }];
}

/** "For firms to audit", "in small rooms to save space", "when changing cities to keep rents low": what is done there. */
function purposeIn(slice: Slice): Slice | null {
  for (const { index, 0: words } of slice.text.matchAll(
    /(?<!\b(?:room|time|freedom|space|chance))\s+(?:in order\s+)?to\s+(?=[a-z])/gi,
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
  const doings = behind(slice, /^(?:they|you|people)(?:'re|\s+are)\s+(?=\w+ing\b)/i);
  if (doings !== null) return [reading(doings)];
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
