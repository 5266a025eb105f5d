import { type StoredCard, storedCard } from '../../core/card/library-card.ts';
import { RECORD_KINDS } from '../storage/record-kinds.ts';
import type { Storage } from '../storage/storage.ts';
import { STORED } from '../storage/stored-schemas.ts';
import type { StoredRecord } from './format.ts';
import { planBeside } from './import-beside.ts';
import { type PlannedRecord, readRecord } from './planned-record.ts';

export const planCard = ({ cards }: Storage, record: StoredRecord, fileName: string): PlannedRecord =>
  planBeside<StoredCard>(record, readRecord(STORED.card, record), fileName, {
    ...RECORD_KINDS.card,
    kind: 'card',
    store: cards,
    contentOf: ({ card }) => card,
    withTitle: (given, id, title) => storedCard.parse({ ...given, card: { ...given.card, id, title } }),
    isPast: () => false,
  });
