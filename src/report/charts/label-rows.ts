import { type TextStyle, wrapText } from './text-fit.ts';

/** Width of the column in which the rows of a chart are named. */
export const labelColumn = (width: number): number => Math.min(240, Math.max(150, Math.round(width * 0.37)));

const LINE = 16;
/** Height of a row's bar or strip at least. */
const BAR = 16;
const GAP = 11;
/** A chart that is printed has to fit on one page, of Letter too. */
const TALLEST = 760;

/** A row of a chart, named in one line or two. */
export interface LabelRow<T> {
  row: T;
  lines: string[];
  /** Height of the row's middle. */
  middle: number;
}

/**
 * Places the rows of a chart under each other. Long labels take two lines, one where the chart would grow too tall;
 * the table beside the chart has them in full.
 *
 * @param top where the first row begins
 */
export function labelRows<T>(
  rows: readonly T[],
  label: (row: T) => { text: string; style: TextStyle },
  width: number,
  top: number,
): { rows: LabelRow<T>[]; bottom: number } {
  const wrapped = (maxLines: number) =>
    rows.map((row) => {
      const { text, style } = label(row);
      return { row, lines: wrapText(text, width, style, maxLines) };
    });
  const heightOf = (lines: readonly string[]) => Math.max(lines.length * LINE, BAR) + GAP;
  const inTwo = wrapped(2);
  const tall = inTwo.reduce((sum, { lines }) => sum + heightOf(lines), 0) > TALLEST;
  let y = top;
  const placed = (tall ? wrapped(1) : inTwo).map(({ row, lines }) => {
    const height = heightOf(lines);
    y += height;
    return { row, lines, middle: y - height / 2 };
  });
  return { rows: placed, bottom: y };
}
