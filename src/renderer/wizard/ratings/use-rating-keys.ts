import { type FocusEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Rating } from '../../../core/assessment/draft.ts';
import type { Rated } from '../../../core/assessment/edits/ratings.ts';
import { digitOf, isTypedInto, keyName, type PressedKey } from '../../ui/keys.ts';

/** Two strokes rate a criterion: 1 to 9 give 10 to 90, 0 gives 100, U says "I don't know"; null for any other key. */
function ratingOfKey(event: PressedKey): Rating | null {
  if (keyName(event) === 'u') return { kind: 'unknown' };
  const digit = digitOf(event);
  return digit === null ? null : { kind: 'value', value: digit === 0 ? 100 : digit * 10 };
}

/** Does Enter belong to what has the focus: a button or link to press, words that go on? */
const takesEnter = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('button, a, summary, textarea, [contenteditable]');

interface RatingKeysOptions {
  /** Around the rows, each of which has its `data-rated`. */
  sheet: RefObject<HTMLElement | null>;
  /** The rows from top to bottom, rated or not. */
  rows: readonly { rated: Rated; open: boolean }[];
  onRate: (rated: Rated, rating: Rating) => void;
}

const rowOf = (node: EventTarget | null): HTMLElement | null =>
  node instanceof Element ? node.closest<HTMLElement>('[data-rated]') : null;

/** Gives the row its focus: on its number where that is what was written into, else on its slider or ticked box. */
function focusRow(sheet: HTMLElement | null, rated: Rated, onNumber: boolean): void {
  const row = sheet?.querySelector(`[data-rated="${rated}"]`);
  const number = onNumber ? row?.querySelector<HTMLElement>('input[type="text"]') : null;
  (number ?? row?.querySelector<HTMLElement>('input[type="range"], input:checked'))?.focus();
}

/**
 * Rating by number keys, from anywhere on the screen that is not written into. They go to the row with the focus, else to
 * the first without an answer; then another open row has the focus, else the one below. Enter goes to the other row and back.
 * It holds for one criterion: the rows of another are to be keyed anew, since a row that is removed with the focus says nothing.
 *
 * @returns the row that the keys go to, and what tells which one has the focus
 */
export function useRatingKeys({ sheet, rows, onRate }: RatingKeysOptions) {
  const [focused, setFocused] = useState<Rated | null>(null);
  const currentRow = focused ?? rows.find(({ open }) => open)?.rated ?? rows[0]?.rated ?? null;

  const press = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || currentRow === null)
      return;
    if (target instanceof Element && target.closest('[role="dialog"], [aria-expanded="true"]') !== null)
      return;
    if (key === 'Enter' && !takesEnter(target) && !event.repeat) {
      if (isTypedInto(target) && rowOf(target) === null) return;
      event.preventDefault();
      const at = rows.findIndex(({ rated }) => rated === currentRow);
      const to = focused === null ? currentRow : rows[(at + 1) % rows.length]?.rated;
      if (to !== undefined) focusRow(sheet.current, to, isTypedInto(target));
      return;
    }
    const rating = isTypedInto(target) ? null : ratingOfKey(event);
    if (rating === null) return;
    event.preventDefault();
    onRate(currentRow, rating);
    const others = rows.filter(({ rated }) => rated !== currentRow);
    const below = rows[rows.findIndex(({ rated }) => rated === currentRow) + 1];
    toFocus.current = (others.find(({ open }) => open) ?? below)?.rated ?? currentRow;
  };

  // The row's slider may be there only when the answer has been taken.
  const toFocus = useRef<Rated | null>(null);
  useEffect(() => {
    if (toFocus.current === null) return;
    focusRow(sheet.current, toFocus.current, false);
    toFocus.current = null;
  });
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return {
    currentRow,
    onFocus: ({ target }: FocusEvent) =>
      setFocused((rowOf(target)?.dataset['rated'] ?? null) as Rated | null),
    onBlur: ({ relatedTarget }: FocusEvent) => {
      if (rowOf(relatedTarget) === null) setFocused(null);
    },
  };
}
