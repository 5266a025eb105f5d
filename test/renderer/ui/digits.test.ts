import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainDigits } from '../../../src/renderer/ui/digits.ts';

it.each([
  ['５０', '50'],
  ['٥٠', '50'],
  ['۵۰', '50'],
  ['०१२३४५६७८९', '0123456789'],
  ['７０\u00a0%', '70\u00a0%'],
  ['-３', '-3'],
  ['ten, ½ or ²', 'ten, ½ or ²'],
])('reads %s as %s', (typed, plain) => expect(plainDigits(typed)).toBe(plain));

it('reads what the locale writes in its own digits, in every system of ten digits that Intl knows', () => {
  const systems = Intl.supportedValuesOf('numberingSystem').filter((system) =>
    /^\p{Nd}$/u.test(new Intl.NumberFormat('en', { numberingSystem: system }).format(7)),
  );
  const inOneUnit = systems.filter(
    (system) => new Intl.NumberFormat('en', { numberingSystem: system }).format(7).length === 1,
  );
  expect(inOneUnit.length).toBeGreaterThan(20);
  fc.assert(
    fc.property(fc.constantFrom(...inOneUnit), fc.nat(9999), (numberingSystem, number) => {
      const written = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false }).format(number);
      expect(plainDigits(written)).toBe(String(number));
    }),
  );
});

it('keeps the length of any text, and plain text as it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => plainDigits(text).length === text.length));
  fc.assert(fc.property(fc.string({ unit: 'binary-ascii' }), (text) => plainDigits(text) === text));
});
