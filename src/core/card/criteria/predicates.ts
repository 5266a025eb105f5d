import { infinitiveAt } from './infinitive.ts';
import type { Token } from './tokens.ts';
import { lowerAt } from './wording.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from './words/function-words.ts';
import { CLAUSE_LINKS, DESIRES } from './words/lead-in-words.ts';
import { PEOPLE } from './words/nouns.ts';
import { isGerund } from './words/verb-forms.ts';
import { isVerb, VERBS } from './words/verbs.ts';

/**
 * "When they get bored easily or work in small teams": each thing that is said of those whom a statement speaks to becomes a
 * segment of its own, with the words that lead in to it.
 */
export function predicatesApart(segment: readonly Token[]): (readonly Token[])[] {
  const link = segment.findIndex(
    ({ lower }, at) => CLAUSE_LINKS.has(lower) && isSpokenTo(lowerAt(segment, at + 1)),
  );
  if (link === -1) return [segment];
  const head = segment.slice(0, link + 2);
  const ends = joints(segment, link + 2);
  if (ends.length === 0) return [segment];
  const starts = [link + 2, ...ends.map(({ to }) => to)];
  const stops = [...ends.map(({ from }) => from), segment.length];
  return starts.map((start, index) => [...head, ...segment.slice(start, stops[index])]);
}

const isSpokenTo = (word: string): boolean => word === 'they' || word === 'you' || PEOPLE.has(word);

/** Where further predicates begin, and where the words before each joint end. */
function joints(tokens: readonly Token[], start: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  const first = verbAt(tokens, start);
  let desire = DESIRES.has(lowerAt(tokens, first));
  for (let at = first + 1; at < tokens.length; at += 1) {
    const comma = lowerAt(tokens, at) === ',';
    const and = /^(?:and|or|but)$/.test(lowerAt(tokens, comma ? at + 1 : at));
    if (!comma && !and) continue;
    const to = at + (comma ? 1 : 0) + (and ? 1 : 0);
    // A comma alone parts predicates only where "and" does so further on.
    if (beginsPredicate(tokens, to, desire)) {
      found.push({ from: at, to });
      desire = DESIRES.has(lowerAt(tokens, verbAt(tokens, to)));
    }
    at = to - 1;
  }
  const last = found.at(-1);
  return last !== undefined && /^(?:and|or|but)$/.test(lowerAt(tokens, last.to - 1)) ? found : [];
}

const verbAt = (tokens: readonly Token[], start: number): number =>
  isAdverb(lowerAt(tokens, start)) ? start + 1 : start;

/** @param desire the first predicate is a wish, so that a base form may be what is wished rather than another predicate */
function beginsPredicate(tokens: readonly Token[], start: number, desire: boolean): boolean {
  const at = verbAt(tokens, start);
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (next === '' || /^(?:,|and|or|of)$/.test(next)) return false;
  if (/^(?:are|have|can|must|do|don't|would|will|could|may)$/.test(word)) return true;
  if (DESIRES.has(word)) return !PREPOSITIONS.has(next) || next === 'to';
  if (desire) return next === 'about' && infinitiveAt(tokens, at);
  const object = DETERMINERS.has(next) || PRONOUNS.has(next) || PREPOSITIONS.has(next) || isAdverb(next);
  return infinitiveAt(tokens, at) || VERBS.has(word) || (isVerb(word) && (object || isGerund(next)));
}
