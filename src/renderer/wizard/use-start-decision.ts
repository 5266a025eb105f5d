import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { api } from '../app/client.ts';
import { useApp } from '../stores/app-store.ts';
import { reportFailure } from '../ui/toast.tsx';

/** Creates a draft on the first card and goes to it. */
export function useStartDecision(): () => void {
  const [, navigate] = useLocation();
  const cards = useApp((state) => state.cards);
  return useCallback(async () => {
    const [first] = cards;
    if (first === undefined) return;
    try {
      const draft = await api.createDraft({ cardId: first.id });
      navigate(`/assess/${draft.id}`);
    } catch (error) {
      reportFailure(error);
    }
  }, [cards, navigate]);
}
