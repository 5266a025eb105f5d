import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../src/core/journal/calibration-summary.ts';
import { steadinessOf } from '../../src/core/journal/steadiness.ts';
import { calibrationHeading, calibrationLead, fewCases, steadinessText } from '../../src/words/insights.ts';

/** So many predictions at each probability, of which those up to the share came true. */
const calibration = (levels: readonly (readonly [probability: number, count: number, came: number])[]) =>
  calibrationOf([
    {
      open: 0,
      predictions: levels.flatMap(([probability, count, came]) =>
        Array.from({ length: count }, (_, index) => ({ probability, came: index < came })),
      ),
    },
  ]);

describe('what predictions say', () => {
  it('names a probability as it was said', () => {
    expect(
      calibrationHeading(
        calibration([
          [0.625, 20, 12],
          [0.9, 10, 9],
        ]),
      ),
    ).toBe('Of 20 things you called 62.5\u00a0% likely, twelve came true.');
  });

  it('says about where neighbouring probabilities stand together', () => {
    const spread = Array.from({ length: 12 }, (_, index) => [(10 + 5 * index) / 100, 2, 1] as const);
    // 0.78, 0.8 and 0.83 are one dot of the twelve and more probabilities: 24.1 of 30.
    const together = [...spread, [0.78, 10, 8], [0.8, 10, 8], [0.83, 10, 8]] as const;
    expect(calibrationHeading(calibration(together))).toMatch(
      /^Of \d+ things you called about 80\.\d\u00a0% likely/,
    );
  });

  it('speaks of no line or band, which stand beside it on the screen alone', () => {
    const off = calibration([
      [0.9, 20, 1],
      [0.1, 20, 19],
    ]);
    expect(calibrationLead(off)).toMatch(/At 2 of 2 probabilities, what you say does not fit what happens\./);
  });
});

describe('steadiness in words', () => {
  const reviews = (move: number) =>
    steadinessOf(Array.from({ length: 3 }, () => new Array<number>(8).fill(move)));

  it.each([
    [0, /half of your ratings did not move\. /],
    [1, /half of your ratings moved by 1 point or less\. /],
    [2.5, /half of your ratings moved by 2\.5 points or less\. /],
  ])('of moves by %d', (move, words) => {
    expect(steadinessText(reviews(move))).toMatch(words);
  });
});

it.each([
  [0, 'There is no case yet to read a pattern from.'],
  [1, 'One case is too few to read a pattern from.'],
  [9, 'Nine cases are too few to read a pattern from.'],
  [10, ''],
])('of %d cases is said what they allow to read', (cases, words) => {
  expect(fewCases(cases)).toBe(words);
});
