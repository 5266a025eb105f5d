import { type Clause, clauseOf, isPredicate, tagsAfter } from './clause.ts';
import { infinitives, ledBy, named, type Stretch } from './lead-ins.ts';
import { isDone } from './opposites.ts';
import { ofLead, saidIn } from './predicates.ts';
import { segmentsOf, sentencesOf, withoutAsides } from './segments.ts';
import { part, type Slice, sliceOf, wordsOf } from './slice.ts';
import { countsIn, usesIn, withoutPurpose } from './uses.ts';
import { headNoun } from './wording.ts';
import { EASY_TO, OUTSIDERS } from './words/leads.ts';
import { isPeople } from './words/nouns.ts';

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
  const segments = segmentsOf(sentence);
  const isCounted = segments.some(({ kind, slice }) => kind === 'where' && countsIn(slice).length > 0);
  const isPlaced = segments[1]?.kind === 'where' && ledBy(sentence, isSummary) === null;
  return segments.flatMap(({ kind, slice }): Stretch[] => {
    // A scene is spared where something is said of it.
    if (kind === 'main')
      return mainOf(isPlaced ? withoutPlace(slice) : slice, isSummary).filter(
        ({ suits }) => !isCounted || suits === undefined,
      );
    if (kind === 'says') return saidIn(slice, true);
    // "As a second oven halves waiting": what it brings about.
    const brought =
      kind === 'reason' && !/^(?:every|each)\s/.test(slice.text) ? clauseOf(slice)?.predicate : undefined;
    if (brought !== undefined) return saidIn(brought, false);
    if (kind === 'use') return usesIn(slice, false);
    if (kind === 'where') return countsIn(slice);
    // "Requires big pans and a calm cook to run smoothly".
    const isAsked = /^(?:it\s)?(?:requires|needs|demands|takes)\s.*\sand\s/.test(slice.text);
    // "But never dull" is praise.
    const isCon = kind === 'contrast' && !/^(?:never|not|rarely|hardly)\s/i.test(slice.text);
    return isCon ? [{ form: 'con', slice: isAsked ? withoutPurpose(slice) : slice }] : [];
  });
}

/** "Good pay in regions", of which the rest tells which: good pay. */
const withoutPlace = (slice: Slice): Slice => part(slice, 0, slice.text.search(/(?:\sin \w+)?$/));

/** The main clause of a sentence, behind its lead-in. */
function mainOf(slice: Slice, isSummary: boolean): Stretch[] {
  const led = ledBy(slice, isSummary);
  if (led !== null) return led.lead === 'main' ? mainOf(led.rest, isSummary) : ofLead(led);
  if (isSummary) return [];
  if (isPredicate(slice)) return saidIn(slice, true);
  const clause = clauseOf(slice);
  if (clause !== null) return ofClause(slice, clause);
  const tags = tagsAfter('', slice.text);
  if (/^R*[JE]+R*[PTUK]/.test(tags)) return [{ form: 'doings', slice }];
  return [/^R?V/.test(tags) ? infinitives(slice) : named(slice)];
}

function ofClause(slice: Slice, { subject, predicate, tags }: Clause): Stretch[] {
  // "Success is easy to measure" is about measuring it.
  if (EASY_TO.test(predicate.text)) return [{ form: 'clause', slice }];
  const who = wordsOf(subject.text);
  const arePeople = isPeople(headNoun(who));
  // The people of the path do what it is about; others do so only where they can.
  const mayDo = !OUTSIDERS.has(headNoun(who)) || /^(?:can|may|gets? to)\s/.test(predicate.text);
  // "The job opens doors" is about what it does; "the work is done at home" about the work.
  const isPath =
    (arePeople && mayDo) ||
    /^(?:it|they|you|this|that)$/i.test(subject.text) ||
    (/^(?:the|this|your) (?:job|role|work|position|post)$/i.test(subject.text) && tags.startsWith('Z'));
  // "Starting up needs only a van": the doing is what it is about.
  const isDoing = isDone(who, headNoun(who)) && /^(?:needs|requires|demands|takes)\s/.test(predicate.text);
  const found = isDoing && !isPath ? [] : saidIn(predicate, isPath);
  return found.length > 0 ? found : [{ form: 'clause', slice }];
}
