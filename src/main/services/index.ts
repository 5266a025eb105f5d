import { setImmediate as nextTurn } from 'node:timers/promises';
import { ApiError } from '../../core/api.ts';
import { reportOptions } from '../../core/report-options.ts';
import { type Services, serve, servicesBy } from '../dispatch.ts';
import type { Storage } from '../storage/storage.ts';
import { describeApp } from './about.ts';
import { appInfo } from './app-info.ts';
import { createArchiveService } from './archive.ts';
import { createCalendarService } from './calendar.ts';
import { createCardService } from './cards.ts';
import { nameableFolders } from './chosen-folder.ts';
import { createCover } from './cover.ts';
import { createDataPlaceService } from './data-place.ts';
import { createDraftService } from './drafts.ts';
import { emptyTrash } from './empty-trash.ts';
import type { ServiceEnv } from './env.ts';
import { createInsightsService } from './insights.ts';
import { createJournalService } from './journal.ts';
import { createJournalListService } from './journal-list.ts';
import { createLetterService } from './letters.ts';
import { createMissingDecisionService } from './missing-decisions.ts';
import { createReportService } from './report.ts';
import { createReviewService } from './reviews.ts';
import { createSettingsService } from './settings.ts';
import { chooseSnapshotFolder } from './snapshot-folder.ts';
import { createStorageService } from './storage-page.ts';
import { createSyncCopyService } from './sync-copies.ts';
import { createUnsavedCardService } from './unsaved-cards.ts';
import { createVoiceService } from './voices.ts';

/** How long a listing reads before others are answered, in milliseconds. */
const LIST_SLICE = 50;

/** The answer of what has nothing to tell but that it is done. */
const done = (_result: unknown): null => null;

/** Every method of the contract, for both hosts. Input has been validated by the dispatcher before it comes here. */
export function createServices(env: ServiceEnv): Services {
  const { findings } = env.storage;
  const settings = createSettingsService(env);
  const cards = createCardService(env);
  const drafts = createDraftService(env, cards);
  const cover = createCover(env);
  const journal = createJournalService(env, drafts, cover, settings);
  const list = createJournalListService(env, cover);
  const reviews = createReviewService(env, cover, settings);
  const insights = createInsightsService(env, cover);
  const letters = createLetterService(env, cover);
  const archive = createArchiveService(env, journal, cover);
  const calendar = createCalendarService(env, drafts, journal);
  const storagePage = createStorageService(env, journal);
  const voices = createVoiceService(env, drafts, cover);
  const report = createReportService(env, drafts, journal, settings, letters, cover, voices);
  const place = createDataPlaceService(env);
  const folders = nameableFolders(env.delivery.folder);
  const unsaved = createUnsavedCardService(env);
  const copies = createSyncCopyService(env, drafts, cover);
  const missing = createMissingDecisionService(env, voices);

  return whileThere(env.storage, {
    appInfo: async () => appInfo(env),
    about: async () => describeApp(env.about),
    listNotices: async () => {
      missing.settle();
      return findings.list();
    },
    dismissNotice: async ({ id }) => done(findings.dismiss(id)),

    listCards: async () => cards.list(),
    addCard: async ({ card }) => cards.add(card),
    saveCard: async ({ card, updatedAt }) => cards.save(card, updatedAt),
    duplicateCard: async ({ id }) => cards.duplicate(id),
    discardCard: async ({ id }) => done(cards.discard(id)),
    restoreCard: async ({ id }) => cards.restore(id),
    exportCard: async ({ id }) => cards.export(id),

    getUnsavedCards: async () => unsaved.get(),
    saveUnsavedCards: async (kept) => unsaved.save(kept),

    listDrafts: async () => drafts.list(),
    createDraft: async ({ cardId }) => drafts.create(cardId),
    getDraft: async ({ id }) => drafts.get(id),
    saveDraft: async (draft) => drafts.save(draft),
    discardDraft: async ({ id }) => done(drafts.discard(id)),
    restoreDraft: async ({ id }) => drafts.restore(id),

    commitDraft: async ({ id, updatedAt }) => journal.commit(id, updatedAt),
    listDecisions: async () => {
      // Others are answered in between.
      while (env.storage.journal.prepare(LIST_SLICE) !== null) await nextTurn();
      return journal.list();
    },
    queryJournal: async (query) => list.query(query),
    getDecision: async ({ id }) => journal.get(id),
    getWholeDecision: async ({ id }) => journal.get(id),
    addNote: async ({ id, text }) => journal.addNote(id, text),
    followUp: async ({ id, supersedes }) => journal.followUp(id, supersedes),
    arrangeDecision: async ({ id, change }) => journal.arrange(id, change),
    addPrediction: async ({ id, ...prediction }) => journal.predict(id, prediction),
    resolvePrediction: async ({ id, correcting, ...resolution }) =>
      journal.resolve(id, resolution, correcting),
    reopenPrediction: async ({ id, predictionId }) => journal.reopen(id, predictionId),

    exportCalendar: async ({ id, withWords }) => calendar.export(id, withWords),
    listReviews: async () => reviews.list(),
    beginReview: async ({ id }) => reviews.begin(id),
    getReview: async ({ id }) => reviews.get(id),
    saveReview: async (review) => reviews.save(review),
    submitRatings: async ({ id, updatedAt }) => reviews.submitRatings(id, updatedAt),
    finishReview: async ({ id, updatedAt }) => reviews.finish(id, updatedAt),
    discardReview: async ({ id }) => done(reviews.discard(id)),
    restoreReview: async ({ id }) => reviews.restore(id),
    lookFirst: async ({ id }) => reviews.lookFirst(id),

    getInsights: async () => insights.get(),
    getLetter: async (period) => letters.get(period),

    listVoices: async ({ id }) => voices.list(id),
    exportSheet: async ({ id, ...asked }) => voices.ask(id, asked),
    importAnswers: async ({ id, text }) => voices.import(id, text),
    openVoice: async ({ voiceId }) => voices.open(voiceId),
    discardVoice: async ({ voiceId }) => done(voices.discard(voiceId)),
    restoreVoice: async ({ voiceId }) => done(voices.restore(voiceId)),
    exportAnswers: async ({ answers, from }) => voices.exportAnswers(answers, from),

    deleteDecision: async ({ id }) => done(journal.discard(id)),
    restoreDecision: async ({ id }) => journal.restore(id),

    countTrash: async () => env.storage.trash.count(),
    listTrash: async () => env.storage.trash.list(),
    emptyTrash: async ({ items }) => done(emptyTrash(env.storage, items)),

    exportArchive: async ({ id }) => archive.export(id),
    exportText: async ({ format, id }) => archive.exportText(format, id),
    beginImport: async ({ fileName }) => archive.begin(fileName),
    addToImport: async ({ key, text }) => done(archive.add(key, text)),
    previewImport: async ({ key }) => archive.preview(key),
    importProgress: async ({ key }) => archive.progress(key),
    applyImport: async ({ key }) => archive.apply(key),
    cancelImport: async ({ key }) => done(archive.cancel(key)),
    undoImport: async ({ key }) => ({ stayed: await archive.undo(key) }),

    storageInfo: async () => storagePage.info(),
    beginRestore: async ({ only, ...snapshot }) => archive.beginRestore(snapshot, only ?? null),
    chooseSnapshotFolder: async ({ folder }) =>
      done(await chooseSnapshotFolder(env, folder === null ? null : folders.named(folder))),
    checkIntegrity: async ({ from }) => storagePage.check(from),
    exportCheck: async () => storagePage.exportCheck(),

    dataPlace: async () => place.get(),
    chooseFolder: async ({ title }) => folders.ask(title),
    planMove: async ({ folder }) => {
      const plan = place.plan(folders.named(folder));
      folders.allow(plan.folder);
      return plan;
    },
    moveData: async ({ folder }) => done(place.move(folders.named(folder))),
    moveProgress: async () => place.progress(),
    openDataFolder: async ({ folder }) => done(place.use(folders.named(folder))),
    removePrevious: async () => done(await place.removePrevious()),
    keepPrevious: async () => done(place.keepPrevious()),

    listSyncCopies: async () => copies.list(),
    settleSyncCopy: async ({ file, choice }) => done(copies.settle(file, choice)),

    listMissing: async () => missing.list(),
    findMissing: async ({ id }) => missing.find(id),
    exportBelongings: async ({ id }) => missing.exportBelongings(id),
    discardBelongings: async ({ id }) => missing.discardBelongings(id),
    restoreBelongings: async ({ items }) => done(missing.restoreBelongings(items)),

    getSettings: async () => settings.get(),
    saveSettings: async (next) => settings.save(next),

    exportReport: async ({ subject, job, ...options }) =>
      report.export(subject, { ...reportOptions.parse(options), job }),
    getReportProgress: async ({ job }) => report.step(job),
    cancelReport: async ({ job }) => done(report.cancel(job)),
  });
}

/** Where the data folder is away, what is not found in it is not gone: then that is said instead. */
function whileThere(storage: Storage, services: Services): Services {
  return servicesBy(async (method, input) => {
    try {
      return await serve(services, method, input);
    } catch (error) {
      if (error instanceof ApiError && error.code === 'not-found') storage.assertFolderThere();
      throw error;
    }
  });
}
