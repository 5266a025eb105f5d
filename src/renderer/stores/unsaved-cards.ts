import { create } from 'zustand';
import { createAutosave } from './autosave.ts';
import { type EditorKey, type OpenCard, replaceOpen, useCardEditor } from './card-editor-store.ts';
import { createCardSaves, type KeptCards, keptOf } from './card-saves.ts';
import { failureOf, NOTHING_TO_SAVE, type SavedWork, type Saving, savingAfter } from './edit-session.ts';

interface UnsavedState extends Saving {
  /** Changes are kept from the moment that those of the last time are back. */
  started: boolean;
}

/** How far the cards in the making are kept by the host. */
export const useUnsavedCards = create<UnsavedState>(() => ({ started: false, ...NOTHING_TO_SAVE }));

/** Is everything that was written into them kept? */
export const areKept = ({ started, save }: UnsavedState): boolean => started && save.kind === 'saved';

const saves = createCardSaves();

const tellSave = (state: Saving['save']): void => useUnsavedCards.setState(savingAfter(state));

const autosave = createAutosave<KeptCards>({ write: saves.save, onState: tellSave, describe: failureOf });

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
  const open = await saves.read().catch(() => ({}));
  useCardEditor.setState((state) => ({ open: { ...open, ...state.open } }));
  useUnsavedCards.setState({ started: true });
  let last = keptOf(open);
  const keep = (state: ReturnType<typeof useCardEditor.getState>): void => {
    const next = keptOf(state.open);
    if (isSame(next, last)) return;
    const closed = last.some(([key]) => next.every(([other]) => other !== key));
    last = next;
    autosave.schedule(next);
    // Keystrokes are gathered. A card that was saved or discarded must not come back after an end of the app that comes at once.
    if (closed) void autosave.flush();
  };
  useCardEditor.subscribe(keep);
  // What was opened before the answer came is not kept yet.
  keep(useCardEditor.getState());
}

const isSame = (one: KeptCards, other: KeptCards): boolean =>
  one.length === other.length &&
  one.every(([key, card], at) => key === other[at]?.[0] && card === other[at]?.[1]);

/** Tries to keep what waits now. @returns true when everything is kept */
export const flushUnsavedCards = (): Promise<boolean> => autosave.flush();

/** The cards in the making, as a frame shows how their saving goes and asks whose stay. */
export const unsavedCards: SavedWork = {
  useSaving: useUnsavedCards,
  flush: autosave.flush,
  record: () => keptOf(useCardEditor.getState().open).map(([, { proposal }]) => proposal),
  async keepMine() {
    try {
      await saves.takeNewer(useCardEditor.getState().open);
      autosave.schedule(keptOf(useCardEditor.getState().open));
      await autosave.flush();
    } catch (error) {
      tellSave({ kind: 'failed', ...failureOf(error) });
    }
  },
  async loadNewer() {
    try {
      const newer = await saves.takeNewer(useCardEditor.getState().open);
      const { open: mine } = useCardEditor.getState();
      replaceAll(newer.map(({ key, card }) => [key, card]));
      autosave.schedule(keptOf(useCardEditor.getState().open));
      await autosave.flush();
      return () => replaceAll(newer.map(({ key }) => [key, mine[key] ?? null]));
    } catch (error) {
      tellSave({ kind: 'failed', ...failureOf(error) });
      return null;
    }
  },
  close: autosave.drop,
};

const replaceAll = (cards: readonly (readonly [EditorKey, OpenCard | null])[]): void => {
  for (const [key, card] of cards) replaceOpen(key, card);
};
