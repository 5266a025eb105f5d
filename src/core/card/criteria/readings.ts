import { withoutAsides } from './asides.ts';
import { type Clause, clauseOf, isObject } from './clause.ts';
import { clausesIn } from './clauses.ts';
import { qualityOf } from './label.ts';
import { infinitives, type Reading, reading, SHOULD, usefulIn } from './lead-ins.ts';
import { membersOf } from './members.ts';
import { sayingsIn } from './sayings.ts';
import { segmentsOf, sentencesOf } from './segments.ts';
import { behind, part, type Slice, sliceOf, wordsOf } from './slice.ts';
import { reasonsIn, timesIn, usesIn } from './uses.ts';
import { isAdjective } from './words/adjectives.ts';
import { isAdverb, PREPOSITIONS, PRONOUNS } from './words/function-words.ts';
import { isPeople } from './words/nouns.ts';
import { baseOfThird, isGerund, isParticiple } from './words/verb-forms.ts';
import { isIntransitive, VERBS } from './words/verbs.ts';

/**
 * What a pro or a summary says, its lead-ins dropped and its examples set aside; each stretch still to be split at its list.
 * Its first sentence that names something is read: those after it only explain.
 */
export function readingsOf(statement: string, kind: 'pro' | 'summary'): Reading[] {
  const sentences = sentencesOf(sliceOf(statement)).map((each) => ofSentence(each, kind));
  return sentences.find((readings) => readings.length > 0) ?? [];
}

function ofSentence(sentence: Slice, kind: 'pro' | 'summary'): Reading[] {
  const segments = segmentsOf(withoutAsides(sentence));
  const said = segments.some((each) => each.kind === 'where' && clausesIn(each.slice, true).length > 0);
  const readings = segments.flatMap(({ kind: segment, slice }): Reading[] => {
    if (segment === 'main') return ofMain(slice, kind);
    if (segment === 'says' || segment === 'theirs') return sayingsIn(slice, segment === 'says');
    if (segment === 'link')
      return usesIn(slice, '').map((each) => ({ ...each, suits: each.suits ?? 'people' }));
    if (segment === 'where') return clausesIn(slice, true);
    if (segment === 'when') return timesIn(slice);
    // "Though it may be slow": bad about the path, so it is offered as a con.
    return segment === 'contrast' ? [{ form: 'con', slice }] : [];
  });
  return said ? readings.filter(({ scene }) => scene !== true) : readings;
}

/** "Drawing first lets you sketch": what it lets one do is told from its verb on. */
const GERUND_CLAUSE =
  /^\w+ing\s.*?\s(?=(?:lets|means|makes|gives|allows|exposes|teaches|builds|brings|keeps|helps|offers|provides|creates|improves)\s)/i;

/** "Freedom to choose clients and hours": what one may then do is listed. */
const CHANCE = /^(?:(?:the|an?)\s+)?(?:opportunit(?:y|ies)|chances?|freedom|ability|possibility)\s+to\s+/i;

function ofMain(whole: Slice, kind: 'pro' | 'summary'): Reading[] {
  const slice = behind(whole, /^(?:in [^,]{3,40},|there(?:'s|\s+is|\s+are))\s+/i) ?? whole;
  const useful = usefulIn(slice.text, kind);
  if (useful !== null) return usesIn(part(slice, useful.length), useful.trim());
  const should = behind(slice, SHOULD);
  if (should !== null) return reasonsIn(should);
  if (kind === 'summary') return [];
  const there = behind(slice, /^(?:you|they)(?:'re|\s+are)\s+(?=(?:in|at|on|part|close)\s)/i);
  if (there !== null) return [{ form: 'doings', slice: there }];
  const words = wordsOf(slice.text);
  if (/^(?:doesn't|does not|don't|do not)\s/i.test(slice.text)) return [infinitives(slice)];
  if (isThirdPerson(words)) return sayingsIn(slice, true);
  // "It is meaningful work": the work itself.
  const named = behind(slice, /^(?:it|this)(?:'s|\s+is)\s+(?:also\s+)?(?:an?\s+)?/i);
  const [quality = '', noun = ''] = wordsOf(named?.text ?? '');
  if (
    named !== null &&
    isAdjective(quality) &&
    noun !== '' &&
    noun !== 'to' &&
    !PREPOSITIONS.has(noun) &&
    !isAdverb(noun)
  )
    return [reading(part(named, 0, /,\s|\s(?:that|which|and|because|as)\s/.exec(named.text)?.index))];
  const chances = behind(slice, CHANCE);
  if (chances !== null && membersOf(chances).length > 1) return [infinitives(chances)];
  const doing = behind(slice, GERUND_CLAUSE);
  if (doing !== null) return sayingsIn(doing, false);
  const clause = clauseOf(slice);
  if (clause === null) return ofBare(slice, words);
  const clauses = membersOf(slice).map((each) => ({ each, found: clauseOf(each) }));
  return clauses.every(({ found }) => found !== null)
    ? clauses.flatMap(({ each, found }) => (found === null ? [] : ofClause(found, each)))
    : ofClause(clause, slice);
}

/** What they do is not what the user would do. */
const OTHERS =
  /^(?:customers|clients|users|buyers|readers|recruiters|investors|guests|patients|students|pupils|children|parents|people|strangers|colleagues|employers)$/i;

/** What the path or those who take it do is read from the verb on; of another subject what it gives, what counts, or what happens. */
function ofClause({ subject, predicate }: Clause, whole: Slice): Reading[] {
  const who = wordsOf(subject.text);
  const [first = ''] = who;
  const last = who.at(-1) ?? '';
  const isOthers = OTHERS.test(last) && !isGerund(first);
  const isDenied = /^(?:nobody|nothing|no|everything|whoever)$/.test(first);
  const isPath = who.length === 1 && PRONOUNS.has(last);
  const theirs = isPeople(`${last.replace(/s$/, '')}s`) && !isOthers && !isParticiple(first);
  const own =
    isPath ||
    (theirs &&
      !/^(?:is|are)\b(?!\s+(?:\w+\s+)?(?:spared|given|paid|trusted|shielded)\b)/i.test(predicate.text));
  // "Parents can pick up kids": what others may do is a doing as well.
  const may = behind(predicate, /^can\s+(?!(?:be|each|both)\b)/i);
  if (isOthers && may !== null) return [infinitives(may)];
  // "Walking there clears the head": that is what it does for you.
  const said = behind(predicate, /^(?:there|here|together|alone)\s+/i) ?? predicate;
  const isDone = isGerund(first) && /^\w+[^s]s\s+(?:the|your|an?)\s/.test(said.text);
  const found = isDenied || isOthers ? [] : sayingsIn(said, own || isDone);
  if (found.length > 0) return found;
  if (qualityOf(whole.text) !== null) return [{ form: 'things', slice: whole }];
  const counts = isDenied ? [] : clausesIn(whole, true);
  if (counts.length > 0) return counts;
  const isDoing =
    isGerund(first) &&
    who.length > 1 &&
    !subject.text.includes(',') &&
    !/^(?:are|were|have)\b/.test(predicate.text);
  return isDoing ? [reading(subject)] : [{ form: 'happens', slice: whole }];
}

/** What follows an adjective that says how a path is. */
const DESCRIBED =
  /^(?:to|enough|for|with|in|across|by|from|on|at|within|under|when|as|out|before|after|without)$/;

/** A statement without a verb: how the path is, or the thing itself. */
function ofBare(slice: Slice, [first = '', second = '', third = '']: readonly string[]): Reading[] {
  const isDescribed = (word: string) => isAdjective(word) || isParticiple(word);
  const isHow = isAdverb(first) && (isDescribed(second) || PREPOSITIONS.has(second));
  const isEasier = /er$/.test(first) && second === 'to';
  const described = isHow
    ? PREPOSITIONS.has(second)
      ? second
      : third
    : isDescribed(first) || isEasier
      ? second
      : '';
  return [DESCRIBED.test(described) ? { form: 'doings', slice } : reading(slice)];
}

/** "Stays close", "sees the whole picture": told from a plural noun by what follows. */
const isThirdPerson = ([first = '', next = '', after]: readonly string[]): boolean => {
  const base = baseOfThird(first) ?? '';
  return (
    VERBS.has(base) ||
    (isIntransitive(base) && !/^(?:that|which|who|and|or|)$/.test(next)) ||
    (base !== '' && (next === 'to' || isObject(next, after)))
  );
};
