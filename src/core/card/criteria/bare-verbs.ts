import { clauseVerb } from './clause.ts';
import type { Content } from './content.ts';
import { infinitiveAt } from './infinitive.ts';
import type { Token } from './tokens.ts';
import { reworded } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { DETERMINERS, isAdverb, PREPOSITIONS, PRONOUNS } from './words/function-words.ts';
import { anyBaseOfThird, baseOfThird } from './words/verb-forms.ts';
import { isIntransitive, VERBS } from './words/verbs.ts';

/** A statement that begins with its verb ("Saves money and cuts waste", "Learn from experts") reads as a list of doings. */
export function withBaseVerbs(content: Content): Content {
  const { tokens, reading } = content;
  if (reading !== 'bare' || clauseVerb(tokens) !== null) return content;
  const first = tokens[0]?.lower ?? '';
  if (VERBS.has(first) && !isAdjective(first) && tokens.length > 1 && infinitiveAt(tokens, 0))
    return { tokens, reading: 'infinitive' };
  return thirdPersonAt(tokens, 0) === null
    ? content
    : { tokens: withBaseForms(tokens), reading: 'infinitive' };
}

/** Puts the verb at the start, and those of later members, from the third person into their base form. */
export const withBaseForms = (tokens: readonly Token[]): Token[] =>
  tokens.map((each, at) => {
    const before = tokens[at - 1]?.lower ?? '';
    const base =
      at === 0
        ? anyBaseOfThird(each.lower)
        : /^(?:and|or|,|but)$/.test(before)
          ? (thirdPersonAt(tokens, at) ?? laterVerb(tokens, at))
          : null;
    return base === null ? each : reworded(each, base);
  });

/** Among verbs, a word that may be a plural noun is a verb where something follows it. */
function laterVerb(tokens: readonly Token[], at: number): string | null {
  const next = tokens[at + 1];
  const known = baseOfThird(tokens[at]?.lower ?? '');
  if (known === null && next !== undefined && /^(?:the|a|an|your|its)$/.test(next.lower))
    return anyBaseOfThird(tokens[at]?.lower ?? '');
  const ends = next === undefined || next.mark || /^(?:and|or|of|for|in)$/.test(next.lower);
  return ends ? null : known;
}

/** Words that say how or where something is done. */
const MANNERS = new Set([
  'offline',
  'online',
  'alone',
  'anywhere',
  'everywhere',
  'abroad',
  'fast',
  'together',
  'hard',
  'well',
]);

/** The base form of a verb in the third person; null for a word that is rather a plural. */
export function thirdPersonAt(tokens: readonly Token[], at: number): string | null {
  const base = baseOfThird(tokens[at]?.lower ?? '');
  if (base === null) return null;
  const next = tokens[at + 1]?.lower ?? '';
  if (VERBS.has(base)) return next === 'of' ? null : base;
  const object = MANNERS.has(next) || DETERMINERS.has(next) || PRONOUNS.has(next) || isAdverb(next);
  return object || (PREPOSITIONS.has(next) && isIntransitive(base)) ? base : null;
}
