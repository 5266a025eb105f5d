import { type Clause, clauseOf, isPredicate, tagsAfter, tagsOfNamed, WORDS } from './clause.ts';
import { infinitives, type Lead, ledBy, named, type Stretch } from './lead-ins.ts';
import { membersOf } from './lists.ts';
import { segmentsOf, sentencesOf, withoutAsides } from './segments.ts';
import { behind, part, type Slice, sliceOf, wordsOf } from './slice.ts';
import { countsIn, reasonsIn, usesIn } from './uses.ts';
import { headNoun } from './wording.ts';
import { classOf } from './words/classes.ts';
import { EASY_TO, EFFECTS, GIVES, HARMS, LETS, OUTSIDERS } from './words/leads.ts';
import { isPeople } from './words/nouns.ts';
import {
  anyBaseOfThird,
  baseOfGerund,
  baseOfThird,
  isGerund,
  isIntransitive,
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
  return segments.flatMap(({ kind, slice }): Stretch[] => {
    // A scene is spared where something is said of it.
    if (kind === 'main')
      return mainOf(slice, isSummary).filter(({ suits }) => !isCounted || suits === undefined);
    if (kind === 'says') return saidIn(slice, true);
    if (kind === 'use') return usesIn(slice, false);
    return kind === 'where' ? countsIn(slice) : kind === 'contrast' ? [{ form: 'con', slice }] : [];
  });
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

function ofClause(slice: Slice, { subject, predicate }: Clause): Stretch[] {
  // "Success is easy to measure" is about measuring it.
  if (EASY_TO.test(predicate.text)) return [{ form: 'clause', slice }];
  const who = wordsOf(subject.text);
  const arePeople = isPeople(headNoun(who));
  const isDenied = /^(?:no|few|nobody|every|all|most|some|other)$/.test(who[0] ?? '');
  // The people of the path do what it is about; others do so only where they can.
  const mayDo = !OUTSIDERS.has(headNoun(who)) || /^(?:can|may|get to)\s/.test(predicate.text);
  const isPath = (arePeople && !isDenied && mayDo) || /^(?:it|they|you|this|that)$/i.test(subject.text);
  const said = isPath || !arePeople ? saidIn(predicate, isPath) : [];
  const found = said.length > 0 ? said : countsIn(slice);
  return found.length > 0 ? found : [{ form: 'clause', slice }];
}

function ofLead({ lead, rest }: Lead): Stretch[] {
  if (lead === 'uses' || lead === 'suits') return usesIn(rest, lead === 'suits');
  if (lead === 'reasons') return reasonsIn(rest);
  return [lead === 'infinitives' || lead === 'con' ? { form: lead, slice: rest } : named(rest)];
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
  const form = /^\w+ing\b/.test(said.text) ? 'doings' : 'third';
  const members = membersOf(said, form);
  const areVerbs = members.every(({ tags }) => (form === 'third' ? /^R*Z./ : /^R*G./).test(tags));
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
  // "Helps novices plan", "enables teams to ship": what one may then do.
  const tags = LETS.has(base) ? tagsAfter(isGerund(first) ? '' : 'it', said.text) : '';
  // "Helps people grow": they do, not you.
  const helped = base === 'help' && OUTSIDERS.has(next);
  const does = helped ? 0 : (/^[ZFVG][DJENSGO]*T?R*(?=V)/.exec(tags)?.[0].length ?? 0);
  if (does > 0) return [infinitives(part(said, [...said.text.matchAll(WORDS)][does]?.index ?? 0))];
  if (base === 'help') return helped ? [{ form: isBase ? 'infinitives' : 'third', slice: said }] : [];
  if (base === 'keep' && isGerund(next)) return isPath ? [named(object)] : [];
  const given = behind(object, /^(?:you|them|people)\s+(?!to\b|in\b|with\b|and\b|who\b)/i) ?? object;
  // "Gives newcomers and elders time", "gives the week a rhythm": not what gets it.
  const namesWho = /^[DJ]*[NS]+D/.test(tagsAfter('', given.text));
  if (GIVES.has(base) && (namesWho || isPeople(wordsOf(given.text)[0] ?? ''))) return [];
  if (GIVES.has(base) && !/^(?:over|on|up|out|off)\b/.test(given.text)) return [named(given)];
  return isPath || EFFECTS.has(base) ? [{ form: isBase ? 'infinitives' : 'third', slice: said }] : [];
}
