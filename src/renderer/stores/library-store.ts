import { create } from 'zustand';
import type { FileOutcome } from '../../core/api.ts';
import type { Card } from '../../core/card/card.ts';
import type { LibraryCard } from '../../core/card/library-card.ts';
import type { Moment } from '../../core/time.ts';
import { api, failureMessage } from '../app/client.ts';
import { refreshNotices } from './notices-store.ts';

interface LibraryState {
  status: 'loading' | 'ready' | 'failed';
  failure: string | null;
  /** The bundled card first, then the user's own, newest first. */
  cards: LibraryCard[];
}

/** The cards a decision can start from. */
export const useLibrary = create<LibraryState>(() => ({ status: 'loading', failure: null, cards: [] }));

/** Reads the cards anew. What was shown stays until the answer is there. */
export async function loadLibrary(): Promise<void> {
  try {
    const cards = await api.listCards(null);
    useLibrary.setState({ status: 'ready', failure: null, cards });
    await refreshNotices();
  } catch (error) {
    useLibrary.setState({ status: 'failed', failure: failureMessage(error) });
  }
}

/** Adds a card; the host gives it an id of its own. @throws ApiError */
export const addCard = (card: Card): Promise<LibraryCard> => changed(api.addCard({ card }));

/**
 * Replaces what an own card says.
 * @param baseVersion the stored state that it was made from; null to save whatever is stored
 * @throws ApiError, outdated where another state is stored by now
 */
export const saveCard = (card: Card, baseVersion: Moment | null): Promise<LibraryCard> =>
  changed(api.saveCard(baseVersion === null ? { card } : { card, updatedAt: baseVersion }));

/** Adds a copy of any card. @throws ApiError */
export const duplicateCard = (id: string): Promise<LibraryCard> => changed(api.duplicateCard({ id }));

/** Moves an own card to the trash. @throws ApiError */
export async function discardCard(id: string): Promise<void> {
  await changed(api.discardCard({ id }));
}

/** Takes a card back out of the trash. @throws ApiError */
export const restoreCard = (id: string): Promise<LibraryCard> => changed(api.restoreCard({ id }));

/** Makes one file of a card. @throws ApiError */
export const exportCard = (id: string): Promise<FileOutcome> => api.exportCard({ id });

async function changed<T>(change: Promise<T>): Promise<T> {
  const answer = await change;
  await loadLibrary();
  return answer;
}
