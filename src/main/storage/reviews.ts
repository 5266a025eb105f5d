import type { ReviewDraft } from '../../core/journal/review.ts';
import { createSlotRecords, type SlotRecords } from './slot-records.ts';
import type { StoreContext } from './store-context.ts';
import { STORED } from './stored-schemas.ts';

/** The reviews in progress, each under its decision's id. */
export type Reviews = SlotRecords<ReviewDraft>;

export const createReviews = (context: StoreContext): Reviews =>
  createSlotRecords(context, {
    name: 'review',
    folder: 'reviews',
    trash: 'trashedReviews',
    versioned: STORED.review,
    idOf: ({ id }) => id,
  });
