import { PATHS, type PerPath } from '../card.ts';
import { cellsOf } from './cells.ts';
import { MAX_STATEMENT_LENGTH } from './limits.ts';
import { headingKey, type Line } from './lines.ts';
import type { Aspect, Warning } from './page.ts';
import type { Title } from './title.ts';

/** Most rows of a table that are read. */
const MAX_ROWS = 60;

/** A table's aspects, the page's lines without the table, and which of its rows were left out. */
interface TableReading {
  aspects: Aspect[];
  rest: Line[];
  warnings: Warning[];
}

/**
 * Reads a table whose first column names aspects and whose other columns are headed by the paths' names, in Markdown or
 * with tabs between its cells.
 */
export function readTable(lines: readonly Line[], title: Title): TableReading {
  const at = lines.findIndex((line, index) => index > title.index && columnsOf(line, title) !== null);
  const head = lines[at];
  const columns = head === undefined ? null : columnsOf(head, title);
  if (columns === null) return { aspects: [], rest: [...lines], warnings: [] };
  const aspects: Aspect[] = [];
  const left: Line[] = [];
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const cells = line === undefined ? [] : cellsOf(line.text);
    if (line === undefined || cells.length < 2) break;
    const [text = ''] = cells;
    if (/^[:\s-]*$/.test(text)) continue;
    const value = (column: number): string => (column < 0 ? '' : (cells[column] ?? ''));
    if (text.length > MAX_STATEMENT_LENGTH || aspects.length === MAX_ROWS) left.push(line);
    else aspects.push({ text, line: line.number, values: { a: value(columns.a), b: value(columns.b) } });
  }
  const blank = (line: Line): Line => ({ ...line, text: '', key: '' });
  const rest = lines.map((line, index) => (index >= at && index < end ? blank(line) : line));
  return { aspects, rest, warnings: leftOut(left) };
}

function leftOut([first, ...more]: readonly Line[]): Warning[] {
  if (first === undefined) return [];
  const rows =
    more.length === 0
      ? 'The row of the table on this line was left out'
      : `${more.length + 1} rows of the table were left out; the first is on this line`;
  const message = `${rows}: a table is read up to ${MAX_ROWS} rows, a row’s name up to ${MAX_STATEMENT_LENGTH} characters.`;
  return [{ line: first.number, message }];
}

/** Which columns the head of a table gives the paths; null where it names none, or has no column before them. */
function columnsOf({ text }: Line, { keys }: Title): PerPath<number> | null {
  const cells = cellsOf(text).map(headingKey);
  if (cells.length < 2) return null;
  const columns = { a: cells.indexOf(keys.a), b: cells.indexOf(keys.b) };
  const named = PATHS.map((path) => columns[path]).filter((column) => column !== -1);
  return named.length === 0 || named.includes(0) || named.length < cells.length - 1 ? null : columns;
}
