import './no-eval.ts';
import { z } from 'zod';
import { method, nothing } from './method.ts';
import { recordId } from './record-id.ts';

/** What is done with a copy: both stay, the copy takes the place of what is here, or it is set aside. */
export const copyChoice = z.enum(['both', 'there', 'aside']);
export type CopyChoice = z.infer<typeof copyChoice>;

/** A copy that a sync program made of a record that two computers have changed, beside what is here. */
export const syncCopy = z.object({
  /** The file, below the data folder. */
  file: z.string(),
  kind: z.enum(['decision', 'arrangement', 'draft', 'card', 'review', 'voice', 'settings', 'unsaved-cards']),
  /** The decision's, the draft's or the card's; null where there is one record only. */
  id: recordId.nullable(),
  title: z.string(),
  /** Where it comes from, in a few words. */
  from: z.string(),
  /** `adds`: nothing here is like it. `past`: what it was a draft of is in the journal. */
  standing: z.enum(['same', 'adds', 'differs', 'past', 'newer', 'unreadable']),
  /** What differs, the two beside each other; null where one has nothing there. */
  rows: z.array(z.object({ what: z.string(), here: z.string().nullable(), there: z.string().nullable() })),
  /** The best one first. */
  choices: z.array(copyChoice),
});
export type SyncCopy = z.infer<typeof syncCopy>;

export const syncCopyMethods = {
  /** The copies that a sync program made in the data folder. */
  listSyncCopies: method(nothing, z.array(syncCopy)),
  /** Does what was chosen. The copy is moved aside then, and what it replaces is kept there too: nothing is deleted. */
  settleSyncCopy: method(z.object({ file: z.string().max(4000), choice: copyChoice }), nothing),
} as const;
