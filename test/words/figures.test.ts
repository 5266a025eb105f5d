import { describe, expect, it } from 'vitest';
import type { Share } from '../../src/core/assessment/evaluation.ts';
import {
  exactPoints,
  factorWords,
  outOf100,
  percent,
  percents,
  wholePoints,
} from '../../src/words/figures.ts';

describe('figures in words', () => {
  it('give a weight in percent, finer where it is small', () => {
    const weights = [0, 0.0004, 0.061, 0.0996, 0.15, 0.154, 1];
    expect(weights.map(percent)).toEqual(['0 %', 'under 0.1 %', '6.1 %', '10 %', '15 %', '15 %', '100 %']);
  });

  it('tell two weights apart', () => {
    expect(percents(0.16, 0.061)).toEqual(['16 %', '6.1 %']);
    expect(percents(0.152, 0.149)).toEqual(['15.2 %', '14.9 %']);
    expect(percents(0.1521, 0.1523)).toEqual(['15.21 %', '15.23 %']);
  });

  it('give a factor as closely as it needs', () => {
    const factors = [1, 1.004, 1.05, 1.79, 98.96, 250];
    expect(factors.map(factorWords)).toEqual([
      'less than 1.01',
      'less than 1.01',
      '1.05',
      '1.8',
      '99.0',
      'more than 99',
    ]);
  });

  it('give points whole or to a tenth', () => {
    expect([5.7, -1.2, 12.4, 13].map(wholePoints)).toEqual([
      'six points',
      'one point',
      'twelve points',
      '13 points',
    ]);
    expect([1.44, -1.46, 0.01, 0].map(exactPoints)).toEqual(['1.4', '1.5', 'under 0.1', '0.0']);
  });

  it('count of 100 without claiming all or none of what is only nearly so', () => {
    const share = (a: number, b: number): Share => ({ a, b, tie: false });
    expect(outOf100(share(0.9997, 0.0003), 'a')).toBe('over 99');
    expect(outOf100(share(1, 1e-20), 'a')).toBe('over 99');
    expect(outOf100(share(1, 1e-20), 'b')).toBe('under 1');
    expect(outOf100(share(1, 0), 'a')).toBe('100');
    expect(outOf100(share(1, 0), 'b')).toBe('0');
    expect(outOf100(share(0.666, 0.334), 'a')).toBe('67');
    // A tie is nobody's.
    expect(outOf100(share(0, 0), 'a')).toBe('0');
  });
});
