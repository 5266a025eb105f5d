import { join } from 'node:path';
import { ApiError } from '../../core/api.ts';
import { type ArrangedChange, type Arrangement, arrange } from '../../core/journal/arrangement.ts';
import type {
  CommitBody,
  Decision,
  ImportedChain,
  Revision,
  RevisionBody,
} from '../../core/journal/decision.ts';
import { type JournalRow, journalRowOf } from '../../core/journal/list/journal-row.ts';
import { arrangementOf } from '../../core/journal/summary.ts';
import { type Arrangements, createArrangements } from './arrangements.ts';
import { moveDamagedAside } from './damaged-files.ts';
import { fingerprint, UNREADABLE } from './decision-fingerprint.ts';
import { newerVersion } from './failures.ts';
import { FOLDERS, recordFolder, timeOf } from './folders.ts';
import { importedChains } from './imported-chains.ts';
import { createJournalIndex, type JournalIndex } from './journal-index.ts';
import {
  nextRevision,
  type RevisionReading,
  readRevisions,
  revisionFile,
  revisionNumber,
  writeRevision,
} from './revisions.ts';
import { searchableRevisions } from './searchable.ts';
import type { StoreContext } from './store-context.ts';
import { createTrash, type Trash } from './trash.ts';

/** The decisions. Their files are written once and never again; what follows is appended beside them. */
export interface Journal {
  list: JournalIndex['list'];
  /** Reads ahead what the first listing needs. */
  prepare: JournalIndex['prepare'];
  /** What it knew and does not find, as far as the user has not taken notice. */
  missing: JournalIndex['missing'];
  /** @throws ApiError not-found; newer-version, internal where none of its files can be read */
  read(id: string): Decision;
  /** Tells by its files whether a decision is as it was when this was asked before; null where that cannot be told. */
  stateOf(id: string): string | null;
  /** Its revisions for their words alone: much quicker than `read`, and unchecked. @throws as `read`, or anything where they are damaged */
  searchable(id: string): readonly Revision[];
  /** Those that can be read, in the trash or out of it. */
  revisions(id: string): readonly Revision[];
  /** Is there a whole first revision: were the answers frozen and acknowledged, or as good as? */
  isCommitted(id: string): boolean;
  hasRecords: Trash['hasRecords'];
  /** Writes the first revision, or answers with the one there is. @throws ApiError as saving does */
  commit(id: string, at: string, body: CommitBody): Decision;
  /** @throws ApiError not-found, newer-version and as saving does */
  append(id: string, at: string, body: Exclude<RevisionBody, CommitBody>): Decision;
  /** Changes what is arranged around it. @throws ApiError not-found, newer-version and as saving does */
  arrange(id: string, at: string, change: ArrangedChange): Decision;
  isTrashed(id: string): boolean;
  /** Is it committed, in the trash or out of it? Then there is no draft of it any more. */
  isDecided(id: string): boolean;
  /** Looks at a decision's files anew, after they were changed by an import. */
  reload(id: string): void;
  /** What is arranged around each, where its revisions lie: in the trash or out of it. */
  arrangements: Arrangements;
  discard(id: string): void;
  restore(id: string): Decision;
  /** Writes the index; never throws. */
  flush(): void;
}

export function createJournal(context: StoreContext): Journal {
  const folder = join(context.dataFolder, FOLDERS.journal);
  const trashed = join(context.dataFolder, FOLDERS.trashedJournal);
  const isOwnFile = (name: string) => revisionNumber(name) > 0;
  const trash = createTrash(context, { live: folder, trashed, isOwnFile });
  const arrangements = createArrangements(context, (id) => recordFolder(folder, id));
  const index = createJournalIndex(context, { folder, read: listed, isTrashed: trash.holds });

  /** Where its revisions lie. */
  function placeOf(id: string): string {
    return recordFolder(trash.holds(id) && !trash.hasRecords(id) ? trashed : folder, id);
  }

  function readAll(id: string): RevisionReading {
    const place = recordFolder(folder, id);
    const reading = readRevisions(place, id);
    tellOfProblems(context, id, reading);
    return reading;
  }

  function summaryOf(id: string, { revisions, problems, highest }: RevisionReading): JournalRow {
    const oldest = revisions[0]?.at;
    const changedAt = oldest ?? timeOf(revisionFile(recordFolder(folder, id), highest), 'changed');
    const arrangement = arrangementOf(revisions, arrangements.read(id));
    return journalRowOf({ id, revisions, problems, arrangement, changedAt });
  }

  /** One decision that the disk does not give back must not hide the others. */
  function listed(id: string): JournalRow {
    try {
      return summaryOf(id, readAll(id));
    } catch {
      const problems = [{ number: 1, problem: 'damaged' } as const];
      return summaryOf(id, { revisions: [], problems, highest: 1 });
    }
  }

  function write(id: string, reading: RevisionReading, at: string, body: RevisionBody): Decision {
    const place = recordFolder(folder, id);
    const revision = writeRevision(context, place, nextRevision(id, reading, at, body));
    const after = {
      revisions: [...reading.revisions, revision],
      problems: reading.problems,
      highest: revision.number,
    };
    index.update(id, summaryOf(id, after), 'appended');
    return decisionOf(id, after);
  }

  const decisionOf = (id: string, reading: RevisionReading) =>
    asDecision(
      id,
      reading,
      arrangementOf(reading.revisions, arrangements.read(id)),
      importedChains(recordFolder(folder, id), id),
    );

  function open(id: string): { reading: RevisionReading; decision: Decision } {
    const reading = readAll(id);
    if (reading.highest === 0) throw notFound(trash.holds(id));
    return { reading, decision: decisionOf(id, reading) };
  }

  return {
    list: index.list,
    prepare: index.prepare,
    missing: index.missing,
    read: (id) => open(id).decision,
    stateOf(id) {
      const text = fingerprint(folder, id)?.text ?? UNREADABLE;
      return text === UNREADABLE ? null : text;
    },
    searchable: (id) => searchableRevisions(recordFolder(folder, id), id),
    revisions: (id) => readRevisions(placeOf(id), id).revisions,
    hasRecords: trash.hasRecords,
    isCommitted: (id) => isWhole(readRevisions(recordFolder(folder, id), id)),
    commit(id, at, body) {
      context.assertWritable();
      const place = recordFolder(folder, id);
      const reading = readRevisions(place, id);
      if (isWhole(reading) || reading.highest > 1) return decisionOf(id, reading);
      if (reading.problems.some(({ problem }) => problem === 'newer')) throw newerVersion();
      if (reading.highest === 1) {
        const torn = 'A decision was cut off while it was being saved; it is saved again from your answers.';
        moveDamagedAside(context, [revisionFile(place, 1)], torn);
      }
      return write(id, { revisions: [], problems: [], highest: 0 }, at, body);
    },
    append(id, at, body) {
      context.assertWritable();
      const { reading, decision } = open(id);
      if (decision.readOnly) throw newerVersion();
      return write(id, reading, at, body);
    },
    arrange(id, at, change) {
      context.assertWritable();
      const { reading, decision } = open(id);
      const arrangement = arrange(decision.arrangement, change);
      arrangements.save(id, at, arrangement);
      index.update(id, summaryOf(id, reading));
      return { ...decision, arrangement };
    },
    isTrashed: trash.holds,
    isDecided: (id) => trash.holds(id) || isWhole(readRevisions(recordFolder(folder, id), id)),
    reload: (id) => index.update(id, readAll(id).highest === 0 ? null : listed(id)),
    arrangements: createArrangements(context, placeOf),
    discard(id) {
      trash.discard(id);
      index.update(id, null);
    },
    restore(id) {
      trash.restore(id);
      index.update(id, summaryOf(id, readAll(id)));
      return open(id).decision;
    },
    flush: index.flush,
  };
}

const notFound = (trashed: boolean) =>
  new ApiError(
    'not-found',
    trashed
      ? 'This decision is in the trash. Restore it to open it.'
      : 'This decision is not here any more. If you did not delete it, look for it in your snapshots under Settings, then Storage.',
  );

const isWhole = ({ revisions, problems }: RevisionReading) =>
  revisions[0]?.number === 1 && problems.every(({ number }) => number !== 1);

/** @throws ApiError newer-version, internal where nothing can be shown */
function asDecision(
  id: string,
  { revisions, problems }: RevisionReading,
  arrangement: Arrangement,
  beside: ImportedChain[],
): Decision {
  const readOnly = problems.some(({ problem }) => problem === 'newer');
  if (revisions.length > 0) return { id, revisions, problems, arrangement, beside, readOnly, covered: null };
  if (readOnly) throw newerVersion();
  throw new ApiError(
    'internal',
    `This decision cannot be read: its files in journal/${id} are damaged. They stay there. To repair it, restore a snapshot under Settings, then Storage, or import an export that has it.`,
  );
}

/** How many damaged files a notice names. */
const NAMED_FILES = 3;

function tellOfProblems(context: StoreContext, id: string, { problems }: RevisionReading): void {
  const damaged = problems.filter(({ problem }) => problem !== 'newer').map(({ number }) => number);
  if (damaged.length === 0) return;
  const named = damaged.slice(0, NAMED_FILES).map((number) => `${number}.json`);
  const more = damaged.length - named.length;
  const files = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  context.findings.add(
    `A decision’s files do not add up (journal/${id}: ${files}). They stay as they are; what can be read is shown.`,
    null,
  );
}
