import { join, relative } from 'node:path';
import type { StoredRecord } from '../archive/format.ts';
import { ARRANGED } from './arrangements.ts';
import { besideFolders } from './beside.ts';
import { bytesOf } from './durable-write.ts';
import { FOLDERS, recordFolder } from './folders.ts';
import { readableIds } from './readable-ids.ts';
import { revisionFile, revisionNumbers } from './revisions.ts';
import type { VersionedSchema } from './schema-versions.ts';
import { createSlots } from './slots.ts';
import type { StoreContext } from './store-context.ts';
import { STORED } from './stored-schemas.ts';

type Folder = keyof typeof FOLDERS;

/** Reads all that is kept, record by record; what cannot be read is told and left out. */
export interface StoredRecords {
  all(): Generator<StoredRecord>;
  /** The revisions of one decision, in or out of the trash, and what is arranged around it. */
  decision(id: string, trashed: boolean): Generator<StoredRecord>;
}

export function createStoredRecords(context: StoreContext): StoredRecords {
  const { dataFolder, findings } = context;
  const place = (folder: Folder) => join(dataFolder, FOLDERS[folder]);

  function* decision(id: string, trashed: boolean): Generator<StoredRecord> {
    const folder = recordFolder(place(trashed ? 'trashedJournal' : 'journal'), id);
    for (const number of numbersIn(folder)) {
      const text = textOf(revisionFile(folder, number));
      if (text !== null) yield { kind: 'revision', id, number, from: null, trashed, text };
    }
    for (const { from, folder: beside } of besideFolders(folder)) {
      for (const number of numbersIn(beside)) {
        const text = textOf(revisionFile(beside, number));
        if (text !== null) yield { kind: 'revision', id, number, from, trashed, text };
      }
    }
    const arranged = bodyOf(folder, ARRANGED, STORED.arrangement);
    if (arranged !== null)
      yield { kind: 'arrangement', id, number: null, from: null, trashed, text: arranged };
  }

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

  function bodyOf<T>(folder: string, name: string, versioned: VersionedSchema<T>): string | null {
    const reading = createSlots(context, folder, name, `a ${name}`, versioned).read();
    if (reading.kind === 'newer') tell(join(folder, `${name}.0.json`));
    return reading.kind === 'value' ? JSON.stringify(reading.value) : null;
  }

  function* slotRecords<T>(
    kind: 'draft' | 'card' | 'review',
    folder: Folder,
    trashed: boolean,
    versioned: VersionedSchema<T>,
  ): Generator<StoredRecord> {
    for (const id of readableIds(context, place(folder)) ?? []) {
      const text = bodyOf(recordFolder(place(folder), id), kind, versioned);
      if (text !== null) yield { kind, id, number: null, from: null, trashed, text };
    }
  }

  return {
    decision,
    *all() {
      const settings = bodyOf(place('settings'), 'settings', STORED.settings);
      if (settings !== null)
        yield { kind: 'settings', id: null, number: null, from: null, trashed: false, text: settings };
      yield* slotRecords('card', 'cards', false, STORED.card);
      yield* slotRecords('card', 'trashedCards', true, STORED.card);
      yield* slotRecords('draft', 'drafts', false, STORED.draft);
      yield* slotRecords('draft', 'trashedDrafts', true, STORED.draft);
      yield* slotRecords('review', 'reviews', false, STORED.review);
      yield* slotRecords('review', 'trashedReviews', true, STORED.review);
      for (const trashed of [false, true]) {
        for (const id of readableIds(context, place(trashed ? 'trashedJournal' : 'journal')) ?? []) {
          yield* decision(id, trashed);
        }
      }
    },
  };
}
