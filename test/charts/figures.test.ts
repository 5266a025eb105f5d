import { describe, expect, it } from 'vitest';
import {
  boundsText,
  fixed,
  marginText,
  percent,
  sided,
  sidedBounds,
  sideOf,
} from '../../src/charts/figures.ts';

const names = {
  paths: {
    a: { name: 'Individual Contributor', shortName: 'IC' },
    b: { name: 'Technical Leadership', shortName: 'TL' },
  },
  criteria: {},
};

describe('figures in words', () => {
  it('never say minus nothing', () => {
    expect(fixed(-0.04)).toBe('0.0');
    expect(fixed(-0.06)).toBe('−0.1');
    expect(sideOf(-0.04)).toBeNull();
  });

  it('name the side that a margin is for', () => {
    expect(marginText(5.68, names)).toBe('5.7 points for Individual Contributor');
    expect(marginText(-5.68, names)).toBe('5.7 points for Technical Leadership');
    expect(marginText(0, names)).toBe('no difference');
    expect(marginText(-0.04, names)).toBe('under 0.1 points for Technical Leadership');
    expect(sided(-3, names)).toBe('3.0 TL');
    expect(sided(0, names)).toBe('0.0');
  });

  it.each([
    [0.3, 11.1, '0.3 to 11.1 points for Individual Contributor', '0.3 to 11.1 IC'],
    [-11.1, -0.3, '0.3 to 11.1 points for Technical Leadership', '0.3 to 11.1 TL'],
    [0, 4, '0.0 to 4.0 points for Individual Contributor', '0.0 to 4.0 IC'],
    [-4, 0, '0.0 to 4.0 points for Technical Leadership', '0.0 to 4.0 TL'],
    [
      -2.7,
      6.3,
      '2.7 points for Technical Leadership to 6.3 points for Individual Contributor',
      '2.7 TL to 6.3 IC',
    ],
  ])('tell what is left open from %d to %d', (low, high, long, short) => {
    expect(boundsText({ low, high }, names)).toBe(long);
    expect(sidedBounds({ low, high }, names)).toBe(short);
  });

  it('keep a percent sign with its figure', () => {
    expect(percent(0.15)).toBe('15\u00a0%');
    expect(percent(0.0606)).toBe('6.1\u00a0%');
  });
});
