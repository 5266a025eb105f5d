import { describe, expect, it } from 'vitest';
import {
  isWithinRange,
  setSwing,
  setSwingRange,
  swingPoints,
  swingProgress,
} from '../../../../src/core/assessment/edits/swings.ts';
import { sample } from './sample.ts';

describe('an answer', () => {
  it('is given and taken back', () => {
    const given = setSwing(sample(), 'c3', 55);
    expect(swingPoints(given, 'c3')).toBe(55);
    expect(swingPoints(setSwing(given, 'c3', null), 'c3')).toBeNull();
  });

  it('is 0 as well: not wanted at all is not the same as not answered', () => {
    const draft = setSwing(sample(), 'c3', 0);
    expect(swingPoints(draft, 'c3')).toBe(0);
    expect(swingProgress(draft).answered).toBe(3);
  });

  it('keeps the range around it, whatever the points pass through on their way', () => {
    const range = { low: 30, high: 50 };
    for (const points of [50, 5, null]) {
      expect(setSwing(sample(), 'c1', points).weighing.swings['c1']).toEqual({ points, range });
    }
  });

  it('lies in its range, or does not', () => {
    const range = { low: 30, high: 50 };
    const lies = (points: number | null) => isWithinRange({ points, range });
    expect([29, 30, 40, 50, 51, null].map(lies)).toEqual([false, true, true, true, false, true]);
    expect(isWithinRange({ points: 90, range: null })).toBe(true);
  });
});

it('has a range only around points, low to high', () => {
  const range = { low: 90, high: 100 };
  expect(setSwingRange(sample(), 'c2', range).weighing.swings['c2']).toEqual({ points: 100, range });
  expect(setSwingRange(sample(), 'c1', null).weighing.swings['c1']?.range).toBeNull();
  expect(setSwingRange(sample(), 'c3', range)).toEqual(sample());
  expect(setSwingRange(sample(), 'c2', { low: 60, high: 50 })).toEqual(sample());
});

it('counts the chosen criteria only', () => {
  expect(swingProgress(sample())).toEqual({ answered: 2, of: 3, mostWanted: true });
  expect(swingProgress(setSwing(sample(), 'c2', 99))).toEqual({ answered: 2, of: 3, mostWanted: false });
});
