import { describe, expect, it } from 'vitest';
import type { Share } from '../../src/core/assessment/evaluation.ts';
import {
  exactPoints,
  factorFigure,
  fixed,
  outOf100,
  pointsText,
  wholePoints,
} from '../../src/words/figures.ts';
import { threshold, thresholdText } from '../../src/words/thresholds.ts';
import { percent, percents } from '../../src/words/weights.ts';

describe('figures in words', () => {
  it('give parts of a whole in percent that add up to it, and equal ones alike', () => {
    expect(percents([1 / 3, 1 / 3, 1 / 3])).toEqual(['33.3\u00a0%', '33.3\u00a0%', '33.3\u00a0%']);
    // Whole percents would have been 34 + 35 + 32.
    expect(percents([0.336, 0.346, 0.318])).toEqual(['33.6\u00a0%', '34.6\u00a0%', '31.8\u00a0%']);
    expect(percents([0.125, 0.875])).toEqual(['12.5\u00a0%', '87.5\u00a0%']);
    expect(percents([0.0002, 0.9998])).toEqual(['under 0.1\u00a0%', '100\u00a0%']);
    expect(percent(0.3)).toBe('30\u00a0%');
  });

  it('round a factor down, so that what holds for the exact one holds for it', () => {
    expect([1.4, 1.29, 1.79, 1.0999, 98.96, 250].map(factorFigure)).toEqual([
      '1.4',
      '1.2',
      '1.7',
      '1.09',
      '98.9',
      '99.0',
    ]);
  });

  it('give points whole or to a tenth, and never nothing where there is something', () => {
    expect([5.7, -1.2, 12.4, 13, 0.3, 3.451, 4.4855, 1.46].map(wholePoints)).toEqual([
      'about six points',
      'about one point',
      'about twelve points',
      '13 points',
      'less than a point',
      // Rounded once: 3.5 and 4.5 stand beside them.
      'about three points',
      'about four points',
      'about one point',
    ]);
    expect([1.44, -1.46, 0.01, 0].map(exactPoints)).toEqual(['1.4', '1.5', 'under 0.1', '0.0']);
    expect([1, -1.04, 2].map(pointsText)).toEqual(['1.0 point', '1.0 point', '2.0 points']);
    expect([-0.04, -0.06].map((value) => fixed(value))).toEqual(['0.0', '−0.1']);
  });

  it('count of 100 so that both paths add up, without claiming all or none of what is only nearly so', () => {
    const share = (a: number, b: number): Share => ({ a, b, tie: false });
    const both = (a: number, b: number) => [outOf100(share(a, b), 'a'), outOf100(share(a, b), 'b')];
    // 88 and 13 once.
    expect(both(0.875, 0.125)).toEqual(['88', '12']);
    expect(both(0.125, 0.875)).toEqual(['12', '88']);
    expect(both(0.9997, 0.0003)).toEqual(['over 99', 'under 1']);
    expect(both(1, 1e-20)).toEqual(['over 99', 'under 1']);
    expect(both(1, 0)).toEqual(['100', '0']);
    expect(both(0.5, 0.5)).toEqual(['50', '50']);
  });
});

describe('a threshold', () => {
  const text = (now: number, exact: number, turns: number) => {
    const found = threshold(now, exact, turns);
    return found && thresholdText(found, String(now), ' %');
  };

  it('stands on its own side of what it is held against', () => {
    expect(text(12.4, 12.43, 15.23)).toBe('above 15.2 %');
    expect(text(12.4, 12.43, 4.18)).toBe('below 4.2 %');
    expect(text(12.4, 12.43, 12.46)).toBe('above 12.5 %');
    expect(text(12.4, 12.43, 12.41)).toBe('just below 12.4');
  });

  it('is none where nothing on the scale passes it', () => {
    expect(threshold(50, 50, 100)).toBeNull();
    expect(threshold(50, 50, 0)).toBeNull();
    expect(text(50, 50, 99.97)).toBe('above 99.97 %');
    expect(text(50, 50, 0.04)).toBe('below 0.04 %');
  });
});
