import { z } from 'zod';
import { momentText } from '../time.ts';

export const trashKind = z.enum(['decision', 'draft', 'review', 'voice', 'card']);
export type TrashKind = z.infer<typeof trashKind>;

/** What tells one thing in the trash from the others. */
export const trashKey = z.object({ kind: trashKind, id: z.uuid() });
export type TrashKey = z.infer<typeof trashKey>;

/** Something that was deleted, and can be restored until the trash is emptied. */
export const trashItem = trashKey.extend({
  /** Null where it cannot be read. */
  title: z.string().nullable(),
  /** When it was moved there, as far as the disk tells. */
  at: momentText,
});
export type TrashItem = z.infer<typeof trashItem>;
