import './no-eval.ts';
import { z } from 'zod';
import { fileOutcome } from './file-outcome.ts';
import { trashKey } from './journal/trash.ts';
import { byId, method, nothing } from './method.ts';
import { recordId } from './record-id.ts';
import { snapshotKey } from './storage-info.ts';
import { momentText } from './time.ts';

/** A decision or draft that is neither here nor in the trash, though something tells of it. */
export const missingDecision = z.object({
  id: recordId,
  /** Null where nothing names it. */
  title: z.string().nullable(),
  /** The first of its records that is missing: of one that was in the journal; 1 = all of it. Null where only what belongs to it tells of it. */
  from: z.number().int().min(1).nullable(),
  /** What is here and belongs to it. */
  belongings: z.array(z.object({ text: z.string(), at: momentText })),
});
export type MissingDecision = z.infer<typeof missingDecision>;

/** An `id` is that of a missing decision or draft. */
export const missingDecisionMethods = {
  listMissing: method(nothing, z.array(missingDecision)),
  /** The newest snapshot that can be read and has what is missing; null where none has. It changes nothing. */
  findMissing: method(byId, snapshotKey.nullable()),
  /** Hands over a file with what is here and belongs to it, to be imported where it is. */
  exportBelongings: method(byId, fileOutcome),
  /** Moves what belongs to it to the trash, and answers with what was moved. */
  discardBelongings: method(byId, z.array(trashKey)),
  /** Takes that back. */
  restoreBelongings: method(z.object({ items: z.array(trashKey).max(10_000) }), nothing),
} as const;
