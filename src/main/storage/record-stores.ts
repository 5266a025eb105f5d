import type { Draft } from '../../core/assessment/draft.ts';
import type { StoredCard } from '../../core/card/library-card.ts';
import type { ReviewDraft } from '../../core/journal/review.ts';
import { RECORD_KINDS } from './record-kinds.ts';
import { createSlotRecords, type SlotRecords } from './slot-records.ts';
import type { StoreContext } from './store-context.ts';

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
  drafts: createSlotRecords(context, RECORD_KINDS.draft),
  reviews: createSlotRecords(context, RECORD_KINDS.review),
  cards: createSlotRecords(context, RECORD_KINDS.card),
});
