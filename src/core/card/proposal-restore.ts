import type { CardProposal } from './proposal.ts';
import { LISTS, placeOf } from './statement-edits.ts';

/**
 * Brings criteria back as they were before, each at its old place among those that are still there.
 * @param before the proposal that still has them
 * @param ids those to bring back; one that is still there becomes what it was
 * @param without those that took their place; they are removed
 */
export function restoreCriteria(
  proposal: CardProposal,
  before: CardProposal,
  ids: readonly string[],
  without: readonly string[] = [],
): CardProposal {
  const rest = proposal.criteria.filter(({ id }) => !ids.includes(id) && !without.includes(id));
  const order = before.criteria.map(({ id }) => id);
  const criteria = ids.reduce<CardProposal['criteria']>((list, id) => {
    const back = before.criteria.find((each) => each.id === id);
    return back === undefined ? list : insertedInOrder(list, back, order);
  }, rest);
  return { ...proposal, criteria };
}

/** The list with an item put back after the nearest earlier one that is still there; first where there is none. */
function insertedInOrder<T extends { id: string }>(
  list: readonly T[],
  back: T,
  order: readonly string[],
): T[] {
  const earlier = order.slice(0, order.indexOf(back.id));
  const at = list.findLastIndex(({ id }) => earlier.includes(id));
  return list.toSpliced(at + 1, 0, back);
}

/** Undoes a merge: the other criterion comes back, and the first loses what it took from it. Its words stay. */
export function restoreMerged(
  proposal: CardProposal,
  before: CardProposal,
  id: string,
  otherId: string,
): CardProposal {
  const whole = before.criteria.find((each) => each.id === id);
  if (whole === undefined) return proposal;
  const { on, from, origins, needsWording } = whole;
  const parted = proposal.criteria.map((each) =>
    each.id === id ? { ...each, on, from, origins, needsWording } : each,
  );
  return restoreCriteria({ ...proposal, criteria: parted }, before, [otherId]);
}

/** Brings a statement back at its old place, with the rule that quoted it and its place among its criteria's sources. */
export function restoreStatement(proposal: CardProposal, before: CardProposal, id: string): CardProposal {
  const back = before.statements.find((each) => each.id === id);
  if (back === undefined || back.part === 'summary' || proposal.statements.includes(back)) return proposal;
  const { path, part } = back;
  const order = before.statements.map((each) => each.id);
  const statements = insertedInOrder(proposal.statements, back, order);
  const words = before.paths[path][LISTS[part]][placeOf(before.statements, back)];
  if (words === undefined) return proposal;
  const place = placeOf(statements, back);
  const list = proposal.paths[path][LISTS[part]].toSpliced(place, 0, words);
  const rule = proposal.paths[path].rule;
  const lost = rule === null || (part === 'con' && rule.con === null);
  return {
    ...proposal,
    statements,
    paths: {
      ...proposal.paths,
      [path]: {
        ...proposal.paths[path],
        [LISTS[part]]: list,
        rule: lost ? before.paths[path].rule : rule,
      },
    },
    criteria: proposal.criteria.map((each) => {
      const then = before.criteria.find((other) => other.id === each.id);
      if (then === undefined) return each;
      const ruled = then.origins.some((origin) => origin.path === path && origin.part === 'rule');
      return then.from.includes(id) || (lost && ruled)
        ? { ...each, from: then.from, origins: then.origins }
        : each;
    }),
  };
}
