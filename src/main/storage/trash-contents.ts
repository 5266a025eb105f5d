import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commitOf, titleOf } from '../../core/journal/summary.ts';
import type { TrashItem, TrashKey, TrashKind } from '../../core/journal/trash.ts';
import { FOLDERS, recordFolder, removeTree, syncFolder, timeOf } from './folders.ts';
import { readableIds } from './readable-ids.ts';
import { RECORD_KINDS, type RecordKind } from './record-kinds.ts';
import { readRevisions } from './revisions.ts';
import { createSlots } from './slots.ts';
import { changeFiles, type StoreContext } from './store-context.ts';

/** Everything in the trash, of whatever kind. */
export interface TrashContents {
  count(): number;
  /** What was moved there last comes first. */
  list(): TrashItem[];
  /** Deletes for good; nothing else in the app does. What is not there any more is passed over. @throws ApiError as saving does */
  empty(keys: readonly TrashKey[]): void;
}

const PLACES: Record<TrashKind, string> = {
  decision: FOLDERS.trashedJournal,
  draft: RECORD_KINDS.draft.trash,
  review: RECORD_KINDS.review.trash,
  voice: RECORD_KINDS.voice.trash,
  card: RECORD_KINDS.card.trash,
};

const KINDS = Object.keys(PLACES) as TrashKind[];

export function createTrashContents(context: StoreContext): TrashContents {
  const placeOf = (kind: TrashKind) => join(context.dataFolder, PLACES[kind]);
  const keys = (): TrashKey[] =>
    KINDS.flatMap((kind) => (readableIds(context, placeOf(kind)) ?? []).map((id) => ({ kind, id })));

  function recordTitle<T>(folder: string, { name, versioned, titleOf: title }: RecordKind<T>): string | null {
    const reading = createSlots(context, folder, name, 'what is in the trash', versioned).read();
    return reading.kind === 'value' ? title(reading.value) : null;
  }

  function title(kind: TrashKind, folder: string, id: string): string | null {
    if (kind !== 'decision') return recordTitle<unknown>(folder, RECORD_KINDS[kind]);
    const commit = commitOf(readRevisions(folder, id).revisions);
    return commit === null ? null : titleOf(commit.body.assessment);
  }

  function titleOrNull(kind: TrashKind, folder: string, id: string): string | null {
    try {
      return title(kind, folder, id);
    } catch {
      return null;
    }
  }

  return {
    count: () => keys().length,
    list: () =>
      keys()
        .map(({ kind, id }) => {
          const folder = recordFolder(placeOf(kind), id);
          return { kind, id, title: titleOrNull(kind, folder, id), at: timeOf(folder, 'moved') };
        })
        .sort((one, other) => (one.at < other.at ? 1 : -1)),
    empty: (deleted) =>
      changeFiles(context, () => {
        for (const { kind, id } of deleted) {
          const folder = recordFolder(placeOf(kind), id);
          if (!existsSync(folder)) continue;
          removeTree(folder);
          syncFolder(dirname(folder));
        }
      }),
  };
}
