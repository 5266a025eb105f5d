import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/assessment/draft.ts';
import { againstEachOther } from '../../src/words/against-each-other.ts';
import { marginRange } from '../../src/words/margins.ts';
import { onePageWords } from '../../src/words/one-page.ts';
import { verdictInput } from '../../src/words/verdict-input.ts';
import { voicesText } from '../../src/words/voices.ts';
import { whoWouldChoose } from '../../src/words/who-would-choose.ts';
import { workings } from '../../src/words/workings/workings.ts';
import {
  assessmentOf,
  exampleCard,
  type Row,
  range,
  unknown,
} from '../core/assessment/support/assessments.ts';
import { allCases, type Case, tell } from './support/verdict-cases.ts';

const told = (rows: readonly Row[], more: Partial<Draft> = {}): Case =>
  tell({ ...assessmentOf(rows), ...more });

const onePage = ({ evaluation, assessment }: Case) => onePageWords(evaluation, assessment, null);

const working = ({ evaluation, assessment }: Case, key: string) =>
  workings(evaluation, assessment)
    .filter((each) => each.key === key)
    .flatMap(({ lines, further = [] }) => [...lines, ...further])
    .join(' ');

/** One criterion thrice, so that the figures are as given. */
const thrice = (row: Row) => told([row, row, row]);

describe('what would change it', () => {
  const AT_THEIR_MIDDLE = 'Open answers count at their middle here.';

  it('mentions open answers only where there are any', () => {
    const settled: Row[] = [
      { a: 80, b: 20 },
      { a: 40, b: 60 },
      { a: 50, b: 50 },
    ];
    expect(told(settled).words.wouldChange.further).not.toContain(AT_THEIR_MIDDLE);
    expect(told([...settled.slice(0, 2), { a: 50, b: unknown }]).words.wouldChange.further).toContain(
      AT_THEIR_MIDDLE,
    );
  });

  it('says where no rating turns it', () => {
    expect(thrice({ a: 100, b: 0 }).words.wouldChange.nearest).toContain('No single rating turns it.');
  });

  it('does not end in a space where every rating is open', () => {
    const { nearest } = thrice({ a: unknown, b: range(0, 40) }).words.wouldChange;
    expect(nearest).toBe('No change of weights would put Short Flights first.');
  });

  it('speaks on one page of settled ratings only, where an open answer could turn it', () => {
    const open = thrice({ a: unknown, b: range(0, 80) });
    expect(open.evaluation.findOut[0]?.gain).toBeGreaterThan(0);
    expect(onePage(open).change).toBe('No weight and no rating that I settled turns it by itself.');
    expect(onePage(thrice({ a: 100, b: 0 })).change).toBe('No single weight or rating turns it.');
  });

  it('counts the changes that would turn it beside an open answer', () => {
    const changes = allCases().flatMap(({ words: { next } }) =>
      next.kind === 'find-out' && next.changes !== null ? [next.changes] : [],
    );
    expect(changes.filter((text) => text.startsWith('A change that would')).length).toBeGreaterThan(0);
    for (const text of changes) expect(text.startsWith('Changes')).toBe(text.includes(', or '));
  });

  it('moves no less weight than it takes, and names the same two criteria wherever it is told', () => {
    // 0.5 · 60 − 0.3 · 30 − 0.2 · 30 = 15, and 15 / 90 = 0.16667: 16.7 %, rounded up.
    const one = told([
      { label: 'Rest', points: 50, a: 90, b: 30 },
      { label: 'Speed', points: 30, a: 40, b: 70 },
      { label: 'Price', points: 20, a: 40, b: 70 },
    ]);
    expect(one.words.wouldChange.further.join(' ')).toContain(
      'Moving 16.7\u00a0% of all the weight from “Rest” to “Price” would be enough to turn it.',
    );
    // 0.5 · 60 − 0.5 · 20 = 20, and 20 / 80 = 0.25: at 25 % the two are level, at 25.1 % it has turned.
    const even = told([
      { label: 'Rest', a: 90, b: 30 },
      { label: 'Speed', a: 40, b: 60 },
    ]);
    expect(even.words.wouldChange.further.join(' ')).toContain('Moving 25.1\u00a0% of all the weight');
    expect(working(one, 'joint')).toMatch(/from “Rest” \(60\.0 points for Train\) to “Price” \(30\.0/);
  });
});

describe('a path that is nowhere ahead', () => {
  // With all the weight on the second criterion the two are level, so the first path is not always first.
  const rows: Row[] = [
    { a: 80, b: 20, points: 100 },
    { a: 50, b: 50, points: 50 },
    { a: 40, b: 40, points: 50 },
  ];

  it('comes first with no weights, which does not make the other one first with all', () => {
    expect(told(rows).words.weightSets).toBe('No weights put Flight first.');
    const { evaluation, assessment } = told(rows);
    expect(whoWouldChoose(verdictInput(evaluation, assessment))).toBe(
      'Nobody with your ratings would choose Short Flights, whatever they put first.',
    );
  });

  it('is named where the stated weights leave the two level', () => {
    const [ahead, ...level] = rows;
    const { words, evaluation } = told([{ ...ahead, a: 20, b: 80, points: 0 }, ...level]);
    expect(evaluation.leader).toBeNull();
    expect(words.weightSets).toBe('No weights put Train first.');
  });
});

describe('a margin that lies open', () => {
  const names = exampleCard;
  it.each([
    [-4, 9, 'Flight by 4.0 to Train by 9.0'],
    [0, 9, '0 to 9.0 points for Train'],
    [-9, 0, '0 to 9.0 points for Flight'],
    [0.02, 9, 'under 0.1 to 9.0 points for Train'],
    [-9, -0.02, 'under 0.1 to 9.0 points for Flight'],
    [-0.02, 9, 'Flight by under 0.1 to Train by 9.0'],
    [-0.01, 0.02, 'Flight by under 0.1 to Train by under 0.1'],
    [2.01, 2.02, '2.0 points for Train'],
    [0, 0, 'no difference'],
  ])('from %d to %d is %s', (low, high, words) => {
    expect(marginRange({ low, high }, names, 'shortName')).toBe(words);
  });

  it('is no range on one page where knowing the answer changes nothing', () => {
    const idle = told([
      { a: 60, b: 60 },
      { a: 40, b: 40 },
      { a: unknown, b: 30, points: 0 },
    ]);
    expect(onePage(idle).findOut).toContain('Knowing it changes next to nothing.');
  });

  it('at worst level decides nothing for the other path', () => {
    const row = { a: 50, b: 50 };
    const level = told([{ a: unknown, b: 0 }, row, row]);
    expect(working(level, 'bounds')).not.toContain('can decide who is ahead');
    expect(working(level, 'bounds')).toContain('So Short Flights cannot come out ahead.');
  });

  it('by ranges of weights alone has no open answers to speak of', () => {
    const ranged = told([
      { a: 90, b: 20, points: 80, swingRange: { low: 60, high: 100 } },
      { a: 60, b: 50, points: 60 },
      { a: 70, b: 60, points: 20 },
    ]);
    expect(working(ranged, 'bounds')).not.toContain('open answers');
    expect(working(ranged, 'bounds')).toContain('So Short Flights cannot come out ahead.');
  });
});

describe('what speaks for a path', () => {
  it('made the difference only where it adds a notable part of it', () => {
    const { words } = told([
      { label: 'Rest', a: 90, b: 10, points: 100 },
      { label: 'Speed', a: 40, b: 60, points: 60 },
      { label: 'Price', a: 62, b: 60, points: 40 },
    ]);
    expect(words.reasons.map(({ text }) => text)).toEqual(['“Rest” made the difference.']);
  });

  it('is never an answer that could speak for the other one as well', () => {
    const close = told([
      { label: 'Rest', a: unknown, b: 30 },
      { label: 'Speed', a: 40, b: 45 },
      { label: 'Price', a: 40, b: 52 },
    ]);
    expect(close.words.headline).toMatch(/^Too close/);
    expect(close.words.reasons.map(({ text }) => text)).toEqual(['“Price” and “Speed” speak for Flight.']);
  });

  it('is no open answer where the gut is told why the score says otherwise', () => {
    const { evaluation, assessment, words } = told(
      [
        { label: 'Rest', a: unknown, b: 5 },
        { label: 'Speed', a: 90, b: 50 },
        { label: 'Price', a: 80, b: 45 },
      ],
      { gut: { expects: 'b', confidence: null } },
    );
    const text = againstEachOther(evaluation, assessment, words, false).disagreements.map(
      (each) => each.text,
    );
    expect(text.join(' ')).toContain('most of all because of “Speed”');
  });

  it('points to the path that the answers lean to, where they are too close to call', () => {
    const close = told(
      [
        { a: 52, b: 50 },
        { a: 53, b: 50 },
        { a: 40, b: 41 },
      ],
      {
        gut: { expects: 'a', confidence: null },
        rules: { wantsA: 'unsure', livesWithA: 'unsure', prefersB: 'no' },
      },
    );
    expect(voicesText(close.words.voices)).toBe(
      'Nothing you answered disagrees: your gut points to Train, and your answers lean there too, but too little to call it.',
    );
  });
});

describe('what was done after the result was first seen', () => {
  it('is held against a margin in words, also where there was none', () => {
    const { evaluation, assessment, words } = told(
      [
        { a: 52, b: 50 },
        { a: 53, b: 50 },
      ],
      { firstResult: { margin: 0, at: '2026-11-01T10:00:00.000Z', laterEdits: 1, whatIfs: 0 } },
    );
    expect(againstEachOther(evaluation, assessment, words, false).later).toEqual([
      'When you first saw the result, the margin was zero. Since then you have made 1 change to your answers. A change that you took back counts too.',
    ]);
  });

  it('is not told as what the gut says', () => {
    const { evaluation, assessment, words } = told([{ a: 80, b: 30 }], {
      gut: { expects: 'a', confidence: null },
      firstResult: { margin: 50, at: '2026-11-01T10:00:00.000Z', laterEdits: 0, whatIfs: 1 },
    });
    const { gut, later } = againstEachOther(evaluation, assessment, words, true);
    expect(gut).toEqual([words.gut]);
    expect(later).toHaveLength(2);
  });

  it('asks for nothing more once it is decided', () => {
    const { evaluation, assessment, words } = told([
      { a: 52, b: 50, today: 40 },
      { a: 53, b: 50 },
    ]);
    const staying = (isDecided: boolean) =>
      againstEachOther(evaluation, assessment, words, isDecided).staying.join(' ');
    expect(staying(false)).toContain('Mark it on all of them');
    expect(staying(true)).toBe('You marked where you are today on 1 of 2 criteria.');
  });
});
