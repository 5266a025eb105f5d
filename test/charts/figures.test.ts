import { describe, expect, it } from 'vitest';
import { percentColumn, sided, sidedBounds } from '../../src/charts/figures.ts';
import { marginRange, marginText, sideOf } from '../../src/words/margins.ts';

const names = {
  paths: {
    a: { name: 'Individual Contributor', shortName: 'IC' },
    b: { name: 'Technical Leadership', shortName: 'TL' },
  },
  criteria: {},
};

describe('figures in words and in cells', () => {
  it('name the side that a margin is for', () => {
    expect(sideOf(-0.04)).toBeNull();
    expect(marginText(5.68, names)).toBe('5.7 points for Individual Contributor');
    expect(marginText(-5.68, names)).toBe('5.7 points for Technical Leadership');
    expect(marginText(0, names)).toBe('no difference');
    expect(marginText(-0.04, names)).toBe('under 0.1 points for Technical Leadership');
    expect(sided(-3, names)).toBe('3.0 TL');
    expect(sided(0, names)).toBe('0.0');
  });

  it.each([
    [0.3, 11.1, '0.3 to 11.1 points for IC', '0.3 to 11.1 IC'],
    [-11.1, -0.3, '0.3 to 11.1 points for TL', '0.3 to 11.1 TL'],
    [0, 4, '0 to 4.0 points for IC', '0.0 to 4.0 IC'],
    [-4, 0, '0 to 4.0 points for TL', '0.0 to 4.0 TL'],
    [-9.9, 14.1, 'TL by 9.9 to IC by 14.1', '9.9 TL to 14.1 IC'],
    [3.01, 3.02, '3.0 points for IC', '3.0 to 3.0 IC'],
  ])('tell what is left open from %d to %d', (low, high, words, cell) => {
    expect(marginRange({ low, high }, names, 'shortName')).toBe(words);
    expect(sidedBounds({ low, high }, names)).toBe(cell);
  });

  it('keep a percent sign with its figure, and read alike where they are equal', () => {
    expect(percentColumn([1 / 3, 1 / 3, 1 / 3])).toEqual(['33.3\u00a0%', '33.3\u00a0%', '33.3\u00a0%']);
  });
});
