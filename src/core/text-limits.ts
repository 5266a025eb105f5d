/** Longest texts a user may enter, in UTF-16 code units. Longer input is refused, never cut. Without zod: the sheet's own page is small. */
export const TEXT_LIMITS = {
  /** The decision's question, a card's title. */
  title: 160,
  /** Names of paths, criteria, roles. */
  name: 120,
  /** Ends of a criterion, trade-offs, predictions. */
  line: 280,
  /** Why now, evidence, reasons, notes beside a decision. */
  note: 10_000,
} as const;

export type TextKind = keyof typeof TEXT_LIMITS;

/** What is said of a text beyond its limit. */
export const tooLong = (kind: TextKind): string =>
  `Too long: at most ${TEXT_LIMITS[kind].toLocaleString('en')} characters. Shorten it, nothing is cut off for you.`;
