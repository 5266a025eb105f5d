import { plainDigits } from './digits.ts';

/** What of a key event says which key it is. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

const LATIN = /^[a-z]$/i;
const beyondAscii = (key: string): boolean => key.length === 1 && key > '\u007f';

/**
 * The name of a key, in lower case: what it writes where that is a Latin letter or a sign, and where the layout has no
 * Latin letters (Cyrillic, Greek, Hebrew), the letter that stands there on a Latin keyboard. Longer keys by their own
 * name: `enter`, `arrowleft`.
 */
export function keyName({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  return (place !== undefined && !LATIN.test(key) && beyondAscii(key) ? place : key).toLowerCase();
}

/**
 * The digit of a key, 0 to 9; null for any other key. A digit of any script counts, and so does the key above the letters
 * where the layout wants Shift for its digit (AZERTY): there it counts with and without.
 */
export function digitOf({ key, code, shiftKey }: PressedKey): number | null {
  const written = plainDigits(key);
  if (/^[0-9]$/.test(written)) return Number(written);
  const place = /^Digit([0-9])$/.exec(code)?.[1];
  return place !== undefined && !shiftKey ? Number(place) : null;
}

/** Are the keys those of a Mac, with Cmd for what is Ctrl elsewhere? */
export const isMac = (): boolean => navigator.platform.startsWith('Mac');

/** Is the key that makes a shortcut held, Ctrl or on a Mac Cmd, and not the other? */
export const hasMod = ({ ctrlKey, metaKey }: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey'>): boolean =>
  isMac() ? metaKey && !ctrlKey : ctrlKey && !metaKey;

const TYPED =
  'textarea, select, [contenteditable], input:not([type="range"], [type="checkbox"], [type="radio"])';

/** Is what the key goes to one that keys are written into? There a letter is a letter, and a digit a digit. */
export const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(TYPED);
