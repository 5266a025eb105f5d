import { join, relative, sep } from 'node:path';
import { ARRANGED } from './arrangements.ts';
import { conflictName } from './conflict-names.ts';
import { FOLDERS, isRecordId, namesIn } from './folders.ts';
import { RECORD_KINDS } from './record-kinds.ts';
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

const RECORDS = ['draft', 'card', 'review', 'voice'] as const;

const HOMES = [
  { folder: FOLDERS.journal, read: decisionReader },
  ...RECORDS.map((kind) => ({ folder: RECORD_KINDS[kind].folder, read: slotReader(kind, kind) })),
];

const SINGLES = [
  { folder: FOLDERS.settings, read: slotReader('settings', 'settings') },
  { folder: FOLDERS.unsavedCards, read: slotReader('unsaved-cards', 'unsaved-cards') },
];

/** All of them, but for what lies in the trash. */
export function conflictCopies({ dataFolder }: Pick<StoreContext, 'dataFolder'>): ConflictCopy[] {
  const found = (
    folder: string,
    home: string,
    id: string | null,
    read: Reader,
    whole: string | null,
  ): ConflictCopy[] =>
    copiesAmong(names(folder), read, whole).map(({ name, ...copy }) => ({
      ...copy,
      home,
      id,
      file: join(folder, name),
      path: relative(dataFolder, join(folder, name)).split(sep).join('/'),
    }));
  return [
    ...SINGLES.map(({ folder, read }) => ({ place: join(dataFolder, folder), read })).flatMap(
      ({ place, read }) => found(place, place, null, read, null),
    ),
    ...HOMES.flatMap(({ folder, read }) =>
      names(join(dataFolder, folder)).flatMap((name) => {
        const place = join(dataFolder, folder, name);
        if (isRecordId(name)) return found(place, place, name, read, null);
        const copy = conflictName(name, isRecordId);
        if (copy === null) return [];
        return found(place, join(dataFolder, folder, copy.original), copy.original, read, copy.from);
      }),
    ),
  ];
}

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
  const within = (folder: string, read: Reader) => copiesAmong(names(folder), read, null).length > 0;
  const elsewhere = () =>
    SINGLES.some(({ folder, read }) => within(join(dataFolder, folder), read)) ||
    HOMES.some(({ folder, read }) =>
      names(join(dataFolder, folder)).some((name) =>
        isRecordId(name)
          ? folder !== FOLDERS.journal && within(join(dataFolder, folder, name), read)
          : conflictName(name, isRecordId) !== null,
      ),
    );
  if (!inDecisions && !elsewhere()) return;
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
