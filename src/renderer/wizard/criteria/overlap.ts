import type { Criterion } from '../../../core/assessment/draft.ts';
import type { Card } from '../../../core/card/card.ts';

/** Shorter words join others and say little by themselves. */
const LONG_ENOUGH = 4;

const wordsOf = (text: string): string[] =>
  text
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word.length >= LONG_ENOUGH);

const quotesOf = ({ origins }: Criterion): string[] =>
  origins.map(({ path, part, quote }) => `${path} ${part} ${quote.trim().toLocaleLowerCase()}`);

const share = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((each) => others.includes(each));

/**
 * Pairs of chosen criteria that may be one thing asked twice: a word of weight stands in both names, or both come
 * from the very same words of the card. Words of the paths' names count for nothing. A guess, so it is only asked about.
 */
export function overlapping(criteria: readonly Criterion[], card: Card): [Criterion, Criterion][] {
  const empty = new Set([...wordsOf(card.paths.a.name), ...wordsOf(card.paths.b.name)]);
  const told = criteria
    .filter(({ on }) => on)
    .map((criterion) => ({
      criterion,
      words: wordsOf(criterion.label).filter((word) => !empty.has(word)),
      quotes: quotesOf(criterion),
    }));
  return told.flatMap((one, index) =>
    told
      .slice(index + 1)
      .filter((other) => share(one.words, other.words) || share(one.quotes, other.quotes))
      .map((other): [Criterion, Criterion] => [one.criterion, other.criterion]),
  );
}
