import type { CardOrigin, CardPath, PathKey, PerPath } from './card.ts';

/** A statement of the page, to be seen beside the criteria that came from it. */
export interface ProposedStatement {
  id: string;
  path: PathKey;
  part: 'summary' | 'pro' | 'con' | 'tag';
  text: string;
  /** Where the page says it, from 1. */
  line: number;
  /** A con that only says that the trade-offs depend on the use case: it yields no criterion. */
  placeholder: boolean;
}

/** A criterion as proposed, and as the user then changes it. */
export interface ProposedCriterion {
  id: string;
  label: string;
  worst: string;
  best: string;
  /** The ends are the user's own: a new label leaves them as they are. */
  ownEnds: boolean;
  /** Off: offered on the card, and asked only where the user takes it up. */
  on: boolean;
  /** Ids of the statements it came from; none for one of the user's own. */
  from: string[];
  origins: CardOrigin[];
}

/** A path with what the card will say of it. */
export type ProposedPath = Omit<CardPath, 'roles'>;

/** What a page becomes unless the user changes it; plain data, so that it can be kept and compared. */
export interface CardProposal {
  paths: PerPath<ProposedPath>;
  pick: PathKey | null;
  /** What the page says in place of rules; it may give the pick away. */
  verdictParagraph: string | null;
  statements: ProposedStatement[];
  criteria: ProposedCriterion[];
  /** Words that keep their capital within a sentence, lower-cased. */
  names: string[];
  /** What was left out, in words for the user. */
  notes: string[];
  /** Number of the next criterion's id. */
  nextId: number;
}
