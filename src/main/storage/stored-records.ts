import { basename, join, relative } from 'node:path';
import { z } from 'zod';
import { storedVoice } from '../../core/second-voice/voice.ts';
import type { StoredRecord } from '../archive/format.ts';
import { ARRANGED } from './arrangements.ts';
import { bytesOf } from './durable-write.ts';
import { FOLDERS, recordFolder } from './folders.ts';
import { chainFolders } from './imported-chains.ts';
import { readableIds } from './readable-ids.ts';
import { revisionFile, revisionNumbers } from './revisions.ts';
import type { VersionedSchema } from './schema-versions.ts';
import { createSlots } from './slots.ts';
import type { StoreContext } from './store-context.ts';
import { STORED } from './stored-schemas.ts';

const storedReviewId = z.object({ id: z.string() });

type Folder = keyof typeof FOLDERS;

/** Reads all that is kept, record by record; what cannot be read is told and left out. */
export interface StoredRecords {
  /**
   * Others may save while this goes on: each decision, draft and card is read at one moment, and what is moved meanwhile, to the
   * trash or out of it, is in it once.
   */
  all(): Generator<StoredRecord>;
  /** The revisions of one decision, in or out of the trash, what is arranged around it, and its second voices. */
  decision(id: string, trashed: boolean): StoredRecord[];
}

export function createStoredRecords(context: StoreContext): StoredRecords {
  const { dataFolder, findings } = context;
  const place = (folder: Folder) => join(dataFolder, FOLDERS[folder]);

  function decision(id: string, trashed: boolean): StoredRecord[] {
    const folder = recordFolder(place(trashed ? 'trashedJournal' : 'journal'), id);
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
      ...recordOf('arrangement', id, trashed, bodyOf(folder, ARRANGED, STORED.arrangement)),
    ];
  }

  const recordOf = (
    kind: StoredRecord['kind'],
    id: string | null,
    trashed: boolean,
    text: string | null,
  ): StoredRecord[] => (text === null ? [] : [{ kind, id, number: null, from: null, trashed, text }]);

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

  const slotRecords =
    <T>(
      kind: 'draft' | 'card' | 'review' | 'voice',
      folder: Folder,
      versioned: VersionedSchema<T>,
    ): Home['read'] =>
    (id, trashed) =>
      recordOf(kind, id, trashed, bodyOf(recordFolder(place(folder), id), kind, versioned));

  /** Under the decision's id, whatever it is called in the trash. */
  const readTrashedReview: Home['read'] = (name, trashed) =>
    slotRecords(
      'review',
      'trashedReviews',
      STORED.review,
    )(name, trashed).map((record) => ({
      ...record,
      id: storedReviewId.parse(JSON.parse(record.text)).id,
    }));

  const readVoice = slotRecords('voice', 'voices', STORED.voice);

  /** Of one draft or decision; those that were removed stay out. */
  const voicesOf = (ownerId: string): StoredRecord[] =>
    (readableIds(context, place('voices')) ?? [])
      .flatMap((id) => readVoice(id, false))
      .filter(({ text }) => storedVoice.parse(JSON.parse(text)).ownerId === ownerId);

  const home = (folder: Folder, trashed: boolean, read: Home['read']): Home => ({ folder, trashed, read });
  const homes = [
    home('cards', false, slotRecords('card', 'cards', STORED.card)),
    home('trashedCards', true, slotRecords('card', 'trashedCards', STORED.card)),
    home('drafts', false, slotRecords('draft', 'drafts', STORED.draft)),
    home('trashedDrafts', true, slotRecords('draft', 'trashedDrafts', STORED.draft)),
    home('reviews', false, slotRecords('review', 'reviews', STORED.review)),
    home('trashedReviews', true, readTrashedReview),
    home('voices', false, readVoice),
    home('trashedVoices', true, slotRecords('voice', 'trashedVoices', STORED.voice)),
    home('journal', false, decision),
    home('trashedJournal', true, decision),
  ];

  /** @param seen what was read before, which is left out */
  function* unseen(seen: Set<string>): Generator<StoredRecord> {
    for (const { folder, trashed, read } of homes) {
      for (const id of readableIds(context, place(folder)) ?? []) {
        const key = keyOf(folder, id);
        const isNew = ({ kind, text }: StoredRecord) => kind !== 'review' || !seen.has(text);
        const isSeen = folder !== 'trashedReviews' && seen.has(key);
        const records = isSeen ? [] : read(id, trashed).filter(isNew);
        for (const { kind, text } of records) {
          // Of one decision several reviews may lie in the trash: they are told apart by their texts.
          if (folder !== 'trashedReviews') seen.add(key);
          if (kind === 'review') seen.add(text);
        }
        yield* records;
      }
    }
  }

  return {
    decision: (id, trashed) => [...decision(id, trashed), ...voicesOf(id)],
    *all() {
      yield* recordOf('settings', null, false, bodyOf(place('settings'), 'settings', STORED.settings));
      const seen = new Set<string>();
      yield* unseen(seen);
      // What was moved behind the first look is met by the second.
      yield* unseen(seen);
    },
  };
}

/** A folder of records, and how one of them is read. */
interface Home {
  readonly folder: Folder;
  readonly trashed: boolean;
  read(id: string, trashed: boolean): StoredRecord[];
}

/** The same in and out of the trash. */
const keyOf = (folder: Folder, id: string) => `${basename(FOLDERS[folder])} ${id}`;
