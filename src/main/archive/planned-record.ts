import { isWithinInput } from '../../core/bounds.ts';
import { canonicalJson } from '../../core/journal/canonical-json.ts';
import type { ImportItem } from '../../core/journal/import.ts';
import { hashOf } from '../storage/hash.ts';
import { parseJson } from '../storage/json-bytes.ts';
import { upgrade, type VersionedSchema } from '../storage/schema-versions.ts';
import type { SlotRecords } from '../storage/slot-records.ts';
import type { StoredRecord } from './format.ts';

/** What an import would do with one thing, and how. */
export interface Planned<Done> extends ImportItem {
  /** Does it; null where nothing is to be done. */
  readonly run: (() => Done) | null;
}

/** The same once it says how it is taken back. */
export type PlannedRecord = Planned<TakeBack>;

/**
 * Takes back what was done with one thing, unless it was changed since. False where it stays for that. It is kept until the app closes, so
 * it is made by a function of its own: a closure keeps all that any other one of the same scope uses, such as the file's text.
 * @throws ApiError as saving does
 */
export type TakeBack = () => boolean;

export const planned = <Done = never>(
  kind: ImportItem['kind'],
  title: string,
  outcome: ImportItem['outcome'],
  detail: string,
  run: Planned<Done>['run'] = null,
): Planned<Done> => ({ kind, title, outcome, detail, run });

const REFUSALS = {
  newer: 'It was written by a newer version of Crossroads. Update Crossroads to import it.',
  damaged: 'It is damaged.',
  large: 'It is larger than anything that Crossroads saves.',
} as const;
export type Refusal = keyof typeof REFUSALS;

export const refused = (kind: ImportItem['kind'], title: string, why: Refusal): PlannedRecord =>
  planned(kind, title, 'refused', REFUSALS[why]);

/** What a record holds, brought up to date; or why it is not taken. */
export function readRecord<T>(versioned: VersionedSchema<T>, { text }: StoredRecord): T | Refusal {
  const stored = parseJson(Buffer.from(text, 'utf8'));
  if (!isWithinInput(stored)) return 'large';
  const upgraded = upgrade(versioned, stored);
  return upgraded.kind === 'value' ? upgraded.value : upgraded.kind;
}

export const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

/** Has the record of this id become a part of the journal? */
type IsPast = (id: string) => boolean;

/** Adds a record; one that comes into the trash stays there. */
export function addRecord<T>(
  store: SlotRecords<T>,
  id: string,
  value: T,
  trashed: boolean,
  isPast: IsPast,
): TakeBack {
  store.save(value);
  if (!trashed) return takeBackRecord(store, id, value, isPast);
  store.discard(id);
  return nothingBack;
}

/** Where nothing is to be taken back. */
export const nothingBack: TakeBack = () => true;

/** Moves a record that was added to the trash, where it is still as it came. */
export function takeBackRecord<T>(store: SlotRecords<T>, id: string, value: T, isPast: IsPast): TakeBack {
  const added = hashOf(value);
  return () => {
    const now = store.read(id);
    if (now.kind === 'none') return !isPast(id);
    if (now.kind !== 'value' || hashOf(now.value) !== added) return false;
    store.discard(id);
    return true;
  };
}
