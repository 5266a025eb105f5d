import { z } from 'zod';

/** Which folder was chosen. It belongs to this machine: it is in no export. */
export const storedSnapshotPlace = z.object({
  schemaVersion: z.literal(1),
  /** Absolute; null = the data folder. */
  folder: z.string().nullable(),
  /** Tells this journal's snapshots from those of others in one folder. */
  mark: z.string().regex(/^[0-9a-f]{8}$/),
  /** The data folder that the mark was drawn for, absolute, so that a copy of it has another; null until that is known. */
  of: z.string().nullable().default(null),
});
