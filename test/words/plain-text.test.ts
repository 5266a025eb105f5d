import { describe, expect, it } from 'vitest';
import { cssString, isolated, plainLine, sentence } from '../../src/words/plain-text.ts';

describe('a title on one line', () => {
  it('loses controls, breaks and marks that turn the direction', () => {
    expect(plainLine('  a\n\tb\u202e c\u2067d\u0000 ')).toBe('a b c d');
  });

  it('keeps letters of any script, and mends half a character', () => {
    expect(plainLine('قيادة 🤔 \ud83d')).toBe('قيادة 🤔 \ufffd');
  });
});

describe('a title beside words of ours', () => {
  it('is isolated from them, and can end that by no sign of its own', () => {
    expect(isolated('قيادة؟ (2026)')).toBe('\u2068قيادة؟ (2026)\u2069');
    expect(isolated('a\u2069b\u202ec')).toBe('\u2068abc\u2069');
  });
});

describe('a sentence', () => {
  it('keeps the figure after a name from right to left in its place', () => {
    expect(sentence('68.2 for فردي, 62.4 for قيادة.')).toBe('68.2 for فردي\u200e, 62.4 for قيادة.');
    expect(sentence('62.4 for IC, 5.8')).toBe('62.4 for IC, 5.8');
    expect(sentence('قيادة comes first in 90 of 100')).toBe('قيادة comes first in 90 of 100');
  });
});

/** CSS escapes undone by their definition (CSS Syntax 3, 4.3.7): up to six hex digits and one space. */
const undone = (css: string) =>
  css.slice(1, -1).replace(/\\([0-9a-f]{1,6}) /g, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));

describe('a CSS string', () => {
  it.each(['"; } body { display: none', '</style><script>', '\\', "it's", 'a\u00a0b · “c” 🤔'])(
    'holds %j and nothing outside it',
    (text) => {
      const css = cssString(text);
      expect(css).toMatch(/^"[a-zA-Z0-9 \\]*"$/);
      expect(undone(css)).toBe(text);
    },
  );
});
