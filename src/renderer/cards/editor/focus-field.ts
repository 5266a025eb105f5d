import { flushSync } from 'react-dom';
import { writeOver } from '../../ui/undo-by-word.ts';

/** A field by its name among the problems; null where no such field is on the screen. */
export const fieldNamed = (field: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);

/**
 * Gives the focus to a field by its name among the problems; what stands below it stays where it is.
 * @returns false where no such field is on the screen
 */
export function focusField(field: string): boolean {
  const found = fieldNamed(field);
  found?.focus();
  return found !== null;
}

/** Writes over what a field holds, as if it were typed there, and leaves the focus in it. */
export function writeInField(field: string, words: string): void {
  const found = document.querySelector<HTMLTextAreaElement>(`textarea[data-field="${CSS.escape(field)}"]`);
  if (found === null) return;
  found.focus();
  writeOver(found, words);
}

/** Makes a change and gives the focus to a field of what is then on the screen. */
export function changeAndFocus(change: () => void, field: string): void {
  // The field may only be there once the change is drawn.
  flushSync(change);
  focusField(field);
}

/**
 * Goes back to what a field was reached from: brings it to the middle of the screen, and the focus on to it.
 * @returns false where it is no longer on the screen
 */
export function returnTo(field: string): boolean {
  const found = fieldNamed(field);
  found?.scrollIntoView({ block: 'center' });
  found?.focus({ preventScroll: true });
  return found !== null;
}

/** What opens a criterion from its row among those ready to ask. */
export const readyRow = (id: string): string => `ready.${id}`;

export const labelField = (id: string): string => `criteria.${id}.label`;

export const statementField = (id: string): string => `statements.${id}`;
