import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FlipsTable } from '../../src/charts/FlipsTable.tsx';
import { GaugeTable } from '../../src/charts/GaugeTable.tsx';
import { chartNames } from '../../src/charts/names.ts';
import { marginParts, overallFigures } from '../../src/words/margins.ts';
import { weightChanges } from '../../src/words/nearest-changes.ts';
import { workings } from '../../src/words/workings/workings.ts';
import { assessmentOf, type Row, range, unknown } from '../core/assessment/support/assessments.ts';
import { type Case, tell } from '../words/support/verdict-cases.ts';

const of = (rows: readonly Row[]): Case => tell(assessmentOf(rows));
const drawn = ({ evaluation, assessment }: Case) => ({ evaluation, names: chartNames(assessment) });
const workingsOf = ({ evaluation, assessment }: Case) =>
  workings(evaluation, assessment).flatMap(({ lines, further = [] }) => [...lines, ...further]);
const cells = (table: ReactElement): string[][] =>
  renderToStaticMarkup(table)
    .split('<tr>')
    .slice(1)
    .map((row) =>
      [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '')),
    );

describe('all ratings equal', () => {
  const one = of([100, 60, 30].map((points) => ({ points, a: 70, b: 70 })));

  it('is level, and every rating that weighs would decide it', () => {
    expect(one.words.headline).toBe('Too close to call: the two paths come out level.');
    for (const [, , weight, a, b] of cells(<FlipsTable {...drawn(one)} />).slice(1))
      expect([weight, a, b]).toEqual(['cannot turn it', 'any change', 'any change']);
  });

  it('but for two that balance: their weights decide it, too', () => {
    const balanced = of([
      { points: 50, a: 80, b: 60 },
      { points: 50, a: 40, b: 60 },
      { points: 0, a: 50, b: 50 },
    ]);
    expect(
      cells(<FlipsTable {...drawn(balanced)} />)
        .slice(1)
        .map((row) => row.slice(2)),
    ).toEqual([
      ['any change', 'any change', 'any change'],
      ['any change', 'any change', 'any change'],
      ['cannot turn it', 'cannot turn it', 'cannot turn it'],
    ]);
  });
});

describe('one criterion with all weight', () => {
  const one = of([
    { points: 100, a: 80, b: 35 },
    { points: 0, a: 10, b: 90 },
    { points: 0, a: 0, b: 100 },
  ]);

  it('does not hide that the leader is behind on what weighs nothing', () => {
    expect(one.words.reasons.map(({ text }) => text).join(' ')).toMatch(
      /; Train is behind on nothing that weighs\.$/,
    );
    const alone = of([
      { points: 100, a: 80, b: 35 },
      { points: 0, a: 90, b: 90 },
    ]);
    expect(alone.words.reasons.map(({ text }) => text).join(' ')).toMatch(/; Train is nowhere behind\.$/);
  });

  it('never weighs more than everything', () => {
    expect(workingsOf(one).join(' ')).toContain('its weight of 100\u00a0% between 70 and 100\u00a0%');
  });

  it('turns at the weights and ratings that balance it', () => {
    // 45 t₁ = 100 (1 − t₁) and 45 t₁ = 80 (1 − t₁).
    expect(weightChanges(one.evaluation).map(({ id, turns }) => [id, turns])).toEqual([
      ['c3', expect.closeTo(45 / 145, 9)],
      ['c2', expect.closeTo(45 / 125, 9)],
    ]);
  });

  it('leaves the cell of a settled value empty where another is open', () => {
    const open = of([
      { points: 100, a: range(20, 90), b: 35 },
      { points: 0, a: 50, b: 90 },
    ]);
    const rows = cells(<GaugeTable {...drawn(open)} />).slice(1);
    expect(rows.map((row) => row.at(-1))).toEqual(['20.0 to 90.0', '', '15.0 Flight to 55.0 Train']);
  });
});

describe('ranges as wide as possible', () => {
  const wide = (a: Row['a'], b: Row['b']) =>
    of([100, 60, 30].map((points) => ({ points, a, b, swingRange: { low: 0, high: 100 } })));

  it.each([
    [range(0, 100), range(0, 100), 'On everything that weighs you answered 0 to 100.'],
    [unknown, unknown, 'On everything that weighs you answered “I don’t know”.'],
    [unknown, range(0, 100), 'On everything that weighs you answered “I don’t know” or 0 to 100.'],
    [range(0, 100), 30, 'For Night Trains you answered 0 to 100 where'],
  ])('are not told as what was not answered', (a, b, said) => {
    const { reasons, cautions } = wide(a, b).words;
    expect([...reasons.map(({ text }) => text), ...cautions].join(' ')).toContain(said);
  });

  it('leave the margin anywhere', () => {
    const { margin, overall } = wide(range(0, 100), range(0, 100)).evaluation;
    expect(margin).toEqual({ low: -100, mid: 0, high: 100 });
    expect(overall.a).toEqual({ low: 0, mid: 50, high: 100 });
  });
});

describe('forty criteria', () => {
  const answers = Array.from({ length: 40 }, (_, index) => ({
    points: (index * 37 + 11) % 101,
    a: (index * 53 + 7) % 101,
    b: (index * 29 + 60) % 101,
  }));
  const one = of(answers);
  const all = answers.reduce((sum, { points }) => sum + points, 0);
  const value = (path: 'a' | 'b') => answers.reduce((sum, row) => sum + row.points * row[path], 0) / all;

  it('come to what they come to by hand, and so do their parts', () => {
    expect(overallFigures(one.evaluation)).toEqual({ a: value('a').toFixed(1), b: value('b').toFixed(1) });
    const parts = [...marginParts(one.evaluation).values()];
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(
      Number((value('a') - value('b')).toFixed(1)),
      9,
    );
    answers.forEach(({ points, a, b }, index) => {
      expect(Math.abs((parts[index] ?? 0) - (points * (a - b)) / all)).toBeLessThan(0.1);
    });
  });

  it('turn where one weight balances the others', () => {
    const [nearest] = weightChanges(one.evaluation);
    const margin = value('a') - value('b');
    const byHand = answers
      .map(({ points, a, b }, index) => {
        const weight = points / all;
        const others = (margin - weight * (a - b)) / (1 - weight);
        return { id: `c${index + 1}`, weight, turns: others / (others - (a - b)) };
      })
      .filter(({ turns }) => turns > 0 && turns < 1)
      .toSorted((x, y) => Math.abs(x.turns - x.weight) - Math.abs(y.turns - y.weight))[0];
    expect(nearest?.id).toBe(byHand?.id);
    expect(nearest?.turns).toBeCloseTo(byHand?.turns ?? Number.NaN, 9);
  });

  it('tell a part that reads otherwise with the digits that show it', () => {
    const line = workingsOf(one).find((text) => text.startsWith('Weights, parts'));
    const [, exact = '', reads = ''] =
      / (?:adds|weighs|comes to) ([\d.]+)\D* and reads ([\d.]+)/.exec(line ?? '') ?? [];
    expect(reads).not.toBe('');
    expect(Number(exact).toFixed(1)).not.toBe(reads);
  });
});
