import { join } from 'node:path';
import type { Draft } from '../../core/assessment/draft.ts';
import type { StoredCard } from '../../core/card/library-card.ts';
import type { ReviewDraft } from '../../core/journal/review.ts';
import { titleOf } from '../../core/journal/summary.ts';
import type { StoredVoice } from '../../core/second-voice/voice.ts';
import { FOLDERS } from './folders.ts';
import type { VersionedSchema } from './schema-versions.ts';
import { createSlots, type Slots } from './slots.ts';
import type { StoreContext } from './store-context.ts';
import { STORED } from './stored-schemas.ts';

/** A kind of record that changes: each has a folder of its own, called by its id, with two slots. */
export interface RecordKind<T> {
  /** Name of one, in messages and file names. */
  readonly name: string;
  /** Below the data folder. */
  readonly folder: string;
  readonly trash: string;
  readonly versioned: VersionedSchema<T>;
  /** The id that the record itself has; it must be that of its folder. */
  idOf(record: T): string;
  titleOf(record: T): string;
  /** May several of one id lie in the trash? */
  readonly isManyInTrash?: true;
}

const draft: RecordKind<Draft> = {
  name: 'draft',
  folder: FOLDERS.drafts,
  trash: FOLDERS.trashedDrafts,
  versioned: STORED.draft,
  idOf: ({ id }) => id,
  titleOf,
};

const card: RecordKind<StoredCard> = {
  name: 'card',
  folder: FOLDERS.cards,
  trash: FOLDERS.trashedCards,
  versioned: STORED.card,
  idOf: (stored) => stored.card.id,
  titleOf: (stored) => stored.card.title,
};

const review: RecordKind<ReviewDraft> = {
  name: 'review',
  folder: FOLDERS.reviews,
  trash: FOLDERS.trashedReviews,
  versioned: STORED.review,
  idOf: ({ id }) => id,
  titleOf: ({ answers }) => titleOf(answers),
  isManyInTrash: true,
};

const voice: RecordKind<StoredVoice> = {
  name: 'voice',
  folder: FOLDERS.voices,
  trash: FOLDERS.trashedVoices,
  versioned: STORED.voice,
  idOf: ({ id }) => id,
  titleOf: ({ answers }) => answers?.name ?? 'A question sheet',
};

export const RECORD_KINDS = { card, draft, review, voice };

/** In the order in which they are exported: a draft before the decision that takes its place. */
export const RECORD_NAMES = Object.keys(RECORD_KINDS) as (keyof typeof RECORD_KINDS)[];

/** A record of which there is one. */
interface SingleRecord<T> {
  readonly name: string;
  readonly folder: string;
  /** What the user calls it. */
  readonly label: string;
  readonly versioned: VersionedSchema<T>;
}

const single = <T>(
  name: string,
  folder: string,
  label: string,
  versioned: VersionedSchema<T>,
): SingleRecord<T> => ({ name, folder, label, versioned });

export const SINGLE_RECORDS = {
  settings: single('settings', FOLDERS.settings, 'your settings', STORED.settings),
  snapshotPlace: single('snapshot-place', FOLDERS.settings, 'where your snapshots go', STORED.snapshotPlace),
  coveredDays: single(
    'cover-day',
    FOLDERS.settings,
    'the days for which answers are covered',
    STORED.coveredDays,
  ),
  unsavedCards: single(
    'unsaved-cards',
    FOLDERS.unsavedCards,
    'the cards that you were making',
    STORED.unsavedCards,
  ),
};

export const slotsOfSingle = <T>(
  context: StoreContext,
  { name, folder, label, versioned }: SingleRecord<T>,
): Slots<T> => createSlots(context, join(context.dataFolder, folder), name, label, versioned);
