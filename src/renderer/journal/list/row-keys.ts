import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

const hasModifier = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) =>
  altKey || ctrlKey || metaKey || shiftKey;

const linkOf = (table: Element | null, index: number) =>
  table?.querySelector<HTMLElement>(`tr[data-index='${index}'] th a`) ?? null;

/** From the link of a row to that of the row above or below, which comes into sight. */
export function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined || hasModifier(event)) return;
  const row = event.currentTarget.closest<HTMLElement>('tr[data-index]');
  const to = linkOf(row?.closest('table') ?? null, Number(row?.dataset['index']) + step);
  // Else the window scrolls as it always does.
  if (to === null) return;
  event.preventDefault();
  to.focus();
}

/** From the search field to the row that is shown beside the list, or to the first one in sight. */
export function moveToRows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' || hasModifier(event)) return;
  const table = event.currentTarget.closest('[data-journal-list]')?.querySelector('table');
  const to = table?.querySelector<HTMLElement>("tr[aria-current='true'] th a") ?? linkOf(table ?? null, 0);
  if (to === null) return;
  event.preventDefault();
  to.focus();
}
