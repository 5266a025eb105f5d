import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../src/core/journal/calibration-summary.ts';
import { steadinessOf } from '../../src/core/journal/steadiness.ts';
import {
  calibrationHeading,
  calibrationLead,
  choiceAgainstText,
  fewCases,
  gutAgainstText,
  outsideFields,
  steadinessText,
  withoutOutcomeText,
} from '../../src/words/insights.ts';

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
    steadinessOf(
      Array.from({ length: 3 }, () => ({ blindness: 'blind', moves: new Array<number>(8).fill(move) })),
    );

  it('names the reason why a review does not count, and each apart where there are two', () => {
    const UNMARKED = 'One review does not count here: no rating with a number is marked as unchanged.';
    const SEEN = 'Two reviews do not count here: the old answers could be seen first.';
    const unmarked = { blindness: 'blind', moves: [] } as const;
    const seen = (['looked', 'early'] as const).map((blindness) => ({ blindness, moves: [] }));
    const texts = [[unmarked], seen, [unmarked, ...seen]].map((each) => steadinessText(steadinessOf(each)));
    expect(texts.map((text) => [text.includes(UNMARKED), text.includes(SEEN)])).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ]);
    expect(texts.join(' ')).not.toContain(', or ');
  });

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

describe('how decisions turned out', () => {
  const NONE = { good: 0, bad: 0, mixed: 0, 'too-early': 0, unclear: 0 };
  const NONE_AT_ALL = { ...NONE, decisions: 0 };

  it('names mixed and too early apart, and who waits for a review', () => {
    // Of six: one well, two mixed, one too early, and so two that are not reviewed.
    const against = { ...NONE, decisions: 6, good: 1, mixed: 2, 'too-early': 1 };
    expect(choiceAgainstText({ with: { ...NONE, decisions: 3 }, against })).toBe(
      'You chose the path that was behind in 6 of 9 decisions: 1 turned out well, 2 had a mixed outcome, 1 too early to say and 2 not reviewed yet.',
    );
  });

  it('credits a gut against the score only with what it was followed in', () => {
    const along = { ...NONE, decisions: 5 };
    const passed = { ...NONE, decisions: 2, good: 1 };
    const said = 'Your gut expected the path that was behind in';
    expect(gutAgainstText({ with: along, followed: { ...NONE, decisions: 1, bad: 1 }, passed })).toBe(
      `${said} 3 of 8 decisions. Where you chose that path, 1 turned out badly. Where you did not, 1 turned out well and 1 not reviewed yet.`,
    );
    expect(gutAgainstText({ with: NONE_AT_ALL, followed: NONE_AT_ALL, passed })).toBe(
      `${said} 2 of 2 decisions. Where you did not choose that path, 1 turned out well and 1 not reviewed yet.`,
    );
    expect(gutAgainstText({ with: along, followed: NONE_AT_ALL, passed: NONE_AT_ALL })).toBe(
      `${said} 0 of 5 decisions.`,
    );
  });

  it('says which decisions are without an outcome, those of an earlier version by what they said', () => {
    expect(withoutOutcomeText({ ...NONE, decisions: 2, good: 1, mixed: 1 })).toBe('');
    expect(withoutOutcomeText({ ...NONE, decisions: 7, good: 1, bad: 1, mixed: 2, 'too-early': 2 })).toBe(
      'Without an outcome: 2 too early to say and 1 not reviewed yet.',
    );
    expect(withoutOutcomeText({ ...NONE, decisions: 1, unclear: 1 })).toBe(
      'Without an outcome: 1 mixed or too early to say.',
    );
  });

  it('says which reviews stand in no field', () => {
    expect(outsideFields({ ...NONE, good: 3, bad: 1 })).toBe('');
    expect(outsideFields({ ...NONE, mixed: 1, 'too-early': 2, unclear: 1 })).toBe(
      'One review stands in no field: the outcome is mixed. Two reviews do not count here: it is too early to say how it turned out. One review does not count here: mixed and too early to say were one answer in an earlier version.',
    );
  });
});
