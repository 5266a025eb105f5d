import { create } from 'zustand';
import {
  MAX_UNSAVED_CARDS,
  UNSAVED_CARDS_SCHEMA_VERSION,
  type UnsavedCards,
} from '../../core/card/unsaved-cards.ts';
import { api, failureMessage } from '../app/client.ts';
import type { SaveState } from './autosave.ts';
import { createAutosave } from './autosave.ts';
import { isUnsaved, type OpenCard, useCardEditor } from './card-editor-store.ts';

interface UnsavedState {
  /** Changes are kept from the moment that those of the last time are back. */
  started: boolean;
  state: SaveState;
}

/** How far the cards in the making are kept by the host. */
export const useUnsavedCards = create<UnsavedState>(() => ({
  started: false,
  state: { kind: 'saved', at: null },
}));

/** Is everything that was written into them kept? */
export const areKept = ({ started, state }: UnsavedState): boolean => started && state.kind === 'saved';

const autosave = createAutosave<UnsavedCards>({
  write: (cards) => api.saveUnsavedCards(cards),
  onState: (state) => useUnsavedCards.setState({ state }),
  describe: (error) => ({ message: failureMessage(error), cause: 'other' }),
});

let keeping: Promise<void> | null = null;

/**
 * Brings back the cards that were being made when the app ended, and keeps every change from then on. Once is enough; what is
 * open already stays. Where they cannot be read the app goes on without them.
 */
export function keepUnsavedCards(): Promise<void> {
  keeping ??= start();
  return keeping;
}

async function start(): Promise<void> {
  const { cards } = await api.getUnsavedCards(null).catch(() => ({ cards: [] }));
  const open: Record<string, OpenCard> = {};
  for (const { key, seen: baseVersion, apart: distinct, ...card } of cards)
    open[key] = { ...card, baseVersion, distinct, opened: { ...card.proposal }, undo: null };
  useCardEditor.setState((state) => ({ open: { ...open, ...state.open } }));
  useUnsavedCards.setState({ started: true });
  let last = keptOf(open);
  const keep = (state: ReturnType<typeof useCardEditor.getState>): void => {
    const next = keptOf(state.open);
    if (isSame(next, last)) return;
    const closed = last.some(([key]) => next.every(([other]) => other !== key));
    last = next;
    autosave.schedule({
      schemaVersion: UNSAVED_CARDS_SCHEMA_VERSION,
      cards: next.map(([key, { proposal, baseVersion, warnings, page, distinct }]) => ({
        key,
        proposal,
        seen: baseVersion,
        warnings: [...warnings],
        page,
        apart: distinct.map(([one, other]) => [one, other]),
      })),
    });
    // Keystrokes are gathered. A card that was saved or discarded must not come back after an end of the app that comes at once.
    if (closed) void autosave.flush();
  };
  useCardEditor.subscribe(keep);
  // What was opened before the answer came is not kept yet.
  keep(useCardEditor.getState());
}

type Kept = readonly (readonly [string, OpenCard])[];

const keptOf = (open: Readonly<Record<string, OpenCard>>): Kept =>
  Object.entries(open)
    .filter(([key, card]) => isUnsaved(key, card))
    .slice(-MAX_UNSAVED_CARDS);

const isSame = (one: Kept, other: Kept): boolean =>
  one.length === other.length &&
  one.every(([key, card], at) => key === other[at]?.[0] && card === other[at]?.[1]);

/** Tries to keep what waits now. @returns true when everything is kept */
export const flushUnsavedCards = (): Promise<boolean> => autosave.flush();
