import { fitText, textWidth } from '../charts/text-fit.ts';
import type { PaperSize } from '../core/paper-size.ts';
import { cssString, isolated, plainLine } from '../words/plain-text.ts';

const MM = 96 / 25.4;
const WIDTH_MM: Record<PaperSize, number> = { a4: 210, letter: 215.9 };
const HEIGHT_MM: Record<PaperSize, number> = { a4: 297, letter: 279.4 };
const MARGIN = { top: 20, right: 20, bottom: 22, left: 22 };

/** The whole sheet with its margins, in CSS pixels. */
export const pageSize = (paper: PaperSize) => ({
  width: WIDTH_MM[paper] * MM,
  height: HEIGHT_MM[paper] * MM,
  margin: {
    top: MARGIN.top * MM,
    right: MARGIN.right * MM,
    bottom: MARGIN.bottom * MM,
    left: MARGIN.left * MM,
  },
});

/** The room between the margins as Chromium lays it out when it prints: whole CSS pixels, rounded up. */
export function printedArea(paper: PaperSize): { width: number; height: number } {
  const { width, height, margin } = pageSize(paper);
  return {
    width: Math.ceil(width - margin.left - margin.right),
    height: Math.ceil(height - margin.top - margin.bottom),
  };
}

/** Width between the margins that drawings may take, in CSS pixels. */
export const contentWidth = (paper: PaperSize): number =>
  Math.floor((WIDTH_MM[paper] - MARGIN.left - MARGIN.right) * MM);

/** Height between the margins, in whole CSS pixels, with one to spare for rounding. */
export const contentHeight = (paper: PaperSize): number =>
  Math.floor((HEIGHT_MM[paper] - MARGIN.top - MARGIN.bottom) * MM) - 1;

const BEFORE_TITLE = 'Crossroads · ';

/**
 * Page size, margins and the running foot: title left, date and page right.
 *
 * @param title any text; it is shortened to one line
 * @param end what stands after the date on a report of one page; null = the page's number
 */
export function pageRules(paper: PaperSize, title: string, date: string, end: string | null): string {
  const foot = `font:400 10.5px/16px var(--cr-sans);color:var(--cr-ink-3);border-top:1px solid var(--cr-line-2);padding-top:7px;vertical-align:top;margin-top:14px;white-space:pre`;
  const style = { size: 10.5 };
  const room = contentWidth(paper) * (end === null ? 0.6 : 0.47) - textWidth(BEFORE_TITLE, style);
  // The sign of what is left out stands inside, at the end of the title's own direction.
  const left = `${BEFORE_TITLE}${isolated(fitText(plainLine(title), room, style))}`;
  const right =
    end === null
      ? `${cssString(`${date} · page `)} counter(page) ${cssString('\u00a0of ')} counter(pages)`
      : cssString(`${date} · ${end}`);
  return `:root{--page-height:${contentHeight(paper)}px}@page{size:${paper === 'a4' ? 'A4' : 'letter'};margin:${MARGIN.top}mm ${MARGIN.right}mm ${MARGIN.bottom}mm ${MARGIN.left}mm;
@bottom-left{content:${cssString(left)};width:${end === null ? 64 : 50}%;text-align:left;${foot}}
@bottom-right{content:${right};width:${end === null ? 36 : 50}%;text-align:right;${foot}}}`;
}
