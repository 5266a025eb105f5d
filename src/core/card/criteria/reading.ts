import { type Clause, clauseOf, isPredicate, tagsAfter } from './clause.ts';
import { infinitives, ledBy, named, type Stretch } from './lead-ins.ts';
import { ofLead, saidIn } from './predicates.ts';
import { segmentsOf, sentencesOf, withoutAsides } from './segments.ts';
import { type Slice, sliceOf, wordsOf } from './slice.ts';
import { countsIn, usesIn, withoutPurpose } from './uses.ts';
import { headNoun } from './wording.ts';
import { OUTSIDERS } from './words/leads.ts';
import { isPeople } from './words/nouns.ts';
import { isGerund } from './words/verbs.ts';

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
  return segments.flatMap(({ kind, slice }): Stretch[] => {
    // A scene is spared where something is said of it.
    if (kind === 'main') return mainOf(slice, isSummary).filter(({ suits }) => !isCounted || !suits);
    if (kind === 'says') return saidIn(slice, true);
    // "As a second oven halves waiting": what it brings about.
    const brought = kind === 'reason' && !/^(?:every|each)\s/.test(slice.text) ? clauseOf(slice) : null;
    if (brought !== null) return saidIn(brought.predicate, false);
    // "Working outdoors and in people's homes" suits nobody.
    if (kind === 'use') return isGerund(wordsOf(sentence.text)[0] ?? '') ? [] : usesIn(slice);
    if (kind === 'where') return countsIn(slice);
    // "Requires big pans and a calm cook to run smoothly".
    const isAsked = /^(?:(?:it|they)\s)?(?:requires?|needs?|demands?|takes?|calls? for)\s.*\sand\s/.test(
      slice.text,
    );
    return kind === 'contrast' && !/^(?:never|not|rarely)\s/i.test(slice.text)
      ? [{ form: 'con', slice: isAsked ? withoutPurpose(slice) : slice }]
      : [];
  });
}

/** The main clause of a sentence, behind its lead-in. */
function mainOf(slice: Slice, isSummary: boolean): Stretch[] {
  const led = ledBy(slice);
  if (led !== null) return ofLead(led);
  if (isSummary) return [];
  if (isPredicate(slice)) return saidIn(slice, true);
  const clause = clauseOf(slice);
  if (clause !== null) return ofClause(slice, clause);
  const tags = tagsAfter('', slice.text);
  if (/^R*[JE]+R*[PTUK]/.test(tags)) return [{ form: 'doings', slice }];
  return [/^R?V/.test(tags) ? infinitives(slice) : named(slice)];
}

function ofClause(slice: Slice, { subject, predicate }: Clause): Stretch[] {
  const words = wordsOf(subject.text);
  const who = headNoun(words);
  const isTheirs = isPeople(who) && !OUTSIDERS.has(who);
  const isPath = isTheirs || /^(?:it|they|you|this|that|the job)$/i.test(subject.text);
  // "Starting up needs only a van": the doing is what it is about.
  const [asked, spared] =
    /^(?:needs?|requires?|demands?|takes?)\s(little|less|no|only)?/.exec(predicate.text) ?? [];
  const isAsked = asked !== undefined && (isGerund(words[0] ?? '') || (!isPath && spared === undefined));
  const found = isAsked ? [] : saidIn(predicate, isPath);
  return found.length > 0 ? found : [{ form: 'clause', slice }];
}
