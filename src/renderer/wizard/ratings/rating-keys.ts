import type { Rating } from '../../../core/assessment/draft.ts';
import { digitOf, keyName, type PressedKey } from '../../ui/keys.ts';

/** Two strokes rate a criterion: 1 to 9 give 10 to 90, 0 gives 100, U says "I don't know"; null for any other key. */
export function ratingOfKey(event: PressedKey): Rating | null {
  if (keyName(event) === 'u') return { kind: 'unknown' };
  const digit = digitOf(event);
  return digit === null ? null : { kind: 'value', value: digit === 0 ? 100 : digit * 10 };
}

/** Does Enter belong to what has the focus: a button or link to press, words that go on? */
export const takesEnter = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('button, a, summary, textarea, [contenteditable]');
