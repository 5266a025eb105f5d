import { z } from 'zod';
import { MAX_ENTRIES } from './bounds.ts';
import { journalPage, journalQuery } from './journal/list/journal-query.ts';
import { trashItem, trashKey } from './journal/trash.ts';
import { method, nothing } from './method.ts';

/** The part of the contract that is about finding decisions, and about what was deleted. */
export const journalListMethods = {
  /**
   * A page of the journal, narrowed, sorted and searched. While `reading` is not null, older decisions are still read: ask again
   * to have that go on.
   */
  queryJournal: method(journalQuery, journalPage),

  countTrash: method(nothing, z.number().int()),
  /** What is in the trash, whatever it is; last moved first. Each kind has its own way back, such as restoreDecision. */
  listTrash: method(nothing, z.array(trashItem)),
  /** Deletes for good what is named, and nothing that came to the trash meanwhile. There is no undo. */
  emptyTrash: method(z.object({ items: z.array(trashKey).max(MAX_ENTRIES) }), nothing),
} as const;
