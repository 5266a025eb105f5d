import { z } from 'zod';
import { momentText } from '../time.ts';
import { card } from './card.ts';

export const STORED_CARD_SCHEMA_VERSION = 2;

/** A card of the user's own as it is kept: imported, made by hand or a copy. */
export const storedCard = z.object({
  schemaVersion: z.literal(STORED_CARD_SCHEMA_VERSION),
  card,
  createdAt: momentText,
  updatedAt: momentText,
});
export type StoredCard = z.infer<typeof storedCard>;

/** A card of the library: one that comes with the app and never changes, or one of the user's own. */
export const libraryCard = z.object({
  card,
  origin: z.enum(['bundled', 'own']),
  /** Both null for a bundled card. */
  createdAt: momentText.nullable(),
  updatedAt: momentText.nullable(),
});
export type LibraryCard = z.infer<typeof libraryCard>;
