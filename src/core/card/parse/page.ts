import type { PathKey, PerPath } from '../card.ts';

/** Words of the page: always a part of the input, character by character, and the line they begin on (from 1). */
export interface Statement {
  text: string;
  line: number;
}

/** A con. A placeholder only says that the trade-offs depend on the use case. */
export interface Con extends Statement {
  placeholder: boolean;
}

/** "Use X if": which statements it quotes. The sentence itself is often broken and is not for showing. */
export interface PageRule {
  line: number;
  /** The rule as it stands on the page; for finding where it repeats a statement. */
  words: string;
  /** The pro it quotes, in the page's own spelling, or its own words where the page lists no such pro. */
  pro: string;
  /** The con it asks to live with; null where it names none. */
  con: string | null;
  /** "You prioritize … over what the other offers"; else "You want … and can live with …". */
  prefers: boolean;
}

/** What the page says of one path, each list in the page's order. */
export interface PagePath {
  name: string;
  /** The line of its heading; null where the page breaks off before it. */
  headingLine: number | null;
  summary: Statement | null;
  pros: Statement[];
  cons: Con[];
  tags: Statement[];
  rule: PageRule | null;
}

/** A row of a table that sets the two side by side: what it compares, and how each path does. */
export interface Aspect extends Statement {
  /** The words of the table's cells; empty where it has none. */
  values: PerPath<string>;
}

/** What a comparison page says. Path a is the one that its title names first. */
export interface ComparisonPage {
  titleLine: number;
  paths: PerPath<PagePath>;
  /** The rows of its table, where it has one. */
  aspects: Aspect[];
  pick: { path: PathKey; line: number } | null;
  /** Why the page picks it. */
  pickReason: Statement | null;
  /** What stands in place of the two rules. It may give the pick away. */
  verdictParagraph: Statement | null;
}

/** Something odd in a page that was read all the same. */
export interface Warning {
  /** Counted from 1; null where no line is at fault. */
  line: number | null;
  message: string;
}

/** Why a page cannot be read, and where (from 1). */
export interface Refusal {
  line: number;
  /** What is wrong. */
  message: string;
  /** What should be on that line instead. */
  expected: string;
}

export type ParsedPage =
  | { kind: 'card'; page: ComparisonPage; warnings: Warning[] }
  | ({ kind: 'refused' } & Refusal);
