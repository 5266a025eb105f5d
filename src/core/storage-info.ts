import { z } from 'zod';
import { momentText } from './time.ts';

/** Which snapshot: in the data folder, or in the folder that the user has chosen for them. */
export const snapshotKey = z.object({ place: z.enum(['data', 'chosen']), name: z.string() });
export type SnapshotKey = z.infer<typeof snapshotKey>;

/** A copy of everything, made by the app itself once a day. */
export const snapshot = snapshotKey.extend({
  /** False: another journal put it into the chosen folder, perhaps on another computer. */
  isOwn: z.boolean(),
  at: momentText,
  bytes: z.number().int(),
  /** Null where it cannot be told. */
  contents: z.object({ decisions: z.number().int(), drafts: z.number().int() }).nullable(),
});
export type Snapshot = z.infer<typeof snapshot>;

export const snapshotPlace = z.object({
  /** The folder of the user's choice, absolute; null = the data folder. */
  folder: z.string().nullable(),
  /** It is not there: its disk is away, or it was renamed. Meanwhile snapshots go into the data folder. */
  away: z.boolean(),
});
export type SnapshotPlace = z.infer<typeof snapshotPlace>;

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
  snapshotPlace,
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
