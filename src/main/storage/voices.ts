import { join } from 'node:path';
import type { StoredVoice } from '../../core/second-voice/voice.ts';
import { FOLDERS, recordFolder, recordIds, removeTree, syncFolder } from './folders.ts';
import { hashOf } from './hash.ts';
import { RECORD_KINDS } from './record-kinds.ts';
import { createSlotRecords, type SlotRecords } from './slot-records.ts';
import { valueIn } from './slots.ts';
import { changeFiles, type StoreContext } from './store-context.ts';

/** Question sheets and the answers to them, each a record of its own that names the draft or decision it belongs to. */
export interface Voices extends SlotRecords<StoredVoice> {
  /** Those of one draft or decision that can be read, newest first. */
  of(ownerId: string): StoredVoice[];
  /** Every one that can be read. */
  all(): StoredVoice[];
  /** Deletes for good what belongs to a draft or decision that is being deleted, trash and all. @throws ApiError as saving does */
  removeOf(ownerId: string): void;
}

export function createVoices(context: StoreContext): Voices {
  const records = createSlotRecords(context, RECORD_KINDS.voice);

  /** Whose a voice is never changes, so only the first question reads all of them. */
  const owners = new Map<string, string>();

  function readAll(ids: readonly string[]): StoredVoice[] {
    return ids.flatMap((id) => {
      const voice = valueIn(records.read(id));
      if (voice !== null) owners.set(id, voice.ownerId);
      return voice ?? [];
    });
  }

  const mayBelongTo = (ownerId: string) => (id: string) => (owners.get(id) ?? ownerId) === ownerId;

  const trashedOf = (ownerId: string): string[] =>
    recordIds(join(context.dataFolder, FOLDERS.trashedVoices)).filter(
      (id) => records.trashed(id)?.ownerId === ownerId,
    );

  function removeFrom(folder: string, ids: readonly string[]): void {
    if (ids.length === 0) return;
    const place = join(context.dataFolder, folder);
    for (const id of ids) removeTree(recordFolder(place, id));
    syncFolder(place);
  }

  const of = (ownerId: string) =>
    readAll(records.ids().filter(mayBelongTo(ownerId)))
      .filter((voice) => voice.ownerId === ownerId)
      .sort((one, other) => (momentOf(one) < momentOf(other) ? 1 : -1));

  return {
    ...records,
    all: () => readAll(records.ids()),
    of,
    removeOf: (ownerId) =>
      changeFiles(context, () => {
        removeFrom(
          FOLDERS.voices,
          of(ownerId).map(({ id }) => id),
        );
        removeFrom(FOLDERS.trashedVoices, trashedOf(ownerId));
      }),
  };
}

/** The hash by which a decision's revision holds someone's answers fast: over the sheet and what was answered. */
export const voiceHash = ({ sheet, answers }: Pick<StoredVoice, 'sheet' | 'answers'>): string =>
  hashOf({ sheet, answers });

const momentOf = ({ importedAt, sheet }: StoredVoice): string => importedAt ?? sheet.madeAt;
