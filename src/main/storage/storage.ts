import type { UnsavedCards } from '../../core/card/unsaved-cards.ts';
import type { Settings } from '../../core/settings.ts';
import { type Adoption, createAdoption } from './adoption.ts';
import { type CoveredDays, createCoveredDays } from './covered-days.ts';
import { createDurableWriter } from './durable-write.ts';
import { createFindings, type Findings } from './findings.ts';
import { createIntegrityCheck, type IntegrityCheck } from './integrity-check.ts';
import { createJournal, type Journal } from './journal.ts';
import type { LockHolder } from './lock.ts';
import { createQuarantine } from './quarantine.ts';
import { SINGLE_RECORDS, slotsOfSingle } from './record-kinds.ts';
import { createRecordStores, type RecordStores } from './record-stores.ts';
import type { Slots } from './slots.ts';
import { createSnapshots, type Snapshots } from './snapshots.ts';
import { changeFiles, type StoreContext } from './store-context.ts';
import type { StoreFactory } from './store-factory.ts';
import { createStoredRecords, type StoredRecords } from './stored-records.ts';
import { createTrashContents, type TrashContents } from './trash-contents.ts';
import { createVoices, type Voices } from './voices.ts';
import { createWriter } from './writer.ts';

interface StorageOptions {
  /** The data folder, absolute; made where it is missing. */
  readonly folder: string;
  /** It was chosen, and is not made where it is missing: then it is opened as one that is away. */
  readonly mustExist?: boolean;
  readonly createStore: StoreFactory;
  readonly now: () => Date;
  /** What another instance learns about this one. */
  readonly holder: LockHolder;
}

/** Everything that is kept. The only way to the data folder. */
export interface Storage extends RecordStores {
  readonly folder: string;
  readonly journal: Journal;
  /** Question sheets, and the answers of others to them. */
  readonly voices: Voices;
  /** Cards in the making, not in the library yet. */
  readonly unsavedCards: Slots<UnsavedCards>;
  readonly settings: Slots<Settings>;
  readonly coveredDays: CoveredDays;
  /** Reads all that is kept, to carry it away. */
  readonly records: StoredRecords;
  /** Takes in what was written elsewhere. */
  readonly adoption: Adoption;
  /** Copies of everything, made once a day. */
  readonly snapshots: Snapshots;
  readonly check: IntegrityCheck;
  readonly trash: TrashContents;
  readonly findings: Findings;
  /** Moves files aside, never to be read again by the app; nothing is deleted. @throws ApiError as saving does */
  setAside(files: readonly string[]): void;
  /** Keeps copies of files there that are about to be replaced. @throws ApiError as saving does */
  keepCopies(files: readonly string[]): void;
  /** Why nothing can be saved and what to do; null when all is well. Looks again each time. */
  readOnly(): string | null;
  /** @throws ApiError not-writable where the data folder is away, so that nothing in it can be found */
  assertFolderThere(): void;
  /** Is the data folder away? */
  isAway(): boolean;
  /** Refuses all saving while the data is being moved. @returns what ends that */
  holdStill(): () => void;
  /** Tells other instances something new about this one, such as its address. */
  announce(holder: LockHolder): void;
  /** Writes the index and lets go of the lock. */
  close(): void;
}

/** `held`: another instance writes this folder; hand over to it and end. */
type Opening = { kind: 'open'; storage: Storage } | { kind: 'held'; holder: LockHolder };

/**
 * Opens the data folder for this process alone. A folder that cannot be written is opened all the same, for reading; saving
 * tries again each time, so that a user who set it right need not start anew.
 */
export function openStorage(options: StorageOptions): Opening {
  const { folder, createStore, now } = options;
  const writer = createWriter(folder, options.holder, options.mustExist ?? false);
  const holder = writer.heldBy();
  if (holder !== null) return { kind: 'held', holder };
  const findings = createFindings();
  const files = createDurableWriter(folder, createStore, writer.require);
  if (writer.obstacle() === null) files.sweep();
  const quarantine = createQuarantine(folder, now);
  const context: StoreContext = {
    dataFolder: folder,
    files,
    findings,
    quarantine,
    assertWritable: writer.require,
    holdsFolder: () => writer.obstacle() === null,
  };
  const journal = createJournal(context);
  const records = createStoredRecords(context);
  return {
    kind: 'open',
    storage: {
      folder,
      ...createRecordStores(context),
      journal,
      voices: createVoices(context),
      unsavedCards: slotsOfSingle(context, SINGLE_RECORDS.unsavedCards),
      settings: slotsOfSingle(context, SINGLE_RECORDS.settings),
      coveredDays: createCoveredDays(
        slotsOfSingle(context, SINGLE_RECORDS.coveredDays),
        (id) => journal.hasRecords(id) || journal.isTrashed(id),
      ),
      records,
      snapshots: createSnapshots(context, records),
      check: createIntegrityCheck(context),
      trash: createTrashContents(context),
      adoption: createAdoption(context),
      findings,
      setAside: (files) => void changeFiles(context, () => quarantine.moveAside(files)),
      keepCopies: (files) => void changeFiles(context, () => quarantine.keepCopies(files)),
      readOnly: writer.obstacle,
      assertFolderThere() {
        if (writer.isGone()) writer.require();
      },
      isAway: writer.isGone,
      holdStill() {
        journal.flush();
        return writer.hold();
      },
      announce: writer.announce,
      close() {
        journal.flush();
        writer.release();
      },
    },
  };
}
