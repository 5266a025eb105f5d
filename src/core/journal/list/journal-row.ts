import { z } from 'zod';
import { perPath } from '../../card/card.ts';
import { decisionSummary } from '../decision.ts';
import { commitOf, type ListedDecision, summarise } from '../summary.ts';

/** A line of the journal with what it is found and filtered by. */
export const journalRow = decisionSummary.extend({
  /** Empty where the answers cannot be read, like the short names. */
  cardTitle: z.string(),
  shortNames: perPath(z.string()),
});
export type JournalRow = z.infer<typeof journalRow>;

export function journalRowOf(listed: ListedDecision): JournalRow {
  const card = commitOf(listed.revisions)?.body.assessment.card;
  return {
    ...summarise(listed),
    cardTitle: card?.title ?? '',
    shortNames: { a: card?.paths.a.shortName ?? '', b: card?.paths.b.shortName ?? '' },
  };
}
