import { navigate } from 'wouter/use-hash-location';
import { ApiError } from '../../core/api-error.ts';
import { api } from '../app/client.ts';
import { loadLibrary, useLibrary } from '../stores/library-store.ts';
import { attempt } from '../ui/attempt.ts';
import { reportFailure } from '../ui/toast.tsx';

/** Where it is asked which card a decision starts from. */
export const CHOOSE_CARD = '/choose-card';

/** Whether a draft is on its way: whoever clicks twice means one decision. */
let starting = false;

/** Creates a draft on a card and goes to it. Asked again before it is there, it stays at that one. */
export async function startWith(cardId: string): Promise<void> {
  if (starting) return;
  starting = true;
  await attempt(async () => {
    const draft = await api.createDraft({ cardId });
    navigate(`/assess/${draft.id}`);
  });
  starting = false;
}

/** Starts a decision: at once where there is one card, else by asking which. */
export async function startDecision(): Promise<void> {
  if (useLibrary.getState().status !== 'ready') await loadLibrary();
  const { cards, failure } = useLibrary.getState();
  const [first, ...others] = cards;
  if (first === undefined) {
    reportFailure(new ApiError('not-found', failure ?? 'There is no card to start from.'));
  } else if (others.length > 0) navigate(CHOOSE_CARD);
  else await startWith(first.card.id);
}
