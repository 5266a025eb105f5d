import type { ImportItem } from '../../core/journal/import.ts';
import { titleOf } from '../../core/journal/summary.ts';
import type { Adoption, RevisionText, WrittenFile } from '../storage/adoption.ts';
import { parseRevision, validHash } from '../storage/revisions.ts';
import type { StoredRecord } from './format.ts';

/** One step of an import plan: what would be done with one thing, and how. */
export interface PlannedItem extends ImportItem {
  /** Runs the step; null if there is nothing to do. @returns the files written, for undo */
  readonly run: (() => WrittenFile[]) | null;
}

interface Incoming extends RevisionText {
  readonly hash: string;
}

const bytesOf = (text: string) => Buffer.from(text, 'utf8');

/**
 * One chain of a decision, from the records of an export.
 *
 * Where both have a record of a number and the two differ, the chains part: the incoming one is put beside. Else what is missing or
 * damaged here is added from it.
 *
 * @param fileName what a chain that parts is named after
 */
export function planChain(
  adoption: Adoption,
  id: string,
  records: readonly StoredRecord[],
  fileName: string,
): PlannedItem[] {
  const chain = records.flatMap((record): Incoming[] => {
    const hash = validHash(bytesOf(record.text), id, record.number ?? 0);
    return hash === null || record.number === null
      ? []
      : [{ number: record.number, text: record.text, hash }];
  });
  const title = titleIn(id, chain);
  const refused = records
    .filter(({ number }) => chain.every((each) => each.number !== number))
    .map(({ number }) => refusal(title, `Record ${number} of it is damaged.`));
  if (chain.every(({ number }) => number !== 1)) {
    return chain.length === 0
      ? refused
      : [...refused, refusal(title, 'Its first record is missing or damaged, so the others are not taken.')];
  }
  return [...refused, plannedChain(adoption, id, title, chain, records[0], fileName)];
}

function plannedChain(
  adoption: Adoption,
  id: string,
  title: string,
  chain: readonly Incoming[],
  first: StoredRecord | undefined,
  fileName: string,
): PlannedItem {
  const item = (outcome: ImportItem['outcome'], detail: string, run: PlannedItem['run'] = null) => ({
    kind: 'decision' as const,
    title,
    outcome,
    detail,
    run,
  });
  const { place, hashes, beside } = adoption.stateOf(id);
  const trashed = place === 'none' ? first?.trashed === true : place === 'trash';
  const from = first?.from ?? fileName;
  const holds = (known: ReadonlyMap<number, string | null>) =>
    chain.every(({ number, hash }) => known.get(number) === hash);
  if (first?.from == null && place === 'none') {
    const detail = `${count(chain.length, 'record')}${trashed ? ', into the trash' : ''}.`;
    return item('added', detail, () => adoption.add(id, chain, trashed));
  }
  if (holds(hashes) || beside.some(holds)) {
    return item('same', place === 'trash' ? 'It is in your trash.' : 'It is here already.');
  }
  const parts = chain.some(({ number, hash }) => ![undefined, null, hash].includes(hashes.get(number)));
  if (parts || first?.from != null) {
    return item(
      'differs',
      `It begins like the one here and then differs. Both stay; this one is shown beside it as from ${from}.`,
      () => adoption.addImportedChain(id, from, chain, trashed),
    );
  }
  const missing = chain.filter(({ number }) => hashes.get(number) == null);
  return item('extended', `${count(missing.length, 'record')} more than here.`, () =>
    adoption.add(id, missing, trashed),
  );
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

const refusal = (title: string, detail: string): PlannedItem => ({
  kind: 'decision',
  title,
  outcome: 'refused',
  detail,
  run: null,
});

function titleIn(id: string, chain: readonly Incoming[]): string {
  const [first] = chain;
  const parsed = first === undefined ? null : parseRevision(bytesOf(first.text), id, first.number);
  if (parsed === null || typeof parsed === 'string') return 'A decision that cannot be read';
  const { body } = parsed.revision;
  return body.kind === 'commit' ? titleOf(body.assessment) : 'A decision that cannot be read';
}
