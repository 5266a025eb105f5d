import { z } from 'zod';
import { momentText } from './time.ts';

/** A copy of everything, made by the app itself once a day. */
export const snapshot = z.object({
  name: z.string(),
  at: momentText,
  bytes: z.number().int(),
  /** Null where it cannot be told. */
  contents: z.object({ decisions: z.number().int(), drafts: z.number().int() }).nullable(),
});
export type Snapshot = z.infer<typeof snapshot>;

/** Where the data lies, and how much there is of it. */
export const storageInfo = z.object({
  dataFolder: z.string(),
  decisions: z.number().int(),
  drafts: z.number().int(),
  cards: z.number().int(),
  trashed: z.number().int(),
  files: z.number().int(),
  bytes: z.number(),
  /** Bytes left on its disk; null where the system does not tell. */
  freeBytes: z.number().nullable(),
  /** Newest first. */
  snapshots: z.array(snapshot),
});
export type StorageInfo = z.infer<typeof storageInfo>;

/** One slice of a check of every record against its hash and the one before. */
export const checkProgress = z.object({
  /** How many records are checked, of how many. */
  checked: z.number().int(),
  total: z.number().int(),
  /** What is wrong, of all that is checked: the file and a sentence. */
  problems: z.array(z.object({ file: z.string(), problem: z.string() })),
});
export type CheckProgress = z.infer<typeof checkProgress>;
