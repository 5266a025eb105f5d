import { sameAnswers } from '../../core/assessment/same-answers.ts';
import type { ImportItem } from '../../core/journal/import.ts';
import { commitOf } from '../../core/journal/summary.ts';
import type { WrittenFile } from '../storage/adoption.ts';
import { parseRevision } from '../storage/revisions.ts';
import type { Storage } from '../storage/storage.ts';
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
} from './import-records.ts';
import type { ArchiveContent } from './read-archive.ts';

interface ImportEnv {
  readonly storage: Storage;
  readonly uuid: () => string;
}

/**
 * What an import would do, thing by thing; nothing is changed before an item is run. Each item stands for itself: one that is
 * refused keeps no other from being taken.
 */
export function planImport(
  { storage, uuid }: ImportEnv,
  { records, damaged }: ArchiveContent,
  fileName: string,
): PlannedRecord[] {
  const ofKind = (kind: StoredRecord['kind']) => records.filter((record) => record.kind === kind);
  return [
    ...damaged.map((line): PlannedRecord => refusedLine(line)),
    ...ofKind('settings').map((record) => planSettings(storage, record)),
    ...ofKind('card').map((record) => planCard(storage, record, fileName, uuid)),
    ...decisions(ofKind('revision')).flatMap(({ id, chain }) =>
      planDecision({ storage, uuid }, id, chain, ofArrangement(records, id), fileName),
    ),
    ...ofKind('review').map((record) => planReview(storage, record)),
    ...ofKind('voice').map((record) => planVoice(storage, record)),
    ...ofKind('draft').map((record) => planDraft(storage, record, fileName, uuid)),
  ];
}

const refusedLine = (line: number): PlannedRecord => ({
  kind: 'record',
  title: `Line ${line}`,
  outcome: 'refused',
  detail: 'This record is not what was exported: it is damaged.',
  run: null,
});

const ofArrangement = (records: readonly StoredRecord[], id: string) =>
  records.find((record) => record.kind === 'arrangement' && record.id === id);

/** The revisions by decision and chain, each in the order of its numbers; a decision's own chain comes first. */
function decisions(revisions: readonly StoredRecord[]): { id: string; chain: StoredRecord[] }[] {
  const chains = new Map<string, { id: string; chain: StoredRecord[] }>();
  for (const record of revisions) {
    if (record.id === null) continue;
    const key = JSON.stringify([record.id, record.from]);
    const group = chains.get(key) ?? { id: record.id, chain: [] };
    group.chain.push(record);
    chains.set(key, group);
  }
  const isBeside = ({ chain }: { chain: StoredRecord[] }) => Number(chain[0]?.from != null);
  for (const { chain } of chains.values())
    chain.sort((one, other) => (one.number ?? 0) - (other.number ?? 0));
  return [...chains.values()].sort((one, other) => isBeside(one) - isBeside(other));
}

function planDecision(
  { storage, uuid }: ImportEnv,
  id: string,
  chain: readonly StoredRecord[],
  arranged: StoredRecord | undefined,
  fileName: string,
): PlannedRecord[] {
  const { adoption, journal } = storage;
  try {
    const planned = planChain(adoption, id, chain, fileName).map(({ run, ...item }): PlannedRecord => {
      if (run === null) return { ...item, run: null };
      return {
        ...item,
        run() {
          const keep = item.outcome === 'added' ? keepDraft({ storage, uuid }, id, chain) : () => {};
          const written = run();
          journal.reload(id);
          return () => {
            undoAdoption(storage, id, written);
            keep();
          };
        },
      };
    });
    const title = planned.at(-1)?.title ?? '';
    const isOwn = chain[0]?.from == null && planned.some(({ outcome }) => outcome !== 'refused');
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
function keepDraft({ storage: { drafts }, uuid }: ImportEnv, id: string, chain: readonly StoredRecord[]) {
  const nothing = () => {};
  const reading = drafts.read(id);
  if (reading.kind !== 'value') return nothing;
  const [first] = chain;
  const parsed = first === undefined ? 'missing' : parseRevision(Buffer.from(first.text, 'utf8'), id, 1);
  const decided = typeof parsed === 'object' ? commitOf([parsed.revision])?.body.assessment : undefined;
  if (decided !== undefined && sameAnswers(decided, reading.value)) return nothing;
  const copy = { ...reading.value, id: uuid() };
  drafts.save(copy);
  return () => drafts.discard(copy.id);
}

function undoAdoption({ adoption, journal }: Storage, id: string, written: readonly WrittenFile[]): void {
  adoption.undo(written);
  journal.reload(id);
}

/** What was run, to be taken back. */
export interface DoneImport {
  readonly items: ImportItem[];
  undo(): void;
}

/**
 * Runs a plan. Where something fails, what was done is taken back and the failure thrown.
 * @throws ApiError as saving does
 */
export function runImport(plan: readonly PlannedRecord[]): DoneImport {
  const done: (() => void)[] = [];
  const undo = () => {
    for (let step = done.pop(); step !== undefined; step = done.pop()) step();
  };
  try {
    for (const { run } of plan) if (run !== null) done.push(run());
  } catch (error) {
    undo();
    throw error;
  }
  return { items: plan.map(({ run: _, ...item }) => item), undo };
}
