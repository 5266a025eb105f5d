import { type Clause, clauseOf, isPredicate, tagsAfter, tagsOfNamed, WORDS } from './clause.ts';
import { infinitives, type Lead, ledBy, named, type Stretch } from './lead-ins.ts';
import { membersOf } from './lists.ts';
import { segmentsOf, sentencesOf, withoutAsides } from './segments.ts';
import { behind, blanked, part, type Slice, sliceOf, wordsOf } from './slice.ts';
import { countsIn, ensuredIn, purposeIn, reasonsIn, usesIn } from './uses.ts';
import { headNoun } from './wording.ts';
import { wantedInstead } from './words/adjectives.ts';
import { classOf } from './words/classes.ts';
import { EASY_TO, EFFECTS, GIVES, HARMS, LETS, OUTSIDERS } from './words/leads.ts';
import { isBurdensome, isPeople } from './words/nouns.ts';
import {
  anyBaseOfThird,
  baseOfGerund,
  baseOfThird,
  isGerund,
  isIntransitive,
  isParticiple,
  isVerb,
} from './words/verbs.ts';

/**
 * What a pro or a summary says, its lead-ins dropped and its examples set aside; each stretch still to be split at its list.
 * Its first sentence that names something is read: those after it only explain.
 */
export function stretchesOf(statement: string, isSummary: boolean): Stretch[] {
  const sentences = sentencesOf(sliceOf(statement)).map(withoutAsides);
  return sentences.map((each) => ofSentence(each, isSummary)).find((found) => found.length > 0) ?? [];
}

function ofSentence(sentence: Slice, isSummary: boolean): Stretch[] {
  // What suits, helps or is useful goes on to say for what else.
  const isUseful =
    /uses|suits/.test(ledBy(sentence, isSummary)?.lead ?? '') ||
    /\b(?:suits?|helps?|makes?)\s/.test(sentence.text);
  const segments = segmentsOf(sentence, isSummary || isUseful);
  const isCounted = segments.some(({ kind, slice }) => kind === 'where' && countsIn(slice).length > 0);
  // "To recognise and ease it, as it can spoil trust": what it does itself is not wanted.
  const isHandled = isSummary && /\bto\s.*\bit\b/.test(segments[0]?.slice.text ?? '');
  // "Helps to prevent scalds, as hot pans cut hours": harm is told of.
  const isPrevented = /\b(?:avoid|prevent|stop|spot|notic|fight|eas)/.test(segments[0]?.slice.text ?? '');
  return segments.flatMap(({ kind, slice }): Stretch[] => {
    // A scene is spared where something is said of it.
    if (kind === 'main')
      return mainOf(slice, isSummary).filter(({ suits }) => !isCounted || suits === undefined);
    if (kind === 'says')
      return isHandled && /^(?:can|could|may|might)\s/.test(slice.text) ? [] : saidIn(slice, true);
    if (kind === 'use') return usesIn(slice, false);
    if (kind === 'where') return countsIn(slice);
    if (kind === 'reason') return isPrevented ? [] : reasonIn(slice);
    // "Requires big pans and a calm cook to run smoothly".
    const to = /^(?:it\s)?(?:requires|needs|demands|takes)\s(?:(?!with|of|for|in|on)[^\s,]+\s)+and\s/.test(
      slice.text,
    )
      ? purposeIn(slice)
      : null;
    const upTo = slice.text.slice(0, (to?.at ?? Infinity) - slice.at).replace(/\s+to\s+$/, '').length;
    // "But never dull" is praise.
    const denied = /^(?:never|not|rarely|seldom|hardly)\s+(\w+)/i.exec(slice.text)?.[1] ?? '';
    const isCon = kind === 'contrast' && wantedInstead(denied) === undefined;
    return isCon ? [{ form: 'con', slice: part(slice, 0, upTo) }] : [];
  });
}

/** "As a second oven halves waiting": what something of the path brings about; nothing where it may be bad. */
function reasonIn(slice: Slice): Stretch[] {
  const { subject, predicate } = clauseOf(slice) ?? {};
  const who = wordsOf(subject?.text ?? '');
  const isBad =
    isBurdensome(headNoun(who)) || /^(?:no|few|missed|lost|late|poor|bad|wrong)$/.test(who[0] ?? '');
  return predicate === undefined || isBad || OUTSIDERS.has(headNoun(who)) ? [] : saidIn(predicate, false);
}

/** The main clause of a sentence, behind its lead-in. */
function mainOf(slice: Slice, isSummary: boolean): Stretch[] {
  const led = ledBy(slice, isSummary);
  if (led !== null) return led.lead === 'main' ? mainOf(led.rest, isSummary) : ofLead(led);
  if (isSummary) return [];
  // "It is meaningful work": the work itself.
  const thing = behind(slice, /^(?:it|this)(?:'s|\s+is)\s+(?:an?\s+)?/i);
  if (thing !== null && /^[RJE]+[NS]/.test(tagsOfNamed(thing.text))) return [named(thing)];
  if (isPredicate(slice)) return saidIn(slice, true);
  const isCompared = /^(?:more|less|fewer|\w+er)\s.*\sthan\s/i.test(slice.text);
  const clause = isCompared ? null : clauseOf(slice);
  return clause === null ? ofPhrase(slice) : ofClause(slice, clause);
}

/** What is named, or done with the one who does so left out. */
function ofPhrase(slice: Slice): Stretch[] {
  const [first = '', second = ''] = wordsOf(slice.text);
  // "Works closely with the crew", "work from anywhere".
  const goesOn = second !== '' && 'RP'.includes(classOf(second));
  if (goesOn && isIntransitive(baseOfThird(first) ?? '')) return [{ form: 'third', slice }];
  if (goesOn && /^(?:work|live|travel|stay|start|go)$/.test(first)) return [infinitives(slice)];
  const tags = tagsAfter('', slice.text);
  if (/^R*[JE]+R*[PTUK]|^R+P/.test(tags)) return [{ form: 'doings', slice }];
  return [/^R?V/.test(tags) ? infinitives(slice) : named(slice)];
}

function ofClause(slice: Slice, { subject, predicate, tags }: Clause): Stretch[] {
  // "Success is easy to measure" is about measuring it.
  if (EASY_TO.test(predicate.text)) return [{ form: 'clause', slice }];
  const who = wordsOf(subject.text);
  const arePeople = isPeople(headNoun(who));
  const isDenied = /^(?:no|few|nobody|every|all|most|some|other)$/.test(who[0] ?? '');
  // The people of the path do what it is about; others do so only where they can.
  const mayDo = !OUTSIDERS.has(headNoun(who)) || /^(?:can|may|gets? to)\s/.test(predicate.text);
  // "The job opens doors" is about what it does; "the work is done at home" about the work.
  const isPath =
    (arePeople && !isDenied && mayDo) ||
    /^(?:it|they|you|this|that)$/i.test(subject.text) ||
    (/^(?:the|this|your) (?:job|role|work|position|post)$/i.test(subject.text) && tags.startsWith('Z'));
  const said = isPath || !arePeople ? saidIn(predicate, isPath) : [];
  const found = said.length > 0 ? said : countsIn(slice);
  return found.length > 0 ? found : [{ form: 'clause', slice }];
}

function ofLead({ lead, rest }: Lead): Stretch[] {
  if (lead === 'uses' || lead === 'suits') return usesIn(rest, lead === 'suits');
  if (lead === 'reasons') return reasonsIn(rest);
  if (lead === 'clauses') return ensuredIn(rest);
  return [lead === 'named' || lead === 'main' ? named(rest) : { form: lead, slice: rest }];
}

const BEFORE_VERB = /^(?:(?:could|might|will|would|also|often|still|tends? to|(?!rarely|hardly)\w+ly)\s+)+/i;

/** What a path does, from its verb on; `isPath` tells that the path does so, since then whatever it does is read. */
function saidIn(whole: Slice, isPath: boolean): Stretch[] {
  const said = behind(whole, BEFORE_VERB) ?? whole;
  const may = behind(
    said,
    /^(?:can|may)\s+(?:each\s+|both\s+)?|^(?=(?:are|don't|do not|doesn't|never|rarely|hardly)\s\S+\s)/i,
  );
  if (may !== null) return isPath && !HARMS.has(wordsOf(may.text)[0] ?? '') ? [infinitives(may)] : [];
  // "Lowers costs and allows quicker starts": every verb with what belongs to it.
  const [first = ''] = wordsOf(said.text);
  const areSeveral = !isPath && EFFECTS.has(first);
  const form = /^\w+ing\b/.test(said.text) ? 'doings' : areSeveral ? 'infinitives' : 'third';
  const members = membersOf(said, form);
  const opened = form === 'third' ? /^R*Z./ : form === 'doings' ? /^R*G[^,C]/ : /^R*V./;
  const areVerbs = members.every(({ tags }) => opened.test(tags));
  const parts = areVerbs ? members : [{ slice: said }];
  const read = parts.map(({ slice }) => ofVerb(slice, isPath));
  return isPath || read.every((found) => found.length > 0) ? read.flat() : [];
}

/** What it gives, what it lets one do, or its doing itself. Of what it harms nothing is wanted. */
function ofVerb(said: Slice, isPath: boolean): Stretch[] {
  const led = ledBy(said);
  if (led !== null) return ofLead(led);
  const [first = '', next = ''] = wordsOf(said.text);
  const isBase = isVerb(first) || first === 'be';
  const base = isGerund(first) ? (baseOfGerund(first) ?? first) : isBase ? first : anyBaseOfThird(first);
  if (base === null || HARMS.has(base)) return [];
  const object = part(said, first.length);
  const does: Stretch = { form: isBase ? 'infinitives' : 'third', slice: said };
  // "Helps people grow": they do, not you.
  if (base === 'help' && OUTSIDERS.has(next)) return [does];
  const done = LETS.has(base) ? doneIn(said, object) : null;
  if (done !== null || base === 'help') return done === null ? [] : [done];
  if (base === 'keep' && isGerund(next)) return isPath ? [named(object)] : [];
  const given = GIVES.has(base) || /^leav/.test(base) ? givenIn(object, base) : null;
  if (given !== null) return [named(given)];
  return isPath || EFFECTS.has(base) ? [does] : [];
}

/** "Helps novices plan", "enables teams to ship": what one may then do; null where nobody does. */
function doneIn(said: Slice, object: Slice): Stretch | null {
  const [verb = ''] = wordsOf(said.text);
  const tags = tagsAfter(isGerund(verb) ? '' : 'it', said.text);
  // Not "makes it easy to plan".
  const led = /^[ZFVG](?!\w*JT)(?:[DJENSGO]*T?|[DJENSGOP]*T)R*(?=V)/.exec(tags)?.[0].length;
  // "Makes halls warm and bright": no verb.
  if (led === undefined || (verb.startsWith('mak') && /^(?:[,C]|$)/.test(tags.slice(led + 1)))) return null;
  const done = part(said, [...said.text.matchAll(WORDS)][led]?.index ?? 0);
  const at = done.at - object.at;
  const who = object.text.slice(0, at).replace(/\s*\bto\s+$/, '');
  const head = headNoun(wordsOf(who));
  // "Allows parts to be replaced" is about these.
  const isPassive = isParticiple(/^be\s+(?:\w+ly\s+)?(\w+)/.exec(done.text)?.[1] ?? '') && who !== '';
  const isOthers = OUTSIDERS.has(head) && head !== 'people';
  if (isPassive && (isOthers || !isPeople(head))) return named(blanked(object, who.length, at + 2));
  return isOthers ? { form: 'clause', slice: blanked(object, who.length, at) } : infinitives(done);
}

/** What is given to whom a path is for; null where others get it, or a thing: "gives the week a rhythm". */
function givenIn(object: Slice, base: string): Slice | null {
  const given =
    behind(object, /^(?:in\s+|(?:you|them|people)\s+(?!to\b|in\b|with\b|and\b|who\b))/i) ?? object;
  const words = wordsOf(given.text);
  if (base === 'leave') return /^(?:\w+\s+)?(?:time|room|space|energy)\b/.test(given.text) ? given : null;
  const tags = tagsAfter('', given.text);
  // "The cook time", but "a cook book".
  const isOne = isPeople(`${/^(?:the|each|every) (\w+)/i.exec(given.text)?.[1] ?? ''}s`);
  const getting = isOne ? 'DN' : (/^D?[JE]*N*[NS](?:C[JE]*[NS])?/.exec(tags)?.[0] ?? '');
  const [who = '', next = ''] = words.slice(getting.length - 1);
  const isGiven = /[DJENSG]/.test(tags.charAt(getting.length)) && !/^(?:every|each|all)$/.test(next);
  const isWith = base === 'provide' && next === 'with';
  // "Gives halls warmth": of things only several are told from the first part of a compound.
  const gets =
    isOne || isPeople(who)
      ? /^D|S/.test(getting) && !OUTSIDERS.has(who)
      : base === 'give' && /^[JEN]*S$/.test(getting);
  if ((isGiven || isWith) && gets)
    return part(given, [...given.text.matchAll(WORDS)][getting.length + Number(isWith)]?.index ?? 0);
  const isOthers = isPeople(words[0] ?? '') || (isPeople(who) && LETS.has(base));
  const isThing = isGiven && /^[DJ]*[NS]+D/.test(tags);
  return isOthers || isThing || /^(?:over|on|up|out|off)\b/.test(given.text) ? null : given;
}
