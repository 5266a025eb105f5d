import type { Draft } from '../../core/assessment/draft.ts';
import { createSlotRecords, type SlotRecords } from './slot-records.ts';
import type { StoreContext } from './store-context.ts';
import { STORED } from './stored-schemas.ts';

/** The assessments in progress. */
export type Drafts = SlotRecords<Draft>;

export const createDrafts = (context: StoreContext): Drafts =>
  createSlotRecords(context, {
    name: 'draft',
    folder: 'drafts',
    trash: 'trashedDrafts',
    versioned: STORED.draft,
    idOf: ({ id }) => id,
  });
