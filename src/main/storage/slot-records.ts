import { randomUUID } from 'node:crypto';
import { rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode, writeFailure } from './failures.ts';
import { recordFolder, syncFolder } from './folders.ts';
import { readableIds } from './readable-ids.ts';
import type { RecordKind } from './record-kinds.ts';
import { createSlots, isSlotName, peekSlots, type SlotReading, valueIn } from './slots.ts';
import type { StoreContext } from './store-context.ts';
import { createTrash, type Trash } from './trash.ts';

/** Records that change, one folder with two slots each, and a trash. */
export interface SlotRecords<T> extends Trash {
  ids(): string[];
  read(id: string): SlotReading<T>;
  /** @throws ApiError disk-full, not-writable, newer-version, internal */
  save(record: T): void;
  /** Saves what is made of the stored record, which is read once; null saves nothing. @throws as `save`, and as `change` */
  update(id: string, change: (reading: SlotReading<T>) => T | null): void;
  /**
   * Removes one for good: its answers are whole in the journal, or it came to nothing. What else lies in its folder stays, such as a copy of
   * a sync program or a record that belongs elsewhere, and what is damaged is moved aside.
   * @throws ApiError disk-full, not-writable, newer-version
   */
  remove(id: string): void;
  /** One in the trash, by the name it has there; null where it is none that can be read. It stays as it lies. */
  trashed(name: string): T | null;
  /** Those in the trash that have an id, by the names they have there. */
  inTrash(id: string): { readonly name: string; readonly record: T }[];
  /** The id of one in the trash, by the name it has there. */
  idInTrash(name: string): string;
  /** Adds one to the trash, under a name of its own. @throws as `save` */
  addToTrash(record: T): void;
}

export function createSlotRecords<T>(context: StoreContext, kind: RecordKind<T>): SlotRecords<T> {
  const { name, versioned, idOf } = kind;
  const folder = join(context.dataFolder, kind.folder);
  const trashed = join(context.dataFolder, kind.trash);
  const slots = (id: string) => createSlots(context, recordFolder(folder, id), name, `a ${name}`, versioned);

  /** A record in another record's folder is ignored. */
  function ownOnly(id: string, reading: SlotReading<T>): SlotReading<T> {
    if (reading.kind !== 'value' || idOf(reading.value) === id) return reading;
    context.findings.add(`The ${name} in ${kind.folder}/${id} belongs elsewhere and is left alone.`, null);
    return { kind: 'none' };
  }

  const recordIn = (place: string): T | null => valueIn(peekSlots(place, name, versioned));
  const inTrash = (item: string) => recordIn(recordFolder(trashed, item));

  function idIn(place: string, otherwise: string): string {
    const record = recordIn(place);
    return record === null ? otherwise : idOf(record);
  }

  return {
    ...createTrash(context, {
      live: folder,
      trashed,
      isOwnFile: isSlotName(name),
      ...(kind.isManyInTrash && { idIn }),
    }),
    trashed: inTrash,
    inTrash: (id) =>
      (readableIds(context, trashed) ?? []).flatMap((item) => {
        const record = inTrash(item);
        return record !== null && idOf(record) === id ? [{ name: item, record }] : [];
      }),
    idInTrash: (item) => idIn(recordFolder(trashed, item), item),
    addToTrash: (record) =>
      createSlots(context, recordFolder(trashed, randomUUID()), name, `a ${name}`, versioned).save(record),
    ids: () => readableIds(context, folder) ?? [],
    read: (id) => ownOnly(id, slots(id).read()),
    save: (record) => slots(idOf(record)).save(record),
    update: (id, change) => slots(id).update((reading) => change(ownOnly(id, reading))),
    remove(id) {
      const reading = slots(id).read();
      if (reading.kind === 'value' && ownOnly(id, reading).kind === 'none') return;
      slots(id).remove();
      try {
        removeEmptyFolder(recordFolder(folder, id));
        syncFolder(folder);
      } catch (error) {
        throw writeFailure(error);
      }
    },
  };
}

function removeEmptyFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(systemCode(error) ?? '')) throw error;
  }
}
