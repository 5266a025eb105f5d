import { join } from 'node:path';
import { FOLDERS, recordFolder } from './folders.ts';
import { readableIds } from './readable-ids.ts';
import type { VersionedSchema } from './schema-versions.ts';
import { createSlots, type SlotReading } from './slots.ts';
import type { StoreContext } from './store-context.ts';
import { createTrash, type Trash } from './trash.ts';

/** Records that change, one folder with two slots each, and a trash. */
export interface SlotRecords<T> extends Trash {
  ids(): string[];
  read(id: string): SlotReading<T>;
  /** @throws ApiError disk-full, not-writable, newer-version, internal */
  save(record: T): void;
}

interface RecordKind<T> {
  /** What one is called in words and in file names. */
  readonly name: string;
  readonly folder: keyof typeof FOLDERS;
  readonly trash: keyof typeof FOLDERS;
  readonly versioned: VersionedSchema<T>;
  /** The id that the record itself has; it must be that of its folder. */
  readonly idOf: (record: T) => string;
}

export function createSlotRecords<T>(context: StoreContext, kind: RecordKind<T>): SlotRecords<T> {
  const { name, versioned, idOf } = kind;
  const folder = join(context.dataFolder, FOLDERS[kind.folder]);
  const slots = (id: string) => createSlots(context, recordFolder(folder, id), name, `a ${name}`, versioned);
  return {
    ...createTrash(context, folder, join(context.dataFolder, FOLDERS[kind.trash])),
    ids: () => readableIds(context, folder) ?? [],
    read(id) {
      const reading = slots(id).read();
      if (reading.kind !== 'value' || idOf(reading.value) === id) return reading;
      context.findings.add(
        `The ${name} in ${FOLDERS[kind.folder]}/${id} belongs elsewhere and is left alone.`,
        null,
      );
      return { kind: 'none' };
    },
    save: (record) => slots(idOf(record)).save(record),
  };
}
