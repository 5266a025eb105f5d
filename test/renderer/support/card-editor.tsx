import { beforeEach } from 'vitest';
import { page } from 'vitest/browser';
import { ApiError } from '../../../src/core/api.ts';
import { cardFromPage } from '../../../src/core/card/card-from-page.ts';
import type { LibraryCard } from '../../../src/core/card/library-card.ts';
import { parsePage } from '../../../src/core/card/parse/parse-page.ts';
import type { CardProposal } from '../../../src/core/card/proposal.ts';
import { EditorScreen } from '../../../src/renderer/cards/editor/EditorScreen.tsx';
import { FROM_PAGE, openProposal, useCardEditor } from '../../../src/renderer/stores/card-editor-store.ts';
import { fixturePage } from './files.ts';
import { hostAnswering } from './host.ts';
import { BUNDLED, freshCards, OWN_ID, ownCard } from './library.ts';
import { show } from './show.tsx';

interface State {
  cards: LibraryCard[];
  full: boolean;
  /** When another window has changed the card. */
  changedAt: string | null;
}

/** What the host answers with. */
export const host: State = {
  cards: [],
  full: false,
  changedAt: null,
};

export const asked = hostAnswering({
  listCards: () => host.cards,
  listNotices: () => [],
  addCard: ({ card }) => {
    if (host.full) throw new ApiError('disk-full', 'Not saved: the disk is full. Free some space.');
    return ownCard({ ...card, id: OWN_ID });
  },
  saveCard: ({ card, updatedAt }) => {
    if (host.changedAt !== null && updatedAt !== undefined && updatedAt !== host.changedAt) {
      throw new ApiError('outdated', 'This card was changed in another window or tab. Save again.');
    }
    return ownCard(card);
  },
});

beforeEach(() => {
  host.full = false;
  host.changedAt = null;
  host.cards = [BUNDLED, ownCard()];
  freshCards(host.cards);
});

export async function showPage(text: string): Promise<void> {
  const parsed = parsePage(text);
  if (parsed.kind === 'refused') throw new Error(parsed.message);
  openProposal(FROM_PAGE, cardFromPage(parsed.page), { warnings: parsed.warnings, page: text });
  await show(<EditorScreen editorKey={FROM_PAGE} />);
}

export const trains = () => showPage(fixturePage('night-trains.txt'));

export function proposalNow(key = FROM_PAGE): CardProposal {
  const open = useCardEditor.getState().open[key];
  if (open === undefined) throw new Error(`Nothing is open under ${key}`);
  return open.proposal;
}

export const labels = () => proposalNow().criteria.map(({ label }) => label);
export const first = page.getByRole('list', { name: 'Criteria from pro 1 of Night Trains' });
/** The field that holds these words. */
export const named = (label: string) =>
  page
    .getByRole('textbox', { name: 'Criterion' })
    .elements()
    .find((each) => (each as HTMLTextAreaElement).value === label);
