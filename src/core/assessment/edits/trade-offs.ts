import type { PathKey } from '../../card/card.ts';
import { type Draft, MAX_TRADE_OFFS, type TradeOff } from '../draft.ts';

/** Is there room for one more trade-off? */
export const canAddTradeOff = ({ tradeOffs }: Draft): boolean => tradeOffs.length < MAX_TRADE_OFFS;

/**
 * Adds a trade-off to a path, after the others; the draft itself where there is no room or the id is taken.
 * @param text its words; empty for one that is still to be written
 */
export function addTradeOff(draft: Draft, path: PathKey, id: string, text = ''): Draft {
  if (!canAddTradeOff(draft) || draft.tradeOffs.some((each) => each.id === id)) return draft;
  return { ...draft, tradeOffs: [...draft.tradeOffs, { id, path, text, answer: null }] };
}

/** A trade-off that the card suggests, with the id that it has once it is taken over. */
export interface Suggestion {
  id: string;
  text: string;
}

/** What the card suggests for a path and the user has not taken over yet; reworded ones count as taken. */
export const openSuggestions = ({ card, tradeOffs }: Draft, path: PathKey): Suggestion[] =>
  (card.paths[path].tradeOffSuggestions ?? [])
    .map((text, index) => ({ id: `suggested-${path}-${index}`, text }))
    .filter(({ id }) => !tradeOffs.some((each) => each.id === id));

/** Changes the words or the answer of a trade-off. */
export const changeTradeOff = (
  draft: Draft,
  id: string,
  change: Partial<Pick<TradeOff, 'text' | 'answer'>>,
): Draft => ({
  ...draft,
  tradeOffs: draft.tradeOffs.map((each) => (each.id === id ? { ...each, ...change } : each)),
});

export const removeTradeOff = (draft: Draft, id: string): Draft => ({
  ...draft,
  tradeOffs: draft.tradeOffs.filter((each) => each.id !== id),
});

/** Undoes a removal: the trade-off comes back as it was in `before`, as near to its place as may be. */
export function restoreTradeOff(draft: Draft, id: string, before: Draft): Draft {
  const place = before.tradeOffs.findIndex((each) => each.id === id);
  const kept = before.tradeOffs[place];
  if (kept === undefined || !canAddTradeOff(draft) || draft.tradeOffs.some((each) => each.id === id))
    return draft;
  return { ...draft, tradeOffs: draft.tradeOffs.toSpliced(place, 0, kept) };
}

/** Drops the rows that were added and never filled in; the draft itself where there are none. */
export function withoutEmptyTradeOffs(draft: Draft): Draft {
  const tradeOffs = draft.tradeOffs.filter(({ text, answer }) => text.trim() !== '' || answer !== null);
  return tradeOffs.length === draft.tradeOffs.length ? draft : { ...draft, tradeOffs };
}
