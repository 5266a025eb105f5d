import type { KeyboardEvent } from 'react';

const LIST = 'ul';
const ROW = 'li';
const OTHER_ROWS: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1, Enter: 1 };

/**
 * Arrow down and Enter go to the same field of the next row, arrow up to that of the one before. The event is
 * prevented where it moved or could have moved: at the ends nothing else happens either.
 */
export function focusNextRow(event: KeyboardEvent<HTMLInputElement>): void {
  const by = OTHER_ROWS[event.key];
  if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  event.preventDefault();
  const rows = [...(event.currentTarget.closest(LIST)?.querySelectorAll(ROW) ?? [])];
  const here = rows.findIndex((row) => row.contains(event.currentTarget));
  const selector = event.currentTarget.type === 'range' ? 'input[type=range]' : 'input:not([type=range])';
  const field = rows[here + by]?.querySelector<HTMLInputElement>(selector);
  field?.focus();
  // As Tab does: what is typed next replaces the number.
  if (field?.type === 'text') field.select();
}
