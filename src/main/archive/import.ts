import { basename, dirname } from 'node:path';
import { commitOf } from '../../core/journal/summary.ts';
import type { WrittenFile } from '../storage/adoption.ts';
import { isRecordId } from '../storage/folders.ts';
import { parseRevision } from '../storage/revisions.ts';
import type { Storage } from '../storage/storage.ts';
import { chainsIn } from './chains.ts';
import type { StoredRecord } from './format.ts';
import { planChain } from './import-decision.ts';
import {
  type PlannedRecord,
  planArrangement,
  planCard,
  planDraft,
  planReview,
  planSettings,
  planVoice,
  type TakeBack,
  takeBackRecord,
} from './import-records.ts';
import { keepDraftBeside } from './keep-draft.ts';
import type { ArchiveContent } from './read-archive.ts';

interface ImportEnv {
  readonly storage: Storage;
  readonly uuid: () => string;
}

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
  env: ImportEnv,
  { records, damaged }: ArchiveContent,
  fileName: string,
): ImportPlan {
  const { storage, uuid } = env;
  const hasOwnId = ({ id }: StoredRecord) => id === null || isRecordId(id);
  const ofKind = (kind: StoredRecord['kind']) =>
    records.filter((record) => record.kind === kind && hasOwnId(record));
  const owned = new Set<string>();
  const arranged = new Map(ofKind('arrangement').map((record) => [record.id, record]));
  const each = <T>(things: readonly T[], plan: (thing: T) => PlannedRecord[]) =>
    things.map((thing) => () => plan(thing));
  const steps = [
    ...each(damaged, (line) => [
      refused(`Line ${line}`, 'This record is not what was exported: it is damaged.'),
    ]),
    ...each(
      records.filter((record) => !hasOwnId(record)),
      ({ id }) => [refused(`Record ${id}`, 'Crossroads writes no ids like this one, only in small letters.')],
    ),
    ...each(ofKind('settings'), (record) => [planSettings(storage, record)]),
    ...each(ofKind('card'), (record) => [planCard(storage, record, fileName, uuid)]),
    ...each(chainsIn(ofKind('revision')), ({ id, chain }) =>
      planDecision(env, id, chain, arranged.get(id), fileName, owned),
    ),
    ...each(ofKind('review'), (record) => [planReview(storage, record)]),
    ...each(ofKind('voice'), (record) => [planVoice(storage, record)]),
    ...each(ofKind('draft'), (record) => [planDraft(storage, record, fileName, uuid)]),
  ];
  return {
    size: steps.length,
    *[Symbol.iterator]() {
      for (const step of steps) yield step();
    },
  };
}

const refused = (title: string, detail: string): PlannedRecord => ({
  kind: 'record',
  title,
  outcome: 'refused',
  detail,
  run: null,
});

/** @param owned the decisions whose own chain this import has brought so far */
function planDecision(
  { storage, uuid }: ImportEnv,
  id: string,
  chain: readonly StoredRecord[],
  arranged: StoredRecord | undefined,
  fileName: string,
  owned: Set<string>,
): PlannedRecord[] {
  const { adoption, journal } = storage;
  try {
    const planned = planChain(adoption, id, chain, fileName, owned.has(id)).map(
      ({ run, ...item }): PlannedRecord => {
        if (run === null) return { ...item, run: null };
        return {
          ...item,
          run: () => {
            const takeDraftBack =
              item.outcome === 'added' ? keepDraft({ storage, uuid }, id, chain) : () => true;
            let written: readonly WrittenFile[];
            try {
              written = run();
            } catch (error) {
              takeDraftBack();
              throw error;
            }
            journal.reload(id);
            const before = voicesOf(storage, id);
            return () => takeDecisionBack(storage, id, written, before) && takeDraftBack();
          },
        };
      },
    );
    const title = planned.at(-1)?.title ?? '';
    const outcomes = planned.map(({ outcome }) => outcome);
    const isOwn =
      outcomes.includes('added') ||
      (chain[0]?.from == null && outcomes.some((outcome) => outcome !== 'refused'));
    if (isOwn) owned.add(id);
    const withArrangement =
      isOwn && arranged !== undefined ? planArrangement(storage, { ...arranged, id }, title) : null;
    return withArrangement === null ? planned : [...planned, withArrangement];
  } catch {
    return [
      {
        kind: 'decision',
        title: 'A decision',
        outcome: 'refused',
        detail: `Your copy of it cannot be read (journal/${id}), so the two cannot be compared.`,
        run: null,
      },
    ];
  }
}

/**
 * A decision takes the place of its draft. One that is open here, and was changed since, goes on under an id of its own.
 * @returns what takes that back
 */
function keepDraft({ storage, uuid }: ImportEnv, id: string, chain: readonly StoredRecord[]): TakeBack {
  const { drafts } = storage;
  const [first] = chain;
  const parsed = first === undefined ? 'missing' : parseRevision(Buffer.from(first.text, 'utf8'), id, 1);
  const decided = typeof parsed === 'object' ? commitOf([parsed.revision])?.body.assessment : undefined;
  const before = drafts.ids();
  const copy = keepDraftBeside(storage, id, decided, uuid);
  return copy === null || before.includes(copy.id)
    ? () => true
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
