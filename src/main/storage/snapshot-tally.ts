import { type StoredRecord, textHash } from '../archive/format.ts';
import type { SnapshotSummary } from './snapshot-files.ts';

/** Counts and hashes records on their way into a snapshot. */
interface SnapshotTally {
  counted(records: Iterable<StoredRecord>): Generator<StoredRecord>;
  summary(): SnapshotSummary;
}

export function createTally(): SnapshotTally {
  const hashes: string[] = [];
  const decisions = new Set<string | null>();
  const drafts = new Set<string | null>();
  return {
    *counted(records) {
      for (const record of records) {
        hashes.push(textHash(JSON.stringify(record)));
        if (!record.trashed && record.kind === 'revision') decisions.add(record.id);
        if (!record.trashed && record.kind === 'draft') drafts.add(record.id);
        yield record;
      }
    },
    summary: () => ({
      contents: { decisions: decisions.size, drafts: drafts.size },
      digest: textHash([...hashes].sort().join(' ')),
    }),
  };
}
