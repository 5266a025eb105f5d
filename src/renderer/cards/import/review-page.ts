import type { Warning } from '../../../core/card/parse/page.ts';
import type { CardProposal } from '../../../core/card/proposal.ts';
import { FROM_PAGE, openProposal, useCardEditor } from '../../stores/card-editor-store.ts';
import { toastWithUndo } from '../../ui/toast.tsx';

/** Opens what a page proposes. Changes made to the same page's card are kept; those of another page's can be brought back. */
export function reviewPage(text: string, proposal: CardProposal, warnings: readonly Warning[]): void {
  const before = useCardEditor.getState().open[FROM_PAGE];
  if (before?.page === text) return;
  const bringBack = openProposal(FROM_PAGE, proposal, { warnings, page: text });
  if (before !== undefined && before.proposal !== before.opened) {
    toastWithUndo(
      'The page was read again, without the changes you made to its card.',
      bringBack,
      'card of the page',
    );
  }
}
