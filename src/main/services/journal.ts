import type { Draft } from '../../core/assessment/draft.ts';
import type { ArrangementChange } from '../../core/journal/arrangement.ts';
import type { CommitBody, Decision, DecisionSummary } from '../../core/journal/decision.ts';
import { localDay, type Moment } from '../../core/time.ts';
import { frozenVerdict } from '../../words/frozen-verdict.ts';
import type { Storage } from '../storage/storage.ts';
import { type DraftService, refuseOutdated } from './drafts.ts';
import type { ServiceEnv } from './env.ts';
import { refuseUnready, resultOf } from './readiness.ts';

/** Decisions: frozen drafts and what is appended to them. */
export interface JournalService {
  /**
   * @param seen the moment of the state that was reviewed
   * @throws ApiError not-found, not-ready, outdated where another state is stored by now; as saving does
   */
  commit(id: string, seen?: Moment): Decision;
  list(): DecisionSummary[];
  get(id: string): Decision;
  addNote(id: string, text: string): Decision;
  /** @throws ApiError not-found, newer-version; as saving does */
  arrange(id: string, change: ArrangementChange): Decision;
  discard(id: string): void;
  restore(id: string): Decision;
}

type JournalEnv = Pick<ServiceEnv, 'storage' | 'now' | 'version'>;

export function createJournalService(
  { storage, now, version }: JournalEnv,
  drafts: DraftService,
): JournalService {
  const { journal } = storage;
  finishCommits(storage);
  return {
    commit(id, seen) {
      if (journal.isCommitted(id) || journal.isTrashed(id)) {
        finishCommit(storage, id);
        return journal.read(id);
      }
      const at = now();
      const draft = drafts.get(id);
      if (seen !== undefined) refuseOutdated(draft, seen);
      const decision = journal.commit(id, at.toISOString(), frozen(draft, at, version));
      removeDraft(storage, id);
      return decision;
    },
    list: journal.list,
    get: journal.read,
    addNote: (id, text) => journal.append(id, now().toISOString(), { kind: 'note', text }),
    arrange: (id, change) => journal.arrange(id, now().toISOString(), change),
    discard: journal.discard,
    restore: journal.restore,
  };
}

/**
 * The answers as they stand, with what the engine makes of them here: never what a window sent.
 * @throws ApiError not-ready with the first thing that is missing
 */
function frozen(assessment: Draft, at: Date, appVersion: string): CommitBody {
  refuseUnready(assessment, localDay(at));
  const evaluation = resultOf(assessment);
  const verdict = frozenVerdict(evaluation, assessment);
  return { kind: 'commit', assessment, evaluation, verdict, appVersion };
}

/** Removes the draft of a decision whose first revision is there, where one is left. */
function finishCommit(storage: Storage, id: string): void {
  try {
    if (storage.drafts.ids().includes(id) && storage.journal.isCommitted(id)) removeDraft(storage, id);
  } catch {
    // It is looked after again at the next start.
  }
}

/** The revision is there and acknowledged: only now the draft goes. */
function removeDraft({ drafts }: Storage, id: string): void {
  try {
    drafts.removeCommitted(id);
  } catch {
    // The answers are safe and count as decided; the draft that is left over goes at a later start.
  }
}

/** Makes good what a crash between the revision and the end of its draft left. */
function finishCommits(storage: Storage): void {
  for (const id of storage.drafts.ids()) finishCommit(storage, id);
}
