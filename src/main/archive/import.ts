import { basename, dirname } from 'node:path';
import { commitOf } from '../../core/journal/summary.ts';
import type { WrittenFile } from '../storage/adoption.ts';
import { isRecordId } from '../storage/folders.ts';
import { parseRevision } from '../storage/revisions.ts';
import type { Storage } from '../storage/storage.ts';
import { chainsIn } from './chains.ts';
import type { StoredRecord } from './format.ts';
import { planArrangement } from './import-arrangement.ts';
import { planCard } from './import-card.ts';
import { planChain } from './import-decision.ts';
import { planDraft } from './import-draft.ts';
import { planReview, planVoice } from './import-kept.ts';
import { planSettings } from './import-settings.ts';
import { keepDraftBeside } from './keep-draft.ts';
import { nothingBack, type PlannedRecord, planned, type TakeBack, takeBackRecord } from './planned-record.ts';
import type { ArchiveContent } from './read-archive.ts';

/** What an import is about, one thing after the other: there may be many. */
export interface ImportPlan extends Iterable<readonly PlannedRecord[]> {
  /** How many things there are. */
  readonly size: number;
}

/**
 * What an import would do, thing by thing; nothing is changed before an item is run. Each item stands for itself: one that is
 * refused keeps no other from being taken. A thing is looked at when it is its turn, so that what it is compared with is not older.
 */
export function planImport(
  storage: Storage,
  { records, damaged }: ArchiveContent,
  fileName: string,
): ImportPlan {
  const hasOwnId = ({ id }: StoredRecord) => id === null || isRecordId(id);
  const ofKind = (kind: StoredRecord['kind']) =>
    records.filter((record) => record.kind === kind && hasOwnId(record));
  const owned = new Set<string>();
  const arranged = new Map(ofKind('arrangement').map((record) => [record.id, record]));
  const each = <T>(things: readonly T[], plan: (thing: T) => PlannedRecord[]) =>
    things.map((thing) => () => plan(thing));
  const steps = [
    ...each(damaged, (line) => [
      planned('record', `Line ${line}`, 'refused', 'This record is not what was exported: it is damaged.'),
    ]),
    ...each(
      records.filter((record) => !hasOwnId(record)),
      ({ id }) => [
        planned(
          'record',
          `Record ${id}`,
          'refused',
          'Crossroads writes no ids like this one, only in small letters.',
        ),
      ],
    ),
    ...each(ofKind('settings'), (record) => [planSettings(storage, record)]),
    ...each(ofKind('card'), (record) => [planCard(storage, record, fileName)]),
    ...each(chainsIn(ofKind('revision')), ({ id, chain }) =>
      planDecision(storage, id, chain, arranged.get(id), fileName, owned),
    ),
    ...each(ofKind('review'), (record) => [planReview(storage, record)]),
    ...each(ofKind('voice'), (record) => [planVoice(storage, record)]),
    ...each(ofKind('draft'), (record) => [planDraft(storage, record, fileName)]),
  ];
  return {
    size: steps.length,
    *[Symbol.iterator]() {
      for (const step of steps) yield step();
    },
  };
}

/** @param owned the decisions whose own chain this import has brought so far */
function planDecision(
  storage: Storage,
  id: string,
  chain: readonly StoredRecord[],
  arranged: StoredRecord | undefined,
  fileName: string,
  owned: Set<string>,
): PlannedRecord[] {
  try {
    const items = planChain(storage.adoption, id, chain, fileName, owned.has(id)).map(
      ({ run, ...item }): PlannedRecord => ({
        ...item,
        run: run && (() => addChain(storage, id, run, item.outcome === 'added' ? chain : [])),
      }),
    );
    const title = items.at(-1)?.title ?? '';
    const outcomes = items.map(({ outcome }) => outcome);
    const isOwn =
      outcomes.includes('added') ||
      (chain[0]?.from == null && outcomes.some((outcome) => outcome !== 'refused'));
    if (isOwn) owned.add(id);
    const withArrangement =
      isOwn && arranged !== undefined ? planArrangement(storage, { ...arranged, id }, title) : null;
    return withArrangement === null ? items : [...items, withArrangement];
  } catch {
    const detail = `Your copy of it cannot be read (journal/${id}), so the two cannot be compared.`;
    return [planned('decision', 'A decision', 'refused', detail)];
  }
}

/** @param replacing the decision's chain where it takes the place of a draft, else nothing */
function addChain(
  storage: Storage,
  id: string,
  write: () => WrittenFile[],
  replacing: readonly StoredRecord[],
): TakeBack {
  const takeDraftBack = replacing.length === 0 ? nothingBack : keepDraft(storage, id, replacing);
  let written: readonly WrittenFile[];
  try {
    written = write();
  } catch (error) {
    takeDraftBack();
    throw error;
  }
  storage.journal.reload(id);
  return takeBackChain(storage, id, written, takeDraftBack);
}

function takeBackChain(
  storage: Storage,
  id: string,
  written: readonly WrittenFile[],
  takeDraftBack: TakeBack,
): TakeBack {
  const before = voicesOf(storage, id);
  return () => takeDecisionBack(storage, id, written, before) && takeDraftBack();
}

/**
 * A decision takes the place of its draft. One that is open here, and was changed since, goes on under an id of its own.
 * @returns what takes that back
 */
function keepDraft(storage: Storage, id: string, [first]: readonly StoredRecord[]): TakeBack {
  const { drafts } = storage;
  const parsed = first === undefined ? 'missing' : parseRevision(Buffer.from(first.text, 'utf8'), id, 1);
  const decided = typeof parsed === 'object' ? commitOf([parsed.revision])?.body.assessment : undefined;
  const before = drafts.ids();
  const copy = keepDraftBeside(storage, id, decided);
  return copy === null || before.includes(copy.id)
    ? nothingBack
    : takeBackRecord(drafts, copy.id, copy, () => false);
}

/**
 * A decision that has a review under way, or that something was arranged around or a second voice asked for since, stays.
 * @param voices what belonged to it before
 */
function takeDecisionBack(
  storage: Storage,
  id: string,
  written: readonly WrittenFile[],
  voices: readonly string[],
): boolean {
  const { adoption, journal, reviews } = storage;
  const isWhole = written.some(({ file }) => basename(file) === '1.json' && basename(dirname(file)) === id);
  const isInUse =
    reviews.read(id).kind !== 'none' ||
    journal.arrangements.read(id) !== null ||
    voicesOf(storage, id).some((voice) => !voices.includes(voice));
  if (isWhole && isInUse) return false;
  const stayed = adoption.undo(written);
  journal.reload(id);
  return stayed === 0;
}

const voicesOf = ({ voices }: Storage, id: string): string[] => voices.of(id).map((voice) => voice.id);
