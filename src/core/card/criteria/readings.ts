import { withoutAsides } from './asides.ts';
import { clauseOf, isObject } from './clause.ts';
import { clausesIn } from './clauses.ts';
import { qualityOf } from './label.ts';
import { type Reading, reading, SHOULD, usefulIn } from './lead-ins.ts';
import { sayingsIn } from './sayings.ts';
import { segmentsOf, sentencesOf } from './segments.ts';
import { behind, part, type Slice, sliceOf, wordsOf } from './slice.ts';
import { reasonsIn, timesIn, usesIn } from './uses.ts';
import { isAdjective } from './words/adjectives.ts';
import { isAdverb, PRONOUNS } from './words/function-words.ts';
import { isPeople } from './words/nouns.ts';
import { baseOfThird, isParticiple } from './words/verb-forms.ts';
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

/** "No degree is required", "writing tests last lets you sketch": no member of it is a thing to have. */
const DENIED = /^(?:no|not|neither|never)\s.*\s(?:is|are|was|has|have|needs?|gets?)\b/i;
const GERUND_CLAUSE = /^\w+ing\s.*\s(?:lets|means|makes|gives|allows|pays)\s/i;

function ofMain(whole: Slice, kind: 'pro' | 'summary'): Reading[] {
  const slice = behind(whole, /^(?:in [^,]{3,40},|there (?:is|are))\s+/i) ?? whole;
  const useful = usefulIn(slice.text, kind);
  if (useful !== null) return usesIn(part(slice, useful.length), useful.trim());
  if (DENIED.test(slice.text) || GERUND_CLAUSE.test(slice.text)) return [];
  const should = behind(slice, SHOULD);
  if (should !== null) return reasonsIn(should);
  if (kind === 'summary') return [];
  const words = wordsOf(slice.text);
  if (isThirdPerson(words)) return sayingsIn(slice, true);
  const clause = clauseOf(slice);
  return clause === null ? ofBare(slice, words) : ofClause(clause.subject, clause.predicate, slice);
}

/** What they do says nothing of what the user would do. */
const OTHERS = /^(?:customers|clients|users|buyers|readers|recruiters|investors|guests|patients)$/i;

/** What somebody does is read from the verb on; of another subject only what it gives, what counts, or how it is. */
function ofClause(subject: Slice, predicate: Slice, whole: Slice): Reading[] {
  const who = wordsOf(subject.text);
  const last = who.at(-1) ?? '';
  if (/^(?:nobody|nothing|no|everything|whoever)$/.test(who[0] ?? '')) return [];
  if (OTHERS.test(last)) return [];
  const theirs = who.length === 1 && PRONOUNS.has(last);
  const own = theirs || (isPeople(`${last.replace(/s$/, '')}s`) && !/^(?:is|are)\b/i.test(predicate.text));
  const found = sayingsIn(predicate, own);
  if (found.length > 0) return found;
  return qualityOf(whole.text) === null ? clausesIn(whole, true) : [reading(whole)];
}

/** What follows an adjective that says how a path is. */
const DESCRIBED = /^(?:to|enough|for|with|in|across|by|from|on|at|within|under|when)$/;

/** A statement without a verb: how the path is, or the thing itself. */
function ofBare(slice: Slice, [first = '', second = '', third = '']: readonly string[]): Reading[] {
  const isDescribed = (word: string) => isAdjective(word) || isParticiple(word);
  const described = isAdverb(first) && isDescribed(second) ? third : isDescribed(first) ? second : '';
  return [DESCRIBED.test(described) ? { form: 'doings', slice } : reading(slice)];
}

/** "Stays close", "sees the whole picture": told from a plural noun by what follows. */
const isThirdPerson = ([first = '', next = '', after]: readonly string[]): boolean => {
  const base = baseOfThird(first) ?? '';
  return VERBS.has(base) || isIntransitive(base) || (base !== '' && (next === 'to' || isObject(next, after)));
};
