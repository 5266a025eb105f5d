import { clauseOf } from './clause.ts';
import { infinitives, named, type Stretch } from './lead-ins.ts';
import { membersOf } from './list-members.ts';
import { behind, part, type Slice, wordsOf } from './slice.ts';
import { wishIn } from './wishes.ts';
import { headNoun } from './wording.ts';
import { WANTS } from './words/leads.ts';
import { isPeople } from './words/nouns.ts';
import { isVerb } from './words/verbs.ts';

const isVerbal = ({ text }: Slice): boolean => isVerb(wordsOf(text)[0] ?? '');

/** What stands after "useful": its uses, those it suits, what it is wanted for, or when it is. */
export function usesIn(said: Slice, suits = false): Stretch[] {
  const [link = ''] = /^(?:for|to|in|on|at|during|among|with|as)(?=\s)/i.exec(said.text) ?? [];
  const inner = part(said, link.length, link === 'during' ? said.text.search(/\swhen\s|$/) : undefined);
  if (link === 'during') return [{ form: 'things', slice: inner, suits: 'always' }];
  if (link === 'to' && isVerbal(inner)) return [infinitives(inner)];
  // "In small ports for checking papers": what is done there.
  const done = behind(inner, /\sfor\s+(?=\w+ing\b)/i);
  if (done !== null) return [named(done)];
  const when = behind(inner, /^(?:when|while|if|whenever|once|where)\s+/i);
  if (when !== null) return timesIn(when);
  if (named(inner).form === 'doings') return [named(inner)];
  const purpose = purposeIn(inner);
  if (purpose !== null && !inner.text.slice(0, purpose.at - inner.at).match(/,|\sand\s/))
    return [infinitives(purpose)];
  return wishIn(inner) ?? [{ ...named(inner), suits: suits || link === 'in' ? 'always' : 'people' }];
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
  const theirs = behind(
    slice,
    /^(?:they|you)\s+(?!(?:have|are|can|cannot|do|hate|dislike|dread|fear|lack|worry|struggle)\b|\w+n't\b)/i,
  );
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
  return to === null ? [] : [infinitives(to)];
}

const clausesIn = (slice: Slice): Slice[] => {
  const members = membersOf(slice).map((each) => each.slice);
  return members.every((each) => clauseOf(each) !== null) ? members : [slice];
};
/** "A steady hand is needed", "uptime matters": what counts there; "customers expect daily support": what somebody wants. */
const COUNTS =
  /\s+(?:(?:is|are)\s+(?:needed|required|valued|prized|important|critical|key|vital|(?:main|key|daily) \w+)|matters?(?= most| more|,|$))/i;
const EXPECTS = new RegExp(`^(?:\\w+\\s+){1,3}?(?:${WANTS})(?<!must|for)\\s+(?!to\\b)`, 'i');

function countIn(clause: Slice): Stretch | null {
  // "A firm hand is needed to roster drivers".
  const done = behind(clause, /\s(?:is|are)\s(?:needed|required)\sto\s(?!the|an?\b)/i);
  if (done !== null) return infinitives(done);
  const counts = clause.text.search(COUNTS);
  // "Where crews land at dawn to keep catches firm"; of things only what counts has a purpose.
  const who = headNoun(wordsOf(clauseOf(clause)?.subject.text ?? ''));
  const purpose = counts === -1 && !isPeople(who) ? null : purposeIn(part(clause, counts));
  if (purpose !== null) return infinitives(purpose);
  const wanted = counts === -1 ? behind(clause, EXPECTS) : part(clause, 0, counts);
  return wanted === null ? null : named(wanted);
}

/** What clauses say that counts or is wanted; none where not every one of them does. */
export function countsIn(slice: Slice): Stretch[] {
  const found = clausesIn(slice).map(countIn);
  return found.every((each) => each !== null) ? found : [];
}
