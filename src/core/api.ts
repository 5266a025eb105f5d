import './no-eval.ts';
import { z } from 'zod';
import { ERROR_CODES } from './api-error.ts';
import { draft } from './assessment/draft.ts';
import { draftInput } from './assessment/draft-input.ts';
import { IMPORT_PIECE } from './bounds.ts';
import { card } from './card/card.ts';
import { libraryCard } from './card/library-card.ts';
import { cardVersions, unsavedCards } from './card/unsaved-cards.ts';
import { chosenFolder, dataPlaceMethods } from './data-place-api.ts';
import { fileOutcome } from './file-outcome.ts';
import { importPreview, importProgress, undoneImport } from './journal/import.ts';
import { journalMethods } from './journal-api.ts';
import { journalListMethods } from './journal-list-api.ts';
import { byId, method, nothing } from './method.ts';
import { missingDecisionMethods } from './missing-decisions.ts';
import { recordId } from './record-id.ts';
import { reportOptions, reportStep } from './report-options.ts';
import { reviewMethods } from './review-api.ts';
import { secondVoiceMethods } from './second-voice-api.ts';
import { settings } from './settings.ts';
import { checkProgress, snapshotKey, storageInfo } from './storage-info.ts';
import { syncCopyMethods } from './sync-copies.ts';
import { dayText, momentText } from './time.ts';

export type { FileOutcome } from './file-outcome.ts';

/** THE contract between window and host: method -> input schema, output schema. */

/** A bundled card's id is a name, an own card's a UUID. */
const byCardId = z.object({ id: card.shape.id });

/** A calm message about something the host found and set right, or could not. */
export const notice = z.object({
  id: z.string(),
  text: z.string(),
  /** Path in the data folder of what was moved aside; null if nothing was. */
  file: z.string().nullable(),
});
export type Notice = z.infer<typeof notice>;

/** What the app runs on. */
export const host = z.enum(['electron', 'loopback']);

export const appInfo = z.object({
  version: z.string(),
  host,
  dataFolder: z.string(),
  /** Why nothing can be saved; null when all is well. */
  readOnly: z.string().nullable(),
  locale: z.string(),
});
export type AppInfo = z.infer<typeof appInfo>;

/** The parts of the app, with their versions and licences. */
export const about = z.object({
  /** What it runs on: Electron, Chromium, Node.js. */
  runtime: z.array(z.object({ name: z.string(), version: z.string() })),
  /** Where newer versions are published, as an address to be read; null where the build names none. Nothing is ever asked there. */
  published: z.string().nullable(),
  /** The log, as an absolute path; null where none is kept. */
  logFile: z.string().nullable(),
  /** The file with the licences of what Electron and Chromium consist of, absolute; null where it is not beside the program. */
  runtimeLicences: z.string().nullable(),
  /** Of every library that the build contains. */
  licences: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      /** SPDX expression; null where the library names none. */
      licence: z.string().nullable(),
      text: z.string().nullable(),
    }),
  ),
});
export type About = z.infer<typeof about>;

const draftSummary = z.object({
  id: recordId,
  title: z.string(),
  step: draft.shape.step,
  /** The furthest step that has answers and can be gone to; where one went back, it lies beyond `step`. */
  furthest: draft.shape.step,
  /** Its card has a rule for either path: what its sixth step is called. */
  hasRules: z.boolean(),
  /** Past the result: it goes on where one decides. */
  deciding: z.boolean(),
  createdAt: momentText,
  updatedAt: momentText,
  decideBy: dayText.nullable(),
  /** How many of the chosen criteria are rated for both paths. */
  rated: z.number().int(),
  criteria: z.number().int(),
});
export type DraftSummary = z.infer<typeof draftSummary>;

const reportSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('decision'), id: recordId }),
  /** The result of a draft, before it is committed. */
  z.object({ kind: z.literal('draft'), id: recordId }),
  /** One review of a decision, by the number of its revision. */
  z.object({ kind: z.literal('review'), id: recordId, number: z.number().int().min(2) }),
  /** The decisions of a period, from its first day to its last. */
  z.object({ kind: z.literal('letter'), from: dayText, to: dayText }),
  /** The list of all decisions. */
  z.object({ kind: z.literal('journal') }),
]);
export type ReportSubject = z.infer<typeof reportSubject>;

const reportOutcome = z.discriminatedUnion('kind', [
  ...fileOutcome.options,
  /** Loopback without a Chromium: a page to print, and what to do. */
  z.object({ kind: z.literal('print-view'), url: z.string(), advice: z.string() }),
]);
export type ReportOutcome = z.infer<typeof reportOutcome>;

const appMethods = {
  appInfo: method(nothing, appInfo),
  about: method(nothing, about),
  listNotices: method(nothing, z.array(notice)),
  dismissNotice: method(z.object({ id: z.string() }), nothing),

  /** The bundled card first, then the user's own, newest first. */
  listCards: method(nothing, z.array(libraryCard)),
  /** Adds a card to the library: imported, made by hand, or read from a file. The host gives it an id of its own. */
  addCard: method(z.object({ card }), libraryCard),
  /**
   * Replaces what an own card says. Drafts and decisions keep the copy they were started with. With `updatedAt`, the state that it
   * was made from, it is refused as outdated where another window has saved since.
   */
  saveCard: method(z.object({ card, updatedAt: momentText.optional() }), libraryCard),
  /** Adds a copy of any card, its title marked as one. */
  duplicateCard: method(byCardId, libraryCard),
  /** Moves an own card to the trash; undo with restoreCard. */
  discardCard: method(byCardId, nothing),
  restoreCard: method(byCardId, libraryCard),
  /** Hands a card over as one file that another library can read. */
  exportCard: method(byCardId, fileOutcome),

  /** The cards in the making that were kept, with their versions; none where there are none. */
  getUnsavedCards: method(nothing, unsavedCards.extend({ versions: cardVersions })),
  /**
   * Keeps all that a window has, each in place of the version that it was made from; what another window alone has changed stays. Refused as
   * outdated where both have changed one. Answers with the moment, and the versions of what was sent.
   */
  saveUnsavedCards: method(
    unsavedCards.extend({ bases: cardVersions }),
    z.object({ at: momentText, versions: cardVersions }),
  ),

  listDrafts: method(nothing, z.array(draftSummary)),
  createDraft: method(z.object({ cardId: card.shape.id }), draft),
  getDraft: method(byId, draft),
  /**
   * Saves the whole draft; answers with what is stored. `updatedAt` names the stored state that it was made from; the
   * host sets the new one. Refused as outdated where another window has saved since.
   */
  saveDraft: method(draftInput, draft),
  /** Moves a draft to the trash; undo with restoreDraft. */
  discardDraft: method(byId, nothing),
  restoreDraft: method(byId, draft),

  /**
   * Hands everything over as one file that another Crossroads can import: every revision, draft, card, setting and what is arranged,
   * the trash too. With an id, one decision. docs/EXPORT-FORMAT.md describes it.
   */
  exportArchive: method(z.object({ id: recordId.nullable() }), fileOutcome),
  /** Text for other programs: one decision, or all with null. Predictions are a table of all. */
  exportText: method(
    z.object({ format: z.enum(['markdown', 'json', 'predictions']), id: recordId.nullable() }),
    fileOutcome,
  ),
  /**
   * Hands over the days ahead on which something comes back, as a calendar file: of one decision, or of all and of drafts with
   * null. Nothing private is in it unless `withWords` asks for it.
   */
  exportCalendar: method(z.object({ id: recordId.nullable(), withWords: z.boolean() }), fileOutcome),
  /** Begins to read a file of `exportArchive`; its text follows in pieces. The import before it is dropped. */
  beginImport: method(z.object({ fileName: z.string().min(1).max(300) }), z.object({ key: z.string() })),
  addToImport: method(z.object({ key: z.string(), text: z.string().max(IMPORT_PIECE) }), nothing),
  /** What the import would do; changes nothing. */
  previewImport: method(z.object({ key: z.string() }), importPreview),
  /** How far the preview is, or the import itself. */
  importProgress: method(z.object({ key: z.string() }), importProgress),
  /** Does it. It can be taken back until the app closes. */
  applyImport: method(z.object({ key: z.string() }), importPreview),
  /** Lets go of a file that is not to be imported. An import that has begun goes on. */
  cancelImport: method(z.object({ key: z.string() }), nothing),
  /** What was added goes to the trash or aside; what was changed since stays. */
  undoImport: method(z.object({ key: z.string() }), undoneImport),

  storageInfo: method(nothing, storageInfo),
  /** Reads a snapshot as an import: then `previewImport` and `applyImport`. With `only`, one decision or draft of it, with its second voices. */
  beginRestore: method(snapshotKey.extend({ only: recordId.optional() }), z.object({ key: z.string() })),
  /**
   * From now on snapshots go into a folder of their own there; null = into the data folder. The first is made at once. Refused where
   * it cannot be written; then all stays as it was.
   */
  chooseSnapshotFolder: method(z.object({ folder: chosenFolder.nullable() }), nothing),
  /** Checks some records more; 0 begins anew, else `checked` of the answer before. */
  checkIntegrity: method(z.object({ from: z.number().int().min(0) }), checkProgress),
  /** Hands over what the last check has found. */
  exportCheck: method(nothing, fileOutcome),

  getSettings: method(nothing, settings),
  saveSettings: method(settings, settings),

  /** With `job`, a name that the window gives it, its progress can be asked for, and it can be cancelled. */
  exportReport: method(
    reportOptions.extend({ subject: reportSubject, job: z.uuid().optional() }),
    reportOutcome,
  ),
  /** What is being done for a report; null once it is over. */
  getReportProgress: method(z.object({ job: z.uuid() }), reportStep.nullable()),
  /** Ends the making of a report: nothing of it is kept, and it answers as cancelled. */
  cancelReport: method(z.object({ job: z.uuid() }), nothing),
} as const;

/** In parts, since a type of one piece would be too long to be written into declarations. */
export const contract: typeof appMethods &
  typeof journalMethods &
  typeof journalListMethods &
  typeof reviewMethods &
  typeof secondVoiceMethods &
  typeof dataPlaceMethods &
  typeof missingDecisionMethods &
  typeof syncCopyMethods = {
  ...appMethods,
  ...journalMethods,
  ...journalListMethods,
  ...reviewMethods,
  ...secondVoiceMethods,
  ...dataPlaceMethods,
  ...missingDecisionMethods,
  ...syncCopyMethods,
};

type Contract = typeof contract;
export type Method = keyof Contract;
export type Input<M extends Method> = z.input<Contract[M]['input']>;
export type Output<M extends Method> = z.output<Contract[M]['output']>;

/** The window's view of the host. */
export type Api = { [M in Method]: (input: Input<M>) => Promise<Output<M>> };

export const METHODS = Object.keys(contract) as Method[];

export { ApiError, type ErrorCode } from './api-error.ts';

const errorCode = z.enum(ERROR_CODES);

/** What goes wrong, in words that say what to do next. Crosses the bridge as data. */
const apiFailure = z.object({ code: errorCode, message: z.string() });
export type ApiFailure = z.infer<typeof apiFailure>;

/** How an answer crosses the bridge: errors as data, since thrown ones lose their code. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: ApiFailure };

/** Entries of the application menu that the window carries out. */
export const menuEntry = z.enum([
  'undo',
  'redo',
  'new-decision',
  'import-page',
  'export-pdf',
  'home',
  'journal',
  'cards',
  'settings',
  'find',
  'user-guide',
  'shortcuts',
  'about',
]);
export type MenuEntry = z.infer<typeof menuEntry>;

const openedFile = z.object({
  name: z.string(),
  /** In bytes. */
  size: z.number().int(),
  /** Null where it cannot be read, or is longer than any file that the window takes. */
  bytes: z.instanceof(Uint8Array).nullable(),
});
export type OpenedFile = z.infer<typeof openedFile>;

/** What the host asks of the window: the reverse of the contract, in Electron only. */
export const command = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('menu'), entry: menuEntry }),
  /** A decision that a notification of the system told of. */
  z.object({ kind: z.literal('open-decision'), id: recordId }),
  /** A file that the user opened from the system: what it is, the window finds out, as with any other file. */
  z.object({ kind: z.literal('open-file'), file: openedFile }),
  /** Save what is still being gathered; done once it is stored. */
  z.object({ kind: z.literal('flush') }),
]);
export type Command = z.infer<typeof command>;

/** The one door that the preload opens: `window.crossroads`. */
export interface Bridge {
  call(method: string, input: unknown): Promise<Reply<unknown>>;
  /** Names who carries out commands, in place of whoever did before; those that came earlier are handed over at once. */
  onCommand(carryOut: ((command: Command) => Promise<void>) | null): void;
}
