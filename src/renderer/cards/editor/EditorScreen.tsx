import { useEffect } from 'react';
import { emptyProposal } from '../../../core/card/empty-proposal.ts';
import { proposalFromCard } from '../../../core/card/proposal-from-card.ts';
import {
  closeUnchanged,
  FROM_NOTHING,
  FROM_PAGE,
  openProposal,
  useCardEditor,
} from '../../stores/card-editor-store.ts';
import { useLibrary } from '../../stores/library-store.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { CARDS, IMPORT } from '../places.ts';
import { CardEditor } from './CardEditor.tsx';

/** The editor of the card in the address; opens the card if needed. */
export function EditorScreen({ editorKey }: { editorKey: string }) {
  const open = useCardEditor((state) => state.open[editorKey]);
  const entry = useLibrary(({ cards }) =>
    cards.find(({ card, origin }) => card.id === editorKey && origin === 'own'),
  );
  const isOpen = open !== undefined;
  useEffect(() => {
    if (isOpen) return;
    if (editorKey === FROM_NOTHING) openProposal(FROM_NOTHING, emptyProposal());
    else if (entry !== undefined)
      openProposal(editorKey, proposalFromCard(entry.card), { baseVersion: entry.updatedAt });
  }, [isOpen, editorKey, entry]);
  // An unchanged card is read from the library again next time.
  useEffect(() => () => closeUnchanged(editorKey), [editorKey]);

  if (open !== undefined) return <CardEditor editorKey={editorKey} open={open} />;
  if (editorKey === FROM_NOTHING || entry !== undefined) return null;
  return editorKey === FROM_PAGE ? (
    <EmptyState title="No page is being read." detail="Paste a page first; its card is reviewed here.">
      <LinkButton href={IMPORT}>Import a page</LinkButton>
    </EmptyState>
  ) : (
    <EmptyState
      title="There is no such card to edit."
      detail="It may have been deleted. Cards that come with Crossroads are edited as a copy."
    >
      <LinkButton href={CARDS}>Go to the cards</LinkButton>
    </EmptyState>
  );
}
