import type { ChartProps } from './names.ts';
import type { TextStyle } from './text-fit.ts';
import { wrapText } from './text-wrap.ts';

/** Width of the column in which the rows of a chart are named. */
export const labelColumn = (width: number): number => Math.min(240, Math.max(150, Math.round(width * 0.37)));

const LINE = 16;
/** Height of a row's bar or strip at least. */
const BAR = 16;
/** From row to row. */
const GAP = 9;
/** The same where the chart would grow too tall. */
const NARROW_GAP = 5;
/** Rows of a chart on a screen may be so tall together. */
const MAX_HEIGHT = 750;
/** The same on paper, so that a picture leaves room on its page for what it belongs to. */
export const MAX_HEIGHT_ON_PAPER = 440;

/** What a chart of rows is drawn from. */
export interface RowChartProps extends ChartProps {
  /** Height of all rows together that is not exceeded if it can be helped, in CSS pixels. */
  tallest?: number | undefined;
}

/** A row of a chart, named in one line or two. */
interface LabelRow<T> {
  row: T;
  lines: string[];
  /** Height of the row's middle. */
  middle: number;
}

/**
 * Places the rows of a chart under each other. Long labels take two lines, or one where even narrow rows would grow
 * too tall; the table beside the chart has them in full.
 *
 * @param top where the first row begins
 * @param tallest height of all rows together that is not exceeded if it can be helped
 */
export function labelRows<T>(
  rows: readonly T[],
  label: (row: T) => { text: string; style: TextStyle },
  width: number,
  top: number,
  tallest = MAX_HEIGHT,
): { rows: LabelRow<T>[]; bottom: number } {
  const wrapped = (maxLines: number, gap: number) =>
    rows.map((row) => {
      const { text, style } = label(row);
      const lines = wrapText(text, width, style, maxLines);
      return { row, lines, height: Math.max(lines.length * LINE, BAR) + gap };
    });
  let set = wrapped(2, GAP);
  if (heightOf(set) > tallest) set = wrapped(2, NARROW_GAP);
  if (heightOf(set) > tallest) set = wrapped(1, GAP);
  if (heightOf(set) > tallest) set = wrapped(1, NARROW_GAP);
  let y = top;
  const placed = set.map(({ row, lines, height }) => {
    y += height;
    return { row, lines, middle: y - height / 2 };
  });
  return { rows: placed, bottom: y };
}

const heightOf = (rows: readonly { height: number }[]): number =>
  rows.reduce((sum, { height }) => sum + height, 0);
