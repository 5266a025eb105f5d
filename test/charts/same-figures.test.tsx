import fc from 'fast-check';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CentralTable } from '../../src/charts/CentralTable.tsx';
import { CentralWeights } from '../../src/charts/CentralWeights.tsx';
import { Contributions } from '../../src/charts/Contributions.tsx';
import { ContributionsTable } from '../../src/charts/ContributionsTable.tsx';
import { FlipsTable } from '../../src/charts/FlipsTable.tsx';
import { chartNames } from '../../src/charts/names.ts';
import { ProductsTable } from '../../src/charts/ProductsTable.tsx';
import { datesFor } from '../../src/words/dates.ts';
import { marginParts } from '../../src/words/margins.ts';
import { onePageText } from '../../src/words/one-page-text.ts';
import { workings } from '../../src/words/workings/workings.ts';
import { openRows, settledRows } from '../core/assessment/support/arbitraries.ts';
import { assessmentOf, type Row } from '../core/assessment/support/assessments.ts';
import type { Case } from '../words/support/verdict-cases.ts';
import { tell } from '../words/support/verdict-cases.ts';

/** Points 80, 33, 0, 47, 61, 90: the second criterion adds 1.06 by itself, and 1.0 where the parts add up to 4.5. */
const bent: Row[] = [
  { points: 80, a: 80, b: 20 },
  { points: 33, a: 60, b: 70 },
  { points: 0, a: 10, b: 90 },
  { points: 47, a: 55, b: 50 },
  { points: 61, a: 40, b: 50 },
  { points: 90, a: 30, b: 60 },
];

const caseOf = (rows: readonly Row[]): Case => tell(assessmentOf(rows));
const drawn = ({ evaluation, assessment }: Case) => ({ evaluation, names: chartNames(assessment) });
const markup = (element: ReactElement) => renderToStaticMarkup(element);
const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const spoken = (html: string) => /aria-label="([^"]*)"/.exec(html)?.[1] ?? '';

/** The cells of the row that a criterion has in a table. */
const rowOf = (html: string, label: string): string[] => {
  const row = html.split('<tr>').find((each) => each.includes(`>${label}</th>`)) ?? '';
  return [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => text(cell));
};

/** A part as tables, pictures and sentences show it, in tenths of a point for a above 0. */
function tenths(words: string, { a, b }: { a: string; b: string }): number {
  if (/^(0\.0|no difference)$/.test(words)) return 0;
  const [, figure = '', side = ''] = /^([\d.]+)(?: points?)?(?: for)? (.+)$/.exec(words) ?? [];
  if (side !== a && side !== b) throw new Error(`No part: ${words}`);
  return Math.round(Number(figure) * 10) * (side === a ? 1 : -1);
}

/** Each criterion's part of the margin in every place that shows it. */
function partsByPlace(one: Case): Record<string, number[]> {
  const shown = drawn(one);
  const { paths } = shown.names;
  const full = { a: paths.a.name, b: paths.b.name };
  const short = { a: paths.a.shortName, b: paths.b.shortName };
  const labels = one.evaluation.criteria.map(({ id }) => shown.names.criteria[id] ?? id);
  const picture = spoken(markup(<Contributions {...shown} />));
  const table = markup(<ContributionsTable {...shown} />);
  const list = onePageText(one.evaluation, one.assessment, null, datesFor('en-GB')).flatMap((block) =>
    block.kind === 'list' ? block.items : [],
  );
  const read = (find: (label: string) => string | undefined, names: typeof full) =>
    labels.map((label) => tenths(find(label) ?? '', names));
  return {
    picture: read((label) => new RegExp(`[.;] ${label}: ([^;]*?)[;.] `).exec(`${picture} `)?.[1], full),
    table: read((label) => rowOf(table, label)[2], short),
    text: read(
      (label) =>
        list
          .find((item) => item.startsWith(`${label}: `))
          ?.split(', ')
          .at(-1),
      full,
    ),
  };
}

describe('a part of the margin', () => {
  it('reads 1.0 everywhere where the parts need it to add up, and the page that works it out says so', () => {
    const one = caseOf(bent);
    expect(one.evaluation.margin.mid).toBeCloseTo(1395 / 311, 9);
    for (const parts of Object.values(partsByPlace(one))) expect(parts[1]).toBe(-10);
    const working = workings(one.evaluation, one.assessment).find(({ key }) => key === 'margin');
    expect(working?.lines).toContain(
      'Weights, parts and overall values are rounded to one decimal so that they add up: “Criterion 2” adds 1.06 and reads 1.0.',
    );
    expect(rowOf(markup(<ProductsTable {...drawn(one)} />), 'Criterion 2').at(-1)).toMatch(/^1\.06 /);
  });

  it('is told with an overall value that reads otherwise, too', () => {
    const lineOf = (rows: Parameters<typeof caseOf>[0]) => {
      const { evaluation, assessment } = caseOf(rows);
      const working = workings(evaluation, assessment).find(({ key }) => key === 'margin');
      return working?.lines.find((line) => line.startsWith('Weights, parts'));
    };
    // 60.708 less 57.257 is 3.451: shown 60.7, 57.2 and 3.5.
    const a = [80, 60, 100, 50, 40, 50, 40, 80, 50];
    const b = [30, 80, 10, 90, 80, 80, 65, 20, 50];
    const points = [70, 85, 20, 60, 50, 75, 40, 100, 65];
    const line = lineOf(points.map((each, index) => ({ points: each, a: a[index] ?? 0, b: b[index] ?? 0 })));
    expect(line).toBe(
      'Weights, parts and overall values are rounded to one decimal so that they add up: Short Flights comes to 57.26 and reads 57.2.',
    );
  });

  it('reads the same in every place, and the parts add up to the margin', () => {
    fc.assert(
      fc.property(fc.oneof(settledRows, openRows), (rows) => {
        const one = caseOf(rows);
        // A margin of −0.04 reads 0: one zero is as good as the other.
        const margin = Math.round(Number(one.evaluation.margin.mid.toFixed(1)) * 10) + 0;
        const all = [...marginParts(one.evaluation).values()].map((part) => Math.round(part * 10));
        expect(all.reduce((sum, part) => sum + part, 0)).toBe(margin);
        for (const [place, parts] of Object.entries(partsByPlace(one)))
          expect(parts, place).toEqual(all.map((part) => part + 0));
      }),
      { numRuns: 60 },
    );
  });

  it('that is worked out is the difference of the two products beside it, in the digits shown', () => {
    fc.assert(
      fc.property(fc.oneof(settledRows, openRows), (rows) => {
        const one = caseOf(rows);
        const table = markup(<ProductsTable {...drawn(one)} />);
        const { a, b } = drawn(one).names.paths;
        for (const [id, part] of marginParts(one.evaluation)) {
          const [, first = '', second = '', difference = ''] = rowOf(
            table,
            drawn(one).names.criteria[id] ?? id,
          );
          const [left = 0, right = 0] = [first, second].map((cell) => Number(cell.split('= ')[1]));
          const [figure = '', side = a.shortName] = difference.split(' ');
          const signed = Number(figure) * (side === b.shortName ? -1 : 1);
          expect(signed).toBeCloseTo(left - right, 9);
          expect(Math.abs(signed - part)).toBeLessThan(0.12);
        }
      }),
      { numRuns: 60 },
    );
  });
});

it('a weight reads the same in every table and in what is read out', () => {
  fc.assert(
    fc.property(settledRows, (rows) => {
      const one = caseOf(rows);
      const shown = drawn(one);
      const tables = [
        markup(<ContributionsTable {...shown} />),
        markup(<FlipsTable {...shown} />),
        markup(<CentralTable {...shown} />),
      ];
      const facts = spoken(markup(<CentralWeights {...shown} />));
      for (const label of Object.values(shown.names.criteria)) {
        const [first, ...others] = tables.map((table) => rowOf(table, label)[0]);
        for (const other of others) expect(other).toBe(first);
        const said = new RegExp(`[.;] ${label}: yours (under )?([\\d.]+)`).exec(facts);
        expect(Number(said?.[1] === undefined ? said?.[2] : 0)).toBe(Number.parseFloat(first ?? ''));
      }
    }),
    { numRuns: 40 },
  );
});
