import { TEXT_LIMITS } from '../../core/text.ts';
import { quoted } from '../../words/figures.ts';
import { uuidOf } from '../storage/hash.ts';
import type { RecordKind } from '../storage/record-kinds.ts';
import type { SlotRecords } from '../storage/slot-records.ts';
import type { StoredRecord } from './format.ts';
import { addRecord, isSame, type PlannedRecord, planned, type Refusal, refused } from './planned-record.ts';

/** A kind of record of which one that differs is added beside what is here. */
interface Kind<T> extends Pick<RecordKind<T>, 'idOf' | 'titleOf'> {
  readonly kind: 'draft' | 'card';
  readonly store: SlotRecords<T>;
  /** What makes two of them the same, id and title included. */
  contentOf(record: T): unknown;
  withTitle(record: T, id: string, title: string): T;
  /** Is there a decision of this id, so that it is no draft any more? */
  isPast(id: string): boolean;
}

/** The id of a copy. It is made of what is copied, so that the copy is known again whatever becomes of it. */
export const copyId = (content: unknown): string => uuidOf({ copyOf: content });

/** Plans to add a draft or card; where another is here under its id, as a copy that is marked with the file's name. */
export function planBeside<T extends object>(
  record: StoredRecord,
  given: T | Refusal,
  fileName: string,
  kind: Kind<T>,
): PlannedRecord {
  if (typeof given === 'string') return refused(kind.kind, `A ${kind.kind}`, given);
  const id = kind.idOf(given);
  if (id !== record.id) return refused(kind.kind, `A ${kind.kind}`, 'damaged');
  const { store, isPast, contentOf } = kind;
  const title = kind.titleOf(given);
  const same = (detail: string) => planned(kind.kind, title, 'same', detail);
  const gone = whereItWent(kind, id);
  if (gone !== null) return same(gone);
  const stored = store.read(id);
  if (stored.kind === 'none') {
    return planned(kind.kind, title, 'added', record.trashed ? 'Into the trash.' : '', () =>
      addRecord(store, id, given, record.trashed, isPast),
    );
  }
  const content = contentOf(given);
  if (stored.kind === 'value' && isSame(contentOf(stored.value), content)) return same('It is here already.');
  const besideId = copyId(content);
  const goneBeside = whereItWent(kind, besideId);
  if (goneBeside !== null) return same(goneBeside);
  if (store.read(besideId).kind !== 'none') return same('It is here already, beside yours.');
  const copy = kind.withTitle(given, besideId, marked(title, fileName));
  return planned(
    kind.kind,
    title,
    'differs',
    `Both stay; this one is added as ${quoted(kind.titleOf(copy))}.`,
    () => addRecord(store, besideId, copy, record.trashed, isPast),
  );
}

/** Where a record is that was here; null where it is here still, or never was. */
function whereItWent<T>({ store, isPast }: Kind<T>, id: string): string | null {
  if (isPast(id)) return 'It is decided here already.';
  return store.read(id).kind === 'none' && store.holds(id) ? 'It is in your trash.' : null;
}

function marked(title: string, fileName: string): string {
  const mark = ` (from ${fileName})`.slice(0, TEXT_LIMITS.title / 2);
  return `${title.slice(0, TEXT_LIMITS.title - mark.length)}${mark}`;
}
