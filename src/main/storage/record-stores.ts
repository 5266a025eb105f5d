import type { Draft } from '../../core/assessment/draft.ts';
import type { StoredCard } from '../../core/card/library-card.ts';
import type { ReviewDraft } from '../../core/journal/review.ts';
import { createSlotRecords, type SlotRecords } from './slot-records.ts';
import type { StoreContext } from './store-context.ts';
import { STORED } from './stored-schemas.ts';

/** The records that are kept in the same way, one of each kind to a folder. */
export interface RecordStores {
  /** The assessments in progress. */
  readonly drafts: SlotRecords<Draft>;
  /** The reviews in progress, each under its decision's id. */
  readonly reviews: SlotRecords<ReviewDraft>;
  /** The user's own cards. */
  readonly cards: SlotRecords<StoredCard>;
}

export const createRecordStores = (context: StoreContext): RecordStores => ({
  drafts: createSlotRecords(context, {
    name: 'draft',
    folder: 'drafts',
    trash: 'trashedDrafts',
    versioned: STORED.draft,
    idOf: ({ id }) => id,
  }),
  reviews: createSlotRecords(context, {
    name: 'review',
    folder: 'reviews',
    trash: 'trashedReviews',
    versioned: STORED.review,
    idOf: ({ id }) => id,
    isManyInTrash: true,
  }),
  cards: createSlotRecords(context, {
    name: 'card',
    folder: 'cards',
    trash: 'trashedCards',
    versioned: STORED.card,
    idOf: ({ card }) => card.id,
  }),
});
