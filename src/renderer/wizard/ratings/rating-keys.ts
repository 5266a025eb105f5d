import type { Rating } from '../../../core/assessment/draft.ts';

/** Two strokes rate a criterion: 1 to 9 give 10 to 90, 0 gives 100, U says "I don't know"; null for any other key. */
export function ratingOfKey(key: string): Rating | null {
  if (key === 'u' || key === 'U') return { kind: 'unknown' };
  if (!/^[0-9]$/.test(key)) return null;
  return { kind: 'value', value: key === '0' ? 100 : Number(key) * 10 };
}

const TYPED = 'textarea, [contenteditable], input:not([type="range"], [type="checkbox"], [type="radio"])';

/** Is what the key goes to one that keys are written into? There a digit is a digit. */
export const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(TYPED);

/** Does Enter belong to what has the focus: a button or link to press, words that go on? */
export const takesEnter = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('button, a, summary, textarea, [contenteditable]');
