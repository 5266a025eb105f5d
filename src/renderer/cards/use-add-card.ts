import { useCallback } from 'react';
import { navigate } from 'wouter/use-hash-location';
import type { Card } from '../../core/card/card.ts';
import { addCard } from '../stores/library-store.ts';
import { reportFailure } from '../ui/toast.tsx';
import { showSaved } from './just-saved.ts';
import { CARDS } from './places.ts';

/** Adds a card to the library and shows it there. Failures are shown; nothing is thrown. */
export async function addToLibrary(card: Card, navigate: (to: string) => void): Promise<void> {
  try {
    showSaved((await addCard(card)).card.id);
    navigate(CARDS);
  } catch (error) {
    reportFailure(error);
  }
}

export function useAddCard(): (card: Card) => Promise<void> {
  return useCallback((card) => addToLibrary(card, navigate), []);
}
