import { z } from 'zod';
import { dayText } from '../../core/time.ts';

/** The last day on which something was covered. It belongs to this data folder: it is in no export. */
export const storedCoverDay = z.object({ schemaVersion: z.literal(1), day: dayText });
export type StoredCoverDay = z.infer<typeof storedCoverDay>;
