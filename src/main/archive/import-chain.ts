import type { ImportItem } from '../../core/journal/import.ts';
import { titleOf } from '../../core/journal/summary.ts';
import { counted } from '../../words/figures.ts';
import type { Adoption, ChainRecord, DecisionState, WrittenFile } from '../storage/adoption.ts';
import { parseRevision } from '../storage/revisions.ts';
import { fitOf, type IncomingRecord } from './chain-fit.ts';
import { linkOf } from './chains.ts';
import type { StoredRecord } from './format.ts';
import { type Planned, planned } from './planned-record.ts';

/** What is done with a chain is the files that are written. */
export interface PlannedChain extends Planned<WrittenFile[]> {
  /** The decision as it will be then; missing where nothing is to be done. */
  readonly after?: DecisionState;
}

/** The decision that a chain is compared with. */
interface Here {
  readonly id: string;
  readonly state: DecisionState;
  /** Has the import brought the decision's own chain? Where there is none, here or there, one beside becomes it. */
  readonly hasOwn: boolean;
}

/** How many records may be missing before one, so that a wrong number makes nobody count up to it. */
const LARGEST_GAP = 1000;

/**
 * One chain of a decision, from the records of an export.
 *
 * What is missing or damaged here is added from it, where the hashes show that it belongs to the chain here (`chain-fit.ts`). Else the
 * incoming one is put beside, whole.
 *
 * @param fileName what a chain that parts is named after
 */
export function planChain(
  adoption: Adoption,
  here: Here,
  records: readonly StoredRecord[],
  fileName: string,
): PlannedChain[] {
  const whole = records.flatMap((record): IncomingRecord[] => {
    const { number, text } = record;
    const link = linkOf(record);
    return link === null || number === null ? [] : [{ number, text, ...link }];
  });
  const title = titleIn(here.id, whole);
  const gap = whole.findIndex(({ number }, at) => number - (whole[at - 1]?.number ?? 0) > LARGEST_GAP);
  const chain = gap === -1 ? whole : whole.slice(0, gap);
  const stray = whole.slice(chain.length);
  const refused = [
    ...records
      .filter(({ number }) => whole.every((each) => each.number !== number))
      .map(({ number }) => refusal(title, `Record ${number} of it is damaged.`)),
    ...stray.map(({ number }) =>
      refusal(title, `Record ${number} is not taken: too many records before it are missing.`),
    ),
  ];
  if (chain.every(({ number }) => number !== 1)) {
    return chain.length === 0
      ? refused
      : [...refused, refusal(title, 'Its first record is missing or damaged, so the others are not taken.')];
  }
  return [...refused, plannedChain(adoption, here, title, chain, records[0], fileName)];
}

function plannedChain(
  adoption: Adoption,
  { id, state, hasOwn }: Here,
  title: string,
  chain: readonly IncomingRecord[],
  first: StoredRecord | undefined,
  fileName: string,
): PlannedChain {
  const item = (outcome: ImportItem['outcome'], detail: string): PlannedChain =>
    planned('decision', title, outcome, detail);
  const { place, own, beside } = state;
  const trashed = place === 'none' ? first?.trashed === true : place === 'trash';
  const isBeside = first?.from != null;
  const from = first?.from ?? fileName;
  const holds = (known: readonly ChainRecord[]) =>
    chain.every(({ number, hash }) =>
      known.some((each) => each.number === number && each.link?.hash === hash),
    );
  if (place === 'none' && !(isBeside && hasOwn)) {
    const detail = `${counted(chain.length, 'record')}${trashed ? ', into the trash' : ''}.`;
    return {
      ...item('added', detail),
      run: () => adoption.add(id, chain, trashed),
      after: { place: trashed ? 'trash' : 'live', own: stored(chain), beside: [] },
    };
  }
  if (holds(own) || beside.some(({ records }) => holds(records))) {
    return item('same', place === 'trash' ? 'It is in your trash.' : 'It is here already.');
  }
  const fit = isBeside ? ({ kind: 'apart' } as const) : fitOf(own, chain);
  const extension = (missing: readonly IncomingRecord[], chainName: string | null): PlannedChain => ({
    ...item('extended', `${counted(missing.length, 'record')} more than here.`),
    run: () => adoption.add(id, missing, trashed, chainName),
    after: {
      place,
      own: chainName === null ? extended(own, missing) : own,
      beside: beside.map(({ name, records }) => ({
        name,
        records: chainName === name ? extended(records, missing) : records,
      })),
    },
  });
  if (fit.kind === 'continues') return extension(fit.missing, null);
  for (const { name, records } of beside) {
    const known = records.some(({ link }) => link !== null) ? fitOf(records, chain) : null;
    if (known?.kind === 'continues') return extension(known.missing, name);
  }
  return {
    ...item('differs', `${WHY_BESIDE[fit.kind]} Both stay; this one is shown beside it as from ${from}.`),
    run: () => adoption.addImportedChain(id, from, chain, trashed),
    // Its folder gets another name; this one is only told apart by it.
    after: { place, own, beside: [...beside, { name: `planned-${beside.length}`, records: stored(chain) }] },
  };
}

/** Records as they are once they are stored. */
const stored = (chain: readonly IncomingRecord[]): ChainRecord[] =>
  chain.map(({ number, hash, previous }) => ({ number, link: { hash, previous }, bytes: null }));

const extended = (records: readonly ChainRecord[], missing: readonly IncomingRecord[]): ChainRecord[] => [
  ...records.filter(({ number }) => missing.every((each) => each.number !== number)),
  ...stored(missing),
];

const WHY_BESIDE = {
  apart: 'It begins like the one here and then differs.',
  unsure: 'Records are damaged or missing, so nothing shows that it continues the one here.',
};

const refusal = (title: string, detail: string): PlannedChain =>
  planned('decision', title, 'refused', detail);

function titleIn(id: string, chain: readonly IncomingRecord[]): string {
  const [first] = chain;
  const parsed =
    first === undefined ? null : parseRevision(Buffer.from(first.text, 'utf8'), id, first.number);
  if (parsed === null || typeof parsed === 'string') return 'A decision that cannot be read';
  const { body } = parsed.revision;
  return body.kind === 'commit' ? titleOf(body.assessment) : 'A decision that cannot be read';
}
