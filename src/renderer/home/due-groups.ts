import type { ComingBack } from '../../core/journal/coming-back.ts';

/** What is due of one kind; several fold into one row. */
export interface DueGroup {
  kind: ComingBack['for'];
  /** The oldest first; at least one. */
  items: ComingBack[];
}

/** So many rows are shown before "All". */
export const ROWS_SHOWN = 5;

/** What is due, by kind, in the order in which the first of each came due. */
export function dueGroups(due: readonly ComingBack[]): DueGroup[] {
  const groups = new Map<ComingBack['for'], ComingBack[]>();
  for (const back of due) groups.set(back.for, [...(groups.get(back.for) ?? []), back]);
  return [...groups].map(([kind, items]) => ({ kind, items }));
}
