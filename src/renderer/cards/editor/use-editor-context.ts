import { useMemo } from 'react';
import { overlapsIn } from '../../../core/card/criteria/merge.ts';
import type { CardProposal, ProposedCriterion } from '../../../core/card/proposal.ts';
import type { ProposalProblem } from '../../../core/card/proposal-problems.ts';
import type { OpenCard } from '../../stores/card-editor-store.ts';
import type { Arrangement } from './arrange.ts';
import { inOrder } from './arrange.ts';

/** Pairs that may be one criterion and were not marked as distinct, by the id of the later one. */
export function useOverlaps(
  arrangement: Arrangement,
  apart: OpenCard['distinct'],
): ReadonlyMap<string, ProposedCriterion> {
  return useMemo(() => {
    const criteria = inOrder(arrangement).filter(({ label }) => label.trim() !== '');
    const byId = new Map(criteria.map((each) => [each.id, each]));
    const found = new Map<string, ProposedCriterion>();
    for (const [first, later] of overlapsIn(criteria)) {
      const earlier = byId.get(first);
      const parted = apart.some((pair) => pair.includes(first) && pair.includes(later));
      if (earlier !== undefined && !parted && !found.has(later)) found.set(later, earlier);
    }
    return found;
  }, [arrangement, apart]);
}

/** The first message of each field. */
export const byField = (problems: readonly ProposalProblem[]): ReadonlyMap<string, string> =>
  new Map(problems.toReversed().map(({ field, message }) => [field, message]));

const PART_WORDS = {
  pro: 'a pro',
  con: 'a con',
  summary: 'the summary',
  tag: 'a tag',
  rule: 'the rule',
} as const;

/** Origins of a criterion beyond the first statement, as text. */
export function alsoFromIn({ statements, paths }: CardProposal): (criterion: ProposedCriterion) => string {
  const byId = new Map(statements.map((each) => [each.id, each]));
  return ({ from }) => {
    const others = from.slice(1).flatMap((id) => {
      const statement = byId.get(id);
      return statement === undefined
        ? []
        : [`${PART_WORDS[statement.part]} of ${paths[statement.path].shortName}`];
    });
    return [...new Set(others)].join(', ');
  };
}
