import { describe, expect, it } from 'vitest';
import { PATHS } from '../../src/core/card/card.ts';
import { whatIsOpen } from '../../src/words/open-answers.ts';
import { assessmentOf, range, unknown } from '../core/assessment/support/assessments.ts';
import { allCases, NAMES, numberOf, SHORT, tell } from './support/verdict-cases.ts';

const cases = allCases();

describe('open answers', () => {
  const points = (text: string | undefined, path: string | undefined) =>
    Number(text) * (path === SHORT.a ? 1 : -1);

  /** Both ends of a range in words, the lower one first. */
  function endsIn(words: string): [number, number] | null {
    const straddling = /(\w+) by ([\d.]+) to (\w+) by ([\d.]*\d)/.exec(words);
    if (straddling !== null) {
      const [, one, first, other, second] = straddling;
      return [points(first, one), points(second, other)].sort((x, y) => x - y) as [number, number];
    }
    const oneSided = /([\d.]+) to ([\d.]+) points? for (\w+)/.exec(words);
    if (oneSided === null) return null;
    const [, first, second, path] = oneSided;
    return [points(first, path), points(second, path)].sort((x, y) => x - y) as [number, number];
  }

  it('leave what they leave at the stated weights; ranges of weights are told by themselves', () => {
    let [answers, ranges] = [0, 0];
    for (const { words, evaluation } of cases) {
      const { criteria, margin, findOut } = evaluation;
      const sum = (end: 'low' | 'high') =>
        criteria.reduce((total, { contribution }) => total + contribution[end], 0);
      const ofAnswers = words.openAnswers.find((text) => /^\w+ answers? (is|are) open/.test(text));
      const ofRanges = words.openAnswers.find((text) => /ranges of your weights/.test(text));
      expect(ofAnswers !== undefined).toBe(findOut.length > 0);
      if (ofAnswers !== undefined) {
        answers += 1;
        expect(numberOf(/^\w+/.exec(ofAnswers)?.[0].toLowerCase() ?? '')).toBe(findOut.length);
        const ends = endsIn(ofAnswers);
        if (ends !== null) {
          expect(Math.abs(ends[0] - sum('low')), ofAnswers).toBeLessThanOrEqual(0.0501);
          expect(Math.abs(ends[1] - sum('high')), ofAnswers).toBeLessThanOrEqual(0.0501);
        }
        if (/stays ahead/.test(ofAnswers)) expect(evaluation.settled).toBe(true);
      }
      if (ofRanges === undefined) continue;
      ranges += 1;
      const ends = endsIn(ofRanges);
      if (ends === null) continue;
      expect(Math.abs(ends[0] - margin.low), ofRanges).toBeLessThanOrEqual(0.0501);
      expect(Math.abs(ends[1] - margin.high), ofRanges).toBeLessThanOrEqual(0.0501);
    }
    expect(answers).toBeGreaterThan(50);
    expect(ranges).toBeGreaterThan(5);
  });

  it('are called several only where there are several, and turning only where they turn', () => {
    for (const { words, evaluation } of cases) {
      const { findOut, settled, leader } = evaluation;
      expect(words.findOut === null).toBe(findOut.length === 0);
      const [first] = findOut;
      if (first === undefined || words.findOut === null) continue;
      expect(words.findOut.startsWith('Find out first')).toBe(first.gain > 0);
      if (/several together could/.test(words.findOut)) {
        expect(findOut.length).toBeGreaterThan(1);
        expect(settled).toBe(false);
      }
      if (/Nothing you left open/.test(words.findOut)) {
        const worst = evaluation.criteria.reduce(
          (sum, { contribution }) => sum + (leader === 'b' ? -contribution.high : contribution.low),
          0,
        );
        expect(worst).toBeGreaterThanOrEqual(-1e-9);
      }
      if (first.gain === 0) continue;
      expect(words.findOut).toContain(`on ${SHORT[first.path]}.`);
      const ends = endsIn(words.findOut);
      expect(ends).not.toBeNull();
      expect(
        Math.abs((ends?.[0] ?? 0) - Math.min(first.marginAtLow, first.marginAtHigh)),
      ).toBeLessThanOrEqual(0.0501);
      expect(
        Math.abs((ends?.[1] ?? 0) - Math.max(first.marginAtLow, first.marginAtHigh)),
      ).toBeLessThanOrEqual(0.0501);
    }
  });

  it('say of a single one that reaches level at worst what it does', () => {
    const row = { a: 50, b: 50 };
    const { words } = tell(assessmentOf([{ a: unknown, b: 0 }, row, row]));
    expect(words.findOut).toBe(
      'At worst, what you left open makes the two paths level; it cannot put Flight ahead.',
    );
  });

  // In whole numbers: 100 (50 − 80) + 30 (90 − 10) + 60 (50 − 40) = 0, and 20 (50 − 100) + 30 (40 − 40) + 20 (70 − 20) = 0.
  it.each([
    [
      'several',
      [
        { points: 100, a: 50, b: 80 },
        { points: 30, a: range(0, 90), b: range(10, 50) },
        { points: 60, a: 50, b: range(40, 80) },
      ],
    ],
    [
      'a single one',
      [
        { points: 20, a: 50, b: 100 },
        { points: 30, a: 40, b: range(40, 60) },
        { points: 20, a: 70, b: 20 },
      ],
    ],
  ])('reach level at worst with %s, however the sum is rounded', (_, rows) => {
    const { words } = tell(assessmentOf(rows));
    expect(words.findOut).toBe(
      'At worst, what you left open makes the two paths level; it cannot put Train ahead.',
    );
  });

  it('are told apart from ranges of weights where the margin is drawn', () => {
    const ranged = { a: 90, b: 20, points: 80, swingRange: { low: 60, high: 100 } };
    const rest = { a: 60, b: 50, points: 60 };
    const of = (...rows: Parameters<typeof assessmentOf>[0]) =>
      whatIsOpen(tell(assessmentOf(rows)).evaluation);
    expect(of(ranged, rest)).toBe('the ranges of your weights');
    expect(of({ a: 90, b: unknown }, rest)).toBe('your open answer');
    expect(of({ a: unknown, b: unknown }, rest)).toBe('your open answers');
    expect(of({ ...ranged, b: unknown }, rest)).toBe('your open answer and the ranges of your weights');
  });

  it('decide nothing between level paths where they weigh nothing', () => {
    const { words } = tell(
      assessmentOf([
        { points: 100, a: 60, b: 60 },
        { points: 50, a: 40, b: 40 },
        { points: 0, a: unknown, b: 30 },
      ]),
    );
    expect(words.findOut).toBe('Nothing you left open decides between the two.');
  });
});

describe('staying', () => {
  it('is compared where today is marked, and better only where neither comparison is too close', () => {
    let found = 0;
    for (const { words, evaluation } of cases) {
      const { staying } = evaluation;
      expect(words.staying === null).toBe(staying === null);
      if (staying === null || words.staying === null) continue;
      found += 1;
      for (const path of PATHS) {
        const { margin, firmness } = staying[path];
        const [, by, way] =
          new RegExp(`${NAMES[path]} is (less than a|\\w+) points? (better|worse) than staying`).exec(
            words.staying,
          ) ?? [];
        const isNear =
          words.staying.includes(
            `It is too close to call between ${NAMES[path]} and staying where you are: `,
          ) || words.staying.includes(`${NAMES[path]} and staying where you are come out level`);
        expect(isNear).toBe(firmness === 'too-close');
        if (by !== undefined) expect(way).toBe(margin > 0 ? 'better' : 'worse');
      }
      const isSure =
        staying.a.margin <= 0 &&
        staying.b.margin <= 0 &&
        staying.a.firmness !== 'too-close' &&
        staying.b.firmness !== 'too-close';
      expect(words.staying.includes('Staying does better than either path.')).toBe(isSure);
    }
    expect(found).toBeGreaterThan(50);
  });

  it('is not called about as well as a path that it beats for certain', () => {
    const row = { a: 52, b: unknown, today: 57 };
    const { words, evaluation } = tell(assessmentOf([row, row, row]));
    expect([evaluation.staying?.a.firmness, evaluation.staying?.b.firmness]).toEqual([
      'leaning',
      'too-close',
    ]);
    expect(words.staying).toMatch(/^Night Trains is five points worse than staying/);
    expect(words.staying).not.toContain('about as well');
  });
});
