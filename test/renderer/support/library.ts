import type { Card } from '../../../src/core/card/card.ts';
import type { LibraryCard } from '../../../src/core/card/library-card.ts';
import { useCardEditor } from '../../../src/renderer/stores/card-editor-store.ts';
import { useLibrary } from '../../../src/renderer/stores/library-store.ts';
import { setPageText } from '../../../src/renderer/stores/page-store.ts';
import { card } from './drafts.ts';

export const OWN_ID = '5a3c0f6e-7d42-4a0e-9c1b-2f4f3f1a9c77';

export const BUNDLED: LibraryCard = { card, origin: 'bundled', createdAt: null, updatedAt: null };

/** A card of the user's own. */
export const ownCard = (change: Partial<Card> = {}): LibraryCard => ({
  card: { ...card, id: OWN_ID, title: 'Staff engineer vs Manager', ...change },
  origin: 'own',
  createdAt: '2026-05-03T18:00:00.000Z',
  updatedAt: '2026-05-03T18:00:00.000Z',
});

/** As the app is when it has just been opened. */
export function freshCards(cards: LibraryCard[] = [BUNDLED]): void {
  useLibrary.setState({ status: 'ready', failure: null, cards });
  useCardEditor.setState({ open: {} });
  setPageText('');
  window.location.hash = '#/';
}
