import { useEffect, useRef, useState } from 'react';
import type { DueItem } from '../../core/journal/due.ts';
import type { Done, Followed } from '../journal/done.ts';

/** Something that is due, or was when the screen was opened and is done since. */
export interface DueRowState {
  key: string;
  item: DueItem;
  /** Null while it is due. */
  done: (Done & { /** It was done in this row. */ here: boolean }) | null;
}

/** What a change in a row reaches: what is due alone, or all that is due of its decision. */
type Reach = 'item' | 'decision';

const keyOf = ({ decision, kind, prediction }: DueItem) => `${decision.id} ${kind} ${prediction?.id ?? ''}`;

/**
 * What is due, in the order in which the screen showed it first: a row stays where it is until the screen is left, so that the next click
 * reaches no other. What is done here stays as done; what went elsewhere is gone.
 */
export function useDueRows(due: readonly DueItem[]) {
  const [done, setDone] = useState<ReadonlyMap<string, NonNullable<DueRowState['done']>>>(new Map());
  const shown = useRef<readonly DueItem[]>([]);
  const items = inOrder(shown.current, due, (key) => done.has(key));
  useEffect(() => {
    shown.current = items;
  });
  const rows = items.map((item): DueRowState => {
    const key = keyOf(item);
    return { key, item, done: done.get(key) ?? null };
  });

  /** Follows what is done in a row. */
  const follow = (row: DueRowState, reach: Reach): Followed => {
    const reached = rows.filter(({ key, item, done: before }) =>
      reach === 'item' ? key === row.key : before === null && item.decision.id === row.item.decision.id,
    );
    return {
      onDone: (what) =>
        setDone((before) => {
          const entries = reached.map(({ key }) => [key, { ...what, here: key === row.key }] as const);
          return new Map([...before, ...entries]);
        }),
      onUndone: () =>
        setDone((before) => {
          const keys = new Set(reached.map(({ key }) => key));
          return new Map([...before].filter(([key]) => !keys.has(key)));
        }),
    };
  };
  return { rows, follow };
}

/** Those shown before that are still due, or done, where they were; then what came since. */
function inOrder(
  before: readonly DueItem[],
  due: readonly DueItem[],
  isDone: (key: string) => boolean,
): DueItem[] {
  const byKey = new Map(due.map((item) => [keyOf(item), item]));
  const kept = before.flatMap((item) => byKey.get(keyOf(item)) ?? (isDone(keyOf(item)) ? item : []));
  const known = new Set(before.map(keyOf));
  return [...kept, ...due.filter((item) => !known.has(keyOf(item)))];
}
