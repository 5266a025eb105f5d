import { clauseOf, isPredicate, tagsAfter, WORDS } from './clause.ts';
import { clausesIn, infinitives, ledIn, named, type Stretch, usesIn } from './lead-ins.ts';
import { membersOf, OPENED } from './list-members.ts';
import { MAYBE } from './said.ts';
import { type Segment, segmentsOf, sentencesOf } from './segments.ts';
import { behind, part, type Slice, wordsOf } from './slice.ts';
import { headNoun } from './wording.ts';
import { EFFECTS, GIVES, HARMS, LETS, OUTSIDERS } from './words/leads.ts';
import { isPeople } from './words/nouns.ts';
import { anyBaseOfThird, baseOfGerund, isGerund, isParticiple, isVerb } from './words/verbs.ts';

/**
 * What a pro or a summary says, its lead-ins dropped and its examples set aside; each stretch still to be split at its list.
 * Its first sentence that names something is read: those after it only explain.
 */
export function stretchesOf(statement: string, isSummary: boolean): Stretch[] {
  const read = sentencesOf(statement).map((sentence) =>
    segmentsOf(sentence)
      .flatMap((segment) => ofSegment(segment, isSummary))
      .filter(({ slice }) => slice.text !== ''),
  );
  return read.find((found) => found.length > 0) ?? [];
}

function ofSegment({ kind, slice }: Segment, isSummary: boolean): Stretch[] {
  if (kind === 'main') return ledIn(slice) ?? (isSummary ? [] : ofMain(slice));
  if (kind === 'says') return saidIn(slice, true);
  if (kind === 'use') return usesIn(slice);
  if (kind === 'where') return clausesIn(slice, false);
  // "Simple but never dull" says nothing bad.
  const isBad = kind === 'contrast' && !/^(?:never|not|rarely)\s/i.test(slice.text);
  return isBad ? [{ form: 'con', slice }] : [];
}

/** What a main clause says of the path, what somebody does, or what it names. */
function ofMain(slice: Slice): Stretch[] {
  // "Gives you time to think".
  const isGiven = /^(?:gives|lets|allows|offers|brings) you\s/i.test(slice.text);
  const [first = ''] = wordsOf(slice.text);
  const isEffect = first.endsWith('s') && EFFECTS.has(anyBaseOfThird(first) ?? '');
  if (isGiven || isEffect || isPredicate(slice)) return saidIn(slice, true);
  const clause = clauseOf(slice);
  if (clause === null) return [/^R?V/.test(tagsAfter('', slice.text)) ? infinitives(slice) : named(slice)];
  const { subject, predicate } = clause;
  const who = headNoun(wordsOf(subject.text));
  // What those do who take the path is read as what it does.
  const isTheirs = isPeople(who) && !OUTSIDERS.has(who);
  const isPath = isTheirs || /^(?:it|they|you|this|that|the job)$/i.test(subject.text);
  // "You teach the subject you studied": this is what one does, for whomever.
  const [verb = ''] = wordsOf(predicate.text);
  if (/^you$/i.test(subject.text) && LETS.has(verb)) return [infinitives(predicate)];
  const isNone = /^(?:no|little|few)\s/i.test(subject.text);
  const found = isNone ? [] : saidIn(predicate, isPath);
  return found.length > 0 ? found : [{ form: 'clause', slice }];
}

/** What a path does, from its verb on; `isPath` tells that the path does so, since then whatever it does is read. */
function saidIn(whole: Slice, isPath: boolean): Stretch[] {
  const said = behind(whole, MAYBE) ?? whole;
  // "Lowers costs and allows quicker starts": every verb with what belongs to it.
  const form = /^\w+ing\b/.test(said.text) ? 'doings' : 'third';
  const members = membersOf(said, form);
  const areVerbs = members.every(({ tags }) => OPENED[form]?.test(tags));
  return (areVerbs ? members : [{ slice: said }]).flatMap(({ slice }) => ofVerb(slice, isPath));
}

/** What it gives, what it lets one do, or its doing itself. Of what it harms nothing is wanted. */
function ofVerb(said: Slice, isPath: boolean): Stretch[] {
  const led = ledIn(said);
  if (led !== null) return led;
  const [first = ''] = wordsOf(said.text);
  const doing = isGerund(first) ? (baseOfGerund(first) ?? first) : null;
  const base = doing ?? (isVerb(first) ? first : anyBaseOfThird(first));
  if (base === null || HARMS.has(base) || !said.text.includes(' ')) return [];
  const done = LETS.has(base) ? doneIn(said) : null;
  if (done !== null)
    return [
      isParticiple(/^be\s+(\w+)/.exec(done.text)?.[1] ?? '')
        ? { form: 'clause', slice: part(said, first.length) }
        : infinitives(done),
    ];
  const given = GIVES.has(base) ? givenIn(part(said, first.length)) : null;
  if (given !== null) return [named(given)];
  return isPath || EFFECTS.has(base) ? [{ form: isVerb(first) ? 'infinitives' : 'third', slice: said }] : [];
}

/** "Helps novices plan", "enables teams to ship": what one may then do; null where nobody does. */
function doneIn(said: Slice): Slice | null {
  const tags = tagsAfter(isGerund(wordsOf(said.text)[0] ?? '') ? '' : 'it', said.text);
  const before = /^[ZFVG][DJENSGOP]*T?R*(?=V)/.exec(tags)?.[0];
  const words = [...said.text.matchAll(WORDS)];
  return before === undefined ? null : part(said, words[before.length]?.index ?? 0);
}

/** What is given; null where somebody is named before it who gets it: "gives the week a rhythm". */
function givenIn(object: Slice): Slice | null {
  const given = behind(object, /^(?:in|you|them|people)\s+/i) ?? object;
  const isOthers = isPeople(headNoun(wordsOf(given.text)));
  return isOthers || /^D?[JEN]*(?:[NS]R?[DJ]|S[NEG]|NNT)/.test(tagsAfter('', given.text)) ? null : given;
}
