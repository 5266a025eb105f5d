import { basename, dirname } from 'node:path';
import { sameAnswers } from '../../core/assessment/same-answers.ts';
import { commitOf } from '../../core/journal/summary.ts';
import type { DecisionState, WrittenFile } from '../storage/adoption.ts';
import { parseRevision } from '../storage/revisions.ts';
import { valueIn } from '../storage/slots.ts';
import type { Storage } from '../storage/storage.ts';
import type { StoredRecord } from './format.ts';
import { planArrangement } from './import-arrangement.ts';
import { planChain } from './import-chain.ts';
import { keepDraftBeside } from './keep-draft.ts';
import { nothingBack, type PlannedRecord, planned, type TakeBack, takeBackRecord } from './planned-record.ts';

/** What an import has planned for decisions so far. */
export interface PlannedDecisions {
  /** Those whose own chain it has brought. */
  readonly owned: Set<string>;
  /**
   * How they will be, from the plan until it is done. A preview does nothing, so that this is what any other record of the file is
   * compared with.
   */
  readonly expected: Map<string, DecisionState>;
}

/** Tells whether there is a decision of an id, here or by what is planned. */
export const decidedHereOrBy =
  ({ journal }: Storage, { expected }: PlannedDecisions) =>
  (id: string): boolean =>
    expected.has(id) || journal.isDecided(id);

/** One chain of a decision, and what is arranged around it. */
export function planDecision(
  storage: Storage,
  id: string,
  chain: readonly StoredRecord[],
  arranged: StoredRecord | undefined,
  fileName: string,
  { owned, expected }: PlannedDecisions,
): PlannedRecord[] {
  try {
    const state = expected.get(id) ?? storage.adoption.stateOf(id);
    const hasOwn = owned.has(id);
    const items = planChain(storage.adoption, { id, state, hasOwn }, chain, fileName).map(
      ({ run, after, ...item }): PlannedRecord => {
        if (after !== undefined) expected.set(id, after);
        const add = (write: () => WrittenFile[]) => {
          expected.delete(id);
          return addChain(storage, id, write, item.outcome === 'added' ? chain : []);
        };
        return { ...item, run: run && (() => add(run)) };
      },
    );
    const title = items.at(-1)?.title ?? '';
    const outcomes = items.map(({ outcome }) => outcome);
    const isOwn =
      outcomes.includes('added') ||
      (chain[0]?.from == null && outcomes.some((outcome) => outcome !== 'refused'));
    if (isOwn) owned.add(id);
    const withArrangement =
      isOwn && !hasOwn && arranged !== undefined
        ? planArrangement(storage, { ...arranged, id }, title)
        : null;
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
    : takeCopyBack(
        storage,
        id,
        copy.id,
        takeBackRecord(drafts, copy.id, copy, () => false),
      );
}

/** The copy goes for good while the draft itself still says the same: in the trash it would count as deleted by the user. */
function takeCopyBack({ drafts }: Storage, id: string, copyId: string, moveToTrash: TakeBack): TakeBack {
  return () => {
    const [draft, copy] = [id, copyId].map((each) => valueIn(drafts.read(each)));
    if (!draft || !copy || !sameAnswers(draft, { ...copy, id })) return moveToTrash();
    drafts.remove(copyId);
    return true;
  };
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
