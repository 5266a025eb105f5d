import type { Draft } from './draft.ts';

/** Has the card a pick, and was it shown or answered? Before that it must stay hidden. */
export const isPickKnown = ({ card, commitment }: Pick<Draft, 'card' | 'commitment'>): boolean =>
  card.pick !== null && (commitment.beforePick !== null || commitment.agreesWithPick !== null);
