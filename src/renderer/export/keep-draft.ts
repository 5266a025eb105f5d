import { ApiError } from '../../core/api.ts';
import { flushDraft, useDraft } from '../stores/draft-store.ts';

/** Saves the open draft, since the host prints what is stored. @throws ApiError where the last answers cannot be stored */
export async function keepDraft(): Promise<void> {
  if (await flushDraft()) return;
  const { save } = useDraft.getState();
  const why = save.kind === 'failed' ? save.message : 'Not saved yet. Try again.';
  throw new ApiError('not-ready', why);
}
