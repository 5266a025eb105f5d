import type { StoredCard } from '../../core/card/library-card.ts';
import { createSlotRecords, type SlotRecords } from './slot-records.ts';
import type { StoreContext } from './store-context.ts';
import { STORED } from './stored-schemas.ts';

/** The user's own cards. */
export type CardStore = SlotRecords<StoredCard>;

export const createCardStore = (context: StoreContext): CardStore =>
  createSlotRecords(context, {
    name: 'card',
    folder: 'cards',
    trash: 'trashedCards',
    versioned: STORED.card,
    idOf: ({ card }) => card.id,
  });
