import { type Draft, draft as draftSchema } from '../../core/assessment/draft.ts';
import { sameAnswers } from '../../core/assessment/same-answers.ts';
import { type StoredCard, storedCard } from '../../core/card/library-card.ts';
import { storedArrangement } from '../../core/journal/arrangement.ts';
import { canonicalJson } from '../../core/journal/canonical-json.ts';
import type { ImportItem } from '../../core/journal/import.ts';
import type { ReviewDraft } from '../../core/journal/review.ts';
import { finishedAs } from '../../core/journal/review-draft.ts';
import { titleOf } from '../../core/journal/summary.ts';
import { DEFAULT_SETTINGS, storedSettings } from '../../core/settings.ts';
import { TEXT_LIMITS } from '../../core/text.ts';
import { parseJson } from '../storage/json-bytes.ts';
import { upgrade, type VersionedSchema } from '../storage/schema-versions.ts';
import type { SlotRecords } from '../storage/slot-records.ts';
import type { Storage } from '../storage/storage.ts';
import { STORED } from '../storage/stored-schemas.ts';
import type { StoredRecord } from './format.ts';

/** What an import would do with one record that may change, and how. */
export interface PlannedRecord extends ImportItem {
  /** Does it; null where nothing is to be done. @returns how to take it back */
  readonly run: (() => () => void) | null;
}

const NEWER = 'It was written by a newer version of Crossroads. Update Crossroads to import it.';
const DAMAGED = 'It is damaged.';

const plan = (
  kind: ImportItem['kind'],
  title: string,
  outcome: ImportItem['outcome'],
  detail: string,
  run: PlannedRecord['run'] = null,
): PlannedRecord => ({ kind, title, outcome, detail, run });

function read<T>(versioned: VersionedSchema<T>, { text }: StoredRecord): T | 'newer' | 'damaged' {
  const upgraded = upgrade(versioned, parseJson(Buffer.from(text, 'utf8')));
  return upgraded.kind === 'value' ? upgraded.value : upgraded.kind;
}

interface Kind<T> {
  readonly kind: 'draft' | 'card';
  readonly store: SlotRecords<T>;
  titleOf(record: T): string;
  isSame(one: T, other: T): boolean;
  /** The same under an id of its own, marked with where it came from. */
  copyOf(record: T): T;
  idOf(record: T): string;
  /** Why a record that is not stored is not imported either; null if it is. */
  isPast(id: string): string | null;
}

function planSlotRecord<T>(
  record: StoredRecord,
  given: T | 'newer' | 'damaged',
  kind: Kind<T>,
): PlannedRecord {
  const { store } = kind;
  if (given === 'newer' || given === 'damaged' || kind.idOf(given as T) !== record.id) {
    return plan(kind.kind, `A ${kind.kind}`, 'refused', given === 'newer' ? NEWER : DAMAGED);
  }
  const value = given as T;
  const title = kind.titleOf(value);
  const past = kind.isPast(record.id);
  if (past !== null) return plan(kind.kind, title, 'same', past);
  const stored = store.read(record.id);
  if (stored.kind === 'none' && store.holds(record.id)) {
    return plan(kind.kind, title, 'same', 'It is in your trash.');
  }
  const add = (what: T) => () => {
    store.save(what);
    const id = kind.idOf(what);
    if (record.trashed) store.discard(id);
    return () => {
      if (!record.trashed) store.discard(id);
    };
  };
  if (stored.kind === 'none') {
    return plan(kind.kind, title, 'added', record.trashed ? 'Into the trash.' : '', add(value));
  }
  if (stored.kind === 'value' && kind.isSame(stored.value, value)) {
    return plan(kind.kind, title, 'same', 'It is here already.');
  }
  const copy = kind.copyOf(value);
  return plan(
    kind.kind,
    title,
    'differs',
    `Both stay; this one is added as “${kind.titleOf(copy)}”.`,
    add(copy),
  );
}

const marked = (title: string, from: string) => {
  const mark = ` (from ${from})`.slice(0, TEXT_LIMITS.title / 2);
  return `${title.slice(0, TEXT_LIMITS.title - mark.length)}${mark}`;
};

export function planDraft(
  storage: Storage,
  record: StoredRecord,
  fileName: string,
  uuid: () => string,
): PlannedRecord {
  return planSlotRecord<Draft>(record, read(STORED.draft, record), {
    kind: 'draft',
    store: storage.drafts,
    titleOf,
    isSame: sameAnswers,
    copyOf: (value) =>
      draftSchema.parse({
        ...value,
        id: uuid(),
        frame: { ...value.frame, question: marked(titleOf(value), fileName) },
      }),
    idOf: ({ id }) => id,
    isPast: (id) => (isDecidedHere(storage, id) ? 'It is decided here already.' : null),
  });
}

export function planCard(
  { cards }: Storage,
  record: StoredRecord,
  fileName: string,
  uuid: () => string,
): PlannedRecord {
  return planSlotRecord<StoredCard>(record, read(STORED.card, record), {
    kind: 'card',
    store: cards,
    titleOf: ({ card }) => card.title,
    isSame: (one, other) => canonicalJson(one.card) === canonicalJson(other.card),
    copyOf: (value) =>
      storedCard.parse({
        ...value,
        card: { ...value.card, id: uuid(), title: marked(value.card.title, fileName) },
      }),
    idOf: ({ card }) => card.id,
    isPast: () => null,
  });
}

export function planSettings({ settings }: Storage, record: StoredRecord): PlannedRecord {
  const given = read(STORED.settings, record);
  const title = 'Settings';
  if (typeof given === 'string')
    return plan('settings', title, 'refused', given === 'newer' ? NEWER : DAMAGED);
  const stored = settings.read();
  if (stored.kind === 'none') {
    return plan('settings', title, 'added', '', () => {
      settings.save(storedSettings.parse(given));
      return () => settings.save(DEFAULT_SETTINGS);
    });
  }
  const isSame = stored.kind === 'value' && canonicalJson(stored.value) === canonicalJson(given);
  return isSame
    ? plan('settings', title, 'same', 'They are here already.')
    : plan('settings', title, 'differs', 'Yours are kept.');
}

/** What is arranged around a decision comes with it, where nothing is arranged here; what is here stays. */
export function planArrangement(
  { journal }: Storage,
  record: StoredRecord & { id: string },
  title: string,
): PlannedRecord | null {
  const given = read(STORED.arrangement, record);
  if (typeof given === 'string') return plan('record', title, 'refused', given === 'newer' ? NEWER : DAMAGED);
  if (journal.arrangements.read(record.id) !== null) return null;
  const { id, updatedAt, schemaVersion: _, ...arrangement } = storedArrangement.parse(given);
  if (id !== record.id) return plan('record', title, 'refused', DAMAGED);
  const before = journal.isCommitted(id) ? journal.read(id).arrangement : null;
  return plan('record', title, 'added', 'Review day, tags and the like.', () => {
    journal.arrangements.save(id, updatedAt, arrangement);
    journal.reload(id);
    return () => {
      if (before === null) return;
      journal.arrangements.save(id, updatedAt, before);
      journal.reload(id);
    };
  });
}

/** Plans a review in progress; one that exists here stays as it is, and one that was finished here does not come back. */
export function planReview(storage: Storage, record: StoredRecord): PlannedRecord {
  const given = read(STORED.review, record);
  const title = 'A review under way';
  return typeof given !== 'string' && isFinishedHere(storage, given)
    ? plan('record', title, 'same', 'It is finished here already.')
    : planKept(storage.reviews, record, given, title);
}

/** Is the decision of a draft in the journal here, or in its trash? */
export const isDecidedHere = ({ journal }: Storage, id: string): boolean =>
  journal.isCommitted(id) || journal.isTrashed(id);

/** Is a review that is under way elsewhere in the journal here? */
export const isFinishedHere = ({ journal }: Storage, review: ReviewDraft): boolean =>
  journal.isCommitted(review.id) && finishedAs(review, journal.read(review.id)) !== null;

/** A second voice; one that is here stays as it is. */
export const planVoice = ({ voices }: Storage, record: StoredRecord): PlannedRecord =>
  planKept(voices, record, read(STORED.voice, record), 'A second voice');

/** A record that stays as it is where one with its id is here, in or out of the trash. */
function planKept<T extends { id: string }>(
  store: SlotRecords<T>,
  record: StoredRecord,
  given: T | 'newer' | 'damaged',
  title: string,
): PlannedRecord {
  if (typeof given === 'string') return plan('record', title, 'refused', given === 'newer' ? NEWER : DAMAGED);
  if (given.id !== record.id) return plan('record', title, 'refused', DAMAGED);
  const stored = store.read(given.id);
  if (stored.kind === 'none' && !store.holds(given.id)) {
    return plan('record', title, 'added', record.trashed ? 'Into the trash.' : '', () => {
      store.save(given);
      if (record.trashed) store.discard(given.id);
      return () => {
        if (!record.trashed) store.discard(given.id);
      };
    });
  }
  const isSame = stored.kind !== 'value' || canonicalJson(stored.value) === canonicalJson(given);
  return isSame
    ? plan('record', title, 'same', 'It is here already.')
    : plan('record', title, 'differs', 'Yours is kept.');
}
