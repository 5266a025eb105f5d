import type { CardProposal } from '../../core/card/proposal.ts';
import { titleOf } from '../../core/card/proposal-words.ts';

/** The title of a card in the making, also before it has names. */
export function workingTitle(proposal: CardProposal): string {
  const { title, paths } = proposal;
  const named = title !== null || (paths.a.name.trim() !== '' && paths.b.name.trim() !== '');
  return named ? titleOf(proposal) : 'A card without its two names yet';
}
