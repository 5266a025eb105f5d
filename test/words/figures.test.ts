import { describe, expect, it } from 'vitest';
import type { Share } from '../../src/core/assessment/evaluation.ts';
import { CLOSE_MARGIN, CLOSE_SHARE, tooCloseReasons } from '../../src/core/assessment/too-close.ts';
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
    const share = (a: number, b: number, sampled = false): Share => ({
      a,
      b,
      tie: false,
      sampling: sampled ? { draws: 2_000, seed: 1, standardError: 0 } : null,
    });
    expect(outOf100(share(0.9997, 0.0003), 'a')).toBe('over 99');
    expect(outOf100(share(1, 1e-20), 'a')).toBe('over 99');
    expect(outOf100(share(1, 1e-20), 'b')).toBe('under 1');
    expect(outOf100(share(1, 0), 'a')).toBe('100');
    expect(outOf100(share(1, 0), 'b')).toBe('0');
    // Every one of some samples is not every weighting.
    expect(outOf100(share(1, 0, true), 'a')).toBe('over 99');
    expect(outOf100(share(1, 0, true), 'b')).toBe('under 1');
    expect(outOf100(share(0.666, 0.334), 'a')).toBe('67');
    // A tie is nobody's.
    expect(outOf100(share(0, 0), 'a')).toBe('0');
  });
});

describe('too close to call', () => {
  const settled = (mid: number) => ({ low: mid, mid, high: mid });

  it('is a margin under five points, either way', () => {
    expect(CLOSE_MARGIN).toBe(5);
    expect(tooCloseReasons(settled(4.99), 1)).toEqual(['margin']);
    expect(tooCloseReasons(settled(-4.99), 1)).toEqual(['margin']);
    expect(tooCloseReasons(settled(-5), 1)).toEqual([]);
  });

  it('is less than two thirds of the weights near the stated ones', () => {
    expect(CLOSE_SHARE).toBe(2 / 3);
    expect(tooCloseReasons(settled(9), 0.66)).toEqual(['share']);
    expect(tooCloseReasons(settled(9), 2 / 3)).toEqual([]);
  });

  it('is bounds on both sides of 0', () => {
    expect(tooCloseReasons({ low: -0.1, mid: 9, high: 20 }, 1)).toEqual(['bounds']);
    expect(tooCloseReasons({ low: 0, mid: 9, high: 20 }, 1)).toEqual([]);
    expect(tooCloseReasons({ low: -20, mid: -9, high: 0.1 }, 1)).toEqual(['bounds']);
    expect(tooCloseReasons({ low: -20, mid: -9, high: 0 }, 1)).toEqual([]);
    expect(tooCloseReasons({ low: -1, mid: 1, high: 2 }, 0.5)).toEqual(['margin', 'share', 'bounds']);
  });
});
