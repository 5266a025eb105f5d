import { create } from 'zustand';
import type { DraftSummary } from '../../core/api.ts';
import type { DecisionSummary } from '../../core/journal/decision.ts';
import type { ReviewSummary } from '../../core/review-api.ts';
import { api, failureMessage } from '../app/client.ts';
import { refreshNotices } from './notices-store.ts';
import { refreshTrash } from './trash-store.ts';

interface JournalState {
  status: 'loading' | 'ready' | 'failed';
  failure: string | null;
  /** Newest first. */
  drafts: DraftSummary[];
  decisions: DecisionSummary[];
  /** Those under way. */
  reviews: ReviewSummary[];
}

/** What is kept: the drafts in progress, the frozen decisions, and the reviews of them under way. */
export const useJournal = create<JournalState>(() => ({
  status: 'loading',
  failure: null,
  drafts: [],
  decisions: [],
  reviews: [],
}));

/** Whether the lists were asked for since the window opened. */
let asked = false;

/** Reads the lists unless they were asked for before. */
export async function ensureJournal(): Promise<void> {
  if (!asked) await loadJournal();
}

/** Reads the lists anew. What was shown stays until the answer is there. */
export async function loadJournal(): Promise<void> {
  asked = true;
  try {
    const [drafts, decisions, reviews] = await Promise.all([
      api.listDrafts(null),
      api.listDecisions(null),
      api.listReviews(null),
    ]);
    useJournal.setState({ status: 'ready', failure: null, drafts, decisions, reviews });
    await Promise.all([refreshNotices(), refreshTrash()]);
  } catch (error) {
    useJournal.setState({ status: 'failed', failure: failureMessage(error) });
  }
}

/** Moves a draft to the trash. @throws ApiError */
export async function discardDraft(id: string): Promise<void> {
  await api.discardDraft({ id });
  await loadJournal();
}

/** Takes a draft back out of the trash. @throws ApiError */
export async function restoreDraft(id: string): Promise<void> {
  await api.restoreDraft({ id });
  await loadJournal();
}

/** Moves a decision to the trash. @throws ApiError */
export async function deleteDecision(id: string): Promise<void> {
  await api.deleteDecision({ id });
  await loadJournal();
}

/** Takes a decision back out of the trash. @throws ApiError */
export async function restoreDecision(id: string): Promise<void> {
  await api.restoreDecision({ id });
  await loadJournal();
}
