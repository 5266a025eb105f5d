import { expect, it } from 'vitest';
import bundledJson from '../../../resources/cards/ic-vs-tl.json' with { type: 'json' };
import { card } from '../../../src/core/card/card.ts';
import { proposalFromCard } from '../../../src/core/card/proposal-from-card.ts';
import { NO_UNSAVED_CARDS, type UnsavedCards, unsavedCards } from '../../../src/core/card/unsaved-cards.ts';

it('keeps all that a card in the making took from a library card: questions, groups, suggested trade-offs', () => {
  const proposal = proposalFromCard(card.parse(bundledJson));
  expect(proposal.criteria.some(({ question }) => question !== undefined)).toBe(true);
  expect(proposal.criteria.some(({ group }) => group !== undefined)).toBe(true);
  expect(proposal.paths.a.tradeOffSuggestions).not.toBeUndefined();
  const kept: UnsavedCards = {
    ...NO_UNSAVED_CARDS,
    cards: [{ key: 'ic-vs-tl', proposal, seen: null, warnings: [], page: null, apart: [] }],
  };
  expect(unsavedCards.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});
