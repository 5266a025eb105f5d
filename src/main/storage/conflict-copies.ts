import { join, relative, sep } from 'node:path';
import { ARRANGED } from './arrangements.ts';
import { conflictName } from './conflict-names.ts';
import { FOLDERS, isRecordId, namesIn } from './folders.ts';
import { RECORD_KINDS, RECORD_NAMES } from './record-kinds.ts';
import { revisionNumber } from './revisions.ts';
import { isSlotName } from './slots.ts';
import type { StoreContext } from './store-context.ts';

export type CopyKind =
  | 'revision'
  | 'arrangement'
  | 'draft'
  | 'card'
  | 'review'
  | 'voice'
  | 'settings'
  | 'unsaved-cards';

/** A copy of one of the app's files that a sync program made. It is none of the app's own, so nothing reads it by itself. */
export interface ConflictCopy {
  /** Absolute. */
  readonly file: string;
  /** Below the data folder, with `/`. */
  readonly path: string;
  readonly kind: CopyKind;
  /** Where the record itself lies, absolute. */
  readonly home: string;
  /** The record's; null where there is one only. */
  readonly id: string | null;
  /** Of a revision; null for the other kinds. */
  readonly number: number | null;
  /** Where it comes from, in a few words. */
  readonly from: string;
}

type Own = Pick<ConflictCopy, 'kind' | 'number'>;

/** What the app itself calls a file of one record; null for any other name. */
type Reader = (name: string) => Own | null;

const slotReader =
  (slot: string, kind: CopyKind): Reader =>
  (name) =>
    isSlotName(slot)(name) ? { kind, number: null } : null;

const arrangedReader = slotReader(ARRANGED, 'arrangement');

const decisionReader: Reader = (name) => {
  const number = revisionNumber(name);
  return number > 0 ? { kind: 'revision', number } : arrangedReader(name);
};

const HOMES = [
  { folder: FOLDERS.journal, read: decisionReader },
  ...RECORD_NAMES.map((kind) => ({ folder: RECORD_KINDS[kind].folder, read: slotReader(kind, kind) })),
];

const SINGLES = [
  { folder: FOLDERS.settings, read: slotReader('settings', 'settings') },
  { folder: FOLDERS.unsavedCards, read: slotReader('unsaved-cards', 'unsaved-cards') },
];

/** A folder in which copies may lie. */
interface Shelf {
  readonly place: string;
  /** Where the record itself lies. */
  readonly home: string;
  readonly id: string | null;
  readonly read: Reader;
  /** Where the folder itself is a copy: where it comes from. */
  readonly whole: string | null;
}

/** @param withDecisions the folders of decisions too, of which there may be many */
function shelves(dataFolder: string, withDecisions: boolean): Shelf[] {
  const singles = SINGLES.map(({ folder, read }): Shelf => {
    const place = join(dataFolder, folder);
    return { place, home: place, id: null, read, whole: null };
  });
  const records = HOMES.flatMap(({ folder, read }) =>
    names(join(dataFolder, folder)).flatMap((name): Shelf[] => {
      const isOwn = isRecordId(name);
      const copy = isOwn ? { original: name, from: null } : conflictName(name, isRecordId);
      if (copy === null || (isOwn && folder === FOLDERS.journal && !withDecisions)) return [];
      const { original: id, from: whole } = copy;
      return [{ place: join(dataFolder, folder, name), home: join(dataFolder, folder, id), id, read, whole }];
    }),
  );
  return [...singles, ...records];
}

const copiesIn = ({ place, read, whole }: Shelf) => copiesAmong(names(place), read, whole);

/** All of them, but for what lies in the trash. */
export const conflictCopies = ({ dataFolder }: Pick<StoreContext, 'dataFolder'>): ConflictCopy[] =>
  shelves(dataFolder, true).flatMap((shelf) =>
    copiesIn(shelf).map(({ name, ...copy }) => {
      const file = join(shelf.place, name);
      const path = relative(dataFolder, file).split(sep).join('/');
      return { ...copy, home: shelf.home, id: shelf.id, file, path };
    }),
  );

/** @param whole where the folder itself is a copy: where it comes from */
function copiesAmong(all: readonly string[], read: Reader, whole: string | null) {
  return all.flatMap((name): (Own & { name: string; from: string })[] => {
    const own = read(name);
    if (own !== null) return whole === null ? [] : [{ ...own, name, from: whole }];
    if (!name.endsWith('.json')) return [];
    const copy = conflictName(name.slice(0, -'.json'.length), (stem) => read(`${stem}.json`) !== null);
    const copied = copy === null ? null : read(`${copy.original}.json`);
    return copy === null || copied === null ? [] : [{ ...copied, name, from: copy.from }];
  });
}

/** Is there a copy among the names in a decision's folder? */
export const hasConflictCopy = (all: readonly string[]): boolean =>
  copiesAmong(all, decisionReader, null).length > 0;

/**
 * Says once that there are copies.
 * @param inDecisions one was met in a decision's folder; elsewhere it is looked for here
 */
export function tellOfConflictCopies(context: StoreContext, inDecisions: boolean): void {
  const { dataFolder, findings } = context;
  if (!inDecisions && !shelves(dataFolder, false).some((shelf) => copiesIn(shelf).length > 0)) return;
  findings.add(
    'A sync program has put copies of records into the data folder, because two computers changed the same ones. Nothing was lost. See them side by side under Settings, Storage.',
    null,
  );
}

function names(folder: string): string[] {
  try {
    return namesIn(folder).sort();
  } catch {
    return [];
  }
}
