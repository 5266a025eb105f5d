import { withoutAsides } from './asides.ts';
import { type Clause, clauseOf, isPredicate, phraseOf, tagsAfter } from './clause.ts';
import { qualityOf } from './label.ts';
import { infinitives, type Reading, reading, SHOULD, usefulIn, wishIn } from './lead-ins.ts';
import { membersOf } from './lists.ts';
import { sayingsIn } from './sayings.ts';
import { segmentsOf, sentencesOf } from './segments.ts';
import { behind, part, type Slice, sliceOf, wordsOf } from './slice.ts';
import { clausesIn, reasonsIn, timesIn, usesIn } from './uses.ts';
import { PRONOUNS } from './words/classes.ts';
import { OUTSIDERS } from './words/lead-in-words.ts';
import { isPeople } from './words/nouns.ts';
import { isGerund, isParticiple } from './words/verb-forms.ts';

/**
 * What a pro or a summary says, its lead-ins dropped and its examples set aside; each stretch still to be split at its list.
 * Its first sentence that names something is read: those after it only explain.
 */
export function readingsOf(statement: string, kind: 'pro' | 'summary'): Reading[] {
  const sentences = sentencesOf(sliceOf(statement)).map((each) => ofSentence(each, kind));
  return sentences.find((readings) => readings.length > 0) ?? [];
}

function ofSentence(sentence: Slice, kind: 'pro' | 'summary'): Reading[] {
  const bare = withoutAsides(sentence);
  // Only what is useful for something is so for more: "working outdoors and in teams" is one thing.
  const isForMore = kind === 'summary' || usefulIn(bare.text, kind) !== null || HELPING.test(bare.text);
  const segments = segmentsOf(bare, isForMore);
  // "The work is hard, but you sleep well": the point follows.
  const point = segments.find((each) => each.kind === 'contrast' && GOOD_AFTER_ALL.test(each.slice.text));
  if (point !== undefined && kind === 'pro') return ofMain(point.slice, kind);
  const said = segments.some((each) => each.kind === 'where' && clausesIn(each.slice, true).length > 0);
  const readings = segments.flatMap(({ kind: segment, slice }): Reading[] => {
    if (segment === 'main') return ofMain(slice, kind);
    if (segment === 'says' || segment === 'theirs') return sayingsIn(slice, segment === 'says');
    const wish = segment === 'link' && /^who\s/i.test(slice.text) ? wishIn(slice) : null;
    if (wish !== null) return [wish.wish];
    if (segment === 'link')
      return usesIn(slice, '').map((each) => ({ ...each, suits: each.suits ?? 'people' }));
    if (segment === 'where') return clausesIn(slice, true);
    if (segment === 'when') return timesIn(slice);
    // "Though it may be slow": bad about the path, so it is offered as a con.
    return segment === 'contrast' ? [{ form: 'con', slice }] : [];
  });
  return said ? readings.filter(({ scene }) => scene !== true) : readings;
}

/** What follows "but" is no drawback: the user does it, and nothing limits it. */
const GOOD_AFTER_ALL =
  /^you\s+(?!.*\b(?:may|might|can|could|will|need|must|have to|rarely|never|seldom|hardly|not|\w+n't|little|few|no|less)\b)/i;

/** Verbs after which a statement says what the path is good for. */
const HELPING = /\b(?:suits?|helps?|makes?|works?\s(?:\w+\s)?(?:well|best))\s/i;

/** Words that lead to what is said, each with how the rest is read. */
const LEADS: readonly (readonly [RegExp, (rest: Slice) => Reading[]])[] = [
  // "It is chosen by people who".
  [
    /^[\w' -]{2,40}?(?:is|are|'s) (?:\w+ )?(?:used|valued|chosen|loved|picked|preferred) by (?=(?:people|those|teams|\w+s) who\b)/i,
    (rest) => usesIn(rest, 'ideal'),
  ],
  // "It is used by charities to".
  [
    /^(?:it|they)(?:['’]s|\s+is|\s+are)\s+(?:\w+\s+)?(?:used|valued|chosen|favou?red|preferred)\s+by\s+[\w' -]+?\s+to\s+/i,
    (rest) => [infinitives(rest)],
  ],
  [/^(?:you|they)(?:['’]ll|\s+will)\s+(?:also\s+)?/i, (rest) => [infinitives(rest)]],
  [
    /^(?:an?\s+)?(?:great|good|excellent|perfect|easy|quick|nice)\s+way\s+of\s+(?=\w+ing)/i,
    (rest) => [reading(rest)],
  ],
  [
    /^(?:an?\s+)?(?:great|good|excellent|perfect|easy|quick|nice)\s+way\s+to\s+/i,
    (rest) => [infinitives(rest)],
  ],
  [
    /^(?:you|they)(?:'re|\s+are)\s+(?=(?:in|at|on|part|close)\s)/i,
    (rest) => [{ form: 'doings', slice: rest }],
  ],
];

function ofMain(whole: Slice, kind: 'pro' | 'summary'): Reading[] {
  const slice = behind(whole, /^(?:in [^,]{3,40},|there(?:'s|\s+is|\s+are)(?:\s+always)?)\s+/i) ?? whole;
  const useful = usefulIn(slice.text, kind);
  if (useful !== null) {
    const rest = part(slice, useful.length);
    // "In banks for pricing risks, and for hiring": what it is used for there.
    const doing = behind(rest, /^\s*in [^,]{3,50}? for (?=\w+ing\b)/i);
    return doing === null ? usesIn(rest, useful.trim()) : [reading(doing)];
  }
  const should = behind(slice, SHOULD);
  if (should !== null) return reasonsIn(should);
  if (kind === 'summary') return [];
  // "If you move house, you can take it with you": what then holds.
  const then = behind(
    slice,
    /^(?:if|when|once|as|because|since|while|after|before|even (?:if|when))\s[^,]{3,60},\s+(?=(?:you|they|it)\b)/i,
  );
  if (then !== null) return ofMain(then, kind);
  for (const [lead, read] of LEADS) {
    const rest = behind(slice, lead);
    if (rest !== null) return read(rest);
  }
  const chances = behind(
    slice,
    /^(?:(?:an?|the|good|great|many) )*(?:opportunit(?:y|ies)|chances?|freedom|ability) to /i,
  );
  if (chances !== null && slice.text.replace(/\s(?:as|when|while|if)\s.*/i, '').length > 60)
    return [infinitives(chances)];
  // "It is meaningful work": the work itself.
  const named = behind(slice, /^(?:it|this)(?:'s|\s+is)\s+(?:also\s+)?(?:an?\s+)?/i);
  const thing = named === null ? null : part(named, 0, /,\s|\s(?:because|as)\s|$/.exec(named.text)?.index);
  if (thing !== null && /^[RJE]+[NS]/.test(phraseOf(thing.text)?.tags ?? '')) return [reading(thing)];
  if (isPredicate(slice)) return sayingsIn(slice, true);
  const isCompared = /^(?:more|less|fewer|\w+er)\s.*\sthan\s/i.test(slice.text);
  const clause = isCompared ? null : clauseOf(slice);
  if (clause === null) return [ofBare(slice)];
  // "Keeps costs low and cuts waste" has one subject.
  const own = (each: Slice) => (isPredicate(each) ? null : clauseOf(each));
  const clauses = membersOf(slice).map((each) => ({ each, found: own(each) }));
  const isTime = /\b(?:when|where|if|while)\s/i.test(clauses[0]?.each.text ?? '');
  return !isTime && clauses.every(({ found }) => found !== null)
    ? clauses.flatMap(({ each, found }) => (found === null ? [] : ofClause(found, each)))
    : ofClause(clause, slice);
}

/** What the path or those who take it do is read from the verb on; of another subject what it gives, what counts, or what happens. */
function ofClause({ subject, predicate }: Clause, whole: Slice): Reading[] {
  const who = wordsOf(subject.text);
  const [first = ''] = who;
  const last = who.at(-1) ?? '';
  const isOutsider = OUTSIDERS.has(last) && !isGerund(first);
  const isDenied = /^(?:nobody|nothing|no|everything|anything|whoever)$/.test(first);
  const isPath = who.length === 1 && PRONOUNS.has(last);
  const theirs = isPeople(`${last.replace(/s$/, '')}s`) && !isOutsider && !isParticiple(first);
  const isIs = /^(?:is|are)\b(?!\s+(?:\w+\s+)?(?:spared|given|paid|trusted|shielded)\b)/i.test(
    predicate.text,
  );
  // "Parents can pick up kids": what others may do is a doing as well.
  const may = behind(predicate, /^can\s+(?!(?:be|each|both)\b)/i);
  if (isOutsider && may !== null) return [infinitives(may)];
  const found = isDenied || isOutsider ? [] : sayingsIn(predicate, isPath || (theirs && !isIs));
  if (found.length > 0) return found;
  if (qualityOf(whole.text) !== null) return [{ form: 'things', slice: whole }];
  const counts = isDenied || theirs ? [] : clausesIn(whole, true);
  if (counts.length > 0) return counts;
  const isDoing =
    isGerund(first) &&
    who.length > 1 &&
    !subject.text.includes(',') &&
    !/^(?:are|were|have)\b/.test(predicate.text);
  return [isDoing ? reading(subject) : { form: 'happens', slice: whole }];
}

/** A statement without a verb: how the path is, or the thing itself. */
function ofBare(slice: Slice): Reading {
  const tags = tagsAfter('', slice.text);
  // "Keep what you earn"; "close to the sea", "rarely out of work", "done in weeks".
  if (/^R?V/.test(tags)) return infinitives(slice);
  return /^R*[JE]+R*[PTUK]|^R+P/.test(tags) ? { form: 'doings', slice } : reading(slice);
}
