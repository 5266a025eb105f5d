import { afterEach, expect, it, vi } from 'vitest';
import { digitOf, hasMod, keyName } from '../../../src/renderer/ui/keys.ts';

afterEach(() => vi.restoreAllMocks());

it.each([
  ['English', 'k', 'KeyK', 'k'],
  ['English, held', 'K', 'KeyK', 'k'],
  ['Russian', 'л', 'KeyK', 'k'],
  ['Russian, held', 'Л', 'KeyK', 'k'],
  ['Ukrainian', 'я', 'KeyZ', 'z'],
  ['Greek', 'θ', 'KeyU', 'u'],
  ['Hebrew', 'ו', 'KeyU', 'u'],
  ['Arabic', 'ن', 'KeyK', 'k'],
  ['Dvorak', 'k', 'KeyV', 'k'],
  ['Dvorak', '.', 'KeyE', '.'],
  ['AZERTY', 'z', 'KeyW', 'z'],
  ['QWERTZ', 'z', 'KeyY', 'z'],
  ['any', 'ArrowLeft', 'ArrowLeft', 'arrowleft'],
])('names a key of a %s layout that writes %s at %s by %s', (_, key, code, name) => {
  expect(keyName({ key, code })).toBe(name);
});

it.each([
  ['English', '7', 'Digit7', false, 7],
  ['English with Shift', '&', 'Digit7', true, null],
  ['AZERTY', 'è', 'Digit7', false, 7],
  ['AZERTY', '&', 'Digit1', false, 1],
  ['AZERTY with Shift', '7', 'Digit7', true, 7],
  ['number pad', '7', 'Numpad7', false, 7],
  ['Persian', '۷', 'Digit7', false, 7],
  ['English letter', 'u', 'KeyU', false, null],
])('reads a key of a %s layout that writes %s at %s (Shift: %s) as %s', (_, key, code, shiftKey, digit) => {
  expect(digitOf({ key, code, shiftKey })).toBe(digit);
});

it('takes Cmd for Ctrl on a Mac only', () => {
  const ctrl = { ctrlKey: true, metaKey: false };
  const cmd = { ctrlKey: false, metaKey: true };
  vi.spyOn(navigator, 'platform', 'get').mockReturnValue('Linux x86_64');
  expect([hasMod(ctrl), hasMod(cmd)]).toEqual([true, false]);
  vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel');
  expect([hasMod(ctrl), hasMod(cmd)]).toEqual([false, true]);
});
