import { create } from 'zustand';
import { ApiError } from '../../core/api.ts';
import { type Draft, draft as draftSchema } from '../../core/assessment/draft.ts';
import { noteLaterEdit } from '../../core/assessment/edits/later-edits.ts';
import type { Decision } from '../../core/journal/decision.ts';
import { api, failureMessage } from '../app/client.ts';
import { createAutosave } from './autosave.ts';

/** Where the words stand: on the way, kept since a moment, or not kept and why. */
export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'pending' }
  | { kind: 'saving' }
  | { kind: 'failed'; message: string };

interface DraftState {
  draft: Draft | null;
  failure: string | null;
  save: SaveState;
}

/** The assessment in hand. Every edit goes through `editDraft`, is shown at once and saved soon after. */
export const useDraft = create<DraftState>(() => ({
  draft: null,
  failure: null,
  save: { kind: 'saved', at: null },
}));

const autosave = createAutosave<Draft>({
  async write(draft) {
    // Refused here already, so that the user reads which answer it is and what to do.
    const checked = draftSchema.safeParse(draft);
    if (!checked.success)
      throw new ApiError('invalid-input', checked.error.issues[0]?.message ?? 'An answer cannot be kept.');
    return (await api.saveDraft(draft)).updatedAt;
  },
  onState: (save) => useDraft.setState({ save }),
  describe: failureMessage,
});

const NOT_SAVED_YET =
  'Another assessment still has answers that are not saved. Go back to it and solve that first; nothing of it is lost.';

/** Opens a draft; the one before it is saved first. What could not be saved stays in hand, newer than what is stored. */
export async function openDraft(id: string): Promise<void> {
  const saved = await flushDraft();
  const openId = useDraft.getState().draft?.id;
  useDraft.setState({ failure: saved || openId === id ? null : NOT_SAVED_YET });
  if (!saved) return;
  if (openId !== id) useDraft.setState({ draft: null });
  try {
    const draft = await api.getDraft({ id });
    inHand = [];
    useDraft.setState({ draft, save: { kind: 'saved', at: draft.updatedAt } });
  } catch (error) {
    useDraft.setState({ draft: null, failure: failureMessage(error) });
  }
}

/** The answers changed last: while they go on changing, that is one edit. */
let inHand: readonly string[] = [];

/**
 * Changes the draft in hand and has it saved within 300 ms. Does nothing where no draft is open.
 * Changes of answers after the result was seen are counted here, so that no screen can forget to.
 */
export function editDraft(change: (draft: Draft) => Draft): void {
  const { draft } = useDraft.getState();
  if (draft === null) return;
  const changed = change(draft);
  if (changed === draft) return;
  const noted = noteLaterEdit(draft, changed, inHand);
  inHand = noted.inHand;
  const next = noted.draft;
  useDraft.setState({ draft: next });
  autosave.schedule(next);
}

/** Saves what waits, now: on blur, step, close, and before anything that needs the stored draft. */
export const flushDraft = (): Promise<boolean> => autosave.flush();

/** Freezes the draft in hand. @throws ApiError, with the draft as it was */
export async function commitDraft(): Promise<Decision> {
  const { draft } = useDraft.getState();
  if (draft === null) throw new ApiError('not-found', 'No assessment is open.');
  if (!(await flushDraft())) {
    const { save } = useDraft.getState();
    throw new ApiError('not-ready', save.kind === 'failed' ? save.message : 'Not saved yet. Try again.');
  }
  const decision = await api.commitDraft({ id: draft.id });
  useDraft.setState({ draft: null, save: { kind: 'saved', at: null } });
  return decision;
}
