import '../../src/core/no-eval.ts';
import { readFileSync } from 'node:fs';
import { cardFromPage } from '../../src/core/card/card-from-page.ts';
import { parsePage } from '../../src/core/card/parse/parse-page.ts';
import { toCard } from '../../src/core/card/to-card.ts';
import { median, type Row } from './row.ts';

/** The figures of importing a page: text to proposal and card. */
export const importRows = (): Row[] => [firstImport(), typicalImport(), longestImport()];

/** The first page after the start, before anything is compiled, and without `eval` as in the window. */
export function firstImport(): Row {
  return {
    name: 'importing a page, the first time',
    value: timeOf(readPage('individual-contributor.txt')),
    unit: 'ms',
    budget: { most: 20 },
  };
}

/** A page of the usual length. */
export function typicalImport(): Row {
  const text = readPage('night-trains.txt');
  return { name: 'importing a page', value: medianTime(200, text), unit: 'ms', budget: { most: 5 } };
}

/** A page of as many statements as are read, each with a list. */
export function longestImport(): Row {
  return {
    name: 'importing a page of 60 statements',
    value: medianTime(50, pageOfSixty()),
    unit: 'ms',
    budget: { most: 20 },
  };
}

const readPage = (name: string): string =>
  readFileSync(new URL(`../fixtures/pages/${name}`, import.meta.url), 'utf8');

function pageOfSixty(): string {
  const list = (path: string) => [
    path,
    `People should choose ${path} when they want quiet, light, or company.`,
    'Pros',
    ...Array.from(
      { length: 20 },
      (_, at) => `• +It is useful for part ${at}, building ${path}s, and fast repairs, such as at home`,
    ),
    'Cons',
    ...Array.from({ length: 10 }, (_, at) => `• -Few helpers work on day ${at}`),
  ];
  return ['House vs Boat', ...list('House'), ...list('Boat')].join('\n\n');
}

/** Milliseconds from the text to the card. */
function timeOf(text: string): number {
  const start = performance.now();
  const parsed = parsePage(text);
  if (parsed.kind === 'refused') throw new Error(parsed.message);
  toCard(cardFromPage(parsed.page), 'bench');
  return performance.now() - start;
}

function medianTime(rounds: number, text: string): number {
  for (let warmUp = 0; warmUp < Math.ceil(rounds / 5); warmUp += 1) timeOf(text);
  return median(Array.from({ length: rounds }, () => timeOf(text)));
}
