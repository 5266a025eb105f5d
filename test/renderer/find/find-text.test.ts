import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findText } from '../../../src/renderer/find/find-text.ts';

const found = (text: string, query: string) =>
  findText(text, query).map(({ start, end }) => text.slice(start, end));

describe('finding in a text', () => {
  it.each<[string, string, string, string[]]>([
    ['nothing', 'Impact', 'pay', []],
    ['every place', 'pay, more pay', 'pay', ['pay', 'pay']],
    ['no overlaps', 'aaaa', 'aa', ['aa', 'aa']],
    ['any case', 'Impact and IMPACT', 'impact', ['Impact', 'IMPACT']],
    ['without accents', 'Élan, elan', 'elan', ['Élan', 'elan']],
    ['accents of their own', 'e\u0301lan', 'elan', ['e\u0301lan']],
    ['with accents asked for', 'elan', 'élan', ['elan']],
    ['letters of several forms', 'Łódź, STRASSE', 'lodz', ['Łódź']],
    ['half of a letter that counts as two', 'ßsa', 's', ['ß', 's']],
    ['curly quotes', 'don’t', "don't", ['don’t']],
    ['a run of spaces', 'more \n  pay', 'more pay', ['more \n  pay']],
    ['a no-break space', '5\u00a0%', '5 %', ['5\u00a0%']],
    ['beyond one code unit', '🧭 compass 🧭', '🧭', ['🧭', '🧭']],
    ['a query of spaces', 'a b', '  ', []],
    ['a query with spaces around', 'a b', ' b ', ['b']],
  ])('finds %s', (_what, text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });

  it('finds each stretch of a text that has letters', () => {
    const letters = fc.stringMatching(/^[a-zäøß]{1,20}$/);
    fc.assert(
      fc.property(letters, letters, letters, (before, query, after) => {
        const text = before + query + after;
        expect(findText(text, query).length).toBeGreaterThan(0);
        for (const { start, end } of findText(text, query)) expect(end).toBeGreaterThan(start);
      }),
    );
  });
});
