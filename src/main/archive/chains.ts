import { linkIn, type RevisionLink } from '../storage/revisions.ts';
import type { StoredRecord } from './format.ts';

/** The records of one chain of a decision, in the order of their numbers. */
export interface Chain {
  readonly id: string;
  readonly chain: readonly StoredRecord[];
}

/** The revisions by decision and chain; a decision's own chain comes first. */
export function chainsIn(revisions: readonly StoredRecord[]): Chain[] {
  const groups = new Map<string, { id: string; records: StoredRecord[] }>();
  for (const record of revisions) {
    if (record.id === null) continue;
    const key = JSON.stringify([record.id, record.from]);
    const group = groups.get(key) ?? { id: record.id, records: [] };
    group.records.push(record);
    groups.set(key, group);
  }
  const isBeside = ({ chain }: Chain) => Number(chain[0]?.from != null);
  return [...groups.values()]
    .flatMap(({ id, records }) => {
      records.sort((one, other) => numberOf(one) - numberOf(other));
      const isOne = records.every((each, at) => at === 0 || numberOf(each) !== numberOf(records[at - 1]));
      return (isOne ? [records] : split(records)).map((chain) => ({ id, chain }));
    })
    .sort((one, other) => isBeside(one) - isBeside(other));
}

const numberOf = (record: StoredRecord | undefined): number => record?.number ?? 0;

const links = new WeakMap<StoredRecord, RevisionLink | null>();

/** The link of a revision in an export; null where it is damaged. It is worked out once, for a preview and the import after it. */
export function linkOf(record: StoredRecord): RevisionLink | null {
  const known = links.get(record);
  if (known !== undefined) return known;
  const { id, number, text } = record;
  const link = id === null || number === null ? null : linkIn(Buffer.from(text, 'utf8'), id, number);
  links.set(record, link);
  return link;
}

/**
 * Tells chains apart that came under one name, as those beside a decision that are from two files called the same: by what each record
 * names as its previous. One that is the start of another is a part of that; a record that follows none goes on with the first that has
 * a gap for it.
 */
function split(records: readonly StoredRecord[]): StoredRecord[][] {
  const chains: StoredRecord[][] = [];
  for (const record of records) {
    if (
      chains.some((chain) =>
        chain.some(({ number, text }) => number === record.number && text === record.text),
      )
    )
      continue;
    const previous = linkOf(record)?.previous ?? null;
    const follows = (other: StoredRecord | undefined) =>
      previous !== null && other !== undefined && linkOf(other)?.hash === previous;
    const ending = chains.find((chain) => follows(chain.at(-1)));
    const forking = chains.find((chain) => chain.some(follows));
    const gapped = chains.find((chain) => numberOf(chain.at(-1)) < numberOf(record));
    if (ending !== undefined) ending.push(record);
    else if (forking !== undefined)
      chains.push([...forking.slice(0, forking.findIndex(follows) + 1), record]);
    else if (gapped !== undefined) gapped.push(record);
    else chains.push([record]);
  }
  return chains;
}
