import { type RefObject, useCallback, useEffect, useRef } from 'react';

/** Rows carry the criterion's id here. */
export const ROW = 'data-row';

/**
 * Keeps the keyboard in the list when the row it was in goes elsewhere. To be called before the row goes, with its id:
 * then the focus moves on to the next row of the same list, or the last; with none left it follows the row.
 */
export function useFocusAfter(list: RefObject<HTMLElement | null>): (id: string) => void {
  /** The row to go to once the list is drawn anew. */
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const id = wanted.current;
    wanted.current = null;
    if (id !== null) rowOf(list.current, id)?.querySelector<HTMLButtonElement>('button[data-main]')?.focus();
  });
  return useCallback(
    (id: string) => {
      const row = rowOf(list.current, id);
      const other = row?.nextElementSibling ?? row?.previousElementSibling ?? row;
      wanted.current = other?.getAttribute(ROW) ?? null;
    },
    [list],
  );
}

/** Ids may hold anything, so that a selector is no way to find them. */
const rowOf = (list: HTMLElement | null, id: string): Element | undefined =>
  [...(list?.querySelectorAll(`[${ROW}]`) ?? [])].find((row) => row.getAttribute(ROW) === id);
