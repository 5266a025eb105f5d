import { expect, it, vi } from 'vitest';
import { emptyProposal } from '../../../src/core/card/empty-proposal.ts';
import { rewordPath } from '../../../src/core/card/path-edits.ts';
import { NO_UNSAVED_CARDS, type UnsavedCards } from '../../../src/core/card/unsaved-cards.ts';
import {
  closeProposal,
  editProposal,
  FROM_NOTHING,
  FROM_PAGE,
  openProposal,
  useCardEditor,
} from '../../../src/renderer/stores/card-editor-store.ts';
import { areKept, keepUnsavedCards, useUnsavedCards } from '../../../src/renderer/stores/unsaved-cards.ts';
import { hostAnswering } from '../support/host.ts';

const left: UnsavedCards['cards'][number] = {
  key: FROM_PAGE,
  proposal: rewordPath(emptyProposal(), 'a', { name: 'Tea' }),
  seen: null,
  warnings: [],
  page: 'Tea vs Coffee',
  apart: [],
};
let stored: UnsavedCards = { schemaVersion: 1, cards: [left] };

const log = hostAnswering({
  getUnsavedCards: () => stored,
  saveUnsavedCards: (cards) => {
    stored = cards;
    return '2026-11-23T08:00:00.000Z';
  },
});

it('brings back the card that was being made, and keeps every change to it until it is closed', async () => {
  await keepUnsavedCards();
  expect(useCardEditor.getState().open[FROM_PAGE]?.proposal.paths.a.name).toBe('Tea');

  editProposal(FROM_PAGE, (proposal) => rewordPath(proposal, 'a', { name: 'Green Tea' }));
  await expect.poll(() => stored.cards[0]?.proposal.paths.a.name).toBe('Green Tea');
  await expect.poll(() => areKept(useUnsavedCards.getState())).toBe(true);

  openProposal(FROM_NOTHING, emptyProposal());
  editProposal(FROM_NOTHING, (proposal) => rewordPath(proposal, 'b', { name: 'Cocoa' }));
  await expect.poll(() => stored.cards.map(({ key }) => key)).toEqual([FROM_PAGE, FROM_NOTHING]);

  closeProposal(FROM_PAGE);
  closeProposal(FROM_NOTHING);
  await expect.poll(() => stored.cards).toEqual([]);
  await expect.poll(() => areKept(useUnsavedCards.getState())).toBe(true);
});

it('lets go of a card at once when it is closed, as the app may end before keystrokes would be kept', async () => {
  await keepUnsavedCards();
  openProposal(FROM_PAGE, rewordPath(emptyProposal(), 'a', { name: 'Tea' }));
  await expect.poll(() => stored.cards.map(({ key }) => key)).toEqual([FROM_PAGE]);
  await expect.poll(() => areKept(useUnsavedCards.getState())).toBe(true);

  // Time stands still, so what was only gathered would never be asked.
  vi.useFakeTimers();
  try {
    closeProposal(FROM_PAGE);
    expect(log.at(-1)).toEqual({ method: 'saveUnsavedCards', input: NO_UNSAVED_CARDS });
  } finally {
    vi.useRealTimers();
  }
});
