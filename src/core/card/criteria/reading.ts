import { type Clause, clauseOf, isPredicate, tagsAfter, tagsOfNamed } from './clause.ts';
import { infinitives, ledBy, named, type Stretch } from './lead-ins.ts';
import { isDone } from './opposites.ts';
import { ofLead, saidIn } from './predicates.ts';
import { segmentsOf, sentencesOf, withoutAsides } from './segments.ts';
import { behind, part, type Slice, sliceOf, wordsOf } from './slice.ts';
import { countsIn, usesIn, withoutPurpose } from './uses.ts';
import { headNoun } from './wording.ts';
import { wantedInstead } from './words/adjectives.ts';
import { classOf } from './words/classes.ts';
import { EASY_TO, OUTSIDERS } from './words/leads.ts';
import { isBurdensome, isPeople } from './words/nouns.ts';
import { baseOfThird, isIntransitive } from './words/verbs.ts';

/**
 * What a pro or a summary says, its lead-ins dropped and its examples set aside; each stretch still to be split at its list.
 * Its first sentence that names something is read: those after it only explain.
 */
export function stretchesOf(statement: string, isSummary: boolean): Stretch[] {
  const sentences = sentencesOf(sliceOf(statement)).map(withoutAsides);
  const read = sentences.map((each) => ofSentence(each, isSummary).filter(({ slice }) => slice.text !== ''));
  return read.find((found) => found.length > 0) ?? [];
}

function ofSentence(sentence: Slice, isSummary: boolean): Stretch[] {
  // What suits, helps or is useful goes on to say for what else.
  const isUseful =
    /uses|suits/.test(ledBy(sentence, isSummary)?.lead ?? '') ||
    /\b(?:suits?|helps?|makes?)\s/.test(sentence.text);
  const segments = segmentsOf(sentence, isSummary || isUseful);
  const isCounted = segments.some(({ kind, slice }) => kind === 'where' && countsIn(slice).length > 0);
  // "For old animals where travel is hard": it suits these.
  const isPlaced = isSummary && segments[1]?.kind === 'where';
  // "Helps to prevent scalds, as hot pans cut hours": harm is told of.
  const isPrevented = /\b(?:avoid|prevent|stop|spot|notic|fight|eas)/.test(segments[0]?.slice.text ?? '');
  return segments.flatMap(({ kind, slice }): Stretch[] => {
    // A scene is spared where something is said of it.
    if (kind === 'main')
      return mainOf(isUseful || segments[1]?.kind !== 'where' ? slice : withoutPlace(slice), isSummary)
        .filter(({ suits }) => !isCounted || suits === undefined)
        .map((each) => (isPlaced && each.suits !== undefined ? { ...each, suits: 'always' } : each));
    // "To recognise and ease it, as it can spoil trust": what it does itself is not wanted.
    const isHandled = isSummary && /\bto\s.*\bit\b/.test(segments[0]?.slice.text ?? '');
    const isHarm = isHandled && /^(?:can|could|may|might)\s/.test(slice.text);
    if (kind === 'says') return isHarm ? [] : saidIn(slice, true);
    if (kind === 'use') return usesIn(slice, false);
    if (kind === 'where') return countsIn(slice);
    if (kind === 'reason') return isPrevented ? [] : reasonIn(slice);
    // "Requires big pans and a calm cook to run smoothly".
    const isAsked = /^(?:it\s)?(?:requires|needs|demands|takes)\s.*\sand\s/.test(slice.text);
    // "But never dull" is praise.
    const denied = /^(?:never|not|rarely|seldom|hardly)\s+(\w+)/i.exec(slice.text)?.[1] ?? '';
    const isCon = kind === 'contrast' && wantedInstead(denied) === undefined;
    return isCon ? [{ form: 'con', slice: isAsked ? withoutPurpose(slice) : slice }] : [];
  });
}

/** "As a second oven halves waiting": what something of the path brings about; nothing where it may be bad. */
function reasonIn(slice: Slice): Stretch[] {
  const { subject, predicate } = clauseOf(slice) ?? {};
  const who = wordsOf(subject?.text ?? '');
  const isBad =
    isBurdensome(headNoun(who)) ||
    /^(?:no|few|every|each|missed|lost|late|poor|bad|wrong)$/.test(who[0] ?? '');
  return predicate === undefined || isBad || OUTSIDERS.has(headNoun(who)) ? [] : saidIn(predicate, false);
}

/** "Good pay in regions", of which the rest tells which: good pay. */
const withoutPlace = (slice: Slice): Slice => part(slice, 0, slice.text.search(/(?:\sin \w+)?$/));

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
  // "Works closely with the crew".
  if (isIntransitive(baseOfThird(first) ?? '') && 'RP'.includes(classOf(second || '-')))
    return [{ form: 'third', slice }];
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
  // "Starting up needs only a van": the doing is what it is about.
  const isDoing = isDone(who, headNoun(who)) && /^(?:needs|requires|demands|takes)\s/.test(predicate.text);
  const said = isPath || !(arePeople || isDoing) ? saidIn(predicate, isPath) : [];
  const found = said.length > 0 || isDoing ? said : countsIn(slice);
  return found.length > 0 ? found : [{ form: 'clause', slice }];
}
