import { isRecordId } from '../storage/folders.ts';
import type { Storage } from '../storage/storage.ts';
import { chainsIn } from './chains.ts';
import type { StoredRecord } from './format.ts';
import { planCard } from './import-card.ts';
import { decidedHereOrBy, type PlannedDecisions, planDecision } from './import-decision.ts';
import { planDraft } from './import-draft.ts';
import { planReview, planVoice } from './import-kept.ts';
import { planSettings } from './import-settings.ts';
import { type PlannedRecord, planned } from './planned-record.ts';
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
  const decisions: PlannedDecisions = { owned: new Set(), expected: new Map() };
  const isDecided = decidedHereOrBy(storage, decisions);
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
      planDecision(storage, id, chain, arranged.get(id), fileName, decisions),
    ),
    ...each(ofKind('review'), (record) => [planReview(storage, record)]),
    ...each(ofKind('voice'), (record) => [planVoice(storage, record)]),
    ...each(ofKind('draft'), (record) => [planDraft(storage, record, fileName, isDecided)]),
  ];
  return {
    size: steps.length,
    *[Symbol.iterator]() {
      for (const step of steps) yield step();
    },
  };
}
