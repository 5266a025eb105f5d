import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../src/core/fold.ts';

it.each([
  ['Gdańsk', 'gdansk'],
  ['Gdan\u0301sk', 'gdansk'],
  ['Łódź', 'lodz'],
  ['Ångström', 'angstrom'],
  ['straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['Smørrebrød', 'smorrebrod'],
  ['İstanbul', 'istanbul'],
  ['ｆｕｌｌ　ｗｉｄｔｈ', 'full width'],
  ['  two \n lines ', 'two lines'],
  ['Москва', 'москва'],
  ['日本', '日本'],
])('makes %s to be found as %s', (text, folded) => expect(fold(text)).toBe(folded));

it('makes nothing different of a text folded already, nor of one written decomposed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});
