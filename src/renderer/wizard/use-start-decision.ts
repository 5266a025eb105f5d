import { useCallback } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { ApiError } from '../../core/api.ts';
import { api } from '../app/client.ts';
import { loadLibrary, useLibrary } from '../stores/library-store.ts';
import { reportFailure } from '../ui/toast.tsx';

/** Where it is asked which card a decision starts from. */
export const CHOOSE_CARD = '/choose-card';

/** Whether a draft is on its way: whoever clicks twice means one decision. */
let starting = false;

/** Creates a draft on a card and goes to it. Asked again before it is there, it stays at that one. */
export function useStartWith(): (cardId: string) => Promise<void> {
  return useCallback(async (cardId) => {
    if (starting) return;
    starting = true;
    try {
      const draft = await api.createDraft({ cardId });
      navigate(`/assess/${draft.id}`);
    } catch (error) {
      reportFailure(error);
    } finally {
      starting = false;
    }
  }, []);
}

/** Starts a decision: at once where there is one card, else by asking which. */
export function useStartDecision(): () => void {
  const startWith = useStartWith();
  return useCallback(async () => {
    if (useLibrary.getState().status !== 'ready') await loadLibrary();
    const { cards, failure } = useLibrary.getState();
    const [first, ...others] = cards;
    if (first === undefined) {
      reportFailure(new ApiError('not-found', failure ?? 'There is no card to start from.'));
    } else if (others.length > 0) navigate(CHOOSE_CARD);
    else await startWith(first.card.id);
  }, [startWith]);
}
