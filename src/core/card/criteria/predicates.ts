import { infinitiveAt } from './infinitive.ts';
import type { Token } from './tokens.ts';
import { lowerAt, reworded } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from './words/function-words.ts';
import { CLAUSE_LINKS, DESIRES } from './words/lead-in-words.ts';
import { PEOPLE } from './words/nouns.ts';
import { anyBaseOfThird, baseOfThird, isGerund } from './words/verb-forms.ts';
import { isIntransitive, isVerb, VERBS } from './words/verbs.ts';

/**
 * "When they get bored easily or work in small teams", "it keeps you dry, blocks wind, and packs down small": each thing that
 * is said of the path, or of those whom a statement speaks to, becomes a segment of its own, with the words that lead in to it.
 */
export function predicatesApart(segment: readonly Token[]): (readonly Token[])[] {
  const subject = subjectAt(segment);
  if (subject === -1) return [segment];
  const head = segment.slice(0, subject + 1);
  const ends = joints(segment, subject + 1, lowerAt(segment, subject).startsWith('it'));
  const [first] = ends;
  if (first === undefined) return [segment];
  const plain = head.map((each) =>
    /'(?:s|re)$/.test(each.lower) ? reworded(each, each.lower.replace(/'.*/, '')) : each,
  );
  const stops = [...ends.slice(1).map(({ from }) => from), segment.length];
  return [
    segment.slice(0, first.from),
    ...ends.map(({ to }, index) => [...plain, ...segment.slice(to, stops[index])]),
  ];
}

/** Of whom several things may be said: those spoken to after "when", or the path at the start. */
function subjectAt(segment: readonly Token[]): number {
  if (/^(?:it|they|you|it's|they're)$/.test(lowerAt(segment, 0))) return 0;
  const link = segment.findIndex(
    ({ lower }, at) => CLAUSE_LINKS.has(lower) && isSpokenTo(lowerAt(segment, at + 1)),
  );
  return link === -1 ? -1 : link + 1;
}

const isSpokenTo = (word: string): boolean => word === 'they' || word === 'you' || PEOPLE.has(word);

interface Joint {
  from: number;
  to: number;
  /** Only a verb can stand after it. */
  certain: boolean;
}

/** Where further predicates begin, and where the words before each joint end. */
function joints(tokens: readonly Token[], start: number, third: boolean): Joint[] {
  const found: Joint[] = [];
  let desire = DESIRES.has(lowerAt(tokens, verbAt(tokens, start)));
  for (let at = verbAt(tokens, start) + 1; at < tokens.length; at += 1) {
    const comma = lowerAt(tokens, at) === ',';
    const and = JOINT.test(lowerAt(tokens, comma ? at + 1 : at));
    if (!comma && !and) continue;
    const to = at + (comma ? 1 : 0) + (and ? 1 : 0);
    const certain = third ? beginsThird(tokens, to) : beginsPredicate(tokens, to, desire);
    if (certain || (!wishesTo(tokens, start) && mayBegin(tokens, to, third))) {
      found.push({ from: at, to, certain });
      desire = DESIRES.has(lowerAt(tokens, verbAt(tokens, to)));
    }
    at = to - 1;
  }
  const parts = tokens.filter(
    ({ lower }, at) =>
      at > start && (lower === ',' || (JOINT.test(lower) && lowerAt(tokens, at - 1) !== ',')),
  ).length;
  // Where each part may begin with a verb, and there are several, all do.
  if (found.length > 1 && found.length === parts && JOINT.test(lowerAt(tokens, (found.at(-1)?.to ?? 0) - 1)))
    return found;
  // Without an "and" before a verb that is certain, the words may as well be things.
  const last = found.findLastIndex(({ certain, to }) => certain && JOINT.test(lowerAt(tokens, to - 1)));
  const wish = DESIRES.has(lowerAt(tokens, verbAt(tokens, start)));
  return found
    .slice(0, last + 1)
    .filter(({ certain, to }) => certain || (!wish && lowerAt(tokens, to - 1) === ','));
}

/** "Want to draw, paint, and sing": what is wished is a list of its own. */
const wishesTo = (tokens: readonly Token[], start: number): boolean => {
  const at = verbAt(tokens, start);
  return DESIRES.has(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'to';
};

const JOINT = /^(?:and|or|but)$/;

/** The place of a verb, perhaps after an adverb. */
function verbAt(tokens: readonly Token[], start: number): number {
  if (lowerAt(tokens, start) === 'no' && lowerAt(tokens, start + 1) === 'longer') return start + 2;
  return isAdverb(lowerAt(tokens, start)) ? start + 1 : start;
}

/** @param desire the predicate before is a wish, so that a base form may be what is wished rather than another predicate */
function beginsPredicate(tokens: readonly Token[], start: number, desire: boolean): boolean {
  const at = verbAt(tokens, start);
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (next === '' || NO_OBJECT.test(next)) return false;
  if (/^(?:are|have|can|must|do|don't|would|will|could|may)$/.test(word)) return true;
  if (DESIRES.has(word)) return !PREPOSITIONS.has(next) || next === 'to';
  if (desire) return next === 'about' && infinitiveAt(tokens, at);
  if (word === 'be' || isAdjective(word)) return false;
  const object = DETERMINERS.has(next) || PRONOUNS.has(next) || isAdverb(next);
  const somewhere = isIntransitive(word) && PREPOSITIONS.has(next);
  return VERBS.has(word) || somewhere || (isVerb(word) && (object || isGerund(next)));
}

const NO_OBJECT = /^(?:,|and|or|of)$/;
const PARTICLES = /^(?:up|down|out|off|away|back|in|together)$/;

/** "Is", "can", "leaves", "packs down": after "it". */
function beginsThird(tokens: readonly Token[], start: number): boolean {
  const at = verbAt(tokens, start);
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (next === '' || NO_OBJECT.test(next)) return false;
  if (/^(?:is|has|can|does|doesn't|will|may)$/.test(word)) return true;
  const base = baseOfThird(word);
  if (base === null) return false;
  const object =
    (DETERMINERS.has(next) && next !== 'that') ||
    PRONOUNS.has(next) ||
    PARTICLES.test(next) ||
    isAdverb(next);
  return VERBS.has(base) || at > start || object;
}

/** Among predicates, a word that may be a verb is one. */
function mayBegin(tokens: readonly Token[], start: number, third: boolean): boolean {
  const word = lowerAt(tokens, start);
  const next = lowerAt(tokens, start + 1);
  if (next === '' || NO_OBJECT.test(next)) return false;
  if (PREPOSITIONS.has(next)) return false;
  return third ? anyBaseOfThird(word) !== null : isVerb(word) && !isAdjective(word);
}
