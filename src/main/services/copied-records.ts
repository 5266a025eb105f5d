import { draftInput } from '../../core/assessment/draft-input.ts';
import { sameAnswers } from '../../core/assessment/same-answers.ts';
import { isWithinInput } from '../../core/bounds.ts';
import { canonicalJson } from '../../core/journal/canonical-json.ts';
import type { CopyChoice, SyncCopy } from '../../core/sync-copies.ts';
import {
  arrangementDifferences,
  cardDifferences,
  draftDifferences,
  reviewDifferences,
  settingsDifferences,
  unsavedCardDifferences,
  voiceDifferences,
} from '../../words/copy-differences.ts';
import type { Dates } from '../../words/dates.ts';
import type { StoredRecord } from '../archive/format.ts';
import { planCard } from '../archive/import-card.ts';
import { planDraft } from '../archive/import-draft.ts';
import { isFinishedHere } from '../archive/import-kept.ts';
import type { PlannedRecord } from '../archive/planned-record.ts';
import type { ConflictCopy, CopyKind } from '../storage/conflict-copies.ts';
import { RECORD_KINDS } from '../storage/record-kinds.ts';
import type { VersionedSchema } from '../storage/schema-versions.ts';
import { readSlotCopy, type SlotReading, valueIn } from '../storage/slots.ts';
import type { Storage } from '../storage/storage.ts';
import { STORED } from '../storage/stored-schemas.ts';
import type { VoiceSeal } from './voice-seal.ts';

/** What is known of the copy of a record that may change. */
export interface CopiedRecord extends Pick<SyncCopy, 'standing' | 'rows' | 'choices'> {
  readonly title: string;
  /** Takes it in beside what is here. */
  keep(): void;
  /** Takes it in place of what is here. */
  replace(): void;
}

interface Kind<T> {
  readonly versioned: VersionedSchema<T>;
  /** The id that the record itself has; null where there is one record only. */
  idOf(record: T): string | null;
  here(id: string): SlotReading<T>;
  /** Where this is missing, all but the moment of the change counts. */
  isSame?(here: T, there: T): boolean;
  rows(here: T | null, there: T): SyncCopy['rows'];
  titleOf(there: T): string;
  /** Is what it was a draft of in the journal here? */
  isPast?(there: T): boolean;
  /** May it take the place of what is here? Everything may where this is missing. */
  mayReplace?(here: T | null, there: T): boolean;
  replace(there: T): void;
  /** How both stay; missing where there can be one only. */
  both?(record: StoredRecord): PlannedRecord;
}

interface Env {
  readonly storage: Storage;
  readonly seal: Pick<VoiceSeal, 'isReady'>;
}

export function copiedRecord(
  env: Env,
  copy: ConflictCopy & { kind: Exclude<CopyKind, 'revision'> },
  dates: Dates,
  isCovered: boolean,
): CopiedRecord {
  const { storage, seal } = env;
  const from = `sync copy ${copy.from}`;
  switch (copy.kind) {
    case 'draft':
      return known(copy, {
        ...RECORD_KINDS.draft,
        here: storage.drafts.read,
        isSame: sameAnswers,
        rows: (here, there) => draftDifferences(here, there, dates),
        isPast: ({ id }) => storage.journal.isDecided(id),
        // Nothing that no window could save again.
        mayReplace: (_, there) => draftInput.safeParse(there).success,
        replace: storage.drafts.save,
        both: (record) => planDraft(storage, record, from, storage.journal.isDecided),
      });
    case 'card':
      return known(copy, {
        ...RECORD_KINDS.card,
        here: storage.cards.read,
        isSame: (here, there) => canonicalJson(here.card) === canonicalJson(there.card),
        rows: (here, there) => cardDifferences(here, there, dates),
        replace: storage.cards.save,
        both: (record) => planCard(storage, record, from),
      });
    case 'review':
      return known(copy, {
        ...RECORD_KINDS.review,
        here: storage.reviews.read,
        rows: (here, there) => (isCovered ? [] : reviewDifferences(here, there, dates)),
        titleOf: () => 'A review under way',
        isPast: (there) => isFinishedHere(storage, there),
        replace: storage.reviews.save,
      });
    case 'voice':
      return known(copy, {
        ...RECORD_KINDS.voice,
        here: storage.voices.read,
        rows: (here, there) => voiceDifferences(here, there, dates),
        titleOf: ({ answers }) => (answers === null ? 'A question sheet' : `What ${answers.name} answered`),
        // What was seen is not sealed again, and what is sealed stays so until the user's own answers are in.
        mayReplace: (here, there) =>
          (here === null || here.opened === null) && (there.opened === null || seal.isReady(there.ownerId)),
        replace(voice) {
          storage.voices.save(voice);
          if (storage.journal.isCommitted(voice.ownerId)) storage.journal.reload(voice.ownerId);
        },
      });
    case 'settings':
      return known(copy, {
        versioned: STORED.settings,
        idOf: () => null,
        here: () => storage.settings.read(),
        rows: settingsDifferences,
        titleOf: () => 'Settings',
        replace: storage.settings.save,
      });
    case 'unsaved-cards':
      return known(copy, {
        versioned: STORED.unsavedCards,
        idOf: () => null,
        here: () => storage.unsavedCards.read(),
        rows: unsavedCardDifferences,
        titleOf: () => 'Cards in the making',
        replace: storage.unsavedCards.save,
      });
    case 'arrangement':
      return known(copy, {
        versioned: STORED.arrangement,
        idOf: ({ id }) => id,
        here(id) {
          const value = storage.journal.arrangements.read(id);
          return value === null ? { kind: 'none' } : { kind: 'value', value };
        },
        rows: (here, there) => arrangementDifferences(here, there, dates),
        titleOf: () => 'Review day, tags and the like',
        replace({ id, updatedAt, schemaVersion: _, ...arrangement }) {
          storage.journal.arrangements.save(id, updatedAt, arrangement);
          storage.journal.reload(id);
        },
      });
  }
}

const same = <T extends object>(here: T, there: T) =>
  canonicalJson({ ...here, updatedAt: '' }) === canonicalJson({ ...there, updatedAt: '' });

const nothing = () => {};

function known<T extends object>(copy: ConflictCopy, kind: Kind<T>): CopiedRecord {
  const given = readSlotCopy(copy.file, kind.versioned);
  const isTaken =
    given.kind === 'value' &&
    isWithinInput(given.value) &&
    (copy.id === null || kind.idOf(given.value) === copy.id);
  if (given.kind !== 'value' || !isTaken) {
    const standing = given.kind === 'newer' ? 'newer' : 'unreadable';
    return { standing, rows: [], choices: ['aside'], title: '', keep: nothing, replace: nothing };
  }
  const there = given.value;
  const reading = kind.here(copy.id ?? '');
  const here = valueIn(reading);
  const isSame = here !== null && (kind.isSame ?? same)(here, there);
  const isPast = kind.isPast?.(there) ?? false;
  const standing = isPast ? 'past' : isSame ? 'same' : here === null ? 'adds' : 'differs';
  const both = kind.both?.({
    kind: copy.kind === 'card' ? 'card' : 'draft',
    id: copy.id,
    number: null,
    from: null,
    trashed: false,
    text: JSON.stringify(there),
  });
  const canKeep = both !== undefined && both.run !== null;
  const mayReplace = reading.kind !== 'newer' && (kind.mayReplace?.(here, there) ?? true);
  const isSettled = isPast || isSame;
  const choices: CopyChoice[] = isSettled
    ? ['aside']
    : [...(canKeep ? (['both'] as const) : []), ...(mayReplace ? (['there'] as const) : []), 'aside'];
  return {
    standing,
    // What is past may be covered until its review, so nothing of it is told.
    rows: isSettled ? [] : kind.rows(here, there),
    choices,
    title: kind.titleOf(there),
    keep: () => void both?.run?.(),
    replace: () => kind.replace(there),
  };
}
