import { clauseOf } from './clause.ts';
import { infinitives, named, type Stretch } from './lead-ins.ts';
import { membersOf } from './list-members.ts';
import { behind, part, type Slice, wordsOf } from './slice.ts';
import { wishIn, wishOf } from './wishes.ts';
import { headNoun } from './wording.ts';
import { OUTSIDERS } from './words/leads.ts';
import { isPeople, isScene } from './words/nouns.ts';
import { isVerb } from './words/verbs.ts';
import { wordList } from './words/word-list.ts';

const isVerbal = (slice: Slice | null): slice is Slice => isVerb(wordsOf(slice?.text ?? '')[0] ?? '');

const LINKS = wordList('for to in within on at during among with as by into');

/** What stands after "useful": its uses, those it suits, what it is wanted for, or when it is. */
export function usesIn(said: Slice, suits: boolean): Stretch[] {
  const [start = ''] = said.text.split(' ');
  const link = LINKS.has(start.toLowerCase()) ? start : '';
  const inner = part(said, link.length);
  if (link === 'to' && isVerbal(inner)) return [infinitives(inner)];
  // "In small ports for checking papers": what is done there.
  const done = behind(inner, /\sfor\s+(?=\w+ing\b)/i);
  if (done !== null) return [named(done)];
  const when = behind(inner, /^(?:when|while|if|whenever|once|where)\s+/i);
  if (when !== null) return timesIn(when);
  if (link === 'during')
    return [{ form: 'things', slice: part(inner, 0, inner.text.search(/\swhen\s|$/)), suits: 'always' }];
  // "In growing towns" nothing is grown.
  const isGrowing = link === 'in' && isScene(wordsOf(inner.text)[1] ?? '');
  if (named(inner).form === 'doings' && !isGrowing) return [named(inner)];
  const purpose = purposeIn(inner);
  const before = inner.text.slice(0, (purpose?.at ?? 0) - inner.at);
  const isTheirs = link === 'in' || wordsOf(before).some(isPeople);
  if (purpose !== null && wishOf(inner.text)?.isDone !== true && !before.includes(',') && isTheirs)
    return [infinitives(purpose)];
  const isAll = suits || /^(?:in|during|among)$/.test(link);
  return wishIn(inner) ?? [{ ...named(inner), suits: isAll ? 'always' : 'people' }];
}

/** "For firms to audit", "in small rooms to save space": what is done there. */
function purposeIn(slice: Slice): Slice | null {
  const tos = slice.text.matchAll(/\s+to\s+(?=[a-z])/gi);
  return [...tos].map(({ index, 0: { length } }) => part(slice, index + length)).find(isVerbal) ?? null;
}

/** What stands before its purpose. */
export function withoutPurpose(slice: Slice): Slice {
  const before = slice.text.slice(0, (purposeIn(slice)?.at ?? Infinity) - slice.at);
  return part(slice, 0, before.replace(/\s+to\s+$/, '').length);
}

/** What stands after "when": something wanted, a doing with its purpose, or clauses. */
function timesIn(slice: Slice): Stretch[] {
  const wished = wishIn(slice);
  if (wished?.length === 1) return wished;
  const theirs = behind(slice, /^(?:they|you)\s+(?!(?:have|are|can|do|hate|dislike|dread|fear|lack)\b)/i);
  if (theirs !== null) return [infinitives(theirs)];
  if (named(slice).form !== 'doings' || clauseOf(slice) !== null)
    return clausesIn(slice).map((clause) => countIn(clause) ?? { form: 'when', slice: clause });
  const purpose = purposeIn(slice);
  return [purpose === null ? named(slice) : infinitives(purpose)];
}

/** What a summary says one should do it for. */
export function reasonsIn(rest: Slice): Stretch[] {
  const when = behind(rest, /\s(?:when|if|whenever|once)\s+/i);
  const to = purposeIn(rest);
  if (when !== null && (to === null || when.at < to.at)) return timesIn(when);
  const use = behind(rest, /\s(?=(?:for|in)\s)/i);
  // "Learn about burnout to prevent it".
  const before = rest.text.slice(0, (to?.at ?? rest.at) - rest.at);
  const [, it] = /^\w+\s+(?:(?:about|of|up|on|and|keep)\s+)*(.+)\s+to\s+$/.exec(before) ?? [];
  return to !== null ? [{ ...infinitives(to), ...(it && { it }) }] : use === null ? [] : usesIn(use, false);
}

const clausesIn = (slice: Slice): Slice[] => {
  const members = membersOf(slice).map((each) => each.slice);
  return members.every((each) => clauseOf(each) !== null) ? members : [slice];
};
/** "A steady hand is needed", "uptime matters": what counts there; "customers expect daily support": what somebody wants. */
const COUNTS =
  /\s+(?:(?:is|are)\s+(?:\w+ly )?(?:needed|required|important|valued|prized|critical|key|vital|(?:main|key|daily) \w+)|matters?(?= most|,|$))/i;
const EXPECTS =
  /^(?:\w+\s+){1,3}?(?:wants?|needs?|prefers?|expects?|values?|requires?|involves?|centres on|depends? on|rel(?:y|ies) on)\s+(?!to\b)/i;

function countIn(clause: Slice): Stretch | null {
  // "Where crews land at dawn to keep catches firm"; what others do is theirs: it suits when they do.
  const who = headNoun(wordsOf(clauseOf(clause)?.subject.text ?? ''));
  const to = isPeople(who) && !OUTSIDERS.has(who) ? purposeIn(clause) : null;
  if (to !== null) return infinitives(to);
  const counts = clause.text.search(COUNTS);
  const wanted = counts === -1 ? behind(clause, EXPECTS) : part(clause, 0, counts);
  const purpose = counts === -1 ? null : purposeIn(part(clause, counts));
  return purpose !== null ? infinitives(purpose) : wanted === null ? null : named(wanted);
}

/** What clauses say that counts or is wanted; none where not every one of them does. */
export function countsIn(slice: Slice): Stretch[] {
  const found = clausesIn(slice).map(countIn);
  return found.every((each) => each !== null) ? found : [];
}
