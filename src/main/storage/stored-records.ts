import { basename, join, relative } from 'node:path';
import type { StoredRecord } from '../archive/format.ts';
import { ARRANGED } from './arrangements.ts';
import { bytesOf } from './durable-write.ts';
import { FOLDERS, recordFolder } from './folders.ts';
import { chainFolders } from './imported-chains.ts';
import { readableIds } from './readable-ids.ts';
import { RECORD_KINDS, RECORD_NAMES, type RecordKind } from './record-kinds.ts';
import { revisionFile, revisionNumbers } from './revisions.ts';
import type { VersionedSchema } from './schema-versions.ts';
import { createSlots, valueIn } from './slots.ts';
import type { StoreContext } from './store-context.ts';
import { STORED } from './stored-schemas.ts';

/** Reads all that is kept, record by record; what cannot be read is told and left out. */
export interface StoredRecords {
  /**
   * Others may save while this goes on: each decision, draft and card is read at one moment, and what is moved meanwhile, to the
   * trash or out of it, is in it once.
   */
  all(): Generator<StoredRecord>;
  /** The revisions of one decision, in or out of the trash, what is arranged around it, and its second voices. */
  decision(id: string, trashed: boolean): StoredRecord[];
  /** What belongs to a draft or decision and lies beside it: the review under way, and its second voices. */
  belongings(ownerId: string): StoredRecord[];
}

export function createStoredRecords(context: StoreContext): StoredRecords {
  const { dataFolder, findings } = context;
  const place = (folder: string) => join(dataFolder, folder);

  function decision(id: string, trashed: boolean): StoredRecord[] {
    const folder = recordFolder(place(trashed ? FOLDERS.trashedJournal : FOLDERS.journal), id);
    const revisionsIn = (chain: string, from: string | null) =>
      numbersIn(chain).flatMap((number): StoredRecord[] => {
        const text = textOf(revisionFile(chain, number));
        return text === null ? [] : [{ kind: 'revision', id, number, from, trashed, text }];
      });
    const revisions = [
      ...revisionsIn(folder, null),
      ...chainFolders(folder).flatMap((beside) => revisionsIn(beside.folder, beside.from)),
    ];
    // Without a revision the folder is a left-over: the decision lies elsewhere.
    if (revisions.length === 0) return [];
    return [
      ...revisions,
      ...recordOf('arrangement', id, trashed, readIn(folder, ARRANGED, STORED.arrangement)),
    ];
  }

  const recordOf = (
    kind: StoredRecord['kind'],
    id: string | null,
    trashed: boolean,
    value: unknown,
  ): StoredRecord[] =>
    value === null ? [] : [{ kind, id, number: null, from: null, trashed, text: JSON.stringify(value) }];

  function numbersIn(folder: string): number[] {
    try {
      return revisionNumbers(folder).sort((one, other) => one - other);
    } catch {
      tell(folder);
      return [];
    }
  }

  /** What is no text was written by no Crossroads. */
  function textOf(file: string): string | null {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        bytesOf(file) ?? new Uint8Array(),
      );
    } catch {
      tell(file);
      return null;
    }
  }

  function tell(file: string): void {
    findings.add(
      `${relative(dataFolder, file)} cannot be read, so it is in no export and no snapshot. It is left as it is.`,
      null,
    );
  }

  function readIn<T>(folder: string, name: string, versioned: VersionedSchema<T>): T | null {
    const reading = createSlots(context, folder, name, `a ${name}`, versioned).read();
    if (reading.kind === 'newer') tell(join(folder, `${name}.0.json`));
    return valueIn(reading);
  }

  const slotRecord =
    (kind: keyof typeof RECORD_KINDS): Home['read'] =>
    (name, trashed) => {
      const { folder, trash, versioned, isManyInTrash, idOf }: RecordKind<unknown> = RECORD_KINDS[kind];
      const value = readIn(recordFolder(place(trashed ? trash : folder), name), kind, versioned);
      // Where several of one id lie in the trash, they have names of their own there.
      const isRenamed = trashed && isManyInTrash === true && value !== null;
      return recordOf(kind, isRenamed ? idOf(value) : name, trashed, value);
    };

  /** Of one draft or decision; those that were removed stay out. */
  const voicesOf = (ownerId: string): StoredRecord[] =>
    (readableIds(context, place(FOLDERS.voices)) ?? []).flatMap((id) => {
      const voice = readIn(recordFolder(place(FOLDERS.voices), id), 'voice', STORED.voice);
      return voice?.ownerId === ownerId ? recordOf('voice', id, false, voice) : [];
    });

  const homes: Home[] = [
    ...RECORD_NAMES.flatMap((kind) => [
      { folder: RECORD_KINDS[kind].folder, trashed: false, read: slotRecord(kind) },
      { folder: RECORD_KINDS[kind].trash, trashed: true, read: slotRecord(kind) },
    ]),
    { folder: FOLDERS.journal, trashed: false, read: decision },
    { folder: FOLDERS.trashedJournal, trashed: true, read: decision },
  ];

  /** @param seen what was read before, which is left out */
  function* unseen(seen: Set<string>): Generator<StoredRecord> {
    for (const { folder, trashed, read } of homes) {
      for (const id of readableIds(context, place(folder)) ?? []) {
        const key = keyOf(folder, id);
        const isNew = ({ kind, text }: StoredRecord) => kind !== 'review' || !seen.has(text);
        const isSeen = folder !== FOLDERS.trashedReviews && seen.has(key);
        const records = isSeen ? [] : read(id, trashed).filter(isNew);
        for (const { kind, text } of records) {
          // Of one decision several reviews may lie in the trash: they are told apart by their texts.
          if (folder !== FOLDERS.trashedReviews) seen.add(key);
          if (kind === 'review') seen.add(text);
        }
        yield* records;
      }
    }
  }

  return {
    decision: (id, trashed) => [...decision(id, trashed), ...voicesOf(id)],
    belongings: (ownerId) => [...slotRecord('review')(ownerId, false), ...voicesOf(ownerId)],
    *all() {
      yield* recordOf('settings', null, false, readIn(place(FOLDERS.settings), 'settings', STORED.settings));
      const seen = new Set<string>();
      yield* unseen(seen);
      // What was moved behind the first look is met by the second.
      yield* unseen(seen);
    },
  };
}

/** A folder of records, and how one of them is read. */
interface Home {
  readonly folder: string;
  readonly trashed: boolean;
  read(id: string, trashed: boolean): StoredRecord[];
}

/** The same in and out of the trash. */
const keyOf = (folder: string, id: string) => `${basename(folder)} ${id}`;
