import { describe, expect, it } from 'vitest';
import { fitNames } from '../../src/charts/fit-names.ts';

/** Room for so many characters. */
const upTo = (most: number) => (text: string) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

describe('two names in little room', () => {
  it.each([
    ['are whole where they have room', 'Actuary', 'Underwriter', 'Actuary', 'Underwriter'],
    [
      'are cut at their end',
      'Engineering individual',
      'Management of a team',
      'Engineering…',
      'Management …',
    ],
    [
      'begin with the word in which they differ where they would be cut before it',
      'Engineering in Lisbon',
      'Engineering in Gdańsk',
      '…Lisbon',
      '…Gdańsk',
    ],
    [
      'begin where they differ inside a word that is too long',
      'Donaudampfschifffahrt',
      'Donaudampfschiffreeder',
      '…fahrt',
      '…reeder',
    ],
    [
      'stay as they are where they are the same',
      'Lead of this team',
      'Lead of this team',
      'Lead of thi…',
      'Lead of thi…',
    ],
    [
      'differ where one goes on after the other',
      'Engineer level one',
      'Engineer level one, too',
      '…one',
      '…one, too',
    ],
  ])('%s', (_, a, b, first, second) => {
    expect(fitNames({ a, b }, upTo(12))).toEqual({ a: first, b: second });
  });

  it('keep a character of a name that the other one goes on from', () => {
    const [short, long] = ['Programmieren', 'Programmierenlassen'];
    expect(fitNames({ a: short, b: long }, upTo(12))).toEqual({ a: '…n', b: '…nlassen' });
    expect(fitNames({ a: long, b: short }, upTo(12))).toEqual({ a: '…nlassen', b: '…n' });
  });

  it('never part a character in two', () => {
    const { a, b } = fitNames({ a: '👩‍💻👩‍💻👩‍💻👩‍🚀', b: '👩‍💻👩‍💻👩‍💻👩‍💻' }, upTo(8));
    expect([a, b].every((text) => text.startsWith('…👩‍'))).toBe(true);
    expect(a).not.toBe(b);
  });
});
