import type { DueItem } from '../../core/journal/due.ts';

/** What is due of one kind; several fold into one row. */
export interface DueGroup {
  kind: DueItem['kind'];
  /** The oldest first; at least one. */
  items: DueItem[];
}

/** Number of rows shown before "All". */
export const ROWS_SHOWN = 5;

/** What is due, by kind, in the order in which the first of each came due. */
export function dueGroups(due: readonly DueItem[]): DueGroup[] {
  const groups = new Map<DueItem['kind'], DueItem[]>();
  for (const item of due) groups.set(item.kind, [...(groups.get(item.kind) ?? []), item]);
  return [...groups].map(([kind, items]) => ({ kind, items }));
}
