import { expect, it, vi } from 'vitest';
import { ApiError } from '../../../src/core/api.ts';
import { emptyProposal } from '../../../src/core/card/empty-proposal.ts';
import { rewordPath } from '../../../src/core/card/path-edits.ts';
import {
  NO_UNSAVED_CARDS,
  type UnsavedCard,
  type UnsavedCards,
} from '../../../src/core/card/unsaved-cards.ts';
import {
  closeProposal,
  editProposal,
  FROM_NOTHING,
  FROM_PAGE,
  openProposal,
  useCardEditor,
} from '../../../src/renderer/stores/card-editor-store.ts';
import {
  areKept,
  keepUnsavedCards,
  unsavedCards,
  useUnsavedCards,
} from '../../../src/renderer/stores/unsaved-cards.ts';
import { hostAnswering } from '../support/host.ts';

const left: UnsavedCards['cards'][number] = {
  key: FROM_PAGE,
  proposal: rewordPath(emptyProposal(), 'a', { name: 'Tea' }),
  seen: null,
  warnings: [],
  page: 'Tea vs Coffee',
  apart: [],
};
let stored: UnsavedCards = { schemaVersion: 2, cards: [left] };

/** Every content there was; its place stands for its hash. */
const contents: string[] = [];
function versionOf(card: UnsavedCard | undefined): string | undefined {
  if (card === undefined) return undefined;
  const content = JSON.stringify(card);
  if (!contents.includes(content)) contents.push(content);
  return contents.indexOf(content).toString(16).padStart(64, '0');
}
const versionsOf = (cards: readonly UnsavedCard[]) =>
  Object.fromEntries(cards.map((card) => [card.key, versionOf(card) ?? '']));
const nameOf = (key: string) => stored.cards.find((card) => card.key === key)?.proposal.paths.a.name ?? null;

/** Keeps as the host does, for one card at a time: only what was made from the version that is stored. */
const log = hostAnswering({
  getUnsavedCards: () => ({ ...stored, versions: versionsOf(stored.cards) }),
  saveUnsavedCards: ({ bases, ...sent }) => {
    for (const card of sent.cards) {
      const there = versionOf(stored.cards.find(({ key }) => key === card.key));
      if (there !== bases[card.key] && there !== versionOf(card))
        throw new ApiError('outdated', 'This card was changed in another window or tab.');
    }
    stored = sent;
    if (answersGetLost) throw new ApiError('unreachable', 'Crossroads is not answering.');
    return { at: '2026-11-23T08:00:00.000Z', versions: versionsOf(sent.cards) };
  },
});
let answersGetLost = false;

/** Another window changes the card of the page. */
function elsewhere(name: string): void {
  stored = { schemaVersion: 2, cards: [{ ...left, proposal: rewordPath(left.proposal, 'a', { name }) }] };
}
const write = (name: string) => editProposal(FROM_PAGE, (proposal) => rewordPath(proposal, 'a', { name }));
const shownName = () => useCardEditor.getState().open[FROM_PAGE]?.proposal.paths.a.name;
const unsavedCause = () => useUnsavedCards.getState().unsaved?.cause;

/** The card of the page, changed elsewhere, and then here. */
async function changedTwice(): Promise<void> {
  await keepUnsavedCards();
  openProposal(FROM_PAGE, rewordPath(emptyProposal(), 'a', { name: 'Tea' }));
  await expect.poll(() => areKept(useUnsavedCards.getState()) && nameOf(FROM_PAGE)).toBe('Tea');
  elsewhere('Green tea');
  write('Black tea');
  await expect.poll(unsavedCause).toBe('outdated');
  expect(nameOf(FROM_PAGE)).toBe('Green tea');
  expect(shownName()).toBe('Black tea');
}

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
    expect(log.at(-1)).toMatchObject({ method: 'saveUnsavedCards', input: NO_UNSAVED_CARDS });
  } finally {
    vi.useRealTimers();
  }
});

it('is asked whose card stays where another window has changed it: ours', async () => {
  await changedTwice();
  await unsavedCards.keepMine();
  expect(nameOf(FROM_PAGE)).toBe('Black tea');
  expect(areKept(useUnsavedCards.getState())).toBe(true);
  write('Black tea, and on');
  await expect.poll(() => nameOf(FROM_PAGE)).toBe('Black tea, and on');
});

it('is asked whose card stays where another window has changed it: theirs, with the way back', async () => {
  await changedTwice();
  const undo = await unsavedCards.loadNewer();
  expect(shownName()).toBe('Green tea');
  expect(areKept(useUnsavedCards.getState())).toBe(true);
  undo?.();
  expect(shownName()).toBe('Black tea');
  await expect.poll(() => nameOf(FROM_PAGE)).toBe('Black tea');
});

it('closes a card that was saved or discarded elsewhere, where that is wanted', async () => {
  await changedTwice();
  stored = NO_UNSAVED_CARDS;
  const undo = await unsavedCards.loadNewer();
  expect(shownName()).toBeUndefined();
  undo?.();
  await expect.poll(() => nameOf(FROM_PAGE)).toBe('Black tea');
});

it('knows its own words again where the answer to a save was lost', async () => {
  await keepUnsavedCards();
  openProposal(FROM_PAGE, rewordPath(emptyProposal(), 'a', { name: 'Tea' }));
  await expect.poll(() => areKept(useUnsavedCards.getState()) && nameOf(FROM_PAGE)).toBe('Tea');
  answersGetLost = true;
  write('Green tea');
  await expect.poll(unsavedCause).toBe('unreachable');
  answersGetLost = false;
  write('Green tea, and on');
  await expect.poll(() => nameOf(FROM_PAGE)).toBe('Green tea, and on');
  expect(areKept(useUnsavedCards.getState())).toBe(true);
});
