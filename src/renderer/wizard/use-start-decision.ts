import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { ApiError } from '../../core/api.ts';
import { api } from '../app/client.ts';
import { loadLibrary, useLibrary } from '../stores/library-store.ts';
import { reportFailure } from '../ui/toast.tsx';

/** Creates a draft on the first card and goes to it. */
export function useStartDecision(): () => void {
  const [, navigate] = useLocation();
  return useCallback(async () => {
    if (useLibrary.getState().status !== 'ready') await loadLibrary();
    const { cards, failure } = useLibrary.getState();
    const [first] = cards;
    try {
      if (first === undefined) throw new ApiError('not-found', failure ?? 'There is no card to start from.');
      const draft = await api.createDraft({ cardId: first.card.id });
      navigate(`/assess/${draft.id}`);
    } catch (error) {
      reportFailure(error);
    }
  }, [navigate]);
}
