import type { Criterion } from '../../../core/assessment/draft.ts';
import type { Card } from '../../../core/card/card.ts';
import { matterOf, meaningOf, overlap } from '../../../core/card/criteria/merge.ts';

/**
 * Pairs of chosen criteria that may be one thing asked twice: their names overlap, words of the paths' names aside. A guess, so it
 * is only asked about. That both come from one sentence is no sign of it: it may speak of several things.
 */
export function overlapping(criteria: readonly Criterion[], card: Card): [Criterion, Criterion][] {
  const empty = new Set([...meaningOf(card.paths.a.name), ...meaningOf(card.paths.b.name)]);
  const compared = criteria
    .filter(({ on }) => on)
    .map((criterion) => ({
      criterion,
      words: matterOf(criterion.label).filter((word) => !empty.has(word)),
    }));
  return compared.flatMap((one, index) =>
    compared
      .slice(index + 1)
      .filter((other) => overlap(one.words, other.words))
      .map((other): [Criterion, Criterion] => [one.criterion, other.criterion]),
  );
}
