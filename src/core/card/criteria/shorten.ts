import { cutText } from '../cut-text.ts';
import { type Token, withoutOuterMarks, written } from './tokens.ts';
import { lowerAt } from './wording.ts';
import { isAdjective } from './words/adjectives.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS } from './words/function-words.ts';
import { isPlural } from './words/nouns.ts';
import { baseOfThird, isGerund, isParticiple } from './words/verb-forms.ts';
import { wordList } from './words/word-list.ts';

/** A label of more characters reads badly in a list. */
export const COMFORTABLE = 60;
/** A relative clause is kept below this. */
const SHORT = 48;
/** A label that cannot be cut without breaking its thought may be as long as this. */
const TOLERABLE = 90;
/**
 * Cuts a long label where it can best be spared: a relative clause, an aside, a clause, the last prepositional phrase. A cut
 * that would leave a broken phrase is not made; a list is cut only where it is far too long.
 */
export function shortened(words: readonly Token[]): Token[] {
  let tokens = withoutOuterMarks(words);
  const fits = (limit: number) => written(tokens).length <= limit;
  const cutAt = (at: number) => {
    const kept = withoutOuterMarks(tokens.slice(0, Math.max(0, at)));
    const thing = kept.filter(({ lower }) => !DETERMINERS.has(lower) && !PRONOUNS.has(lower));
    const enough =
      thing.length > 1 || !/^(?:who|that|which)$/.test(lowerAt(tokens, at)) || kept.length === thing.length;
    if (
      enough &&
      !PREPOSITIONS.has(lowerAt(kept, kept.length - 1)) &&
      isWhole(kept) &&
      !SURE.test(lowerAt(kept, kept.length - 1))
    )
      tokens = kept;
  };
  const first = (from: number, pattern: RegExp) =>
    tokens.findIndex(({ lower }, at) => at >= from && pattern.test(lower));
  if (!fits(SHORT)) cutAt(first(2, /^(?:that|which|who|whose|where|when|while)$/));
  const isList =
    tokens.some(({ lower }) => lower === ',') && tokens.some(({ lower }) => /^(?:and|or)$/.test(lower));
  const aside = first(2, /^[,;:(–—-]$/);
  if (!fits(COMFORTABLE) && !isList && !isAdjective(lowerAt(tokens, aside - 1))) cutAt(aside);
  if (!fits(COMFORTABLE)) cutAt(first(4, /^(?:where|when|while|because|so|as|if|than|rather)$/));
  if (!fits(isList ? TOLERABLE : COMFORTABLE)) cutAt(lastLink(tokens));
  return tokens;
}

/** Where the last prepositional phrase begins that can be spared; "from … to …" goes as one. -1 where none can be. */
function lastLink(tokens: readonly Token[]): number {
  const last = tokens.findLastIndex(({ lower }) => /^(?:and|or)$/.test(lower));
  const comma = tokens.findLastIndex(({ lower }) => lower === ',');
  const from = tokens.findIndex(({ lower }, at) => at > 1 && lower === 'from');
  return tokens.findLastIndex(
    ({ lower }, at) =>
      at > 2 &&
      ((PREPOSITIONS.has(lower) && lower !== 'of') || lower === 'to') &&
      !(from !== -1 && at > from) &&
      (comma !== -1 || last === -1 || at < last) &&
      (comma === -1 || at > last) &&
      isWhole(tokens.slice(0, at)) &&
      !losesObject(tokens.slice(0, at)),
  );
}

/** Does a phrase end where a phrase can end? */
export const isWhole = (tokens: readonly Token[]): boolean => {
  const last = lowerAt(tokens, tokens.length - 1);
  return tokens.length > 0 && !OPEN.has(last) && !AUXILIARIES.has(last);
};

const OPEN = wordList(
  `of for with from by at into over between within without via per toward towards and or but nor to than not very a an the your their its our every each any that which who whose when if because`,
);

/** "Without taking": a doing that has lost its object. */
const losesObject = (tokens: readonly Token[]): boolean =>
  (tokens.length > 2 && isParticiple(lowerAt(tokens, tokens.length - 1))) ||
  (isGerund(lowerAt(tokens, tokens.length - 1)) && PREPOSITIONS.has(lowerAt(tokens, tokens.length - 2))) ||
  (baseOfThird(lowerAt(tokens, tokens.length - 1)) !== null &&
    !isPlural(lowerAt(tokens, tokens.length - 1))) ||
  SURE.test(lowerAt(tokens, 1));

/** "Making sure the kettle works": what is made sure of is a clause. */
const SURE = /^(?:sure|certain)$/;

/** A label cut at a word, where nothing better is left to cut. */
export const withinLabel = (text: string): string => cutText(text, TOLERABLE);
