import { create } from 'zustand';
import { ApiError } from '../../core/api.ts';
import { type Draft, draft as draftSchema } from '../../core/assessment/draft.ts';
import { countLaterEdit } from '../../core/assessment/edits/later-edits.ts';
import { sameAnswers } from '../../core/assessment/same-answers.ts';
import type { Decision } from '../../core/journal/decision.ts';
import { api, failureMessage } from '../app/client.ts';
import { createAutosave, type SaveFailure, type SaveState } from './autosave.ts';
import { createVersionedSaves } from './versioned-saves.ts';

/** The stored state that the open draft was made from. */
const { setBaseVersion, baseVersion, saveWithVersion } = createVersionedSaves({
  get: (id) => api.getDraft({ id }),
  save: (draft) => api.saveDraft(draft),
  isSame: sameAnswers,
});

interface DraftState {
  draft: Draft | null;
  failure: string | null;
  /** The draft asked for last, where it has become the decision of the same id; null else. */
  decided: string | null;
  save: SaveState;
  /** Why the words are not kept, until they are: another try does not take it out of sight. */
  unsaved: SaveFailure | null;
}

/** The open assessment. Every edit goes through `editDraft`, is shown at once and saved soon after. */
export const useDraft = create<DraftState>(() => ({
  draft: null,
  failure: null,
  decided: null,
  save: { kind: 'saved', at: null },
  unsaved: null,
}));

function tellSave(save: SaveState): void {
  if (save.kind === 'failed') useDraft.setState({ save, unsaved: save });
  else if (save.kind === 'saved') useDraft.setState({ save, unsaved: null });
  else useDraft.setState({ save });
}

/** A failed save as it is shown. */
export const failureOf = (error: unknown): SaveFailure => ({
  message: failureMessage(error),
  outdated: error instanceof ApiError && error.code === 'outdated',
});

const autosave = createAutosave<Draft>({
  async write(draft) {
    // Refused before sending, so that the message can name the answer and what to do.
    const checked = draftSchema.safeParse(draft);
    if (!checked.success)
      throw new ApiError('invalid-input', checked.error.issues[0]?.message ?? 'An answer cannot be kept.');
    return saveWithVersion(draft);
  },
  onState: tellSave,
  describe: failureOf,
});

const NOT_SAVED_YET =
  'Another assessment still has unsaved answers. Go back to it and save them first. Nothing of it is lost.';

/** Opens a draft; the one before it is saved first. What could not be saved stays open, newer than what is stored. */
export async function openDraft(id: string): Promise<void> {
  const saved = await flushDraft();
  const openId = useDraft.getState().draft?.id;
  useDraft.setState({ failure: saved || openId === id ? null : NOT_SAVED_YET });
  if (!saved) return;
  if (openId !== id) useDraft.setState({ draft: null });
  const { draft: before } = useDraft.getState();
  try {
    const draft = await api.getDraft({ id });
    // Edits made while the request ran are newer than its answer.
    if (useDraft.getState().draft === before) take(draft);
  } catch (error) {
    const decided = error instanceof ApiError && error.code === 'frozen';
    if (decided) useDraft.setState({ draft: null, decided: id });
    else useDraft.setState({ draft: null, failure: failureMessage(error) });
  }
}

function take(draft: Draft): void {
  lastChanged = [];
  setBaseVersion(draft);
  useDraft.setState({ draft });
  tellSave({ kind: 'saved', at: draft.updatedAt });
}

/** Saves the answers shown here in place of those that another window has saved. */
export async function keepMine(): Promise<void> {
  const { draft } = useDraft.getState();
  if (draft === null) return;
  try {
    setBaseVersion(await api.getDraft({ id: draft.id }));
    autosave.schedule(draft);
    await flushDraft();
  } catch (error) {
    tellSave({ kind: 'failed', ...failureOf(error) });
  }
}

/**
 * Loads the answers that another window has saved, in place of the open ones.
 *
 * @returns the way back: the answers that were open, saved in their place again; null where they could not be read
 */
export async function loadNewer(): Promise<(() => void) | null> {
  const { draft } = useDraft.getState();
  if (draft === null) return null;
  let mine = draft;
  try {
    const newer = await api.getDraft({ id: draft.id });
    mine = useDraft.getState().draft ?? draft;
    autosave.drop();
    take(newer);
  } catch (error) {
    tellSave({ kind: 'failed', ...failureOf(error) });
    return null;
  }
  return () => {
    // A toast outlives the screen: its undo must not reach another draft.
    if (useDraft.getState().draft?.id !== mine.id) return;
    useDraft.setState({ draft: mine });
    autosave.schedule(mine);
  };
}

/** The answers changed last: while they go on changing, that is one edit. */
let lastChanged: readonly string[] = [];

/**
 * Changes the open draft and has it saved within 300 ms. Does nothing where no draft is open.
 * Changes of answers after the result was seen are counted here, so that no screen can forget to.
 */
export function editDraft(change: (draft: Draft) => Draft): void {
  const { draft } = useDraft.getState();
  if (draft === null) return;
  const changed = change(draft);
  if (changed === draft) return;
  const counted = countLaterEdit(draft, changed, lastChanged);
  lastChanged = counted.lastChanged;
  const next = counted.draft;
  useDraft.setState({ draft: next });
  autosave.schedule(next);
}

/** Saves what waits, now: on blur, step, close, and before anything that needs the stored draft. */
export const flushDraft = (): Promise<boolean> => autosave.flush();

/** Freezes the open draft as it is seen here. @throws ApiError, with the draft as it was */
export async function commitDraft(): Promise<Decision> {
  const { draft } = useDraft.getState();
  if (draft === null) throw new ApiError('not-found', 'No assessment is open.');
  if (!(await flushDraft())) {
    const { save } = useDraft.getState();
    throw new ApiError('not-ready', save.kind === 'failed' ? save.message : 'Not saved yet. Try again.');
  }
  const decision = await api.commitDraft({ id: draft.id, updatedAt: baseVersion(draft) });
  useDraft.setState({ draft: null });
  tellSave({ kind: 'saved', at: null });
  return decision;
}
