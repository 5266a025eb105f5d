import { cutText } from '../cut-text.ts';
import { type Token, withoutOuterMarks, written } from './tokens.ts';
import { PREPOSITIONS } from './words/function-words.ts';

/** A label of more characters reads badly in a list. */
export const COMFORTABLE = 60;
/** A relative clause is kept below this. */
const SHORT = 48;
/** No label is longer, whatever it says. */
const LONGEST = 100;

/** Cuts a long label where it can best be spared: an aside, a relative clause, the last prepositional phrases, at last a word. */
export function shortened(words: readonly Token[]): Token[] {
  let tokens = withoutOuterMarks(words);
  const fits = (limit: number) => written(tokens).length <= limit;
  const cutAt = (at: number) => {
    tokens = withoutOuterMarks(tokens.slice(0, at));
  };
  const relative = tokens.findIndex(
    ({ lower }, at) => at > 1 && /^(?:that|which|who|whose|where|when|while)$/.test(lower),
  );
  if (!fits(SHORT) && relative > 0) cutAt(relative);
  const aside = tokens.findIndex(({ text }, at) => at > 1 && /^[,;:(–—-]$/.test(text));
  if (!fits(COMFORTABLE) && aside > 0) cutAt(aside);
  const clause = tokens.findIndex(
    ({ lower }, at) => at > 3 && /^(?:where|when|while|because|so|as|if|than|rather)$/.test(lower),
  );
  if (!fits(COMFORTABLE) && clause > 0) cutAt(clause);
  while (!fits(COMFORTABLE)) {
    const preposition = tokens.findLastIndex(({ lower }, at) => at > 2 && PREPOSITIONS.has(lower));
    if (preposition === -1) break;
    cutAt(preposition);
  }
  return tokens;
}

/** A label cut at a word, where nothing better is left to cut. */
export const withinLabel = (text: string, longest = LONGEST): string => cutText(text, longest);
