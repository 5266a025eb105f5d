import type { PathKey } from '../../../core/card/card.ts';
import type { CardProposal, ProposedCriterion, ProposedStatement } from '../../../core/card/proposal.ts';

/** A statement with the criteria that stand beside it. */
export interface StatementWithCriteria {
  statement: ProposedStatement;
  criteria: ProposedCriterion[];
  /** Criteria that come from it too, but stand beside an earlier statement. */
  elsewhere: ProposedCriterion[];
}

export type StatementPart = ProposedStatement['part'];

/** The order in which a path's statements are gone through. */
export const PARTS: readonly StatementPart[] = ['pro', 'con', 'summary', 'tag'];

export interface Arrangement {
  /** By path and part, in the order of the screen. */
  byPart: Record<PathKey, Record<StatementPart, StatementWithCriteria[]>>;
  /** Criteria that come from no statement. */
  own: ProposedCriterion[];
}

/**
 * Puts every criterion beside the first statement it comes from, in the order of the screen, and among those that come
 * from none where the card no longer has its statement: each stands in exactly one place.
 */
export function arrange({ statements, criteria }: CardProposal): Arrangement {
  const placed = new Set<string>();
  const take = (statement: ProposedStatement): StatementWithCriteria => {
    const from = criteria.filter((each) => each.from.includes(statement.id));
    const here = from.filter(({ id }) => !placed.has(id));
    for (const { id } of here) placed.add(id);
    return { statement, criteria: here, elsewhere: from.filter((each) => !here.includes(each)) };
  };
  const ofPath = (path: PathKey): Record<StatementPart, StatementWithCriteria[]> => {
    const ofPart = (part: StatementPart) =>
      statements.filter((each) => each.path === path && each.part === part).map(take);
    return { pro: ofPart('pro'), con: ofPart('con'), summary: ofPart('summary'), tag: ofPart('tag') };
  };
  const byPart = { a: ofPath('a'), b: ofPath('b') };
  return { byPart, own: criteria.filter(({ id }) => !placed.has(id)) };
}

/** The criteria in the order in which the screen shows them. */
export function inOrder({ byPart, own }: Arrangement): ProposedCriterion[] {
  const of = (path: PathKey) =>
    PARTS.flatMap((part) => byPart[path][part].flatMap(({ criteria }) => criteria));
  return [...of('a'), ...of('b'), ...own];
}
