import type { CardOrigin, CardPath, EndKey, PathKey, PerPath } from './card.ts';
import type { NamedWords } from './named-words.ts';

/** A statement of the page or card, to be seen beside the criteria that came from it. */
export interface ProposedStatement {
  id: string;
  path: PathKey;
  part: 'summary' | 'pro' | 'con' | 'tag';
  text: string;
  /** Where the page says it, from 1; null where no page does. */
  line: number | null;
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
  /** Ends that are only suggestions: the user is asked to change them. */
  suggested: EndKey[];
  /** Its label is the statement's own words: it stays off until the user has written it. */
  needsWording: boolean;
  /** Off: offered on the card, and asked only where the user takes it up. */
  on: boolean;
  /** Ids of the statements it came from; none for one of the user's own. */
  from: string[];
  origins: CardOrigin[];
  /** Why one might ask it, for where it is off; null: said from its origins. */
  reason: string | null;
  /** What the card asks on the rating screen, and the label that it was written for: it holds for no other. */
  question?: { text: string; label: string };
  /** The group in which a card offers it. */
  group?: string;
}

/**
 * How a rule is said: in a sentence made around what it quotes, that one wants it or puts it first, or in words of the card's own,
 * which hold as long as it quotes what they were written for.
 */
export type RuleWording =
  | { kind: 'wants' | 'prefers' }
  | { kind: 'own'; words: NamedWords; pro: string; con: string | null };

/** "Use X if": which statements it quotes, and how it says so. */
export interface ProposedRule {
  pro: string;
  con: string | null;
  wording: RuleWording;
}

/** A path with what the card will say of it; its statements once more, in the same order, as the card words them. */
export type ProposedPath = Omit<CardPath, 'rule'> & { rule: ProposedRule | null };

/** A card in the making: from a page, from another card, or from nothing; plain data, so that it can be kept and compared. */
export interface CardProposal {
  /** Null: made of the paths' names. */
  title: NamedWords | null;
  paths: PerPath<ProposedPath>;
  pick: PathKey | null;
  /** Why the page picks it. */
  pickReason: string | null;
  /** What the page says in place of rules; it may give the pick away. */
  verdictParagraph: string | null;
  statements: ProposedStatement[];
  criteria: ProposedCriterion[];
  /** Words that keep their capital within a sentence, lower-cased. */
  names: string[];
  /** What was left out, in words for the user. */
  notes: string[];
  /** Number of the next id, of a criterion or a statement. */
  nextId: number;
}
