import { clauseVerb } from './clause.ts';
import { clauseTurned } from './con-clause.ts';
import { freedomFromSaid, thingTurned } from './con-thing.ts';
import { verbTurned } from './con-verb.ts';
import { withoutExamples } from './examples.ts';
import { namesThing } from './names-thing.ts';
import { withinLabel } from './shorten.ts';
import { sentencesOf, type Token, withoutOuterMarks } from './tokens.ts';
import { capitalised, lowerAt, type Names } from './wording.ts';
import { LACKING, NEEDING, SOFTENERS, THWARTING, TOO_MUCH } from './words/con-words.ts';
import { AUXILIARIES, isAdverb } from './words/function-words.ts';
import { wantedInstead } from './words/opposites.ts';
import { isGerund } from './words/verb-forms.ts';
import { wordList } from './words/word-list.ts';

/** A con turned round, so that more of it is better: "Steep learning curve", gentle learning curve. */
export function conLabelOf(tokens: readonly Token[], names: Names): string {
  const point = pointOf(tokens);
  const label = isSaid(point) ? null : turned(point, names);
  const understood = label !== null && namesThing(label) && !label.startsWith('freedom from “');
  return withinLabel(capitalised(understood ? label : freedomFromSaid(point, names)));
}

/** The con's own point: its first sentence, without examples, comparisons and consequences. */
function pointOf(tokens: readonly Token[]): Token[] {
  const first = sentencesOf(tokens)[0] ?? [];
  const { kept } = withoutExamples(first);
  // "Less than ideal": the first word says nothing by itself.
  const shortest = /^(?:less|more|fewer)$/.test(lowerAt(kept, 0)) ? 2 : 1;
  const end = kept.findIndex((_, at) => at >= shortest && beginsTail(kept, at));
  return withoutOuterMarks(end === -1 ? kept : kept.slice(0, end));
}

const TAILS = /^(?:than|because|since|although|though|whereas|unless|compared|due|making|leading|which)$/;

function beginsTail(tokens: readonly Token[], at: number): boolean {
  const here = lowerAt(tokens, at);
  if (TAILS.test(here)) return true;
  const next = lowerAt(tokens, at + 1);
  if (here === 'as' && /^(?:it|they|you)$/.test(next)) return true;
  return here === ',' && (/^(?:so|as|but|especially|if|when|even|and)$/.test(next) || isGerund(next));
}

/**
 * Words that say of how many or how seldom something holds, or set a second thing against the first: turned round, a con
 * that has one too easily says the contrary of what is wanted.
 */
const QUANTIFIED = wordList(`
  nobody no-one none nothing anybody anyone anything everybody everyone everything every each
`);
const SET_AGAINST = wordList('but yet however except than should');

/** Can a con be turned round only by one who understands it? */
function isSaid(point: readonly Token[]): boolean {
  const start = point.findIndex(({ lower }) => !isAdverb(lower) && !SOFTENERS.has(lower));
  return (
    QUANTIFIED.has(lowerAt(point, Math.max(0, start))) ||
    point.some(
      ({ lower }, at) =>
        SET_AGAINST.has(lower) || (lower === 'no' && /^(?:longer|one)$/.test(lowerAt(point, at + 1))),
    )
  );
}

function turned(tokens: readonly Token[], names: Names): string {
  const start = /^(?:it|they|this|that|there)$/.test(lowerAt(tokens, 0))
    ? 1
    : /^(?:it's|they're|there's)$/.test(lowerAt(tokens, 0))
      ? 1
      : 0;
  const words = tokens.slice(start);
  const pronoun =
    /^(?:you|you'll|we|one|i|people)$/.test(lowerAt(words, 0)) &&
    words.length > 1 &&
    lowerAt(words, 1) !== 'more';
  if (pronoun) return verbTurned(words.slice(1), names, true) ?? thingTurned(words, names);
  const acts = THWARTING.has(lowerAt(words, 0)) || NEEDING.has(lowerAt(words, 0));
  if (acts && lowerAt(words, 0).endsWith('s') && words.length > 1)
    return verbTurned(words, names, true) ?? thingTurned(words, names);
  const verb = clauseVerb(words);
  const second = verb === null ? null : secondClause(words, verb);
  if (second !== null) {
    return `${turned(words.slice(0, second), names)} and ${turned(words.slice(second + 1), names)}`;
  }
  const notAll = lowerAt(words, 0) === 'not' && /^(?:all|every|many)$/.test(lowerAt(words, 1));
  if (verb !== null && (notAll || !isAdverb(lowerAt(words, 0)))) return clauseTurned(words, verb, names);
  return verbTurned(words, names) ?? pairTurned(words, names) ?? thingTurned(words, names);
}

/** Where "and" joins another clause ("Beds are narrow and the corridor is loud"); null where none. */
function secondClause(words: readonly Token[], verb: number): number | null {
  const at = words.findIndex(({ lower }, index) => index > verb && (lower === 'and' || lower === 'but'));
  return at === -1 || clauseVerb(words.slice(at + 1)) === null ? null : at;
}

/** "Slow builds and poor tooling": each half is turned round where each says by itself what is wrong. */
function pairTurned(tokens: readonly Token[], names: Names): string | null {
  const at = tokens.findIndex(({ lower }) => lower === 'and');
  const first = tokens.slice(0, at);
  const second = tokens.slice(at + 1);
  if (at < 2 || second.length < 2 || AUXILIARIES.has(lowerAt(second, 0))) return null;
  if (!judges(lowerAt(first, 0)) || !judges(lowerAt(second, 0))) return null;
  return `${thingTurned(first, names)} and ${thingTurned(second, names)}`;
}

/** Says by itself what is wrong with the thing that follows. */
const judges = (word: string): boolean =>
  wantedInstead(word) !== undefined ||
  /^(?:constant|frequent|endless)$/.test(word) ||
  LACKING.has(word) ||
  TOO_MUCH.has(word) ||
  /^(?:lack|loss|absence|shortage)$/.test(word);
