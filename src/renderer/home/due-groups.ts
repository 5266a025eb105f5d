import type { DueItem } from '../../core/journal/due.ts';
import type { DueRowState } from './use-due-rows.ts';

/** What is due of one kind; several fold into one row. */
export interface DueGroup {
  kind: DueItem['kind'];
  /** At least one. */
  rows: DueRowState[];
}

/** Number of rows shown before "All". */
export const ROWS_SHOWN = 5;

/** What is due, by kind, in the order in which the first of each came due. */
export function dueGroups(rows: readonly DueRowState[]): DueGroup[] {
  const groups = new Map<DueItem['kind'], DueRowState[]>();
  for (const row of rows) groups.set(row.item.kind, [...(groups.get(row.item.kind) ?? []), row]);
  return [...groups].map(([kind, ofKind]) => ({ kind, rows: ofKind }));
}
