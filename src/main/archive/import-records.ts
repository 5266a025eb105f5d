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
  /** Does it; null where nothing is to be done. */
  readonly run: (() => TakeBack) | null;
}

/**
 * Takes back what was done with one thing, unless it was changed since. False where it stays for that.
 * @throws ApiError as saving does
 */
export type TakeBack = () => boolean;

const NEWER = 'It was written by a newer version of Crossroads. Update Crossroads to import it.';
const DAMAGED = 'It is damaged.';

const isSame = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other);

/** Adds a record; one that comes into the trash stays there. @param isPast has it become a part of the journal? */
function add<T>(
  store: SlotRecords<T>,
  id: string,
  value: T,
  trashed: boolean,
  isPast: () => boolean,
): TakeBack {
  store.save(value);
  if (!trashed) return takeBackRecord(store, id, value, isPast);
  store.discard(id);
  return () => true;
}

/** Moves a record that was added to the trash, where it is still as it came. @param isPast has it become a part of the journal? */
export function takeBackRecord<T>(
  store: SlotRecords<T>,
  id: string,
  value: T,
  isPast: () => boolean,
): TakeBack {
  return () => {
    const now = store.read(id);
    if (now.kind === 'none') return !isPast();
    if (now.kind !== 'value' || !isSame(now.value, value)) return false;
    store.discard(id);
    return true;
  };
}

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
  /** One under the id and the title of another. */
  calledLike(record: T, other: T): T;
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
  const addAs = (what: T) => () => {
    const id = kind.idOf(what);
    return add(store, id, what, record.trashed, () => kind.isPast(id) !== null);
  };
  if (stored.kind === 'none') {
    return plan(kind.kind, title, 'added', record.trashed ? 'Into the trash.' : '', addAs(value));
  }
  if (stored.kind === 'value' && kind.isSame(stored.value, value)) {
    return plan(kind.kind, title, 'same', 'It is here already.');
  }
  if (hasCopyOf(value, title, kind))
    return plan(kind.kind, title, 'same', 'It is here already, beside yours.');
  const copy = kind.copyOf(value);
  return plan(
    kind.kind,
    title,
    'differs',
    `Both stay; this one is added as “${kind.titleOf(copy)}”.`,
    addAs(copy),
  );
}

/** Is there a copy here that an earlier import has added, from a file of whatever name? */
function hasCopyOf<T>(
  value: T,
  title: string,
  { store, isSame, titleOf, idOf, calledLike }: Kind<T>,
): boolean {
  return store.ids().some((id) => {
    const other = store.read(id);
    if (other.kind !== 'value' || id === idOf(value)) return false;
    const [stem = '', mark] = titleOf(other.value).split(MARK);
    return mark !== undefined && title.startsWith(stem) && isSame(calledLike(other.value, value), value);
  });
}

const MARK = ' (from ';

const marked = (title: string, from: string) => {
  const mark = `${MARK}${from})`.slice(0, TEXT_LIMITS.title / 2);
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
    calledLike: (value, { id, frame }) => ({
      ...value,
      id,
      frame: { ...value.frame, question: frame.question },
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
    isSame: (one, other) => isSame(one.card, other.card),
    copyOf: (value) =>
      storedCard.parse({
        ...value,
        card: { ...value.card, id: uuid(), title: marked(value.card.title, fileName) },
      }),
    calledLike: (value, { card: { id, title } }) => ({ ...value, card: { ...value.card, id, title } }),
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
      const saved = storedSettings.parse(given);
      settings.save(saved);
      return () => {
        const now = settings.read();
        if (now.kind !== 'value' || !isSame(now.value, saved)) return false;
        settings.save(DEFAULT_SETTINGS);
        return true;
      };
    });
  }
  return stored.kind === 'value' && isSame(stored.value, given)
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
    const saved = journal.arrangements.read(id);
    return () => {
      const now = journal.arrangements.read(id);
      if (now === null) return true;
      if (!isSame(now, saved)) return false;
      if (before === null) journal.arrangements.setAside(id);
      else journal.arrangements.save(id, updatedAt, before);
      journal.reload(id);
      return true;
    };
  });
}

/** Plans a review in progress; one that exists here stays as it is, and one that was finished here does not come back. */
export function planReview(storage: Storage, record: StoredRecord): PlannedRecord {
  const given = read(STORED.review, record);
  const title = 'A review under way';
  if (typeof given !== 'string' && given.id === record.id && record.trashed) {
    const { reviews } = storage;
    const here = reviews.read(given.id);
    const others = reviews.inTrash(given.id).map((each) => each.record);
    const isHere = [...others, ...(here.kind === 'value' ? [here.value] : [])].some((each) =>
      isSame(each, given),
    );
    return isHere
      ? plan('record', title, 'same', 'It is here already.')
      : plan('record', title, 'added', 'Into the trash.', () => {
          reviews.addToTrash(given);
          return () => true;
        });
  }
  return typeof given !== 'string' && isFinishedHere(storage, given)
    ? plan('record', title, 'same', 'It is finished here already.')
    : planKept(storage.reviews, record, given, title, (review) => isFinishedHere(storage, review));
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
  isPast: (record: T) => boolean = () => false,
): PlannedRecord {
  if (typeof given === 'string') return plan('record', title, 'refused', given === 'newer' ? NEWER : DAMAGED);
  if (given.id !== record.id) return plan('record', title, 'refused', DAMAGED);
  const stored = store.read(given.id);
  if (stored.kind === 'none' && !store.holds(given.id)) {
    return plan('record', title, 'added', record.trashed ? 'Into the trash.' : '', () =>
      add(store, given.id, given, record.trashed, () => isPast(given)),
    );
  }
  return stored.kind !== 'value' || isSame(stored.value, given)
    ? plan('record', title, 'same', 'It is here already.')
    : plan('record', title, 'differs', 'Yours is kept.');
}
