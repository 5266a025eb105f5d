import { describe, expect, it } from 'vitest';
import {
  ratioAt,
  STOPS,
  stopAfterKey,
  stopOf,
} from '../../../src/renderer/wizard/weights/pairs/strength-scale.ts';

describe('the scale between two criteria', () => {
  it('goes from the first nine times over equally to the second nine times', () => {
    expect(STOPS.map(ratioAt).map((ratio) => Number(ratio.toFixed(4)))).toEqual([
      9, 8, 7, 6, 5, 4, 3, 2, 1, 0.5, 0.3333, 0.25, 0.2, 0.1667, 0.1429, 0.125, 0.1111,
    ]);
  });

  it('finds the stop of a ratio again, and the nearest of a broken one', () => {
    expect(STOPS.map((stop) => stopOf(ratioAt(stop)))).toEqual([...STOPS]);
    expect([stopOf(2.6), stopOf(1 / 2.6), stopOf(1.2)]).toEqual([-2, 2, 0]);
  });
});

describe('a key', () => {
  it.each([
    ['ArrowLeft', null, -1],
    ['ArrowRight', null, 1],
    ['ArrowLeft', -8, -8],
    ['ArrowRight', 8, 8],
    ['ArrowRight', -1, 0],
    ['ArrowUp', 3, 2],
    ['ArrowDown', 3, 4],
    ['Home', null, -8],
    ['End', 0, 8],
    ['1', null, 0],
    ['5', -1, -4],
    ['9', 2, 8],
  ] as const)('%s leads from %s to %s', (key, from, to) => {
    expect(stopAfterKey(key, from)).toBe(to);
  });

  it('that names a strength without a side, or nothing at all, changes nothing', () => {
    expect(stopAfterKey('5', null)).toBeNull();
    expect(stopAfterKey('5', 0)).toBeNull();
    expect(stopAfterKey('0', 3)).toBeNull();
    expect(stopAfterKey('Tab', 3)).toBeNull();
  });
});
