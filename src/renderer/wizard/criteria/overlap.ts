import type { Criterion } from '../../../core/assessment/draft.ts';
import type { Card } from '../../../core/card/card.ts';
import { meaningOf, overlap } from '../../../core/card/criteria/similar.ts';

const quotesOf = ({ origins }: Criterion): string[] =>
  origins.map(({ path, part, quote }) => `${path} ${part} ${quote.trim().toLocaleLowerCase()}`);

/**
 * Pairs of chosen criteria that may be one thing asked twice: their names overlap, words of the paths' names aside, or both come
 * from the very same words of the card. A guess, so it is only asked about.
 */
export function overlapping(criteria: readonly Criterion[], card: Card): [Criterion, Criterion][] {
  const empty = new Set([...meaningOf(card.paths.a.name), ...meaningOf(card.paths.b.name)]);
  const compared = criteria
    .filter(({ on }) => on)
    .map((criterion) => ({
      criterion,
      words: meaningOf(criterion.label).filter((word) => !empty.has(word)),
      quotes: quotesOf(criterion),
    }));
  return compared.flatMap((one, index) =>
    compared
      .slice(index + 1)
      .filter(
        (other) =>
          overlap(one.words, other.words) || one.quotes.some((quote) => other.quotes.includes(quote)),
      )
      .map((other): [Criterion, Criterion] => [one.criterion, other.criterion]),
  );
}
