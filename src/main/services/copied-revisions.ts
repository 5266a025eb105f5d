import { join } from 'node:path';
import type { Revision } from '../../core/journal/decision.ts';
import type { SyncCopy } from '../../core/sync-copies.ts';
import { revisionText } from '../../words/copy-differences.ts';
import type { Dates } from '../../words/dates.ts';
import type { StoredRecord } from '../archive/format.ts';
import { type PlannedChain, planChain } from '../archive/import-chain.ts';
import type { ConflictCopy } from '../storage/conflict-copies.ts';
import { bytesOrDamaged } from '../storage/durable-write.ts';
import { FOLDERS, recordFolder } from '../storage/folders.ts';
import { parseRevision, revisionFile, revisionNumbers } from '../storage/revisions.ts';
import type { Storage } from '../storage/storage.ts';

/** A whole revision of a decision: its own, or a copy that a sync program made. */
interface Node {
  readonly revision: Revision;
  readonly text: string;
  /** Null for the decision's own. */
  readonly copy: ConflictCopy | null;
}

/** What is known of the copy of a revision. */
export interface CopiedRevision {
  readonly standing: SyncCopy['standing'];
  readonly rows: SyncCopy['rows'];
  /** Puts its chain beside the decision's own, or adds it to that; null where there is nothing to add. */
  readonly keep: PlannedChain['run'];
  /** The copies that belong to this chain: once it is kept, they are done with. */
  readonly copies: readonly ConflictCopy[];
}

/** @param copies all copies of this decision's revisions */
export function copiedRevision(
  storage: Storage,
  copy: ConflictCopy & { id: string },
  copies: readonly ConflictCopy[],
  dates: Dates,
  isCovered: boolean,
): CopiedRevision {
  const { id } = copy;
  const unreadable = (standing: 'newer' | 'unreadable'): CopiedRevision => ({
    standing,
    rows: [],
    keep: null,
    copies: [copy],
  });
  const own = ownRevisions(storage.folder, id);
  const others = copies.flatMap((each) => nodeOf(id, each.file, each.number ?? 0, each) ?? []);
  const node = others.find((each) => each.copy?.file === copy.file);
  if (node === undefined) {
    return unreadable(isNewer(copy) ? 'newer' : 'unreadable');
  }
  const chain = chainThrough(node, own, others);
  const records = chain.map(
    ({ revision: { number }, text }): StoredRecord => ({
      kind: 'revision',
      id,
      number,
      from: null,
      trashed: false,
      text,
    }),
  );
  const decision = { id, state: storage.adoption.stateOf(id), hasOwn: true };
  const planned = planChain(storage.adoption, decision, records, `sync copy ${copy.from}`).at(-1);
  const { number } = node.revision;
  const here = own.find(({ revision }) => revision.number === number);
  const textOf = ({ revision }: Node) => revisionText(revision, dates, isCovered);
  return {
    standing: STANDINGS[planned?.outcome ?? 'refused'],
    rows: [{ what: `Record ${number}`, here: here === undefined ? null : textOf(here), there: textOf(node) }],
    keep: planned?.run ?? null,
    copies: chain.flatMap((each) => each.copy ?? []),
  };
}

const STANDINGS = {
  added: 'adds',
  extended: 'adds',
  same: 'same',
  differs: 'differs',
  refused: 'unreadable',
} as const;

function isNewer({ file, id, number }: ConflictCopy): boolean {
  const bytes = bytesOrDamaged(file);
  return bytes instanceof Buffer && parseRevision(bytes, id ?? '', number ?? 0) === 'newer';
}

function ownRevisions(dataFolder: string, id: string): Node[] {
  const folder = recordFolder(join(dataFolder, FOLDERS.journal), id);
  try {
    return revisionNumbers(folder)
      .sort((one, other) => one - other)
      .flatMap((number) => nodeOf(id, revisionFile(folder, number), number, null) ?? []);
  } catch {
    return [];
  }
}

/** Null where it is not what was written. */
function nodeOf(id: string, file: string, number: number, copy: ConflictCopy | null): Node | null {
  const bytes = bytesOrDamaged(file);
  if (!(bytes instanceof Buffer)) return null;
  const parsed = parseRevision(bytes, id, number);
  if (typeof parsed === 'string' || !parsed.hashHolds) return null;
  return { revision: parsed.revision, text: bytes.toString('utf8'), copy };
}

/** All that comes before a revision, by the hashes, and what follows it. The decision's own counts before a copy of the same. */
function chainThrough(node: Node, own: readonly Node[], others: readonly Node[]): Node[] {
  const all = [...own, ...others];
  const chain = [node];
  for (let first = node; first.revision.previous !== null; ) {
    const before = all.find(({ revision }) => revision.hash === first.revision.previous);
    if (before === undefined) break;
    chain.unshift(before);
    first = before;
  }
  for (let last = node; ; ) {
    const after = all.find(
      ({ revision }) =>
        revision.previous === last.revision.hash && revision.number === last.revision.number + 1,
    );
    if (after === undefined) break;
    chain.push(after);
    last = after;
  }
  return chain;
}
