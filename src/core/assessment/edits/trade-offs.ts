import type { PathKey } from '../../card/card.ts';
import { type Draft, MAX_TRADE_OFFS, type TradeOff } from '../draft.ts';

/** Is there room for one more trade-off? */
export const canAddTradeOff = ({ tradeOffs }: Draft): boolean => tradeOffs.length < MAX_TRADE_OFFS;

/** Adds an empty trade-off to a path, after the others; the draft itself where there is no room or the id is taken. */
export function addTradeOff(draft: Draft, path: PathKey, id: string): Draft {
  if (!canAddTradeOff(draft) || draft.tradeOffs.some((each) => each.id === id)) return draft;
  return { ...draft, tradeOffs: [...draft.tradeOffs, { id, path, text: '', answer: null }] };
}

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
