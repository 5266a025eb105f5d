import { create } from 'zustand';
import { ApiError } from '../../core/api.ts';
import type { Draft } from '../../core/assessment/draft.ts';
import { canonicalJson } from '../../core/journal/canonical-json.ts';
import type { Decision } from '../../core/journal/decision.ts';
import { type ReviewDraft, type ReviewStep, reviewDraft } from '../../core/journal/review.ts';
import type { ReviewView } from '../../core/journal-api.ts';
import { api, failureMessage } from '../app/client.ts';
import { createAutosave, type SaveFailure, type SaveState } from './autosave.ts';
import { failureOf } from './draft-store.ts';
import { createVersionedSaves } from './versioned-saves.ts';

interface ReviewState {
  view: ReviewView | null;
  failure: string | null;
  save: SaveState;
  /** Why the words are not kept, until they are. */
  unsaved: SaveFailure | null;
}

/** The open review. Every edit goes through `editReview`, is shown at once and saved soon after. */
export const useReview = create<ReviewState>(() => ({
  view: null,
  failure: null,
  save: { kind: 'saved', at: null },
  unsaved: null,
}));

function tellSave(save: SaveState): void {
  if (save.kind === 'failed') useReview.setState({ save, unsaved: save });
  else if (save.kind === 'saved') useReview.setState({ save, unsaved: null });
  else useReview.setState({ save });
}

const saves = createVersionedSaves<ReviewDraft>({
  get: async (id) => (await api.getReview({ id })).review,
  save: (review) => api.saveReview(review),
  isSame: (one, other) => canonicalJson({ ...other, updatedAt: one.updatedAt }) === canonicalJson(one),
});

const autosave = createAutosave<ReviewDraft>({
  async write(review) {
    const checked = reviewDraft.safeParse(review);
    if (!checked.success)
      throw new ApiError('invalid-input', checked.error.issues[0]?.message ?? 'An answer cannot be kept.');
    return saves.saveWithVersion(review);
  },
  onState: tellSave,
  describe: failureOf,
});

const NOT_SAVED_YET =
  'Another review still has answers that are not saved. Go back to it and solve that first; nothing of it is lost.';

/** Opens the review under way of a decision; the one before it is saved first. */
export async function openReview(id: string): Promise<void> {
  const saved = await flushReview();
  const openId = useReview.getState().view?.review.id;
  useReview.setState({ failure: saved || openId === id ? null : NOT_SAVED_YET });
  if (!saved) return;
  if (openId !== id) useReview.setState({ view: null });
  const { view: before } = useReview.getState();
  try {
    const view = await api.getReview({ id });
    // Edits made while the request ran are newer than its answer.
    if (useReview.getState().view === before) take(view);
  } catch (error) {
    useReview.setState({ view: null, failure: failureMessage(error) });
  }
}

function take(view: ReviewView): void {
  saves.setBaseVersion(view.review);
  useReview.setState({ view });
  tellSave({ kind: 'saved', at: view.review.updatedAt });
}

/** Changes the open review and has it saved within 300 ms. Does nothing where none is open. */
export function editReview(change: (review: ReviewDraft) => ReviewDraft): void {
  const { view } = useReview.getState();
  if (view === null) return;
  const review = change(view.review);
  if (review === view.review) return;
  useReview.setState({ view: { ...view, review } });
  autosave.schedule(review);
}

/** Changes the new answers; nothing once they are given. Where their step changes, the review goes there. */
export function editAnswers(change: (answers: Draft) => Draft): void {
  editReview((review) => {
    if (review.ratedAt !== null) return review;
    const answers = change(review.answers);
    return answers === review.answers ? review : { ...review, answers, step: stepOf(answers) ?? review.step };
  });
}

const stepOf = ({ step }: Draft): ReviewStep | null =>
  step === 'criteria' || step === 'weights' || step === 'ratings' ? step : null;

/** Goes to a step. The answers stand at it too, as long as they can change. */
export function goToReviewStep(step: ReviewStep): void {
  if (step === 'criteria' || step === 'weights' || step === 'ratings')
    editAnswers((answers) => ({ ...answers, step }));
  else editReview((review) => ({ ...review, step }));
}

/** Saves what waits, now: on blur, step, close, and before anything that needs the stored review. */
export const flushReview = (): Promise<boolean> => autosave.flush();

/** The open review once all of it is stored. @throws ApiError where it cannot be */
async function stored(): Promise<ReviewDraft> {
  if (!(await flushReview())) {
    const { save } = useReview.getState();
    throw new ApiError('not-ready', save.kind === 'failed' ? save.message : 'Not saved yet. Try again.');
  }
  const { view } = useReview.getState();
  if (view === null) throw new ApiError('not-found', 'No review is open.');
  return view.review;
}

/** Fixes the new answers; from then on the old ones may be seen. @throws ApiError */
export async function submitRatings(): Promise<void> {
  const review = await stored();
  take(await api.submitRatings({ id: review.id, updatedAt: saves.baseVersion(review) }));
}

/** Appends the open review to its decision. @throws ApiError, with the review as it was */
export async function finishReview(): Promise<Decision> {
  const review = await stored();
  const decision = await api.finishReview({ id: review.id, updatedAt: saves.baseVersion(review) });
  leaveReview();
  return decision;
}

/** Moves the open review to the trash, with its last words. @throws ApiError */
export async function discardReview(): Promise<void> {
  const { id } = await stored();
  await api.discardReview({ id });
  leaveReview();
}

function leaveReview(): void {
  autosave.drop();
  useReview.setState({ view: null });
  tellSave({ kind: 'saved', at: null });
}

/** Saves the answers shown here in place of those that another window has saved. */
export async function keepMyReview(): Promise<void> {
  const { view } = useReview.getState();
  if (view === null) return;
  try {
    const theirs = await api.getReview({ id: view.review.id });
    saves.setBaseVersion(theirs.review);
    autosave.schedule(view.review);
    await flushReview();
  } catch (error) {
    tellSave({ kind: 'failed', ...failureOf(error) });
  }
}

/**
 * Loads the review that another window has saved, in place of the open one.
 *
 * @returns the way back; null where it could not be read
 */
export async function loadNewerReview(): Promise<(() => void) | null> {
  const { view: mine } = useReview.getState();
  if (mine === null) return null;
  try {
    const newer = await api.getReview({ id: mine.review.id });
    autosave.drop();
    take(newer);
  } catch (error) {
    tellSave({ kind: 'failed', ...failureOf(error) });
    return null;
  }
  return () => {
    if (useReview.getState().view?.review.id !== mine.review.id) return;
    editReview(() => mine.review);
  };
}
