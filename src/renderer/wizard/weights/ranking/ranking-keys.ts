import type { KeyboardEvent } from 'react';
import { ROW } from './use-focus-after.ts';

/** One place up or down, an equal of the one above or not, or out of the order. */
type KeyMove = 1 | -1 | 'tie' | 'out';

/** What a key on a handle does to its criterion; null for any other key. */
export function moveOfKey({
  key,
  altKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>): KeyMove | null {
  if (ctrlKey || metaKey) return null;
  if (altKey) return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null;
  if (key === '=') return 'tie';
  return key === 'Delete' || key === 'Backspace' ? 'out' : null;
}

/** Arrow up and down go to the handle of the row before or after; says whether the key was one of these. */
export function focusOtherHandle(event: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey, shiftKey, currentTarget } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return false;
  event.preventDefault();
  const row = currentTarget.closest(`[${ROW}]`);
  const other = key === 'ArrowUp' ? row?.previousElementSibling : row?.nextElementSibling;
  other?.querySelector<HTMLElement>('button')?.focus();
  return true;
}
